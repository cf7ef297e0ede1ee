// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/routefacts.h"

#include "core/base/dates.h"
#include "core/base/words.h"

#include <QHash>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

template <class T>
struct Named {
    QString code;
    T value;
};

const QList<Named<MediationStage>> stages{
    {u"not-started"_s, MediationStage::NotStarted}, {u"pending"_s, MediationStage::Pending},
    {u"refused"_s, MediationStage::Refused},        {u"agreed"_s, MediationStage::Agreed},
    {u"settled"_s, MediationStage::Settled},        {u"failed"_s, MediationStage::Failed},
    {u"withdrawn"_s, MediationStage::Withdrawn}};
const QList<Named<MediationBody>> bodies{{u"enterprise"_s, MediationBody::Enterprise},
                                         {u"township"_s, MediationBody::Township},
                                         {u"peoples-mediation"_s, MediationBody::PeoplesMediation},
                                         {u"union-station"_s, MediationBody::UnionStation},
                                         {u"other-lawful"_s, MediationBody::OtherLawful},
                                         {u"none"_s, MediationBody::None}};
const QList<Named<MediationReferral>> referrals{
    {u"none"_s, MediationReferral::None},
    {u"court-delegated"_s, MediationReferral::CourtDelegated},
    {u"court-entrusted"_s, MediationReferral::CourtEntrusted},
    {u"arbitration-entrusted"_s, MediationReferral::ArbitrationEntrusted},
    {u"arbitration-suggested"_s, MediationReferral::ArbitrationSuggested}};
const QList<Named<OwedKind>> owedKinds{{u"pay"_s, OwedKind::Pay},
                                       {u"injury-medical"_s, OwedKind::InjuryMedical},
                                       {u"compensation"_s, OwedKind::Compensation},
                                       {u"damages"_s, OwedKind::Damages},
                                       {u"other-money"_s, OwedKind::OtherMoney}};

template <class T>
QString codesOf(const QList<Named<T>> &list)
{
    QStringList codes;
    for (const Named<T> &each : list)
        codes += each.code;
    return codes.join(words("law", "、"));
}

template <class T>
Result<T> choose(const QList<Named<T>> &list, const QString &key, const QString &text)
{
    for (const Named<T> &each : list)
        if (each.code == text)
            return each.value;
    return fail(badInput(u"route.choice"_s, key,
                         words("law", "“%1”的取值“%2”无法识别。").arg(key, text),
                         words("law", "可以填写：%1。").arg(codesOf(list))));
}

/// Fills one RouteFacts from texts.
class Reader {
public:
    explicit Reader(RouteFacts &facts) : m_facts(facts)
    {
        m_dates = {{u"today"_s, &facts.today},
                   {u"received"_s, &facts.receivedOn},
                   {u"effective"_s, &facts.effectiveOn},
                   {u"performance-due"_s, &facts.performanceDue},
                   {u"defaulted"_s, &facts.defaultedOn},
                   {u"award-received"_s, &facts.awardReceivedOn},
                   {u"limitation"_s, &facts.limitationDue}};
        m_switches = {{u"only-employment"_s, &facts.onlyEmploymentConfirmed},
                      {u"only-money"_s, &facts.onlyMoney},
                      {u"sum-certain"_s, &facts.sumCertain},
                      {u"debtor-reachable"_s, &facts.debtorReachable},
                      {u"other-debts"_s, &facts.otherDebts},
                      {u"reviewed"_s, &facts.reviewed},
                      {u"confirmed"_s, &facts.confirmed},
                      {u"payment-order-in-force"_s, &facts.paymentOrderInForce},
                      {u"payment-order-ended"_s, &facts.paymentOrderEnded},
                      {u"wage-iou"_s, &facts.wageIou},
                      {u"labour-dispute"_s, &facts.labourDispute}};
    }

    Status take(const QString &key, const QString &text)
    {
        if (QDate *into = m_dates.value(key)) {
            HEZHONG_ASSIGN(*into, parseDate(text, key));
            return {};
        }
        if (bool *into = m_switches.value(key)) {
            static const QList<Named<bool>> answers{{u"yes"_s, true}, {u"no"_s, false}};
            HEZHONG_ASSIGN(*into, choose(answers, key, text));
            return {};
        }
        if (key == u"stage"_s) {
            HEZHONG_ASSIGN(m_facts.stage, choose(stages, key, text));
        } else if (key == u"body"_s) {
            HEZHONG_ASSIGN(m_facts.body, choose(bodies, key, text));
        } else if (key == u"referral"_s) {
            HEZHONG_ASSIGN(m_facts.referral, choose(referrals, key, text));
        } else if (key == u"owed"_s) {
            return takeOwed(text);
        } else {
            return unknown(key);
        }
        return {};
    }

private:
    Status takeOwed(const QString &text)
    {
        m_facts.owed = {};
        const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            HEZHONG_ASSIGN(const OwedKind kind, choose(owedKinds, u"owed"_s, part.trimmed()));
            m_facts.owed |= kind;
        }
        return {};
    }

    [[nodiscard]] Status unknown(const QString &key) const
    {
        QStringList known = m_dates.keys() + m_switches.keys();
        known += {u"stage"_s, u"body"_s, u"referral"_s, u"owed"_s};
        known.sort();
        return fail(badInput(u"route.unknown-key"_s, key,
                             words("law", "没有名为“%1”的事实。").arg(key),
                             words("law", "可以填写：%1。").arg(known.join(words("law", "、")))));
    }

    RouteFacts &m_facts;
    QHash<QString, QDate *> m_dates;
    QHash<QString, bool *> m_switches;
};

} // namespace

Result<RouteFacts> readRouteFacts(const QMap<QString, QString> &values, const QDate &today)
{
    RouteFacts facts;
    facts.today = today;
    Reader reader(facts);
    for (auto value = values.begin(); value != values.end(); ++value)
        HEZHONG_TRY(reader.take(value.key(), value.value().trimmed()));
    facts.awarded = facts.awardReceivedOn.isValid();
    return facts;
}

} // namespace hezhong
