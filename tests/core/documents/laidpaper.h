// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paginate.h"

#include <QJsonObject>

namespace hezhong::samples {

/// A paper set and laid on pages, without a PDF. The functions end the test program on any error.
struct LaidPaper {
    paper::SetPaper set;
    std::vector<paper::PageOfStrips> pages;
};

/// The fonts that all of a program's tests share.
[[nodiscard]] const paper::PaperFonts &paperFonts();

[[nodiscard]] LaidPaper lay(const QString &xml);
[[nodiscard]] LaidPaper lay(const QString &kind, const QJsonObject &values);

/// The words of a set line.
[[nodiscard]] QString textOf(const paper::SetLine &line);

} // namespace hezhong::samples
