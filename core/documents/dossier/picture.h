// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QImageIOHandler>
#include <QSize>

namespace hezhong {

/// How the bytes of a picture stand in a PDF. A JPEG, and a PNG without transparency, go in as they
/// are: nothing is decoded, nothing is lost. Everything else, and what is far finer than a printer
/// can show, is made into a new JPEG.
struct Picture {
    enum class Coding { Jpeg, PngRows, NewJpeg };

    Coding coding = Coding::NewJpeg;
    QSize pixels; ///< as they stand in the PDF, before `turn`
    QImageIOHandler::Transformations turn = QImageIOHandler::TransformationNone; ///< EXIF
    int colours = 3;    ///< components of a pixel: 1 grey, 3 RGB; 1 with a palette
    int bits = 8;       ///< per component
    QByteArray palette; ///< RGB triples of an indexed PNG

    /// Width and height as a person sees them.
    [[nodiscard]] QSize shown() const;
};

/// Reads the head of a PNG or JPEG. Input error "material.damaged" when it cannot be read.
[[nodiscard]] Result<Picture> readPicture(const QByteArray &bytes);

/// The data of the PDF's image stream; "material.damaged" as above.
[[nodiscard]] Result<QByteArray> pictureData(const QByteArray &bytes, const Picture &picture);

/// A picture as a new JPEG, transparent parts white.
[[nodiscard]] QByteArray jpegOf(const QImage &image);

} // namespace hezhong
