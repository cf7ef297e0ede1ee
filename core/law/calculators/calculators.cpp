// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/calculators.h"

#include "core/base/titles.h"
#include "core/base/words.h"
#include "core/law/calculators/calculatorparts.h"
#include "core/law/rulecard.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

using Type = CalculatorKey::Type;

CalculatorKey date(const QString &name, const QString &label, bool required = true)
{
    return {name, label, Type::Date, required, 0, 0, 0, {}};
}

CalculatorKey wage(const QString &name, const QString &label, bool required = true)
{
    return {name, label, Type::Wage, required, 1, 0, 0, {}};
}

CalculatorKey sum(const QString &name, const QString &label)
{
    return {name, label, Type::Sum, true, 1, 0, 0, {}};
}

CalculatorKey sumOrNothing(const QString &name, const QString &label, bool required = false)
{
    return {name, label, Type::Sum, required, 0, 0, 0, {}};
}

CalculatorKey number(const QString &name, const QString &label, int lowest, int highest,
                     int decimals = 0, bool required = true)
{
    return {name, label, Type::Number, required, lowest, highest, decimals, {}};
}

CalculatorKey choice(const QString &name, const QString &label, const QStringList &choices,
                     bool required)
{
    return {name, label, Type::Choice, required, 0, 0, 0, choices};
}

struct Calculator {
    CalculatorInfo info;
    CalculatorFunction run;
};

QList<CalculatorKey> severanceKeys()
{
    return {date(u"start"_s, words("law", "入职日期")),
            date(u"last-day"_s, words("law", "最后工作日")),
            wage(u"average-wage"_s, words("law", "离职前十二个月平均工资")),
            wage(u"city-average-wage"_s, words("law", "当地上年度职工月平均工资"), false),
            wage(u"minimum-wage"_s, words("law", "当地月最低工资"), false)};
}

QList<Calculator> endingCalculators()
{
    QList<CalculatorKey> compensationKeys = severanceKeys();
    compensationKeys += choice(u"before-2008"_s, words("law", "2008年以前的年限是否计入"),
                               {u"count"_s, u"skip"_s}, false);
    return {
        {{u"economic-compensation"_s,
          words("law", "经济补偿"),
          {u"economic-compensation"_s, u"compensation-wage"_s, u"compensation-before-2008"_s},
          compensationKeys},
         economicCompensation},
        {{u"unlawful-termination"_s,
          words("law", "违法解除或者终止的赔偿金"),
          {u"unlawful-termination-damages"_s, u"unlawful-termination"_s, u"economic-compensation"_s,
           u"damages-years"_s},
          severanceKeys()},
         unlawfulTermination},
        {{u"notice-pay"_s,
          words("law", "代通知金"),
          {u"notice-pay"_s, u"notice-pay-standard"_s},
          {wage(u"last-month-wage"_s, words("law", "上一个月的工资"))}},
         noticePay},
    };
}

QList<Calculator> payCalculators()
{
    return {
        {{u"double-wage"_s,
          words("law", "未订立书面合同的二倍工资"),
          {u"double-wage"_s, u"double-wage-start"_s, u"double-wage-end"_s,
           u"double-wage-counting"_s},
          {date(u"start"_s, words("law", "用工之日")),
           wage(u"monthly-wage"_s, words("law", "月工资")),
           date(u"signed"_s, words("law", "补订书面合同之日"), false),
           date(u"until"_s, words("law", "计算截止日"), false)}},
         doubleWage},
        {{u"overtime"_s,
          words("law", "加班工资"),
          {u"overtime-pay"_s, u"overtime-pay-rule"_s, u"daily-wage"_s, u"overlapping-holidays"_s},
          {wage(u"monthly-wage"_s, words("law", "月工资标准")),
           number(u"weekday-hours"_s, words("law", "工作日延长小时数"), 0, 10000, 2, false),
           number(u"restday-hours"_s, words("law", "休息日加班小时数"), 0, 10000, 2, false),
           number(u"holiday-hours"_s, words("law", "法定节假日加班小时数"), 0, 10000, 2, false)}},
         overtime},
        {{u"annual-leave"_s,
          words("law", "未休年休假工资"),
          {u"annual-leave-right"_s, u"annual-leave-pay"_s, u"annual-leave-wage"_s,
           u"annual-leave-joiner"_s, u"annual-leave-leaver"_s},
          {wage(u"average-wage"_s, words("law", "剔除加班工资后的月平均工资")),
           number(u"cumulative-years"_s, words("law", "累计工作年限"), 0, 70, 2),
           number(u"taken"_s, words("law", "当年已休天数"), 0, 366, 2, false),
           date(u"from"_s, words("law", "当年入职日期"), false),
           date(u"to"_s, words("law", "当年离职日期"), false)}},
         annualLeave},
        {{u"unlawful-probation"_s,
          words("law", "违法约定试用期的赔偿金"),
          {u"probation-limits"_s, u"probation-damages"_s},
          {wage(u"wage-after-probation"_s, words("law", "试用期满月工资")),
           number(u"contract-months"_s,
                  words("law", "合同月数（以完成任务为期限的填 0，无固定期限的填 36 以上）"), 0,
                  1200),
           number(u"probation-months"_s, words("law", "已经履行的试用期月数"), 0, 1200, 2)}},
         unlawfulProbation},
    };
}

QList<Calculator> arrearsCalculators()
{
    return {
        {{u"arrears"_s,
          words("law", "拖欠的劳动报酬"),
          {u"timely-pay"_s},
          {sum(u"owed"_s, words("law", "应付金额")),
           sumOrNothing(u"paid"_s, words("law", "已付金额"))}},
         arrears},
        {{u"arrears-surcharge"_s,
          words("law", "逾期支付的加付赔偿金"),
          {u"arrears-surcharge"_s},
          {sum(u"unpaid"_s, words("law", "逾期未付金额")),
           choice(u"ordered"_s, words("law", "是否经责令限期支付"), {u"yes"_s, u"no"_s}, true),
           number(u"percent"_s, words("law", "加付比例"), 50, 100, 2, false)}},
         arrearsSurcharge},
        {{u"minimum-wage-gap"_s,
          words("law", "低于最低工资的差额"),
          {u"minimum-wage"_s},
          {sumOrNothing(u"paid"_s, words("law", "实付月工资"), true),
           sumOrNothing(u"excluded"_s, words("law", "应剔除的加班工资、津贴和福利")),
           wage(u"minimum-wage"_s, words("law", "当地月最低工资"))}},
         minimumWageGap},
    };
}

QList<Calculator> benefitCalculators()
{
    return {
        {{u"work-injury-disability"_s,
          words("law", "一次性伤残补助金"),
          {u"disability-grades-1-4"_s, u"disability-grades-5-6"_s, u"disability-grades-7-10"_s,
           u"own-wage"_s, u"uninsured-injury"_s},
          {number(u"grade"_s, words("law", "伤残等级"), 1, 10),
           wage(u"own-wage"_s, words("law", "本人月平均缴费工资")),
           wage(u"region-average"_s, words("law", "统筹地区职工月平均工资"))}},
         workInjuryDisability},
        {{u"work-death"_s,
          words("law", "一次性工亡补助金"),
          {u"work-death"_s},
          {number(u"year"_s, words("law", "工亡年份"), 2011, 2200)}},
         workDeath},
        {{u"non-compete"_s,
          words("law", "竞业限制经济补偿"),
          {u"non-compete"_s, u"non-compete-term"_s},
          {wage(u"average-wage"_s, words("law", "离职前十二个月平均工资")),
           wage(u"minimum-wage"_s, words("law", "当地月最低工资")),
           number(u"months"_s, words("law", "已经履行的月数"), 1, 24),
           number(u"percent"_s, words("law", "补偿比例"), 1, 100, 2, false)}},
         nonCompete},
        {{u"sick-pay-floor"_s,
          words("law", "病假工资下限"),
          {u"sick-pay"_s},
          {wage(u"minimum-wage"_s, words("law", "当地月最低工资"))}},
         sickPayFloor},
    };
}

/// An amount that rests on a rule nobody compared with its text says so.
void warnOfUnsureRules(Calculation &result)
{
    for (const QString &id : std::as_const(result.cards)) {
        const RuleCard card = ruleCardVersions(id).last();
        if (card.sure != Sureness::Text && result.basis.contains(card.basis()))
            result.warnings += words("law", "所依据的“%1”%2，使用前请核对。")
                                   .arg(shownTitle(card.basis()), surenessName(card.sure));
    }
}

QList<Calculator> registry()
{
    return endingCalculators() + payCalculators() + arrearsCalculators() + benefitCalculators();
}

} // namespace

QList<CalculatorInfo> calculators()
{
    QList<CalculatorInfo> infos;
    const QList<Calculator> all = registry();
    for (const Calculator &calculator : all)
        infos += calculator.info;
    return infos;
}

Result<Calculation> calculate(const QString &name, const QMap<QString, QString> &values,
                              const Calendar &calendar, const Parameters &parameters)
{
    const QList<Calculator> all = registry();
    for (const Calculator &calculator : all) {
        if (calculator.info.name != name)
            continue;
        HEZHONG_ASSIGN(const CalculatorInputs inputs,
                       CalculatorInputs::read(calculator.info.keys, values));
        HEZHONG_ASSIGN(Calculation result, calculator.run(inputs, {calendar, parameters}));
        result.calculator = name;
        result.cards = ruleCardsOfBasis(result.basis);
        warnOfUnsureRules(result);
        return result;
    }
    return fail(badInput(u"calc.unknown"_s, u"calculator"_s,
                         words("law", "没有名为“%1”的计算。").arg(name),
                         words("law", "请从计算列表中选择。")));
}

Result<QMap<QString, QString>> parseAssignments(const QStringList &assignments)
{
    QMap<QString, QString> values;
    for (const QString &assignment : assignments) {
        const qsizetype at = assignment.indexOf(u'=');
        if (at < 1)
            return fail(Error{Fault::Usage,
                              u"usage.assignment"_s,
                              words("law", "“%1”不是“项目=数值”的形式，没有计算。").arg(assignment),
                              assignment,
                              words("law", "请写成 average-wage=8000 这样的形式。"),
                              {}});
        const QString key = assignment.left(at).trimmed();
        if (values.contains(key))
            return fail(badInput(u"calc.duplicate-key"_s, key,
                                 words("law", "“%1”填写了两次，没有计算。").arg(key),
                                 words("law", "请只保留一个。")));
        values.insert(key, assignment.mid(at + 1));
    }
    return values;
}

} // namespace hezhong
