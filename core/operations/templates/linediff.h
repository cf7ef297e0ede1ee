// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hezhong {

/// What differs between two texts, line by line, in the unified form: hunks of "@@ -1,3 +1,4 @@" with
/// three lines around each change, lines taken away with '-', added ones with '+'.
struct LineDiff {
    QString text; ///< empty: no difference
    int added = 0;
    int removed = 0;
};

/// The shortest difference by lines; a last line end more or less does not count. Takes time and
/// room in proportion to the product of the parts that differ (texts of some thousand lines).
[[nodiscard]] LineDiff lineDiff(const QString &before, const QString &after);

} // namespace hezhong
