// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace hezhong::samples {

/// CIDs that an embedded CID-keyed CFF font has, in glyph order, read from its charset itself; empty
/// when it cannot be read.
[[nodiscard]] QList<int> cffCids(const QByteArray &font);

} // namespace hezhong::samples
