// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace hezhong {

/// A template is a page or two; whatever is larger is something else.
constexpr qsizetype largestTemplate = 256 * 1024;

/// A template on its way from one office to another.
struct TemplateFile {
    QString kind;
    QString baseVersion; ///< the built-in one it was made from: "2-3fa9c2d1"
    int revision = 0;    ///< in the office it comes from; 0: the built-in one itself
    QString text;
};

/// UTF-8, with a comment in the first line that names kind, base and revision.
[[nodiscard]] QByteArray templateFile(const TemplateFile &file);

/// Input errors at "file": "template.large", "template.encoding", "template.header".
[[nodiscard]] Result<TemplateFile> readTemplateFile(const QByteArray &bytes);

} // namespace hezhong
