// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/agreementwarnings.h"

#include "core/base/words.h"
#include "core/law/agreements/phraserule.h"
#include "core/law/rulecard.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QString messageOf(const QString &code)
{
    if (code == u"agreement.insurance-waiver"_s)
        return words(
            "law",
            "不缴纳社会保险费的约定或者承诺无效，劳动者仍然可以要求补缴、解除合同并要求经济补偿。");
    if (code == u"agreement.minimum-wage-waiver"_s)
        return words("law", "提供了正常劳动的，工资不得低于当地最低工资，这样的约定没有效力。");
    if (code == u"agreement.injury-waiver"_s)
        return words(
            "law",
            "工伤待遇是法定待遇；一次性了结的，请写明各项待遇和金额，并核对不低于法定标准。");
    if (code == u"agreement.injury-disclaimer"_s)
        return words("law", "免除用人单位伤亡责任的约定没有效力。");
    if (code == u"agreement.remedy-waiver"_s)
        return words(
            "law",
            "不能约定排除劳动者依法申请仲裁、起诉、投诉的权利；对方不履行的，仍然可以申请仲裁。");
    return words("law", "限制女职工结婚、怀孕、生育或者放弃产假的约定没有效力。");
}

QString cardOf(const PhraseRule &rule, const QDate &signedOn)
{
    const bool notYet = signedOn.isValid() && !ruleCard(rule.card, signedOn);
    return notYet && !rule.earlierCard.isEmpty() ? rule.earlierCard : rule.card;
}

void warnOfPhrases(const QStringList &clauses, const AgreementFacts &facts,
                   QList<AgreementWarning> &warnings)
{
    const PhraseBook &book = phraseBook();
    for (int at = 0; at < clauses.size(); ++at)
        for (const PhraseRule &rule : book.rules)
            if (const QString part = recognisePhrase(rule, book, clauses.at(at)); !part.isEmpty())
                warnings +=
                    {rule.code, messageOf(rule.code), cardOf(rule, facts.signedOn), at, part};
}

void warnOfSums(const AgreementFacts &facts, QList<AgreementWarning> &warnings)
{
    if (facts.calculated && facts.agreed
        && facts.agreed->fen() * 100 < facts.calculated->fen() * facts.lowPercent)
        warnings += {u"agreement.far-under-calculation"_s,
                     words("law", "协议金额 %1 元不到计算结果 %2 元的 %3%；明显不公平的，"
                                  "劳动者可以请求撤销。请说明让步的原因并确认出于自愿。")
                         .arg(facts.agreed->grouped(), facts.calculated->grouped())
                         .arg(facts.lowPercent),
                     u"settlement-validity"_s,
                     -1,
                     {}};
    if (facts.monthlyWage && facts.minimumWage && *facts.monthlyWage < *facts.minimumWage)
        warnings += {u"agreement.under-minimum-wage"_s,
                     words("law", "约定的月工资 %1 元低于当地最低工资 %2 元。")
                         .arg(facts.monthlyWage->grouped(), facts.minimumWage->grouped()),
                     u"minimum-wage"_s,
                     -1,
                     {}};
}

} // namespace

QList<AgreementWarning> agreementWarnings(const QStringList &clauses, const AgreementFacts &facts)
{
    QList<AgreementWarning> warnings;
    warnOfPhrases(clauses, facts, warnings);
    warnOfSums(facts, warnings);
    if (facts.onlyEmploymentConfirmed)
        warnings += {u"agreement.no-review"_s,
                     words("law", "只确认劳动关系的协议，仲裁委员会不受理审查申请。"),
                     u"arbitration-review-refusal"_s,
                     -1,
                     {}};
    for (const SigningAgent &agent : facts.agents)
        if (!agent.specialAuthority)
            warnings +=
                {u"agreement.authority"_s,
                 words("law", "代理人%1没有特别授权，不能代为和解、签订协议；请由当事人本人签订，"
                              "或者补交特别授权委托书。")
                     .arg(agent.name),
                 u"special-authority"_s,
                 -1,
                 {}};
    return warnings;
}

} // namespace hezhong
