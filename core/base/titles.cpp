// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/titles.h"

#include "core/base/words.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

/// Outside the namespace, as Qt's macro demands; keeps the resource of a static library linked.
static void initTitles()
{
    Q_INIT_RESOURCE(hezhong_titles);
}

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QHash<QString, QString> readTitles()
{
    initTitles();
    QFile file(u":/hezhong/titles/en.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QHash<QString, QString> titles;
    const QJsonObject sections = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue section : sections) {
        const QJsonObject rows = section.toObject();
        for (auto row = rows.begin(); row != rows.end(); ++row)
            titles.insert(row.key(), row.value().toString());
    }
    return titles;
}

} // namespace

bool speaksEnglish()
{
    //: The language that these texts are in; by this word the program tells which titles of its data to show.
    return words("core", "中文") == u"English"_s;
}

const QHash<QString, QString> &englishTitles()
{
    static const QHash<QString, QString> titles = readTitles();
    return titles;
}

QString shownTitle(const QString &chinese)
{
    return speaksEnglish() ? englishTitles().value(chinese, chinese) : chinese;
}

} // namespace hezhong
