// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/dossier/sheet.h"

#include "core/documents/pagemetrics.h"

#include <QString>

#include <array>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr double mm = paper::PageMetrics::mm;
constexpr double strip = 16 * mm;
constexpr double margin = 10 * mm;
/// From this width to height on a picture lies on its sheet.
constexpr double lying = 1.15;
/// Points a pixel at 60 dots an inch.
constexpr double coarsest = 72.0 / 60;

/// Where the image's own axes and corner come to lie, as `cm` wants them.
std::array<double, 6> matrix(const QRectF &at, QImageIOHandler::Transformations turn)
{
    const double w = at.width();
    const double h = at.height();
    const double x = at.x();
    const double y = at.y();
    switch (int(turn)) {
    case QImageIOHandler::TransformationMirror:
        return {-w, 0, 0, h, x + w, y};
    case QImageIOHandler::TransformationFlip:
        return {w, 0, 0, -h, x, y + h};
    case QImageIOHandler::TransformationRotate180:
        return {-w, 0, 0, -h, x + w, y + h};
    case QImageIOHandler::TransformationRotate90:
        return {0, -h, w, 0, x, y + h};
    case QImageIOHandler::TransformationMirrorAndRotate90:
        return {0, h, w, 0, x, y};
    case QImageIOHandler::TransformationFlipAndRotate90:
        return {0, -h, -w, 0, x + w, y + h};
    case QImageIOHandler::TransformationRotate270:
        return {0, h, -w, 0, x + w, y};
    default:
        return {w, 0, 0, h, x, y};
    }
}

} // namespace

Sheet Sheet::around(const QSizeF &shown)
{
    Sheet sheet;
    sheet.page = {paper::PageMetrics::pageWidth, paper::PageMetrics::pageHeight};
    if (shown.width() > shown.height() * lying)
        sheet.page.transpose();
    const QSizeF room(sheet.page.width() - 2 * margin, sheet.page.height() - strip - margin);
    const double scale =
        qMin(coarsest, qMin(room.width() / shown.width(), room.height() / shown.height()));
    const QSizeF size = shown * scale;
    sheet.picture = QRectF(QPointF((sheet.page.width() - size.width()) / 2,
                                   margin + (room.height() - size.height()) / 2),
                           size);
    return sheet;
}

std::string Sheet::content(QImageIOHandler::Transformations turn) const
{
    QString line;
    for (const double value : matrix(picture, turn))
        line += QString::number(value, 'f', 3) + u' ';
    return (u"q "_s + line + u"cm /Im Do Q\n"_s).toStdString();
}

} // namespace hezhong
