// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace hezhong {

/// Largest files that a case takes, in bytes.
inline constexpr qint64 largestPicture = 40 * 1024 * 1024;
inline constexpr qint64 largestPdf = 200 * 1024 * 1024;
/// Most pages of one PDF.
inline constexpr int mostPdfPages = 2000;

/// What a file that a person brings is, told from its bytes and never from its name.
struct MaterialFacts {
    QString mediaType; ///< "image/jpeg", "image/png", "application/pdf"
    int pages = 1;
};

/// Looks at a file before it is kept: a PNG, a JPEG or a PDF that can be read to its end. Input errors
/// at "file", whose message names the file: "material.empty", "material.type", "material.large",
/// "material.damaged", "material.password", "material.pages".
[[nodiscard]] Result<MaterialFacts> checkMaterial(const QString &name, const QByteArray &bytes);

} // namespace hezhong
