// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/blocks.h"
#include "core/documents/finishing.h"
#include "core/documents/paper.h"

namespace hezhong {

/// A paper with its words in place, before it becomes a file of any form.
struct FilledPaper {
    PaperKind kind;
    QString templateVersion; ///< as Paper::templateVersion
    paper::PaperBlocks blocks;
    PaperInfo info;
};

/// Fills the kind's template with `values`, reads the paper dialect and words the paragraphs otherwise
/// that `values` edit (paperedits.h). Values that still hold a
/// private line are refused; Input "document.template*" and "document.dialect" for a faulty template.
[[nodiscard]] Result<FilledPaper> fillPaper(const QString &kind, const QJsonObject &values,
                                            const RenderOptions &options);

} // namespace hezhong
