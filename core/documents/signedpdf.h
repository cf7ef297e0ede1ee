// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/finishing.h"
#include "core/documents/stencil.h"
#include "core/documents/strokes.h"

#include <QRectF>

#include <variant>

namespace hezhong {

/// What is put on a finished page: ink in black, a seal or print in red.
struct SignedMark {
    int page = 1; ///< from 1; appended pages count on
    QRectF area;  ///< millimetres; the mark is fitted into it without changing its shape
    std::variant<Strokes, Stencil> image;
};

/// A new PDF/A-1b of the pages of `issued`, those of `appended` and the marks on them. Strokes are vector
/// paths, seals and prints stencils of one bit, so that nothing is transparent and the text below stays.
/// The words of the pages are not touched. Internal fault "document.pdf" when a file cannot be read or a
/// mark names a page that is not there.
[[nodiscard]] Result<QByteArray> signedPdf(const QByteArray &issued, const QByteArray &appended,
                                           const QList<SignedMark> &marks, const PaperInfo &info);

} // namespace hezhong
