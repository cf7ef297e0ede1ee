// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A signature drawn on a pad, as a pad of another maker may hand it over; places to sign of a kept paper.
#include "tests/fuzz/fuzz.h"

#include "core/documents/paperplace.h"
#include "core/documents/strokes.h"

#include <QJsonDocument>

#include <cmath>

using namespace hezhong;

FUZZ_TARGET(strokes, 1000)
{
    const QList<PaperPlace> places = paperPlacesFromJson(QJsonDocument::fromJson(input).object());
    FUZZ_CHECK(paperPlacesFromJson(toJson(places)).size() <= places.size());
    const auto strokes = strokesFromJson(input);
    fuzz::checkIfError(strokes);
    if (!strokes)
        return;
    const QByteArray bytes = toJson(*strokes);
    const auto again = strokesFromJson(bytes);
    FUZZ_CHECK(again);
    FUZZ_CHECK(toJson(*again) == bytes);
    FUZZ_CHECK(strokes->points() >= strokes->strokes.size());
    fuzz::checkIfError(checkStrokes(*strokes));
    for (const Stroke &stroke : strokes->strokes)
        for (const InkSegment &ink : inkOf(stroke, strokes->height)) {
            FUZZ_CHECK(std::isfinite(ink.from.x()) && std::isfinite(ink.to.y()));
            FUZZ_CHECK(std::isfinite(ink.width) && ink.width > 0);
        }
}
