// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/blocks.h"

namespace hezhong {

/// Reads a paper written in the XML paper dialect (docs/documents.md). The dialect is strict: an
/// unknown element, attribute or attribute value, or text where none may stand, is the Input error
/// "document.dialect" whose message names line and column.
[[nodiscard]] Result<PaperBlocks> readPaperDialect(const QString &xml);

/// 一 … 九百九十九, as headings, copies and parties are counted; digits from 1000 on.
[[nodiscard]] QString chineseCount(int number);

} // namespace hezhong
