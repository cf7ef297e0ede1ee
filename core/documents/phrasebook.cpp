// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/phrasebook.h"

#include "core/base/dates.h"
#include "core/documents/papertext.h"
#include "core/law/amountwords.h"
#include "core/law/causes.h"

#include <QHash>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

const QString blank = u"＿＿"_s;
const QString blankDay = u"＿＿年＿＿月＿＿日"_s;

QString names(const CaseFile &file, Side side)
{
    QStringList names;
    for (const Party &party : file.on(side))
        names += party.name;
    return names.join(u'、');
}

QString opening(const CaseFile &file)
{
    const auto cause = causeOn(file.record.cause, file.record.receivedOn);
    return u"今天由%1对申请人%2与被申请人%3的%4进行调解，由调解员%5主持。现在核对到场人员身份。"_s
        .arg(file.office.name, names(file, Side::Applicant), names(file, Side::Respondent),
             cause ? cause->name : u"劳动争议"_s, file.record.mediatorName);
}

QString sum(Money amount)
{
    return amount.isZero() ? u"人民币%1元"_s.arg(blank) : wordsAndFigures(amount);
}

QString day(const QDate &date)
{
    return date.isValid() ? chineseDate(date) : blankDay;
}

QString paymentClause(const AgreementFile &agreement)
{
    const QList<Payment> &payments = agreement.payments;
    if (payments.size() <= 1) {
        const Payment one = payments.value(0);
        return u"被申请人于%1前一次性向申请人支付%2，%3。"_s.arg(
            day(one.due), sum(one.amount),
            one.method.isEmpty() ? u"汇入申请人本人银行账户"_s : one.method);
    }
    QStringList parts;
    for (const Payment &payment : payments)
        parts += u"于%1前支付%2"_s.arg(day(payment.due), sum(payment.amount));
    return u"被申请人分%1期向申请人支付%2：%3。"_s.arg(QString::number(payments.size()),
                                                       sum(agreement.total()), parts.join(u'；'));
}

} // namespace

QString hearingSentence(HearingSentence sentence, const CaseFile &file)
{
    switch (sentence) {
    case HearingSentence::Opening:
        return opening(file);
    case HearingSentence::Rights:
        return u"现在告知双方权利义务：调解以自愿为前提，双方有权接受或者拒绝调解、要求公开或者不公"
               u"开进行、"
               "随时要求终止调解；应当如实陈述事实，遵守秩序，尊重对方。调解不收取费用。双方是否听清？"_s;
    case HearingSentence::AskRecusal:
        return u"对主持本次调解的调解员，双方是否申请回避？"_s;
    case HearingSentence::NoRecusal:
        return u"不申请回避。"_s;
    case HearingSentence::AskApplicant:
        return u"请申请人说明调解请求以及所依据的事实和理由。"_s;
    case HearingSentence::AskRespondent:
        return u"请被申请人对申请人的请求和陈述发表意见。"_s;
    case HearingSentence::Issues:
        return u"根据双方陈述，本案争议焦点归纳如下，请双方核对有无补充："_s;
    case HearingSentence::AskProposals:
        return u"请双方分别提出可以接受的解决方案。"_s;
    case HearingSentence::Agreed:
        return u"双方经协商自愿达成一致意见，内容归纳如下："_s;
    case HearingSentence::NotAgreed:
        return u"双方未能达成一致意见，本次调解结束。双方可以就本争议依法申请仲裁。"_s;
    case HearingSentence::ReadBack:
        return u"现将笔录向双方宣读（或者交双方阅看），请核对。记录有遗漏或者差错的，可以要求补正；核对无误后签名。"_s;
    case HearingSentence::Confirmed:
        return u"以上笔录已核对，与所述一致。"_s;
    }
    return {};
}

bool isMediatorsSentence(HearingSentence sentence)
{
    return sentence != HearingSentence::NoRecusal && sentence != HearingSentence::Confirmed;
}

QString clauseSentence(ClauseSentence sentence, const CaseFile &file,
                       const AgreementFile &agreement)
{
    switch (sentence) {
    case ClauseSentence::AmountOwed:
        return u"双方确认，被申请人尚欠申请人%1至%1期间的劳动报酬%2。"_s.arg(
            blankDay, sum(agreement.total().isZero() ? file.claimed() : agreement.total()));
    case ClauseSentence::ContractEnded:
        return u"双方确认劳动合同于%1解除。"_s.arg(blankDay);
    case ClauseSentence::Payment:
        return paymentClause(agreement);
    case ClauseSentence::LeavingPapers:
        return u"被申请人于%1前向申请人出具解除劳动合同证明，并办理社会保险关系转移手续。"_s.arg(
            day(agreement.agreement.performanceDue));
    case ClauseSentence::Delay:
        return u"任何一期逾期未支付的，申请人可以就全部未支付款项依法申请支付令或者申请仲裁。"_s;
    case ClauseSentence::ReturnOfThings:
        return u"申请人于%1前将所保管的被申请人财物返还，双方当面清点。"_s.arg(blankDay);
    case ClauseSentence::NothingFurther:
        return u"双方就本次争议再无其他请求。"_s;
    case ClauseSentence::JointReview:
        return u"双方同意自协议生效之日起十五日内共同申请仲裁审查，或者三十日内共同申请司法确认。"_s;
    }
    return {};
}

QString mediatorSpeaker()
{
    return u"调解员"_s;
}

QString agentSpeaker(const QString &party)
{
    return party + u"代理人"_s;
}

QString partySpeaker(const Party &party, bool alone)
{
    return alone ? paperWord(party.side) : partyPresent(party);
}

QString partyPresent(const Party &party)
{
    return paperWord(party.side) + party.name;
}

QString agentPresent(const Party &party, const Agent &agent)
{
    return u"%1委托代理人%2"_s.arg(partyPresent(party), agent.name);
}

QString mediatorPresent(const QString &name)
{
    return mediatorSpeaker() + name;
}

QString bankTransfer()
{
    return u"银行转账"_s;
}

QString calculatedSentence(const QString &calculator, Money amount, const QStringList &basis)
{
    static const QHash<QString, QString> names{
        {u"economic-compensation"_s, u"经济补偿"_s},
        {u"unlawful-termination"_s, u"违法解除或者终止劳动合同的赔偿金"_s},
        {u"notice-pay"_s, u"代通知金"_s},
        {u"double-wage"_s, u"未订立书面劳动合同的二倍工资差额"_s},
        {u"overtime"_s, u"加班工资"_s},
        {u"annual-leave"_s, u"未休年休假工资报酬"_s},
        {u"unlawful-probation"_s, u"违法约定试用期的赔偿金"_s},
        {u"arrears"_s, u"拖欠的劳动报酬"_s},
        {u"arrears-surcharge"_s, u"加付赔偿金"_s},
        {u"minimum-wage-gap"_s, u"低于最低工资的差额"_s},
        {u"work-injury-disability"_s, u"一次性伤残补助金"_s},
        {u"work-death"_s, u"一次性工亡补助金"_s},
        {u"non-compete"_s, u"竞业限制经济补偿"_s},
        {u"sick-pay-floor"_s, u"病假工资下限"_s},
    };
    const QString law = basis.isEmpty() ? QString() : u"，依据"_s + basis.join(u'、');
    return u"经计算，%1为%2元（%3）%4。"_s.arg(names.value(calculator, u"应付款项"_s),
                                               amount.grouped(), amountInWords(amount), law);
}

QString oralApplication(const QDate &on, const QTime &at, const QString &recorder, bool readOut)
{
    const QString note =
        u"申请人于%1%2口头提出申请，由%3当场记录"_s.arg(chineseDate(on), paperTime(at), recorder);
    return readOut ? note + u"，已向申请人宣读，申请人确认无误。"_s : note + u'。';
}

} // namespace hezhong
