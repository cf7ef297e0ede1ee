// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/strokes.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <cmath>

namespace hezhong {

/// Three characters' worth of strokes, different for every seed.
inline Strokes sampleStrokes(int seed = 0)
{
    Strokes strokes;
    strokes.width = 600;
    strokes.height = 200;
    qint64 time = 0;
    for (int i = 0; i < 9; ++i) {
        Stroke stroke;
        stroke.tool = StrokeTool::Pen;
        for (int step = 0; step <= 12; ++step) {
            const double u = step / 12.0;
            stroke.points +=
                {{60 + 150 * (i / 3) + 90 * u, 40 + 50 * (i % 3) + 20 * std::sin(4 * u + seed)},
                 0.3 + 0.5 * std::sin(3.14 * u),
                 time += 10};
        }
        time += 80;
        strokes.strokes += stroke;
    }
    return strokes;
}

inline QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// A red ring on nothing, or on white.
inline QImage sampleSeal(const QColor &ground = Qt::transparent, int dots = 600)
{
    QImage image(dots, dots, QImage::Format_ARGB32);
    image.fill(ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(220, 20, 30), dots / 25.0));
    painter.drawEllipse(QRectF(dots * 0.05, dots * 0.05, dots * 0.9, dots * 0.9));
    painter.drawLine(QPointF(dots * 0.3, dots * 0.5), QPointF(dots * 0.7, dots * 0.5));
    return image;
}

} // namespace hezhong
