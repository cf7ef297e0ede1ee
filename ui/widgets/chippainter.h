// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme/tokens.h"

class QPainter;
class QPalette;
class QRect;

namespace hezhong {

/// Width of a painted chip with this word.
[[nodiscard]] int chipWidth(const QString &word);
/// Paints a chip with its right edge at `area`'s (or its left edge, when `atLeft`), centred in height.
void paintChip(QPainter &painter, const QRect &area, const QString &word, Tone tone,
               const QPalette &palette, bool atLeft = false);

} // namespace hezhong
