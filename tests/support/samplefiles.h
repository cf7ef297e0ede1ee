// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QImage>
#include <QPainter>

namespace hezhong::samples {

/// A picture with something on it; not the same for another `seed`.
inline QImage image(const QSize &size, int seed = 0)
{
    QImage made(size, QImage::Format_RGB888);
    made.fill(Qt::white);
    QPainter painter(&made);
    for (int i = 0; i < 40; ++i)
        painter.fillRect(QRect((i * 37 + seed * 11) % size.width(), (i * 53) % size.height(),
                               size.width() / 9, size.height() / 60 + 1),
                         QColor(20 + (i * 5) % 90, 30 + seed % 60, 60));
    return made;
}

inline QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, format[0] == 'J' ? 80 : -1);
    return bytes;
}

inline QByteArray jpeg(const QSize &size = {827, 1169}, int seed = 0)
{
    return encoded(image(size, seed), "JPG");
}
inline QByteArray png(const QSize &size = {827, 1169}, int seed = 0)
{
    return encoded(image(size, seed), "PNG");
}

/// A JPEG that says of itself, as cameras do, that it is to be turned (EXIF orientation 1 to 8).
inline QByteArray turnedJpeg(const QSize &size, char orientation)
{
    QByteArray exif("Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25);
    exif += orientation;
    exif += QByteArray(6, '\0');
    QByteArray head("\xff\xe1", 2);
    head += char(((exif.size() + 2) >> 8) & 0xff);
    head += char((exif.size() + 2) & 0xff);
    return jpeg(size).insert(2, head + exif);
}

/// A PDF of these objects (numbered from 1, the catalog first).
inline QByteArray pdfOf(const QList<QByteArray> &objects)
{
    QByteArray pdf("%PDF-1.4\n");
    QList<qsizetype> places;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        places += pdf.size();
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const qsizetype xref = pdf.size();
    pdf += "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype place : places)
        pdf += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    return pdf + "trailer\n<< /Root 1 0 R /Size " + QByteArray::number(objects.size() + 1)
           + " >>\nstartxref\n" + QByteArray::number(xref) + "\n%%EOF\n";
}

inline QByteArray streamOf(const QByteArray &entries, const QByteArray &data)
{
    return "<< " + entries + " /Length " + QByteArray::number(data.size()) + " >>\nstream\n" + data
           + "\nendstream";
}

/// What a scanner makes: every page one picture.
inline QByteArray scannedPdf(int pages, const QSize &size = {827, 1169})
{
    QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>", QByteArray()};
    QByteArray kids;
    for (int i = 0; i < pages; ++i) {
        const int at = static_cast<int>(objects.size()) + 1;
        const auto id = [at](int n) { return QByteArray::number(at + n) + " 0 R"; };
        kids += id(0) + ' ';
        objects += "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents " + id(1)
                   + " /Resources << /XObject << /I " + id(2) + " >> >> >>";
        objects += streamOf({}, "q 595 0 0 842 0 0 cm /I Do Q");
        objects +=
            streamOf("/Type /XObject /Subtype /Image /Width " + QByteArray::number(size.width())
                         + " /Height " + QByteArray::number(size.height())
                         + " /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /DCTDecode",
                     jpeg(size, i));
    }
    objects[1] = "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(pages) + " >>";
    return pdfOf(objects);
}

/// A PDF with text in a font that it does not hold: never PDF/A.
inline QByteArray textPdf(int pages)
{
    QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>", QByteArray(),
                              "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    QByteArray kids;
    for (int i = 0; i < pages; ++i) {
        const int at = static_cast<int>(objects.size()) + 1;
        kids += QByteArray::number(at) + " 0 R ";
        objects += "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents "
                   + QByteArray::number(at + 1) + " 0 R /Resources << /Font << /F 3 0 R >> >> >>";
        objects += streamOf({}, "BT /F 24 Tf 72 700 Td (Foreign page " + QByteArray::number(i + 1)
                                    + ") Tj ET");
    }
    objects[1] = "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(pages) + " >>";
    return pdfOf(objects);
}

} // namespace hezhong::samples
