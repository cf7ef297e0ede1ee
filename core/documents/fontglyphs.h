// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace hezhong {

/// Number of glyphs in an embedded TrueType font (table maxp); 0 when it cannot be read.
[[nodiscard]] int trueTypeGlyphs(const QByteArray &font);

/// CIDs that an embedded CID-keyed CFF font has, in glyph order (its charset); empty when it cannot be read.
[[nodiscard]] QList<int> cffCids(const QByteArray &font);

} // namespace hezhong
