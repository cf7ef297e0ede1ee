// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/paperkind.h"

#include <optional>

namespace hezhong {

/// What is wrong with an office's template, and where a person finds it in its text.
struct TemplateFault {
    /// Input error at "template": "document.template" (sections that are not paired, tags of another
    /// sort, a document type), "document.template-key" (no such placeholder), "document.dialect", and
    /// those of renderPaper(). Its message names line and column.
    Error error;
    int line = 0; ///< from 1; 0: not at one place
    int column = 0;
};

/// Looks at the tags alone: every placeholder is known where it stands, every section is closed.
[[nodiscard]] std::optional<TemplateFault> findTagFault(const PaperKind &kind, const QString &text);

/// The same, and the template filled with every sample (templatesamples.h) and read as a paper.
[[nodiscard]] std::optional<TemplateFault> findWordFault(const PaperKind &kind,
                                                         const QString &text);

/// The same, and made into a PDF. Nothing: papers of this kind can be made with it.
[[nodiscard]] std::optional<TemplateFault> findTemplateFault(const PaperKind &kind,
                                                             const QString &text);

} // namespace hezhong
