// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

#include <qpdf/QPDFObjectHandle.hh>

#include <optional>
#include <string>

namespace hezhong {

/// A page of a foreign PDF that is nothing but one upright picture, as scanners make them. Its data
/// can be taken over as it is.
struct ScannedPage {
    QPDFObjectHandle image;      ///< the stream, in its own file
    QPDFObjectHandle dictionary; ///< direct: what the same image needs in a PDF/A file
    std::string filter;          ///< "/DCTDecode" …
    QSize pixels;
    int rotate = 0; ///< clockwise: 0, 90, 180 or 270
};

/// Nothing for a page with text, drawings, annotations, several pictures, a mask, transparency, a
/// colour space or a coding that PDF/A-1b does not have, or a picture that fills it only in part, and for
/// one that libqpdf cannot read.
[[nodiscard]] std::optional<ScannedPage> scannedPage(QPDFObjectHandle page);

} // namespace hezhong
