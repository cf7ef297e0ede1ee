// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/docx/package.h"
#include "core/documents/docx/wordstyles.h"

namespace hezhong::docx {

/// The parts above and below the text of every page: page numbers by Word's own fields, what stands at
/// the foot of every page, and 草稿 behind the text of a draft.
[[nodiscard]] QList<Part> marginParts(const paper::PaperBlocks &blocks, const StyleSheet &styles,
                                      bool draft);

/// w:sectPr: size and margins of the page, and the ids of those parts.
void writePage(WordXml &xml, const paper::PaperBlocks &blocks, const StyleSheet &styles,
               const QList<Part> &parts);

} // namespace hezhong::docx
