// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/blocks.h"

#include <optional>

namespace hezhong::paper {

/// What is wrong with a paper in the dialect, and where.
struct DialectFault {
    QString text; ///< a finished sentence
    qint64 line = 0;
    qint64 column = 0;
    qint64 offset = 0; ///< characters read when it was seen
};
[[nodiscard]] std::optional<DialectFault> findDialectFault(const QString &xml);

/// Reads a paper written in the XML paper dialect (docs/documents.md). The dialect is strict: an
/// unknown element, attribute or attribute value, or text where none may stand, is the Input error
/// "document.dialect" whose message names line and column.
[[nodiscard]] Result<PaperBlocks> readPaperDialect(const QString &xml);

} // namespace hezhong::paper
