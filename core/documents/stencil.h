// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSize>

namespace hezhong {

/// Ink or no ink for every dot of a seal or print: PDF/A-1b knows no transparency, and a stencil in one
/// colour leaves the text below it readable.
struct Stencil {
    QSize size;
    QByteArray rows; ///< a bit a dot, 1 for ink, rows filled up to whole bytes

    [[nodiscard]] double ratio() const { return double(size.height()) / size.width(); }
};

/// Whether a PNG can be the image of a seal: Input errors "seal.damaged" (no PNG that can be read),
/// "seal.size" (under 200 or over 4000 dots a side, over 4 MB), "seal.opaque" (no transparent background),
/// "seal.empty" (nothing on it).
[[nodiscard]] Status checkSealImage(const QByteArray &png);
/// Whether a PNG or JPEG can be an image of a print or of a signed sheet: "image.damaged", "image.size".
[[nodiscard]] Status checkPrintImage(const QByteArray &bytes);

/// From what covers the ground, times how far it is from white. "image.damaged" when it cannot be read.
[[nodiscard]] Result<Stencil> stencilOf(const QByteArray &image);

} // namespace hezhong
