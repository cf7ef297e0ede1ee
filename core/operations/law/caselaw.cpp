// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/law/caselaw.h"

#include "core/base/words.h"
#include "core/law/causes.h"
#include "core/model/caseflow.h"
#include "core/operations/caseedit.h"
#include "core/operations/casequeries.h"

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// Causes of action about pay itself (2026 and 2020 numbering, 民事案件案由规定).
bool isAboutPay(const QString &cause)
{
    static const QStringList pay{u"205.5"_s, u"214.2"_s, u"186.5"_s};
    return pay.contains(cause);
}

/// Causes that ask for nothing but the confirmation of employment.
bool isConfirmation(const QString &cause)
{
    static const QStringList confirmation{u"205.1"_s, u"214.1"_s, u"186.1"_s};
    return confirmation.contains(cause);
}

MediationStage stageOf(const Case &record)
{
    switch (record.status) {
    case CaseStatus::Registered:
    case CaseStatus::Accepted:
    case CaseStatus::Mediating:
        return MediationStage::Pending;
    case CaseStatus::Refused:
        return MediationStage::Refused;
    case CaseStatus::Agreed:
        return MediationStage::Agreed;
    case CaseStatus::Failed:
        return MediationStage::Failed;
    case CaseStatus::Withdrawn:
        return MediationStage::Withdrawn;
    case CaseStatus::Closed:
        return record.outcome == Outcome::Settled ? MediationStage::Settled
                                                  : MediationStage::Agreed;
    }
    return MediationStage::Pending;
}

MediationBody bodyOf(OfficeProfile profile)
{
    switch (profile) {
    case OfficeProfile::Township:
        return MediationBody::Township;
    case OfficeProfile::Enterprise:
        return MediationBody::Enterprise;
    case OfficeProfile::PeoplesMediation:
        return MediationBody::PeoplesMediation;
    case OfficeProfile::UnionStation:
        return MediationBody::UnionStation;
    case OfficeProfile::Upstream:
        return MediationBody::OtherLawful;
    }
    return MediationBody::OtherLawful;
}

MediationReferral referralOf(CaseSource source)
{
    switch (source) {
    case CaseSource::CourtDelegated:
        return MediationReferral::CourtDelegated;
    case CaseSource::CourtEntrusted:
        return MediationReferral::CourtEntrusted;
    case CaseSource::ArbitrationEntrusted:
        return MediationReferral::ArbitrationEntrusted;
    case CaseSource::ArbitrationSuggested:
        return MediationReferral::ArbitrationSuggested;
    default:
        return MediationReferral::None;
    }
}

/// What kinds of money the claims are about, read from their words; unclear ones count as other money.
OwedKinds owedBy(const CaseFile &file)
{
    OwedKinds owed;
    if (isAboutPay(file.record.cause))
        owed |= OwedKind::Pay;
    for (const Claim &claim : file.claims) {
        const QString &text = claim.text;
        const auto has = [&text](const char16_t *word) { return text.contains(QStringView(word)); };
        if (has(u"赔偿金") || has(u"二倍工资") || has(u"双倍工资"))
            owed |= OwedKind::Damages;
        else if (has(u"经济补偿"))
            owed |= OwedKind::Compensation;
        else if (has(u"工伤医疗") || has(u"医疗费"))
            owed |= OwedKind::InjuryMedical;
        else if (has(u"劳动报酬") || has(u"工资") || has(u"加班"))
            owed |= OwedKind::Pay;
        else if (claim.amount)
            owed |= OwedKind::OtherMoney;
    }
    return owed;
}

const AgreementFile *signedAgreement(const CaseFile &file)
{
    const AgreementFile *agreement = file.agreement();
    return agreement && agreement->agreement.state == AgreementState::Signed ? agreement : nullptr;
}

QDate recordedDay(const CaseFile &file, LimitationEventKind kind)
{
    for (const CaseEvent &event : file.events)
        if (event.kind == limitationEventCode(kind))
            return event.on;
    return {};
}

/// The last day on which something is due under the agreement.
QDate performanceDue(const AgreementFile &agreement)
{
    QDate last = agreement.agreement.performanceDue;
    for (const Payment &payment : agreement.payments)
        last = std::max(last, payment.due);
    return last;
}

Status checkEvent(const CaseEvent &event, qsizetype index, const QDate &today)
{
    const QString field = u"events[%1]."_s.arg(index);
    const auto kind = limitationEventKind(event.kind);
    if (!kind)
        return fail(badInput(u"event.kind"_s, field + u"kind"_s,
                             words("operations", "没有选择时效事由。")));
    if (!event.on.isValid())
        return fail(
            badInput(u"event.on"_s, field + u"on"_s,
                     words("operations", "没有填写“%1”的日期。").arg(limitationEventName(*kind))));
    if (event.on > today)
        return fail(
            badInput(u"event.future"_s, field + u"on"_s,
                     words("operations", "“%1”的日期晚于今天。").arg(limitationEventName(*kind))));
    if (event.until.isValid() && event.until < event.on)
        return fail(badInput(u"event.until"_s, field + u"until"_s,
                             words("operations", "截止日期早于发生日期。")));
    return {};
}

} // namespace

QList<LimitationEvent> eventsOfSteps(const CaseFile &file)
{
    QList<LimitationEvent> events;
    const Case &record = file.record;
    const auto add = [&events](LimitationEventKind kind, const QDate &on) {
        if (on.isValid())
            events += LimitationEvent{kind, on, {}};
    };
    add(LimitationEventKind::MediationApplied, record.receivedOn);
    if (record.status == CaseStatus::Refused)
        add(LimitationEventKind::MediationRefused, record.refusedOn);
    if (record.status == CaseStatus::Failed)
        add(LimitationEventKind::MediationWithoutAgreement, record.closedOn);
    return events;
}

LimitationClaim limitationClaimOf(const CaseFile &file)
{
    if (isAboutPay(file.record.cause))
        return LimitationClaim::PayDuringEmployment;
    for (const Claim &claim : file.claims)
        if (claim.text.contains(u"二倍工资"_s) || claim.text.contains(u"双倍工资"_s))
            return LimitationClaim::DoubleWage;
    return LimitationClaim::Ordinary;
}

Result<std::optional<Limitation>> limitationOf(const Desk &desk, const CaseFile &file)
{
    LimitationQuestion question;
    question.claim = limitationClaimOf(file);
    question.events = eventsOfSteps(file);
    for (const CaseEvent &event : file.events)
        if (const auto kind = limitationEventKind(event.kind))
            question.events += LimitationEvent{*kind, event.on, event.until};
    const bool known = recordedDay(file, LimitationEventKind::ClaimArose).isValid()
                       || recordedDay(file, LimitationEventKind::EmploymentEnded).isValid();
    if (!known)
        return std::optional<Limitation>();
    HEZHONG_ASSIGN(const Limitation found, computeLimitation(question, *desk.calendar));
    return std::optional(found);
}

Result<Done<CaseFile>> saveCaseEvents(const Desk &desk, const Id<Case> &id,
                                      const QList<CaseEvent> &typed)
{
    HEZHONG_ASSIGN(const CaseFile file, loadCase(desk, id));
    QList<CaseEvent> events = typed;
    for (qsizetype i = 0; i < events.size(); ++i) {
        events[i].caseId = id;
        HEZHONG_TRY(checkEvent(events.at(i), i, desk.today()));
    }
    CaseFile after = file;
    after.events = events;
    HEZHONG_TRY(limitationOf(desk, after).map([](const auto &) {
    })); // two beginnings, and what else cannot be
    HEZHONG_ASSIGN(
        ChangeNotice notice,
        desk.store->transact(desk.operation(u"case.events"_s, id), [&](Transaction &transaction) {
            return replaceRows(transaction, file.events, after.events);
        }));
    return Done<CaseFile>{after, notice, {}};
}

RouteFacts routeFactsOf(const Desk &desk, const CaseFile &file)
{
    RouteFacts facts;
    facts.today = desk.today();
    facts.stage = stageOf(file.record);
    facts.body = bodyOf(file.office.profile);
    facts.referral = referralOf(file.record.source);
    facts.receivedOn = file.record.receivedOn;
    facts.onlyEmploymentConfirmed = isConfirmation(file.record.cause);
    facts.owed = owedBy(file);
    if (const AgreementFile *agreement = signedAgreement(file)) {
        facts.effectiveOn = agreement->agreement.signedOn;
        facts.performanceDue = performanceDue(*agreement);
        facts.onlyMoney = !agreement->payments.isEmpty();
        facts.sumCertain = !agreement->payments.isEmpty();
    }
    facts.defaultedOn = recordedDay(file, LimitationEventKind::AgreementNotPerformed);
    if (const auto limitation = limitationOf(desk, file); limitation && *limitation) {
        facts.limitationDue = (*limitation)->due;
        facts.limitationOfficial = (*limitation)->official;
    }
    return facts;
}

Result<QList<Route>> routesOf(const Desk &desk, const CaseFile &file)
{
    return chooseRoutes(routeFactsOf(desk, file), *desk.calendar);
}

QList<AgreementWarning> warningsOf(const Desk &desk, const CaseFile &file,
                                   const AgreementFile &agreement)
{
    Q_UNUSED(desk);
    AgreementFacts facts;
    facts.signedOn = agreement.agreement.signedOn;
    facts.onlyEmploymentConfirmed = isConfirmation(file.record.cause);
    if (!agreement.payments.isEmpty())
        facts.agreed = agreement.total();
    Money calculated;
    for (const ClaimCalculation &calculation : file.calculations)
        calculated = Money::fromFen(calculated.fen() + calculation.amount.fen());
    if (!file.calculations.isEmpty())
        facts.calculated = calculated;
    for (const Signatory &signatory : agreement.signatories)
        for (const Agent &agent : file.agents)
            if (agent.id == signatory.agentId)
                facts.agents += SigningAgent{agent.name, agent.authority == Authority::Special};
    QStringList clauses;
    for (const Clause &clause : agreement.clauses)
        clauses += clause.text;
    return agreementWarnings(clauses, facts);
}

} // namespace hezhong
