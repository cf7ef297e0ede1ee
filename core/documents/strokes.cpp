// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/strokes.h"

#include "core/base/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineF>
#include <QStringList>

#include <cmath>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// Sides of a pad in its own units; beyond them numbers lose their places.
constexpr double leastPad = 1;
constexpr double mostPad = 100'000;
constexpr qsizetype mostPoints = 20'000;
constexpr qsizetype leastPoints = 6;
/// Least way of the pen and least extent, in heights of the pad.
constexpr double leastLength = 0.4;
constexpr double leastExtent = 0.15;
/// Width of a line of middle pressure, in heights of the pad.
constexpr double nib = 0.022;
/// Distance in pad heights a second at which a line is half as wide.
constexpr double halfSpeed = 6;
/// However fast: a hair would vanish in print.
constexpr double thinnest = 0.45;
constexpr int stepsBetweenPoints = 4;

const QStringList &toolCodes()
{
    static const QStringList codes{u"pen"_s, u"touch"_s, u"mouse"_s};
    return codes;
}

double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

tl::unexpected<Error> formatFault(const QString &detail)
{
    Error error = badInput(u"strokes.format"_s, u"strokes"_s,
                           words("documents", "签名笔迹的数据不完整，没有保存签名。"),
                           words("documents", "请重新签名。"));
    error.detail = detail;
    return fail(error);
}

Result<StrokePoint> pointFrom(const QJsonArray &values, const Strokes &pad, qint64 after)
{
    if (values.size() != 4)
        return formatFault(u"a point has four numbers"_s);
    for (const QJsonValue value : values)
        if (!value.isDouble() || !std::isfinite(value.toDouble()))
            return formatFault(u"a point has four numbers"_s);
    const StrokePoint point{{values.at(0).toDouble(), values.at(1).toDouble()},
                            values.at(2).toDouble(),
                            static_cast<qint64>(qBound(-1.0, values.at(3).toDouble(), 1e12))};
    if (!QRectF(0, 0, pad.width, pad.height).contains(point.at))
        return formatFault(u"a point off the pad"_s);
    if (point.pressure < 0 || point.pressure > 1)
        return formatFault(u"pressure"_s);
    if (point.time < after)
        return formatFault(u"time goes back"_s);
    return point;
}

double widthOf(const Stroke &stroke, qsizetype at, double padHeight)
{
    const StrokePoint &point = stroke.points.at(at);
    if (stroke.tool == StrokeTool::Pen)
        return nib * padHeight * (0.4 + 1.2 * point.pressure);
    if (at == 0)
        return nib * padHeight;
    const StrokePoint &before = stroke.points.at(at - 1);
    const double seconds = qMax<qint64>(1, point.time - before.time) / 1000.0;
    const double speed = QLineF(before.at, point.at).length() / padHeight / seconds;
    return nib * padHeight * qMax(thinnest, 1.3 / (1 + speed / halfSpeed));
}

QPointF between(const QPointF &a, const QPointF &b, const QPointF &c, const QPointF &d, double t)
{
    const double t2 = t * t;
    const double t3 = t2 * t;
    return 0.5
           * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t2
              + (3 * b - a - 3 * c + d) * t3);
}

} // namespace

qsizetype Strokes::points() const
{
    qsizetype count = 0;
    for (const Stroke &stroke : strokes)
        count += stroke.points.size();
    return count;
}

QRectF Strokes::bounds() const
{
    bool first = true;
    QPointF least;
    QPointF most;
    for (const Stroke &stroke : strokes)
        for (const StrokePoint &point : stroke.points) {
            least = first ? point.at
                          : QPointF(qMin(least.x(), point.at.x()), qMin(least.y(), point.at.y()));
            most = first ? point.at
                         : QPointF(qMax(most.x(), point.at.x()), qMax(most.y(), point.at.y()));
            first = false;
        }
    return QRectF(least, most);
}

double Strokes::length() const
{
    double sum = 0;
    for (const Stroke &stroke : strokes)
        for (qsizetype i = 1; i < stroke.points.size(); ++i)
            sum += QLineF(stroke.points.at(i - 1).at, stroke.points.at(i).at).length();
    return sum;
}

QByteArray toJson(const Strokes &strokes)
{
    QJsonArray all;
    for (const Stroke &stroke : strokes.strokes) {
        QJsonArray points;
        for (const StrokePoint &point : stroke.points)
            points += QJsonArray{rounded(point.at.x()), rounded(point.at.y()),
                                 rounded(point.pressure), double(point.time)};
        all += QJsonObject{{u"tool"_s, toolCodes().at(static_cast<int>(stroke.tool))},
                           {u"points"_s, points}};
    }
    return QJsonDocument(QJsonObject{{u"format"_s, u"hezhong-strokes/1"_s},
                                     {u"width"_s, rounded(strokes.width)},
                                     {u"height"_s, rounded(strokes.height)},
                                     {u"strokes"_s, all}})
        .toJson(QJsonDocument::Compact);
}

Result<Strokes> strokesFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(u"format"_s) != u"hezhong-strokes/1"_s)
        return formatFault(u"format"_s);
    Strokes strokes;
    strokes.width = object.value(u"width"_s).toDouble();
    strokes.height = object.value(u"height"_s).toDouble();
    if (qMin(strokes.width, strokes.height) < leastPad
        || qMax(strokes.width, strokes.height) > mostPad)
        return formatFault(u"size of the pad"_s);
    qint64 time = 0;
    const QJsonArray all = object.value(u"strokes"_s).toArray();
    for (const QJsonValue value : all) {
        Stroke stroke;
        const qsizetype tool = toolCodes().indexOf(value[u"tool"_s].toString());
        if (tool < 0)
            return formatFault(u"tool"_s);
        stroke.tool = static_cast<StrokeTool>(tool);
        const QJsonArray points = value[u"points"_s].toArray();
        for (const QJsonValue point : points) {
            HEZHONG_ASSIGN(const StrokePoint read, pointFrom(point.toArray(), strokes, time));
            time = read.time;
            stroke.points += read;
        }
        if (stroke.points.isEmpty())
            return formatFault(u"a stroke without points"_s);
        strokes.strokes += stroke;
    }
    return strokes;
}

Status checkStrokes(const Strokes &strokes)
{
    if (strokes.isEmpty())
        return fail(badInput(u"strokes.empty"_s, u"strokes"_s,
                             words("documents", "还没有签名，没有保存。"),
                             words("documents", "请在签名板上写下姓名。")));
    const QRectF bounds = strokes.bounds();
    const double extent = qMax(bounds.width(), bounds.height());
    if (strokes.points() < leastPoints || strokes.length() < leastLength * strokes.height
        || extent < leastExtent * strokes.height)
        return fail(badInput(u"strokes.short"_s, u"strokes"_s,
                             words("documents", "签名过短或者过小，不能辨认，没有保存。"),
                             words("documents", "请清除后写下完整的姓名。")));
    if (strokes.points() > mostPoints)
        return fail(badInput(u"strokes.long"_s, u"strokes"_s,
                             words("documents", "签名笔迹过多，没有保存。"),
                             words("documents", "请清除后只写姓名。")));
    return {};
}

QList<InkSegment> inkOf(const Stroke &stroke, double padHeight)
{
    const QList<StrokePoint> &points = stroke.points;
    QList<InkSegment> ink;
    if (points.isEmpty())
        return ink;
    double width = widthOf(stroke, 0, padHeight);
    if (points.size() == 1)
        return {{points.first().at, points.first().at, width}};
    for (qsizetype i = 1; i < points.size(); ++i) {
        const double aim = widthOf(stroke, i, padHeight);
        const QPointF a = points.at(qMax<qsizetype>(0, i - 2)).at;
        const QPointF b = points.at(i - 1).at;
        const QPointF c = points.at(i).at;
        const QPointF d = points.at(qMin(points.size() - 1, i + 1)).at;
        QPointF from = b;
        for (int step = 1; step <= stepsBetweenPoints; ++step) {
            const double t = double(step) / stepsBetweenPoints;
            const QPointF to = between(a, b, c, d, t);
            // Ink answers slowly: a quarter of the difference with every point.
            width += (aim - width) * 0.25 / stepsBetweenPoints * 2;
            ink += {from, to, width};
            from = to;
        }
    }
    return ink;
}

} // namespace hezhong
