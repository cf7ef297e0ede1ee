// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/stencil.h"

#include "core/base/words.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 4 * 1024 * 1024;
constexpr int leastDots = 200;
constexpr int mostDots = 4000;
/// About 600 dots an inch for a seal of 42 mm.
constexpr int stencilDots = 1000;
/// Part of full ink from which a dot is printed.
constexpr double inkFrom = 0.45;
/// A seal on a transparent ground leaves at least this part of its image free.
constexpr double leastFree = 0.15;
constexpr double leastInk = 0.01;

Result<QImage> imageFrom(const QByteArray &bytes, const QList<QByteArray> &formats)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    const bool known = formats.contains(reader.format());
    // Only a known format is looked into: others have readers of their own that nobody here asked for.
    const QSize size = known ? reader.size() : QSize();
    if (bytes.size() > mostBytes || qMax(size.width(), size.height()) > mostDots)
        return fail(badInput(u"image.size"_s, u"image"_s,
                             words("documents", "图片过大，没有保存。"),
                             words("documents", "请使用每边不超过 4000 点、不超过 4 MB 的图片。")));
    const QImage image = known ? reader.read() : QImage();
    if (image.isNull())
        return fail(badInput(u"image.damaged"_s, u"image"_s,
                             words("documents", "图片不能读取，可能已经损坏，没有保存。"),
                             words("documents", "请重新扫描或者另存为 PNG 后再试。")));
    return image;
}

double inkAt(QRgb dot)
{
    const int darkest = qMin(qRed(dot), qMin(qGreen(dot), qBlue(dot)));
    return qAlpha(dot) / 255.0 * (255 - darkest) / 255.0;
}

struct Shares {
    double free = 0; ///< transparent part of the image
    double ink = 0;
};

Shares sharesOf(const QImage &image)
{
    const QImage dots = image.convertToFormat(QImage::Format_ARGB32);
    qint64 free = 0;
    qint64 ink = 0;
    for (int y = 0; y < dots.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(dots.constScanLine(y));
        for (int x = 0; x < dots.width(); ++x) {
            free += qAlpha(line[x]) < 128;
            ink += inkAt(line[x]) >= inkFrom;
        }
    }
    const double all = double(dots.width()) * dots.height();
    return {double(free) / all, double(ink) / all};
}

} // namespace

Status checkSealImage(const QByteArray &png)
{
    const auto image = imageFrom(png, {"png"});
    if (!image && image.error().code == u"image.damaged"_s)
        return fail(badInput(u"seal.damaged"_s, u"image"_s,
                             words("documents", "印章图片不能读取，可能已经损坏，没有保存。"),
                             words("documents", "请使用背景透明的 PNG 图片。")));
    if (!image || qMin(image->width(), image->height()) < leastDots)
        return fail(badInput(
            u"seal.size"_s, u"image"_s, words("documents", "印章图片过大或者过小，没有保存。"),
            words("documents", "请使用每边 200 至 4000 点、不超过 4 MB 的图片。")));
    const Shares shares = sharesOf(*image);
    if (shares.free < leastFree)
        return fail(badInput(u"seal.opaque"_s, u"image"_s,
                             words("documents", "印章图片的背景不透明，会盖住文字，没有保存。"),
                             words("documents", "请使用背景透明的 PNG 图片。")));
    if (shares.ink < leastInk)
        return fail(badInput(u"seal.empty"_s, u"image"_s,
                             words("documents", "图片上没有印文，没有保存。"),
                             words("documents", "请检查是否选错了文件。")));
    return {};
}

Status checkPrintImage(const QByteArray &bytes)
{
    return imageFrom(bytes, {"png", "jpeg"}).map([](const QImage &) {});
}

Result<Stencil> stencilOf(const QByteArray &bytes)
{
    HEZHONG_ASSIGN(const QImage image, imageFrom(bytes, {"png", "jpeg"}));
    const QImage dots =
        image.convertToFormat(QImage::Format_ARGB32_Premultiplied)
            .scaled(stencilDots, stencilDots, Qt::KeepAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_ARGB32);
    Stencil stencil;
    stencil.size = dots.size();
    const qsizetype stride = (dots.width() + 7) / 8;
    stencil.rows = QByteArray(stride * dots.height(), '\0');
    for (int y = 0; y < dots.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(dots.constScanLine(y));
        for (int x = 0; x < dots.width(); ++x)
            if (inkAt(line[x]) >= inkFrom)
                stencil.rows[y * stride + x / 8] =
                    static_cast<char>(stencil.rows.at(y * stride + x / 8) | (0x80 >> (x % 8)));
    }
    return stencil;
}

} // namespace hezhong
