// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paperplace.h"

#include <QJsonArray>

#include <cmath>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

const QStringList &kindCodes()
{
    static const QStringList codes{u"sign"_s, u"seal"_s, u"initial"_s};
    return codes;
}

double tenth(double millimetres)
{
    return std::round(millimetres * 10) / 10;
}

} // namespace

QJsonObject toJson(const QList<PaperPlace> &places)
{
    QJsonArray array;
    for (const PaperPlace &place : places)
        array += QJsonObject{{u"kind"_s, kindCodes().at(static_cast<int>(place.kind))},
                             {u"page"_s, place.page},
                             {u"label"_s, place.label},
                             {u"owner"_s, place.owner},
                             {u"x"_s, tenth(place.rect.x())},
                             {u"y"_s, tenth(place.rect.y())},
                             {u"width"_s, tenth(place.rect.width())},
                             {u"height"_s, tenth(place.rect.height())}};
    return {{u"places"_s, array}};
}

QList<PaperPlace> paperPlacesFromJson(const QJsonObject &json)
{
    QList<PaperPlace> places;
    const QJsonArray array = json.value(u"places"_s).toArray();
    for (const QJsonValue value : array) {
        const QJsonObject one = value.toObject();
        PaperPlace place;
        const qsizetype kind = kindCodes().indexOf(one.value(u"kind"_s).toString());
        place.page = one.value(u"page"_s).toInt();
        place.label = one.value(u"label"_s).toString();
        place.owner = one.value(u"owner"_s).toString();
        place.rect = QRectF(one.value(u"x"_s).toDouble(), one.value(u"y"_s).toDouble(),
                            one.value(u"width"_s).toDouble(), one.value(u"height"_s).toDouble());
        if (kind < 0 || place.page < 1 || !place.rect.isValid())
            continue;
        place.kind = static_cast<PaperPlace::Kind>(kind);
        places += place;
    }
    return places;
}

} // namespace hezhong
