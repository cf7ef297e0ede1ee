// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dates.h"
#include "core/base/words.h"
#include "core/law/calculators/calculatorparts.h"
#include "core/law/calculators/service.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// 劳动合同法 art. 47(2): above three times the local average, at most twelve years count.
const Fraction cappedYears(12);
const QDate lawInForce(2008, 1, 1);

/// The monthly wage that years are multiplied with.
struct WageBase {
    Money own;     ///< average wage, not below the minimum wage
    Money counted; ///< `own`, cut to three times the local average
    bool capped = false;
};

Result<WageBase> wageBase(const CalculatorInputs &in, Calculation &result)
{
    const Money average = in.money(u"average-wage"_s);
    const Money minimum = in.money(u"minimum-wage"_s);
    const Money city = in.money(u"city-average-wage"_s);
    if (in.has(u"city-average-wage"_s) && minimum > city)
        return fail(badInput(u"calc.contradiction"_s, u"minimum-wage"_s,
                             words("law", "月最低工资高于当地月平均工资，没有计算。"),
                             words("law", "请核对两个数是否填反。")));
    WageBase base;
    base.own = qMax(average, minimum);
    base.counted = base.own;
    result.step(words("law", "离职前十二个月平均工资"), average);
    if (minimum > average) {
        result.step(words("law", "低于当地最低工资，按最低工资计算"), minimum);
        result.basis += u"劳动合同法实施条例第二十七条"_s;
    }
    if (!in.has(u"city-average-wage"_s)) {
        result.warnings += words("law", "没有填写当地上年度职工月平均工资，未检查三倍封顶。");
        return base;
    }
    const Money ceiling = portion(city, 3);
    base.capped = base.own > ceiling;
    if (base.capped) {
        base.counted = ceiling;
        result.step(words("law", "高于当地月平均工资三倍，按三倍计算"), ceiling);
        result.warnings += words("law", "已按三倍封顶，年限最高十二年；请核对所用的是直辖市、"
                                        "设区的市公布的上年度职工月平均工资。");
    }
    return base;
}

Status checkDates(const CalculatorInputs &in)
{
    if (in.date(u"last-day"_s) < in.date(u"start"_s))
        return fail(badInput(u"calc.dates"_s, u"last-day"_s,
                             words("law", "最后工作日早于入职日期，没有计算。"),
                             words("law", "请核对两个日期。")));
    return {};
}

/// Years of art. 47 from `first`, with the cap of twelve where the wage is capped.
Fraction countedYears(const QDate &first, const QDate &last, bool capped, Calculation &result)
{
    const Service service = Service::between(first, last);
    result.step(
        words("law", "工作时间（%1 至 %2，含最后工作日）").arg(isoDate(first), isoDate(last)),
        service.text());
    const Fraction years = service.compensationYears();
    result.step(words("law", "折合年数（满六个月不满一年按一年，不满六个月按半年）"), years);
    if (!capped || !(cappedYears < years))
        return years;
    result.step(words("law", "三倍封顶时年限最高十二年"), cappedYears);
    return cappedYears;
}

/// Years before the law was in force follow the rules of their time.
Money compensationBefore2008(const QDate &start, const QDate &last, Money wage, Calculation &result)
{
    const Service service = Service::between(start, qMin(last, lawInForce.addDays(-1)));
    const Fraction years = service.yearsBefore2008();
    result.step(words("law", "2008年以前的工作时间"), service.text());
    result.step(words("law", "2008年以前折合年数（不满一年按一年）"), years);
    result.quantity = years;
    result.basis += {u"劳动合同法第九十七条第三款"_s, u"劳部发〔1994〕481号"_s};
    result.warnings +=
        words("law", "2008年以前的 %1 年是否支付，取决于当时的规定和解除原因，请核对；不应计入的，"
                     "请选择不计入2008年以前的年限后重新计算。")
            .arg(years.plainDecimal());
    if (cappedYears < years)
        result.warnings +=
            words("law", "2008年以前协商解除或者因不胜任解除的，最多计十二个月，请核对。");
    return portion(wage, years);
}

} // namespace

Result<Calculation> economicCompensation(const CalculatorInputs &in, const CalculatorContext &)
{
    HEZHONG_TRY(checkDates(in));
    const QDate start = in.date(u"start"_s);
    const QDate last = in.date(u"last-day"_s);
    Calculation result;
    result.basis = {u"劳动合同法第四十七条"_s};
    HEZHONG_ASSIGN(const WageBase base, wageBase(in, result));
    if (start < lawInForce) {
        if (in.choice(u"before-2008"_s) == u"skip"_s)
            result.warnings += words("law", "没有计入2008年以前的工作年限。");
        else
            result.amount = compensationBefore2008(start, last, base.own, result);
    }
    if (last >= lawInForce) {
        const Fraction years = countedYears(qMax(start, lawInForce), last, base.capped, result);
        const Money amount = portion(base.counted, years);
        result.step(words("law", "%1 个月 × %2").arg(years.plainDecimal(), base.counted.decimal()),
                    amount);
        result.quantity = result.quantity + years;
        result.amount += amount;
    }
    result.step(words("law", "经济补偿合计"), result.amount);
    return result;
}

Result<Calculation> unlawfulTermination(const CalculatorInputs &in, const CalculatorContext &)
{
    HEZHONG_TRY(checkDates(in));
    Calculation result;
    result.basis = {u"劳动合同法第八十七条"_s, u"劳动合同法第四十七条"_s, u"劳动合同法第四十八条"_s,
                    u"劳动合同法实施条例第二十五条"_s};
    HEZHONG_ASSIGN(const WageBase base, wageBase(in, result));
    // The years of damages run from the first day of work, also before 2008 (实施条例 art. 25).
    result.quantity =
        countedYears(in.date(u"start"_s), in.date(u"last-day"_s), base.capped, result);
    result.amount = portion(base.counted, result.quantity * Fraction(2));
    result.step(words("law", "2 × %1 个月 × %2")
                    .arg(result.quantity.plainDecimal(), base.counted.decimal()),
                result.amount);
    return result;
}

Result<Calculation> noticePay(const CalculatorInputs &in, const CalculatorContext &)
{
    Calculation result;
    result.basis = {u"劳动合同法第四十条"_s, u"劳动合同法实施条例第二十条"_s};
    result.amount = in.money(u"last-month-wage"_s);
    result.quantity = 1;
    result.step(words("law", "一个月工资，按上一个月的工资标准"), result.amount);
    return result;
}

} // namespace hezhong
