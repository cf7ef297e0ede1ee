// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImageIOHandler>
#include <QRectF>
#include <QSizeF>

#include <string>

namespace hezhong {

/// A sheet of A4 with one picture on it, in points from the lower left corner. The strip at the top
/// that the page mark needs stays free, whatever the picture.
struct Sheet {
    QSizeF page;
    QRectF picture; ///< x, y of the lower left corner, width, height

    /// A4 upright, or lying for what is clearly wider than high; the picture as large as it may be,
    /// but never so large that its dots show.
    [[nodiscard]] static Sheet around(const QSizeF &shown);

    /// The page's content: draws the image named "/Im" inside `picture`, turned as EXIF says.
    [[nodiscard]] std::string content(QImageIOHandler::Transformations turn) const;
};

} // namespace hezhong
