// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QPointF>
#include <QRectF>

namespace hezhong {

/// With what a stroke was drawn; only a pen tells its pressure.
enum class StrokeTool { Pen, Touch, Mouse };

struct StrokePoint {
    QPointF at;            ///< in units of the pad, from its upper left corner
    double pressure = 0.5; ///< 0 to 1; 0.5 where the tool tells none
    qint64 time = 0;       ///< milliseconds since the first point of the first stroke
};

struct Stroke {
    StrokeTool tool = StrokeTool::Mouse;
    QList<StrokePoint> points;
};

/// A name as it was drawn.
struct Strokes {
    double width = 0;  ///< of the pad
    double height = 0; ///< of the pad
    QList<Stroke> strokes;

    [[nodiscard]] bool isEmpty() const { return strokes.isEmpty(); }
    [[nodiscard]] qsizetype points() const;
    [[nodiscard]] QRectF bounds() const;
    /// Way of the pen on the pad, in its units.
    [[nodiscard]] double length() const;
};

/// {"format": "hezhong-strokes/1", "width", "height", "strokes": [{"tool", "points": [[x, y, pressure,
/// milliseconds]]}]}, without blanks: the bytes that are kept and hashed.
[[nodiscard]] QByteArray toJson(const Strokes &strokes);
/// Input error "strokes.format" for anything else, also for coordinates off the pad, pressures outside 0
/// to 1 and times that go back.
[[nodiscard]] Result<Strokes> strokesFromJson(const QByteArray &json);

/// Whether this can be a name: Input errors "strokes.empty", "strokes.short" (a dot, a slip), "strokes.long".
[[nodiscard]] Status checkStrokes(const Strokes &strokes);

/// A piece of ink: a line with round ends. Widths follow the pressure, and the speed where there is none.
struct InkSegment {
    QPointF from;
    QPointF to;
    double width = 1;
};
/// What is drawn for a stroke, on the screen and on paper, in units of the pad.
[[nodiscard]] QList<InkSegment> inkOf(const Stroke &stroke, double padHeight);

} // namespace hezhong
