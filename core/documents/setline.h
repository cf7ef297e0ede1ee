// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/blocks.h"
#include "core/documents/paperfonts.h"

#include <cairo.h>
#include <pango/pango.h>

#include <memory>
#include <vector>

namespace hezhong::paper {

/// How a paragraph is set: points throughout.
struct TypeSize {
    double size = 16;    ///< em
    double line = 28.95; ///< from baseline to baseline, whatever font draws the characters
    double spacing = 0;  ///< added after each character
};

/// One set line.
struct SetLine {
    std::shared_ptr<PangoLayout> layout;
    PangoLayoutLine *line = nullptr; ///< owned by `layout`
    double x = 0;                    ///< from the left of the column
    double width = 0;
    bool spread = false; ///< drawn apart, but one word for whoever copies the text out
    std::vector<const PangoGlyphInfo *> tightened; ///< glyphs that gave up the blank behind them
    TypeSize type;

    /// Baseline below the top of the line.
    [[nodiscard]] double baseline() const { return (type.line - type.size) / 2 + 0.88 * type.size; }
    void draw(cairo_t *cairo, double left, double top) const;
};

/// Breaks a paragraph into lines of a column `width` wide. Chinese line-breaking rules (kinsoku) are
/// Pango's; justified lines are stretched between characters, never inside numbers and words.
/// A character that no font has is Refused "document.glyph", naming it.
[[nodiscard]] Result<std::vector<SetLine>> setParagraph(const PaperFonts &fonts,
                                                        const Paragraph &paragraph,
                                                        const TypeSize &type, double width);

} // namespace hezhong::paper
