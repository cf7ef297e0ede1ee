// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paginate.h"
#include "core/documents/paintmark.h"

#include <QByteArray>

#include <optional>

namespace hezhong::paper {

/// What a rendering is told beside the values.
struct PaintOptions {
    bool draft = false; ///< 草稿 across every page, in opaque light grey below the text
    std::optional<PrintedMark> mark; ///< in the margins: it changes nothing of where text stands
};

/// Draws the pages with Cairo: a plain PDF, not yet PDF/A. Internal fault "document.cairo" when
/// Cairo reports an error.
[[nodiscard]] Result<QByteArray> paintPages(const SetPaper &paper,
                                            const std::vector<PageOfStrips> &pages,
                                            const PaperFonts &fonts, const PaintOptions &options);

} // namespace hezhong::paper
