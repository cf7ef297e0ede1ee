// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/regions.h"

#include "core/law/lawdata.h"

#include <QHash>
#include <QJsonArray>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

struct RegionTable {
    QList<Region> provinces, prefectures, counties;
    QHash<QString, QString> names;  ///< by code without trailing 00 pairs: "51", "5101", "510104"
    QHash<QString, QString> shorts; ///< by the province's two digits
    QStringList complete;           ///< provinces whose prefectures and counties are all listed
    QStringList historic;           ///< prefixes that are no longer in use
};

QList<Region> readLevel(const QJsonObject &data, const QString &key, RegionTable &table)
{
    QList<Region> level;
    const QJsonArray rows = data.value(key).toArray();
    for (const QJsonValue &row : rows) {
        const QString code = row[u"code"_s].toString();
        level += {code.leftJustified(6, u'0'), row[u"name"_s].toString()};
        table.names.insert(code, row[u"name"_s].toString());
        if (row[u"short"_s].isString())
            table.shorts.insert(code, row[u"short"_s].toString());
    }
    return level;
}

QStringList readTexts(const QJsonObject &data, const QString &key)
{
    QStringList texts;
    const QJsonArray rows = data.value(key).toArray();
    for (const QJsonValue &row : rows)
        texts += row.toString();
    return texts;
}

const RegionTable &regionTable()
{
    static const RegionTable table = [] {
        RegionTable made;
        const QJsonObject data = builtInLawData(u"regions.json"_s);
        made.provinces = readLevel(data, u"provinces"_s, made);
        made.prefectures = readLevel(data, u"prefectures"_s, made);
        made.counties = readLevel(data, u"counties"_s, made);
        made.complete = readTexts(data, u"complete"_s);
        made.historic = readTexts(data, u"historic"_s);
        return made;
    }();
    return table;
}

bool isSixDigits(const QString &code)
{
    if (code.size() != 6)
        return false;
    for (const QChar c : code)
        if (c < u'0' || c > u'9')
            return false;
    return true;
}

bool isKnownProvince(const QString &code)
{
    return regionTable().names.contains(code.left(2));
}

/// "510100" → "5101", "510000" → "51".
QString significant(QString code)
{
    while (code.size() > 2 && code.endsWith(u"00"_s))
        code.chop(2);
    return code;
}

} // namespace

QString regionName(const QString &code)
{
    if (!isSixDigits(code) || !isKnownProvince(code))
        return {};
    const RegionTable &table = regionTable();
    if (!table.complete.contains(code.left(2)))
        return table.names.value(code.left(2));
    return table.names.value(significant(code));
}

QString regionFullName(const QString &code)
{
    if (!isSixDigits(code))
        return {};
    const RegionTable &table = regionTable();
    const QString county = code.endsWith(u"00"_s) ? QString() : table.names.value(code);
    return table.names.value(code.left(2)) + table.names.value(code.left(4)) + county;
}

QString provinceAbbreviation(const QString &code)
{
    return regionTable().shorts.value(code.left(2));
}

QList<Region> provinces()
{
    return regionTable().provinces;
}

QList<Region> regionsIn(const QString &code)
{
    QList<Region> inside;
    if (!isSixDigits(code))
        return inside;
    const QString stem = significant(code);
    if (stem.size() > 4)
        return inside;
    const auto &level = stem.size() == 2 ? regionTable().prefectures : regionTable().counties;
    for (const Region &region : level)
        if (region.code.startsWith(stem))
            inside += region;
    return inside;
}

bool isPossibleIdRegion(const QString &code)
{
    if (!isSixDigits(code))
        return false;
    if (code.startsWith(u'9'))
        return regionTable().names.contains(code.mid(1, 2));
    if (code == u"830000"_s)
        return true;
    if (!isKnownProvince(code))
        return false;
    const RegionTable &table = regionTable();
    if (!table.complete.contains(code.left(2)))
        return true;
    if (table.names.contains(code.left(4)))
        return true;
    for (const QString &prefix : table.historic)
        if (code.startsWith(prefix))
            return true;
    return false;
}

bool isPossibleRegistrationRegion(const QString &code)
{
    return isSixDigits(code)
           && (isKnownProvince(code) || code == u"100000"_s || code.startsWith(u"66"_s)
               || code.startsWith(u"99"_s));
}

} // namespace hezhong
