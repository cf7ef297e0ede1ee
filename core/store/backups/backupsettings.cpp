// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups/backupsettings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostKept = 1000;

int countOf(const QJsonObject &json, const QString &name, int otherwise)
{
    return std::clamp(json.value(name).toInt(otherwise), 0, MostKept);
}

} // namespace

QString BackupSettings::toText() const
{
    const QJsonObject json{{u"automatic"_s, automatic},
                           {u"places"_s, QJsonArray::fromStringList(places)},
                           {u"recent"_s, keep.recent},
                           {u"days"_s, keep.days},
                           {u"weeks"_s, keep.weeks},
                           {u"months"_s, keep.months},
                           {u"warn_after_days"_s, warnAfterDays}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

BackupSettings BackupSettings::parse(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    BackupSettings settings;
    settings.automatic = json.value(u"automatic"_s).toBool(settings.automatic);
    for (const QJsonValue place : json.value(u"places"_s).toArray())
        if (!place.toString().isEmpty())
            settings.places.append(place.toString());
    settings.keep.recent = countOf(json, u"recent"_s, settings.keep.recent);
    settings.keep.days = countOf(json, u"days"_s, settings.keep.days);
    settings.keep.weeks = countOf(json, u"weeks"_s, settings.keep.weeks);
    settings.keep.months = countOf(json, u"months"_s, settings.keep.months);
    settings.warnAfterDays = countOf(json, u"warn_after_days"_s, settings.warnAfterDays);
    return settings;
}

} // namespace hezhong
