// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/deadlinerule.h"

#include "core/law/lawdata.h"

#include <QJsonArray>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

std::optional<DeadlineUnit> unitOf(const QString &code)
{
    for (const DeadlineUnit unit :
         {DeadlineUnit::Natural, DeadlineUnit::Working, DeadlineUnit::Year})
        if (deadlineUnitCode(unit) == code)
            return unit;
    return std::nullopt;
}

QList<DeadlineRule> readRules()
{
    QList<DeadlineRule> rules;
    const QJsonArray rows = builtInLawData(u"deadlines.json"_s).value(u"rules"_s).toArray();
    for (const QJsonValue &row : rows) {
        const auto unit = unitOf(row[u"unit"_s].toString());
        if (!unit)
            continue;
        rules += {row[u"rule"_s].toString(),
                  *unit,
                  row[u"count"_s].toInt(),
                  row[u"title"_s].toString(),
                  row[u"basis"_s].toString(),
                  row[u"start"_s].toString(),
                  row[u"cards"_s].toVariant().toStringList()};
    }
    return rules;
}

} // namespace

QString deadlineUnitCode(DeadlineUnit unit)
{
    switch (unit) {
    case DeadlineUnit::Natural:
        return u"natural"_s;
    case DeadlineUnit::Working:
        return u"working"_s;
    case DeadlineUnit::Year:
        return u"year"_s;
    }
    return {};
}

const QList<DeadlineRule> &deadlineRules()
{
    static const QList<DeadlineRule> rules = readRules();
    return rules;
}

std::optional<DeadlineRule> deadlineRule(const QString &id)
{
    for (const DeadlineRule &rule : deadlineRules())
        if (rule.id == id)
            return rule;
    return std::nullopt;
}

} // namespace hezhong
