// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/tablelayout.h"

namespace hezhong::paper {

/// A paper cut into strips, ready to be laid on pages.
struct SetPaper {
    PageMetrics metrics;
    Numbering numbering = Numbering::Dash;
    std::vector<Strip> strips;
    std::vector<TableLayout> tables;
    std::vector<Strip> repeated; ///< lines printed above a continued signing block
    std::vector<Strip> foot;     ///< at the foot of every page
};

/// Breaks everything into lines and cuts it into strips. Refused "document.glyph" as setParagraph().
[[nodiscard]] Result<SetPaper> setPaper(const PaperBlocks &paper, const PaperFonts &fonts);

} // namespace hezhong::paper
