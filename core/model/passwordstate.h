// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/user.h"

namespace hezhong {

/// What is known of a user's password beside the key slot that it opens: never the password.
/// A user without such a row has chosen it and never changed it.
struct PasswordState {
    Id<PasswordState> id;
    Id<User> userId;
    bool temporary = false; ///< given by somebody else; the user must choose another one first
    QDateTime setAt;
    QString setBy; ///< names, "甲、乙" for two officers
};
template <>
const Descriptor<PasswordState> &descriptor<PasswordState>();

} // namespace hezhong
