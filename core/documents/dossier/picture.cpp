// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/dossier/picture.h"

#include "core/base/words.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QtEndian>

#include <optional>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// A4 at 300 dots an inch is 3508 long; a picture up to this goes in as it is.
constexpr int finest = 3600;
/// Longer pictures come down to this, about 210 dots an inch.
constexpr int coarse = 2480;
constexpr int quality = 85;

const QByteArray pngStart("\x89PNG\r\n\x1a\n", 8);

quint32 number(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

quint8 byteAt(const QByteArray &bytes, qsizetype at)
{
    return static_cast<quint8>(bytes.at(at));
}

/// Components of a JPEG that goes in as it is: 1 or 3 of 8 bits; nothing for CMYK and others.
std::optional<int> jpegColours(const QByteArray &bytes)
{
    qsizetype at = 2;
    while (at + 9 < bytes.size() && byteAt(bytes, at) == 0xFF) {
        const quint8 marker = byteAt(bytes, at + 1);
        if (marker == 0xFF) {
            ++at;
            continue;
        }
        const bool frame =
            marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame) {
            const int colours = byteAt(bytes, at + 9);
            const bool plain = marker <= 0xC2 && byteAt(bytes, at + 4) == 8;
            return plain && (colours == 1 || colours == 3) ? std::optional(colours) : std::nullopt;
        }
        at += 2 + qFromBigEndian<quint16>(bytes.constData() + at + 2);
    }
    return std::nullopt;
}

struct PngChunk {
    QByteArray name;
    qsizetype at = 0;
    qsizetype size = 0;
};

QList<PngChunk> pngChunks(const QByteArray &bytes)
{
    QList<PngChunk> chunks;
    for (qsizetype at = pngStart.size(); at + 12 <= bytes.size();) {
        const qsizetype size = number(bytes, at);
        if (at + 12 + size > bytes.size())
            break;
        chunks += PngChunk{bytes.mid(at + 4, 4), at + 8, size};
        at += 12 + size;
    }
    return chunks;
}

/// The rows of a PNG are rows of a PDF when nothing is transparent, interlaced or 16 bits deep.
std::optional<Picture> pngRows(const QByteArray &bytes)
{
    const QList<PngChunk> chunks = pngChunks(bytes);
    if (chunks.isEmpty() || chunks.first().name != "IHDR" || chunks.first().size < 13)
        return std::nullopt;
    const qsizetype head = chunks.first().at;
    const int kind = byteAt(bytes, head + 9);
    Picture picture;
    picture.coding = Picture::Coding::PngRows;
    picture.pixels = {static_cast<int>(number(bytes, head)),
                      static_cast<int>(number(bytes, head + 4))};
    picture.bits = byteAt(bytes, head + 8);
    picture.colours = kind == 2 ? 3 : 1;
    const bool interlaced = byteAt(bytes, head + 12) != 0;
    if ((kind != 0 && kind != 2 && kind != 3) || interlaced || picture.bits > 8)
        return std::nullopt;
    for (const PngChunk &chunk : chunks) {
        if (chunk.name == "tRNS")
            return std::nullopt;
        if (chunk.name == "PLTE" && kind == 3)
            picture.palette = bytes.mid(chunk.at, chunk.size - chunk.size % 3);
    }
    return kind == 3 && picture.palette.isEmpty() ? std::nullopt : std::optional(picture);
}

Error damaged()
{
    return badInput(u"material.damaged"_s, u"file"_s, words("documents", "图片已损坏，无法读取。"),
                    words("documents", "请重新扫描或者拍摄。"));
}

QSize reduced(const QSize &size)
{
    if (qMax(size.width(), size.height()) <= finest)
        return size;
    return size.scaled(coarse, coarse, Qt::KeepAspectRatio).expandedTo({1, 1});
}

} // namespace

QSize Picture::shown() const
{
    return turn.testFlag(QImageIOHandler::TransformationRotate90) ? pixels.transposed() : pixels;
}

QByteArray jpegOf(const QImage &image)
{
    QImage plain(image.size(), QImage::Format_RGB888);
    plain.fill(Qt::white);
    QPainter(&plain).drawImage(0, 0, image);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    plain.save(&buffer, "JPG", quality);
    return bytes;
}

Result<Picture> readPicture(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(false);
    if (!reader.canRead() || !reader.size().isValid() || reader.size().isEmpty())
        return fail(damaged());
    Picture picture;
    picture.turn = reader.transformation();
    picture.pixels = reduced(reader.size());
    if (picture.pixels != reader.size())
        return picture;
    if (reader.format() == "png") {
        if (const auto rows = pngRows(bytes))
            return *rows;
    } else if (const auto colours = jpegColours(bytes)) {
        picture.coding = Picture::Coding::Jpeg;
        picture.colours = *colours;
    }
    return picture;
}

Result<QByteArray> pictureData(const QByteArray &bytes, const Picture &picture)
{
    if (picture.coding == Picture::Coding::Jpeg)
        return bytes;
    if (picture.coding == Picture::Coding::PngRows) {
        QByteArray rows;
        for (const PngChunk &chunk : pngChunks(bytes))
            if (chunk.name == "IDAT")
                rows += bytes.mid(chunk.at, chunk.size);
        return rows;
    }
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(false);
    if (reader.size() != picture.pixels)
        reader.setScaledSize(picture.pixels);
    const QImage image = reader.read();
    if (image.isNull())
        return fail(damaged());
    return jpegOf(image);
}

} // namespace hezhong
