// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/descriptor.h"
#include "core/model/enums.h"

namespace hezhong {

/// A person who opens the store with a password of their own.
struct User {
    Id<User> id;
    QString name;          ///< login name and name shown; unique
    QList<UserRole> roles;
    bool active = true;
    QDate createdOn;
};
template <>
const Descriptor<User> &descriptor<User>();

} // namespace hezhong
