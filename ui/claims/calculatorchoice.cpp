// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/calculatorchoice.h"

#include <QSet>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// Terms by which a claim names the matter of a calculator. Claims are Chinese in every language.
const QList<std::pair<QString, QStringList>> &terms()
{
    static const QList<std::pair<QString, QStringList>> all{
        {u"economic-compensation"_s, {u"经济补偿"_s, u"补偿金"_s}},
        {u"unlawful-termination"_s,
         {u"违法解除"_s, u"违法终止"_s, u"解除劳动合同赔偿金"_s, u"赔偿金"_s}},
        {u"notice-pay"_s, {u"代通知金"_s, u"提前三十日"_s, u"提前30日"_s, u"额外支付一个月工资"_s}},
        {u"double-wage"_s, {u"二倍工资"_s, u"双倍工资"_s, u"两倍工资"_s, u"未订立书面劳动合同"_s}},
        {u"overtime"_s, {u"加班工资"_s, u"加班费"_s, u"加班"_s, u"延长工作时间"_s}},
        {u"annual-leave"_s, {u"年休假工资"_s, u"年休假"_s, u"年假"_s}},
        {u"unlawful-probation"_s, {u"违法约定试用期"_s, u"试用期"_s}},
        {u"arrears"_s, {u"劳动报酬"_s, u"拖欠工资"_s, u"拖欠"_s, u"欠付"_s, u"工资"_s, u"欠薪"_s}},
        {u"arrears-surcharge"_s, {u"加付赔偿金"_s, u"加付"_s}},
        {u"minimum-wage-gap"_s, {u"最低工资"_s}},
        {u"work-injury-disability"_s, {u"伤残"_s, u"工伤医疗补助金"_s, u"就业补助金"_s, u"工伤"_s}},
        {u"work-death"_s, {u"工亡"_s, u"丧葬"_s, u"供养亲属"_s}},
        {u"non-compete"_s, {u"竞业限制"_s, u"竞业"_s}},
        {u"sick-pay-floor"_s, {u"病假工资"_s, u"病假"_s, u"医疗期"_s}},
    };
    return all;
}

qsizetype longestTerm(const QString &calculator, const QString &claim)
{
    qsizetype longest = 0;
    for (const auto &[name, words] : terms())
        if (name == calculator)
            for (const QString &word : words)
                if (claim.contains(word))
                    longest = qMax(longest, word.size());
    return longest;
}

QSet<QString> calculatorsOfCause(const QString &cause, const QuestionSheets &sheets)
{
    QSet<QString> names;
    for (const QuestionSheet &sheet : sheets.forCause(cause))
        for (const SheetClaim &claim : sheet.claims)
            if (!claim.calculator.isEmpty())
                names.insert(claim.calculator);
    return names;
}

} // namespace

QList<CalculatorOffer> calculatorsFor(const QString &claim, const QString &cause,
                                      const QuestionSheets &sheets)
{
    struct Ranked {
        CalculatorOffer offer;
        qsizetype rank;
    };
    const QSet<QString> ofCause = calculatorsOfCause(cause, sheets);
    QList<Ranked> ranked;
    for (const CalculatorInfo &info : calculators()) {
        const qsizetype words = longestTerm(info.name, claim);
        const qsizetype rank = words * 2 + (ofCause.contains(info.name) ? 1 : 0);
        ranked += Ranked{{info, rank > 0}, rank};
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const Ranked &a, const Ranked &b) { return a.rank > b.rank; });
    QList<CalculatorOffer> offers;
    for (const Ranked &one : std::as_const(ranked))
        offers += one.offer;
    return offers;
}

} // namespace hezhong
