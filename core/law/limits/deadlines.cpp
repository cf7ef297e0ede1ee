// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/deadlines.h"

#include "core/base/titles.h"
#include "core/base/words.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QDate lastDay(const DeadlineRule &rule, const QDate &from, const Calendar &calendar)
{
    switch (rule.unit) {
    case DeadlineUnit::Natural:
        return from.addDays(rule.count);
    case DeadlineUnit::Working:
        return calendar.addWorkdays(from, rule.count);
    case DeadlineUnit::Year:
        return from.addYears(rule.count);
    }
    return {};
}

} // namespace

Result<Deadline> computeDeadline(const DeadlineRule &rule, const QDate &from,
                                 const Calendar &calendar, const DeadlineOptions &options)
{
    if (!from.isValid())
        return fail(badInput(u"date.invalid"_s, u"from"_s,
                             words("law", "没有有效的起算日期，无法计算期限。"),
                             words("law", "请填写%1的日期。").arg(shownTitle(rule.startOf))));
    const QDate counted = lastDay(rule, from, calendar);
    const bool rolls = rule.unit != DeadlineUnit::Working && options.rollOverRestDays;
    Deadline limit;
    limit.rule = rule.id;
    limit.title = rule.title;
    limit.from = from;
    limit.due = rolls ? calendar.workdayFrom(counted) : counted;
    limit.unit = rule.unit;
    limit.count = rule.count;
    limit.shifted = limit.due != counted;
    limit.official = calendar.official(from, limit.due);
    limit.basis = rule.basis;
    limit.cards = rule.cards;
    return limit;
}

Result<Deadline> computeDeadline(const QString &ruleId, const QDate &from, const Calendar &calendar,
                                 const DeadlineOptions &options)
{
    const auto rule = deadlineRule(ruleId);
    if (!rule)
        return fail(badInput(u"deadline.rule"_s, u"rule"_s,
                             words("law", "没有名为“%1”的期限。").arg(ruleId),
                             words("law", "请从期限列表中选择。")));
    return computeDeadline(*rule, from, calendar, options);
}

} // namespace hezhong
