// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/lawjson.h"

#include "core/base/dates.h"
#include "core/base/words.h"
#include "core/law/amountwords.h"
#include "core/law/causes.h"
#include "core/law/rulecard.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray problemsJson(const QList<CodeProblem> &problems)
{
    QJsonArray list;
    for (const CodeProblem &problem : problems)
        list += QJsonObject{{u"code"_s, problem.code}, {u"message"_s, problem.message}};
    return list;
}

QJsonObject keyJson(const CalculatorKey &key)
{
    QJsonObject row{{u"key"_s, key.name},
                    {u"label"_s, key.label},
                    {u"type"_s, calculatorKeyTypeCode(key.type)},
                    {u"required"_s, key.required}};
    if (!key.choices.isEmpty())
        row.insert(u"choices"_s, QJsonArray::fromStringList(key.choices));
    if (key.type == CalculatorKey::Type::Number) {
        row.insert(u"lowest"_s, key.lowest);
        row.insert(u"highest"_s, key.highest);
        row.insert(u"decimals"_s, key.decimals);
    }
    return row;
}

} // namespace

QJsonObject workdayJson(const QDate &date, const Calendar &calendar)
{
    const DayKind kind = calendar.kind(date);
    return {{u"date"_s, isoDate(date)},
            {u"workday"_s, calendar.isWorkday(date)},
            {u"kind"_s, dayKindCode(kind)},
            {u"name"_s, dayKindName(kind)},
            {u"official"_s, calendar.official(date, date)}};
}

Result<QJsonObject> addWorkdaysJson(const QDate &from, int count, const Calendar &calendar)
{
    const QDate date = calendar.addWorkdays(from, count);
    if (!date.isValid())
        return fail(badInput(u"calendar.count"_s, u"count"_s,
                             words("law", "工作日数 %1 超出可以计算的范围。").arg(count),
                             words("law", "请填写不超过 %1 的天数。").arg(Calendar::maxCount)));
    return QJsonObject{{u"from"_s, isoDate(from)},
                       {u"count"_s, count},
                       {u"date"_s, isoDate(date)},
                       {u"official"_s, calendar.official(from, date)}};
}

QJsonArray deadlineRulesJson()
{
    QJsonArray list;
    for (const DeadlineRule &rule : deadlineRules())
        list += QJsonObject{{u"rule"_s, rule.id},
                            {u"unit"_s, deadlineUnitCode(rule.unit)},
                            {u"count"_s, rule.count},
                            {u"basis"_s, rule.basis},
                            {u"title"_s, rule.title},
                            {u"start"_s, rule.startOf},
                            {u"cards"_s, QJsonArray::fromStringList(rule.cards)},
                            {u"sure"_s, surenessCode(leastSure(rule.cards))}};
    return list;
}

QJsonObject toJson(const Deadline &deadline)
{
    return {{u"rule"_s, deadline.rule},
            {u"title"_s, deadline.title},
            {u"from"_s, isoDate(deadline.from)},
            {u"due"_s, isoDate(deadline.due)},
            {u"unit"_s, deadlineUnitCode(deadline.unit)},
            {u"count"_s, deadline.count},
            {u"shifted"_s, deadline.shifted},
            {u"official"_s, deadline.official},
            {u"basis"_s, deadline.basis},
            {u"cards"_s, QJsonArray::fromStringList(deadline.cards)},
            {u"sure"_s, surenessCode(leastSure(deadline.cards))}};
}

QJsonObject toJson(const IdNumberCheck &check)
{
    return {{u"valid"_s, check.valid},
            {u"birth"_s, textOrNull(isoDate(check.birth))},
            {u"sex"_s, textOrNull(check.sex)},
            {u"region"_s, textOrNull(check.region)},
            {u"problems"_s, problemsJson(check.problems)}};
}

QJsonObject toJson(const CreditCodeCheck &check)
{
    return {{u"valid"_s, check.valid},
            {u"kind"_s, textOrNull(check.kind)},
            {u"region"_s, textOrNull(check.region)},
            {u"problems"_s, problemsJson(check.problems)}};
}

QJsonArray calculatorsJson()
{
    QJsonArray list;
    const QList<CalculatorInfo> infos = calculators();
    for (const CalculatorInfo &info : infos) {
        QJsonArray keys;
        for (const CalculatorKey &key : info.keys)
            keys += keyJson(key);
        list += QJsonObject{{u"name"_s, info.name},
                            {u"title"_s, info.title},
                            {u"keys"_s, keys},
                            {u"cards"_s, QJsonArray::fromStringList(info.cards)}};
    }
    return list;
}

QJsonObject toJson(const Calculation &calculation)
{
    QJsonArray steps;
    for (const CalculationStep &step : calculation.steps)
        steps += QJsonObject{{u"text"_s, step.text}, {u"value"_s, step.value}};
    return {{u"calculator"_s, calculation.calculator},
            {u"amount"_s, calculation.amount.decimal()},
            {u"quantity"_s, calculation.quantity.plainDecimal()},
            {u"steps"_s, steps},
            {u"basis"_s, QJsonArray::fromStringList(calculation.basis)},
            {u"cards"_s, QJsonArray::fromStringList(calculation.cards)},
            {u"warnings"_s, QJsonArray::fromStringList(calculation.warnings)}};
}

QJsonObject amountInWordsJson(Money amount)
{
    return {{u"amount"_s, amount.decimal()}, {u"words"_s, amountInWords(amount)}};
}

QJsonArray causesJson(const QDate &day)
{
    QJsonArray list;
    const QList<Cause> inForce = causesOn(day);
    for (const Cause &cause : inForce)
        list += QJsonObject{{u"code"_s, cause.code},
                            {u"name"_s, cause.name},
                            {u"group"_s, cause.group},
                            {u"parent"_s, textOrNull(cause.parent)},
                            {u"from"_s, textOrNull(isoDate(cause.from))},
                            {u"until"_s, textOrNull(isoDate(cause.until))}};
    return list;
}

} // namespace hezhong
