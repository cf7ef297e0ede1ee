// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/law/calculators/calculatorparts.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

struct OvertimeItem {
    QString key;
    QString name;
    int percent;
};

/// Longest lawful probation in months (劳动合同法 art. 19); 0 months mean a contract for one task.
int lawfulProbation(int contractMonths)
{
    if (contractMonths < 3)
        return 0;
    if (contractMonths < 12)
        return 1;
    return contractMonths < 36 ? 2 : 6;
}

} // namespace

Result<Calculation> overtime(const CalculatorInputs &in, const CalculatorContext &)
{
    const QList<OvertimeItem> items{
        {u"weekday-hours"_s, words("law", "工作日延长工作时间"), 150},
        {u"restday-hours"_s, words("law", "休息日工作且未安排补休"), 200},
        {u"holiday-hours"_s, words("law", "法定节假日工作"), 300}};
    Calculation result;
    result.basis = {u"劳动法第四十四条"_s, u"工资支付暂行规定第十三条"_s, u"人社部发〔2025〕2号"_s};
    const Money wage = in.money(u"monthly-wage"_s);
    const Fraction hour = dayOfMonth() * Fraction(1, 8);
    result.step(words("law", "小时工资（月工资 ÷ 21.75 ÷ 8）"), portion(wage, hour));
    bool any = false;
    for (const OvertimeItem &item : items) {
        if (!in.has(item.key))
            continue;
        any = true;
        const Fraction hours = in.number(item.key);
        const Money pay = portion(wage, hour * hours * Fraction(item.percent, 100));
        result.step(words("law", "%1：%2 小时 × %3%")
                        .arg(item.name, hours.plainDecimal())
                        .arg(item.percent),
                    pay);
        result.quantity = result.quantity + hours;
        result.amount += pay;
    }
    if (!any)
        return fail(badInput(u"calc.missing-key"_s, u"weekday-hours"_s,
                             words("law", "三种加班小时数一项也没有填写，没有计算。"),
                             words("law", "请至少填写其中一项。")));
    result.step(words("law", "加班工资合计"), result.amount);
    if (Fraction(36) < in.number(u"weekday-hours"_s))
        result.warnings += words(
            "law", "延长工作时间每月不得超过三十六小时（劳动法第四十一条），如为同一个月请注意。");
    return result;
}

Result<Calculation> unlawfulProbation(const CalculatorInputs &in, const CalculatorContext &)
{
    const int contract = in.whole(u"contract-months"_s);
    const Fraction served = in.number(u"probation-months"_s);
    if (contract > 0 && Fraction(contract) < served)
        return fail(badInput(
            u"calc.contradiction"_s, u"probation-months"_s,
            words("law", "试用期比合同期还长，没有计算。"),
            words("law", "请核对；合同只约定试用期的，试用期不成立，该期限即为合同期限。")));
    Calculation result;
    result.basis = {u"劳动合同法第十九条"_s, u"劳动合同法第八十三条"_s};
    const int lawful = lawfulProbation(contract);
    result.step(words("law", "合同期限可以约定的试用期上限（月）"), Fraction(lawful));
    const bool over = Fraction(lawful) < served;
    const qint64 hundredths = (served * Fraction(100)).floor();
    result.quantity = over ? Fraction(hundredths - lawful * 100LL, 100) : Fraction();
    result.step(words("law", "超过法定上限、已经履行的月数"), result.quantity);
    const Money wage = in.money(u"wage-after-probation"_s);
    result.amount = portion(wage, result.quantity);
    result.step(words("law", "%1 个月 × 试用期满月工资 %2")
                    .arg(result.quantity.plainDecimal(), wage.decimal()),
                result.amount);
    if (!over)
        result.warnings += words("law", "试用期没有超过法定上限；重复约定试用期的，请另行核对。");
    return result;
}

Result<Calculation> arrears(const CalculatorInputs &in, const CalculatorContext &)
{
    const Money owed = in.money(u"owed"_s);
    const Money paid = in.money(u"paid"_s);
    if (paid > owed)
        return fail(badInput(u"calc.contradiction"_s, u"paid"_s,
                             words("law", "已付金额大于应付金额，没有计算。"),
                             words("law", "请核对两个金额是否填反。")));
    Calculation result;
    result.basis = {u"劳动合同法第三十条"_s};
    result.amount = owed - paid;
    result.quantity = 1;
    result.step(words("law", "应付"), owed);
    result.step(words("law", "已付"), paid);
    result.step(words("law", "尚欠"), result.amount);
    return result;
}

Result<Calculation> arrearsSurcharge(const CalculatorInputs &in, const CalculatorContext &)
{
    const Money unpaid = in.money(u"unpaid"_s);
    Calculation result;
    result.basis = {u"劳动合同法第八十五条"_s};
    if (in.choice(u"ordered"_s) == u"no"_s) {
        result.step(words("law", "未经劳动行政部门责令限期支付，不加付赔偿金"), Money());
        result.warnings += words(
            "law", "可以先向劳动行政部门投诉，由其责令限期支付；逾期不付的，再主张加付赔偿金。");
        return result;
    }
    const Fraction percent = in.has(u"percent"_s) ? in.number(u"percent"_s) : Fraction(50);
    result.quantity = percent * Fraction(1, 100);
    result.amount = portion(unpaid, result.quantity);
    result.step(words("law", "最低 50%"), portion(unpaid, {1, 2}));
    result.step(words("law", "最高 100%"), unpaid);
    result.step(words("law", "按 %1% 计算").arg(percent.plainDecimal()), result.amount);
    if (!in.has(u"percent"_s))
        result.warnings += words("law", "加付比例在 50% 至 100% 之间，没有填写时按最低比例计算。");
    return result;
}

Result<Calculation> minimumWageGap(const CalculatorInputs &in, const CalculatorContext &)
{
    const Money paid = in.money(u"paid"_s);
    const Money excluded = in.money(u"excluded"_s);
    if (excluded > paid)
        return fail(badInput(u"calc.contradiction"_s, u"excluded"_s,
                             words("law", "应剔除的金额大于实付工资，没有计算。"),
                             words("law", "请核对两个金额是否填反。")));
    const Money minimum = in.money(u"minimum-wage"_s);
    const Money compared = paid - excluded;
    Calculation result;
    result.basis = {u"最低工资规定第十二条"_s};
    result.quantity = 1;
    result.amount = compared < minimum ? minimum - compared : Money();
    result.step(words("law", "剔除加班工资、特殊岗位津贴和法定福利后的工资"), compared);
    result.step(words("law", "当地月最低工资"), minimum);
    result.step(words("law", "差额"), result.amount);
    return result;
}

Result<Calculation> sickPayFloor(const CalculatorInputs &in, const CalculatorContext &)
{
    Calculation result;
    result.basis = {u"劳部发〔1995〕309号第五十九条"_s};
    result.quantity = {4, 5};
    result.amount = portion(in.money(u"minimum-wage"_s), result.quantity);
    result.step(words("law", "当地月最低工资 × 80%"), result.amount);
    return result;
}

} // namespace hezhong
