// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dates.h"
#include "core/base/words.h"
#include "core/law/calculators/calculatorparts.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

Status checkDates(const CalculatorInputs &in)
{
    for (const QString &key : {u"signed"_s, u"until"_s})
        if (in.has(key) && in.date(key) < in.date(u"start"_s))
            return fail(
                badInput(u"calc.dates"_s, key, words("law", "该日期早于用工之日，没有计算。"),
                         words("law", "请核对日期；用工之前已订立书面合同的，没有二倍工资。")));
    return {};
}

/// The months of the period, a part month by its workdays (法释〔2025〕12号 art. 6).
Fraction monthsOwed(const QDate &start, const QDate &last, const Calendar &calendar,
                    Calculation &result)
{
    int full = 0;
    while (full < 11 && start.addMonths(full + 2).addDays(-1) <= last)
        ++full;
    result.step(words("law", "完整月数（自用工满一个月的次日起逐月计算）"), Fraction(full));
    const QDate partFrom = start.addMonths(full + 1);
    if (full == 11 || partFrom > last)
        return full;
    const int workdays = calendar.workdaysBetween(partFrom, last);
    result.step(
        words("law", "不足一个月部分的工作日（%1 至 %2）").arg(isoDate(partFrom), isoDate(last)),
        Fraction(workdays));
    if (!calendar.official(partFrom, last))
        result.warnings += words("law", "涉及的年份没有导入正式放假安排，工作日只按周末推算。");
    // A part month never earns more than the whole one.
    const Fraction part = qMin(Fraction(workdays) * dayOfMonth(), Fraction(1));
    return Fraction(full) + part;
}

} // namespace

Result<Calculation> doubleWage(const CalculatorInputs &in, const CalculatorContext &context)
{
    HEZHONG_TRY(checkDates(in));
    const QDate lawInForce(2008, 1, 1);
    Calculation result;
    result.basis = {u"劳动合同法第八十二条"_s, u"劳动合同法实施条例第六条"_s,
                    u"劳动合同法实施条例第七条"_s, u"法释〔2025〕12号第六条"_s};
    const QDate start = qMax(in.date(u"start"_s), lawInForce);
    if (start > in.date(u"start"_s)) {
        result.basis += u"劳动合同法第九十七条第二款"_s;
        result.warnings += words("law", "劳动合同法施行前入职的，自 2008-01-01 起计算。");
    }
    const QDate yearEnd = start.addYears(1).addDays(-1);
    QDate last = yearEnd;
    if (in.has(u"signed"_s))
        last = qMin(last, in.date(u"signed"_s).addDays(-1));
    if (in.has(u"until"_s))
        last = qMin(last, in.date(u"until"_s));
    const QDate first = start.addMonths(1);
    if (last < first) {
        result.step(words("law", "用工未满一个月即已订立书面合同或者截止，没有二倍工资"), Money());
        return result;
    }
    const Money wage = in.money(u"monthly-wage"_s);
    result.step(words("law", "应支付二倍工资的期间"),
                u"%1 — %2"_s.arg(isoDate(first), isoDate(last)));
    result.quantity = monthsOwed(start, last, context.calendar, result);
    result.amount = portion(wage, result.quantity);
    result.step(words("law", "%1 个月 × %2（已付的一倍之外另付的一倍）")
                    .arg(result.quantity.plainDecimal(), wage.decimal()),
                result.amount);
    if (last == yearEnd)
        result.warnings += words(
            "law", "用工满一年未订立书面合同的，视为已订立无固定期限合同，此后不再计算二倍工资。");
    result.warnings += words(
        "law", "二倍工资的差额适用一年的仲裁时效，请核对是否已过时效；逐月起算还是自最后一日起算，"
               "各地做法不一，四川的做法尚未查实。");
    if (result.quantity.denominator() != 1)
        result.warnings += words(
            "law", "月份按用工之日逐月滚动计算；也有按自然月计算的，不足一个月部分会略有出入。");
    return result;
}

} // namespace hezhong
