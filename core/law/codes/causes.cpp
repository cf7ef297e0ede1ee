// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/causes.h"

#include "core/law/lawdata.h"

#include <QJsonArray>
#include <QSet>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QList<Cause> readEdition(const QJsonObject &edition)
{
    const QDate from = QDate::fromString(edition.value(u"from"_s).toString(), Qt::ISODate);
    const QDate until = QDate::fromString(edition.value(u"until"_s).toString(), Qt::ISODate);
    QList<Cause> causes;
    QSet<QString> seen;
    const QJsonArray rows = edition.value(u"causes"_s).toArray();
    for (const QJsonValue &row : rows) {
        const QString code = row[u"code"_s].toString();
        const QString above = code.section(u'.', 0, 0);
        causes += {code,
                   row[u"name"_s].toString(),
                   row[u"group"_s].toString(),
                   above != code && seen.contains(above) ? above : QString(),
                   from,
                   until};
        seen.insert(code);
    }
    return causes;
}

const QList<Cause> &allCauses()
{
    static const QList<Cause> causes = [] {
        QList<Cause> read;
        const QJsonArray editions = builtInLawData(u"causes.json"_s).value(u"editions"_s).toArray();
        for (const QJsonValue &edition : editions)
            read += readEdition(edition.toObject());
        return read;
    }();
    return causes;
}

} // namespace

QList<Cause> causesOn(const QDate &day)
{
    QList<Cause> inForce;
    for (const Cause &cause : allCauses())
        if (day.isValid() && cause.from <= day && (!cause.until.isValid() || day <= cause.until))
            inForce += cause;
    return inForce;
}

std::optional<Cause> causeOn(const QString &code, const QDate &day)
{
    const QList<Cause> inForce = causesOn(day);
    for (const Cause &cause : inForce)
        if (cause.code == code)
            return cause;
    return std::nullopt;
}

} // namespace hezhong
