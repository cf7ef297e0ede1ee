// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace hezhong {

/// Number of glyphs in an embedded TrueType font (table maxp); 0 when it cannot be read.
[[nodiscard]] int trueTypeGlyphs(const QByteArray &font);

} // namespace hezhong
