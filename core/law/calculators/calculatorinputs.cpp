// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/calculators/calculatorinputs.h"

#include "core/base/dates.h"
#include "core/base/words.h"

#include <QRegularExpression>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 highestWage = 10'000'000'00;
constexpr qint64 highestSum = 10'000'000'000'00;

tl::unexpected<Error> wrong(const CalculatorKey &key, const QString &code, const QString &message,
                            const QString &hint)
{
    return fail(badInput(code, key.name,
                         words("law", "“%1”（%2）%3").arg(key.label, key.name, message), hint));
}

Result<QDate> readDate(const CalculatorKey &key, const QString &text)
{
    const auto date = parseDate(text, key.name);
    if (!date)
        return wrong(key, u"calc.date"_s, words("law", "不是有效的日期，没有计算。"),
                     words("law", "请按 2026-11-09 的格式填写实际存在的日期。"));
    if (*date < QDate(1949, 10, 1) || date->year() > 2200)
        return wrong(key, u"calc.range"_s, words("law", "的年份不合情理，没有计算。"),
                     words("law", "请核对年份。"));
    return *date;
}

Result<Money> readAmount(const CalculatorKey &key, const QString &text)
{
    const auto amount = Money::parse(text, key.name);
    if (!amount)
        return wrong(
            key, u"calc.amount"_s, words("law", "不是有效的金额，没有计算。"),
            words("law", "请填写以元为单位、不为负数、最多两位小数的金额，例如 12300.00。"));
    const bool wage = key.type == CalculatorKey::Type::Wage;
    if (amount->isZero() && (wage || key.lowest > 0))
        return wrong(key, u"calc.range"_s, words("law", "应当大于零，没有计算。"),
                     words("law", "请核对金额。"));
    if (amount->fen() > (wage ? highestWage : highestSum))
        return wrong(key, u"calc.range"_s, words("law", "大得不合情理，没有计算。"),
                     words("law", "请核对金额，单位是元。"));
    return *amount;
}

Result<Fraction> readNumber(const CalculatorKey &key, const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{1,6})(?:\\.(\\d{1,2}))?$"_s);
    const auto match = pattern.match(text);
    const QString decimals = match.captured(2);
    if (!match.hasMatch() || decimals.size() > key.decimals)
        return wrong(key, u"calc.number"_s,
                     key.decimals == 0
                         ? words("law", "应当是不为负数的整数，没有计算。")
                         : words("law", "应当是不为负数、最多两位小数的数，没有计算。"),
                     words("law", "请填写 %1 至 %2 之间的数。").arg(key.lowest).arg(key.highest));
    const qint64 hundredths =
        match.captured(1).toLongLong() * 100 + decimals.leftJustified(2, u'0').toLongLong();
    if (hundredths < key.lowest * 100LL || hundredths > key.highest * 100LL)
        return wrong(key, u"calc.range"_s, words("law", "超出合理范围，没有计算。"),
                     words("law", "请填写 %1 至 %2 之间的数。").arg(key.lowest).arg(key.highest));
    return Fraction(hundredths, 100);
}

} // namespace

Status CalculatorInputs::take(const CalculatorKey &key, const QString &text)
{
    switch (key.type) {
    case CalculatorKey::Type::Date: {
        HEZHONG_ASSIGN(const QDate date, readDate(key, text));
        m_dates.insert(key.name, date);
        break;
    }
    case CalculatorKey::Type::Wage:
    case CalculatorKey::Type::Sum: {
        HEZHONG_ASSIGN(const Money amount, readAmount(key, text));
        m_amounts.insert(key.name, amount);
        break;
    }
    case CalculatorKey::Type::Number: {
        HEZHONG_ASSIGN(const Fraction number, readNumber(key, text));
        m_numbers.insert(key.name, number);
        break;
    }
    case CalculatorKey::Type::Choice:
        if (!key.choices.contains(text))
            return wrong(key, u"calc.choice"_s, words("law", "的取值无法识别，没有计算。"),
                         words("law", "可以填写：%1。").arg(key.choices.join(words("law", "、"))));
        m_choices.insert(key.name, text);
        break;
    }
    return {};
}

Result<CalculatorInputs> CalculatorInputs::read(const QList<CalculatorKey> &keys,
                                                const QMap<QString, QString> &values)
{
    QStringList names;
    for (const CalculatorKey &key : keys)
        names += key.name;
    for (auto value = values.begin(); value != values.end(); ++value)
        if (!names.contains(value.key()))
            return fail(
                badInput(u"calc.unknown-key"_s, value.key(),
                         words("law", "这项计算没有名为“%1”的项目，没有计算。").arg(value.key()),
                         words("law", "可以填写：%1。").arg(names.join(words("law", "、")))));
    CalculatorInputs inputs;
    for (const CalculatorKey &key : keys) {
        const QString text =
            values.value(key.name).normalized(QString::NormalizationForm_KC).trimmed();
        if (!text.isEmpty())
            HEZHONG_TRY(inputs.take(key, text));
        else if (key.required)
            return wrong(key, u"calc.missing-key"_s, words("law", "没有填写，没有计算。"),
                         words("law", "请补充这一项。"));
    }
    return inputs;
}

bool CalculatorInputs::has(const QString &key) const
{
    return m_amounts.contains(key) || m_dates.contains(key) || m_numbers.contains(key)
           || m_choices.contains(key);
}

} // namespace hezhong
