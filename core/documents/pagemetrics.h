// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/blocks.h"
#include "core/documents/setline.h"

namespace hezhong::paper {

/// Page and type sizes of a paper, in points. Letters follow GB/T 9704-2012: A4, margins 37, 35, 28
/// and 26 mm, 22 lines of 28 characters of 16 pt with 28.95 pt from line to line.
struct PageMetrics {
    static constexpr double mm = 72 / 25.4;
    static constexpr double pageWidth = 210 * mm;
    static constexpr double pageHeight = 297 * mm;

    double top = 0;
    double left = 0;
    double width = 0;  ///< of the type area
    double height = 0; ///< of the type area
    double body = 16;
    PageStyle style = PageStyle::Letter;

    [[nodiscard]] static PageMetrics of(const PaperBlocks &paper);

    /// Size and line distance of a paragraph of this role; `size` 0 takes the role's own.
    [[nodiscard]] TypeSize type(ParagraphRole role, double size = 0) const;
    /// The same inside tables, where lines stand closer.
    [[nodiscard]] TypeSize tableType(double size) const;
};

} // namespace hezhong::paper
