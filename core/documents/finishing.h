// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>

namespace hezhong {

/// What a finished file says about itself.
struct PaperInfo {
    QString title;
    QString author;
    QDateTime created;
    QString keywords = {}; ///< the paper's mark (MarkText); empty: no keywords
};

/// Makes Cairo's PDF a PDF/A-1b: document ID, PDF 1.4 without object streams, no transparency groups,
/// sRGB output intent, CIDToGIDMap and CIDSet of every embedded CID font, XMP metadata that agrees
/// with the document information. Same input, same bytes. Internal fault "document.pdf" if the file
/// cannot be read.
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray &plain, const PaperInfo &info);

} // namespace hezhong
