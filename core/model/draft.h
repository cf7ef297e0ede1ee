// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/descriptor.h"

namespace hezhong {

/// What somebody has typed and not yet handed in (an intake, an agreement): kept durably and
/// encrypted so that a power cut loses nothing, but no part of the record.
struct Draft {
    Id<Draft> id;
    QString form;       ///< "intake"
    QString subject;    ///< id of the case it belongs to, or empty
    QString author;     ///< user's name
    QDateTime savedAt;
    QJsonObject content;
};
template <>
const Descriptor<Draft> &descriptor<Draft>();

} // namespace hezhong
