// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/titles.h"
#include "core/base/words.h"
#include "core/law/calculators/calculatorparts.h"

#include <array>

namespace hezhong {

using namespace Qt::StringLiterals;

Result<Calculation> workInjuryDisability(const CalculatorInputs &in, const CalculatorContext &)
{
    static constexpr std::array months{27, 25, 23, 21, 18, 16, 13, 11, 9, 7};
    const int grade = in.whole(u"grade"_s);
    const Money own = in.money(u"own-wage"_s);
    const Money average = in.money(u"region-average"_s);
    Calculation result;
    const QString article = grade <= 4   ? u"工伤保险条例第三十五条"_s
                            : grade <= 6 ? u"工伤保险条例第三十六条"_s
                                         : u"工伤保险条例第三十七条"_s;
    result.basis = {article, u"工伤保险条例第六十四条"_s};
    result.quantity = months.at(static_cast<size_t>(grade - 1));
    // Kept in hundredths of fen, so that 60 % of an odd average is not rounded before the end.
    const Fraction wage(own.fen());
    const Fraction floor = Fraction(average.fen()) * Fraction(3, 5);
    const Fraction ceiling = Fraction(average.fen()) * Fraction(3);
    const Fraction counted = qMax(floor, qMin(wage, ceiling));
    result.step(words("law", "本人工资（十二个月平均缴费工资）"), own);
    if (wage < floor)
        result.step(words("law", "低于统筹地区平均工资 60%，按 60% 计算"),
                    Money::fromFen(floor.rounded()));
    if (ceiling < wage)
        result.step(words("law", "高于统筹地区平均工资 300%，按 300% 计算"),
                    Money::fromFen(ceiling.rounded()));
    result.step(words("law", "%1 级伤残补助月数").arg(grade), result.quantity);
    result.amount = Money::fromFen((counted * result.quantity).rounded());
    result.step(words("law", "一次性伤残补助金"), result.amount);
    result.warnings += words(
        "law", "已参保的由工伤保险基金支付；未参保的由用人单位支付（工伤保险条例第六十二条）。");
    if (grade >= 5)
        result.warnings += words(
            "law", "解除合同时的一次性工伤医疗补助金和伤残就业补助金由省里规定月数，本次未计入。");
    return result;
}

Result<Calculation> workDeath(const CalculatorInputs &in, const CalculatorContext &context)
{
    const int year = in.whole(u"year"_s);
    const auto income = context.parameters.find(u"national-urban-income"_s, {}, QDate(year, 1, 1));
    if (!income)
        return fail(badInput(
            u"calc.parameter"_s, u"year"_s,
            words("law", "没有 %1 年适用的全国城镇居民人均可支配收入，没有计算。").arg(year),
            words("law", "请在参数表中补充国家统计局公布的上一年度数据后再计算。")));
    Calculation result;
    result.basis = {u"工伤保险条例第三十九条"_s};
    result.quantity = 20;
    result.amount = portion(income->amount, result.quantity);
    result.step(
        words("law", "上一年度全国城镇居民人均可支配收入（%1）").arg(shownTitle(income->source)),
        income->amount);
    result.step(words("law", "20 倍"), result.amount);
    if (!income->verified)
        result.warnings += words("law", "所用的参数尚未与公布原文核对。");
    return result;
}

Result<Calculation> nonCompete(const CalculatorInputs &in, const CalculatorContext &)
{
    const Fraction percent = in.has(u"percent"_s) ? in.number(u"percent"_s) : Fraction(30);
    const Money minimum = in.money(u"minimum-wage"_s);
    Calculation result;
    result.basis = {u"法释〔2020〕26号第三十六条"_s};
    const Fraction share = Fraction(in.money(u"average-wage"_s).fen()) * percent * Fraction(1, 100);
    const Fraction monthly = qMax(share, Fraction(minimum.fen()));
    result.quantity = in.number(u"months"_s);
    result.step(words("law", "离职前十二个月平均工资的 %1%").arg(percent.plainDecimal()),
                Money::fromFen(share.rounded()));
    if (share < monthly)
        result.step(words("law", "低于当地最低工资，按最低工资计算"), minimum);
    result.amount = Money::fromFen((monthly * result.quantity).rounded());
    result.step(words("law", "%1 个月合计").arg(result.quantity.plainDecimal()), result.amount);
    result.warnings +=
        words("law", "合同约定了补偿标准的，按约定；以上用于没有约定而劳动者已经履行的情形。");
    return result;
}

} // namespace hezhong
