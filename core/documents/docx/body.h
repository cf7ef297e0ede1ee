// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/docx/package.h"
#include "core/documents/docx/wordstyles.h"

namespace hezhong::docx {

/// word/document.xml: the blocks in their order, and the page with the headers and footers that are
/// among `parts`.
[[nodiscard]] QByteArray documentPart(const paper::PaperBlocks &blocks, const StyleSheet &styles,
                                      const QList<Part> &parts);

} // namespace hezhong::docx
