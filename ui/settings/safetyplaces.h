// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/rights.h"

#include <QList>
#include <QString>

namespace hezhong {

struct Desk;

/// A page of 设置 › 安全.
struct SafetyPlace {
    QString key; ///< of Location, in the room "settings"
    QString word;
    QString icon;
    Right right; ///< shown, offered and opened for those alone who have it
};

/// Those that the user may go to, in the order in which they are shown.
[[nodiscard]] QList<SafetyPlace> safetyPlaces(const Desk &desk);

} // namespace hezhong
