// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/setline.h"

#include <optional>
#include <vector>

namespace hezhong::paper {

/// A set line at its place in a strip or cell, in points from the upper left corner.
struct Mark {
    SetLine line;
    double left = 0;
    double top = 0;
};

enum class StripKind { Text, Space, Row, Sign, Seal };

/// Whether a page may end before a strip.
enum class PageEnd {
    Allowed,
    Reluctant, ///< only where the page would else be left mostly blank
    Forbidden,
    Forced
};

/// The lines [from, to) of each cell of a row that stand together on one page.
struct RowPart {
    int table = 0;
    int row = 0;
    std::vector<std::pair<int, int>> lines;
    bool first = true;
    bool last = true;
    bool header = false;
};

/// An indivisible slice of a paper, as wide as the type area; a table row may be divided further.
struct Strip {
    StripKind kind = StripKind::Text;
    double height = 0;
    PageEnd before = PageEnd::Allowed;
    std::vector<Mark> marks;
    std::optional<RowPart> row;
    int continued = -1; ///< index of the strip printed above when a page begins with this one
};

} // namespace hezhong::paper
