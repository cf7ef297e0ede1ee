// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace hezhong {

/// Ids of the figures that an office may keep.
[[nodiscard]] QStringList figureIds();
/// 最低工资标准（第一档） …; an unknown id is its own name.
[[nodiscard]] QString figureName(const QString &id);
/// 全国, 四川省 …
[[nodiscard]] QString figurePlace(const QString &region);

} // namespace hezhong
