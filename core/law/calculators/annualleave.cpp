// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dates.h"
#include "core/base/words.h"
#include "core/law/calculators/calculatorparts.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// Days a year by cumulative work (职工带薪年休假条例 art. 3).
int leaveOfYear(const Fraction &cumulativeYears)
{
    if (cumulativeYears < Fraction(1))
        return 0;
    if (cumulativeYears < Fraction(10))
        return 5;
    return cumulativeYears < Fraction(20) ? 10 : 15;
}

Status checkDates(const CalculatorInputs &in)
{
    if (!in.has(u"from"_s) || !in.has(u"to"_s))
        return {};
    const QDate from = in.date(u"from"_s);
    const QDate to = in.date(u"to"_s);
    if (to < from)
        return fail(badInput(u"calc.dates"_s, u"to"_s,
                             words("law", "离职日期早于入职日期，没有计算。"),
                             words("law", "请核对两个日期。")));
    if (to.year() != from.year())
        return fail(badInput(u"calc.dates"_s, u"to"_s,
                             words("law", "两个日期不在同一年，没有计算。"),
                             words("law", "年休假按公历年度计算，请分年度计算。")));
    return {};
}

/// `days` less `taken`, never below zero.
Fraction rest(const Fraction &days, const Fraction &taken)
{
    if (days < taken)
        return {};
    const qint64 common = days.denominator() * taken.denominator();
    return {days.numerator() * taken.denominator() - taken.numerator() * days.denominator(),
            common};
}

/// Days owed for the part of the year in employment; the divisor is 365 in leap years too. Who joined
/// has whole days; who left is owed whole days of what is left after those taken (实施办法 art. 12).
Fraction daysOwed(const CalculatorInputs &in, int fullDays, Calculation &result)
{
    const Fraction taken = in.number(u"taken"_s);
    if (!in.has(u"from"_s) && !in.has(u"to"_s)) {
        result.step(words("law", "已休天数"), taken);
        return rest(fullDays, taken);
    }
    const int year = (in.has(u"from"_s) ? in.date(u"from"_s) : in.date(u"to"_s)).year();
    const QDate from = in.has(u"from"_s) ? in.date(u"from"_s) : QDate(year, 1, 1);
    const QDate to = in.has(u"to"_s) ? in.date(u"to"_s) : QDate(year, 12, 31);
    const qint64 calendarDays = from.daysTo(to) + 1;
    const Fraction exact = qMin(Fraction(calendarDays * fullDays, 365), Fraction(fullDays));
    result.step(words("law", "当年在职日历天数（%1 至 %2）").arg(isoDate(from), isoDate(to)),
                Fraction(calendarDays));
    result.step(words("law", "折算天数（%1 ÷ 365 × %2）").arg(calendarDays).arg(fullDays), exact);
    result.step(words("law", "已休天数"), taken);
    if (in.has(u"from"_s))
        result.basis += u"企业职工带薪年休假实施办法第五条"_s;
    if (!in.has(u"to"_s))
        return rest(exact.floor(), taken);
    result.basis += u"企业职工带薪年休假实施办法第十二条"_s;
    return rest(exact, taken).floor();
}

void warn(const CalculatorInputs &in, int fullDays, Calculation &result)
{
    if (fullDays == 0)
        result.warnings += words("law", "累计工作不满一年的，不享受年休假。");
    else if (Fraction() < in.number(u"taken"_s) && result.quantity == Fraction())
        result.warnings += words("law", "应休的已经休完；多休的不再扣回。");
    if (Fraction() < result.quantity)
        result.warnings += words("law", "未休年休假工资是否适用一年时效、从何时起算，各地做法不一，"
                                        "四川的做法尚未查实；年休假可以跨一个年度安排。");
}

} // namespace

Result<Calculation> annualLeave(const CalculatorInputs &in, const CalculatorContext &)
{
    HEZHONG_TRY(checkDates(in));
    Calculation result;
    result.basis = {u"职工带薪年休假条例第三条"_s, u"职工带薪年休假条例第五条"_s,
                    u"企业职工带薪年休假实施办法第十条"_s, u"企业职工带薪年休假实施办法第十一条"_s};
    const int fullDays = leaveOfYear(in.number(u"cumulative-years"_s));
    result.step(words("law", "按累计工作年限，全年应休天数"), Fraction(fullDays));
    result.quantity = daysOwed(in, fullDays, result);
    result.step(words("law", "未休天数（折算的不足一整天不计）"), result.quantity);
    warn(in, fullDays, result);
    const Money wage = in.money(u"average-wage"_s);
    result.step(words("law", "日工资（月平均工资 ÷ 21.75）"), portion(wage, dayOfMonth()));
    result.amount = portion(wage, dayOfMonth() * result.quantity * Fraction(2));
    result.step(words("law", "%1 天 × 日工资 × 200%（正常工资已付，另付二倍）")
                    .arg(result.quantity.plainDecimal()),
                result.amount);
    return result;
}

} // namespace hezhong
