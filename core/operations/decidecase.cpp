// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/decidecase.h"

#include "core/base/dates.h"
#include "core/base/words.h"
#include "core/law/deadlines.h"
#include "core/model/caseflow.h"
#include "core/operations/caseedit.h"
#include "core/operations/casequeries.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

Result<Mediator> mediatorNamed(Transaction &transaction, const QString &name, const QDate &on,
                               QList<Warning> &warnings)
{
    HEZHONG_ASSIGN(const QList<Mediator> found, transaction.list<Mediator>(Query::where(u"name"_s, name)));
    if (!found.isEmpty()) {
        if (!found.first().active)
            warnings += {u"mediator.inactive"_s, words("operations", "调解员%1已不在册，请核对。").arg(name)};
        return found.first();
    }
    Mediator added;
    added.id = Id<Mediator>::fresh(transaction.clock());
    added.name = name;
    added.appointedOn = on;
    HEZHONG_TRY(transaction.put(added));
    warnings += {u"mediator.added"_s,
                 words("operations", "调解员%1原不在名册，已加入名册，请补充聘任资料。").arg(name)};
    return added;
}

void warnIfLate(const Desk &desk, const Case &record, const QDate &on, QList<Warning> &warnings)
{
    const auto limit = computeDeadline(u"acceptance-decision"_s, record.receivedOn, *desk.calendar);
    if (limit && on > limit->due)
        warnings += {u"case.accept-late"_s,
                     words("operations", "受理决定应在 %1 前作出（三个工作日，《企业劳动争议协商调解规定》第二十二条），现已超过。")
                         .arg(isoDate(limit->due))};
}

CaseStep closingStep(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Agreed:
        return CaseStep::CloseAgreed;
    case Outcome::Settled:
        return CaseStep::CloseSettled;
    case Outcome::Withdrawn:
        return CaseStep::Withdraw;
    case Outcome::Failed:
    case Outcome::None:
        break;
    }
    return CaseStep::CloseFailed;
}

/// The last day on which something happened in the case, so that it is not closed before it.
Result<QDate> lastStepDay(const CaseFile &file)
{
    QDate last = qMax(file.record.receivedOn, file.record.acceptedOn);
    for (const HearingFile &hearing : file.hearings)
        last = qMax(last, hearing.hearing.on);
    if (const AgreementFile *agreement = file.agreement();
        agreement && agreement->agreement.state == AgreementState::Signed)
        last = qMax(last, agreement->agreement.signedOn);
    return last;
}

} // namespace

Result<Done<Case>> acceptCase(const Desk &desk, const Id<Case> &id, const Acceptance &how)
{
    return changeCase(desk, id, u"case.accept"_s,
                      [&](Transaction &transaction, Case &record, QList<Warning> &warnings) -> Status {
                          HEZHONG_TRY(allowStep(record, CaseStep::Accept));
                          if (!how.on.isValid())
                              return fail(
                                  badInput(u"case.accept-date"_s, u"on"_s,
                                           words("operations", "没有填写受理日期，案件没有改变。"),
                                           words("operations", "请填写决定受理的日期。")));
                          HEZHONG_TRY(notBefore(how.on, record.receivedOn, words("operations", "收到日期"), u"on"_s));
                          if (!how.respondentConsents)
                              return fail(refused(u"case.consent"_s,
                                                  words("operations", "被申请人没有同意调解，不能受理，案件没有改变。"),
                                                  words("operations", "被申请人明确不愿意的，请作不予受理并书面告知申请人（《企业劳动争议协商调解规定》第二十二条）。"),
                                                  u"respondent_consents"_s));
                          if (how.mediator.trimmed().isEmpty())
                              return fail(badInput(u"case.mediator"_s, u"mediator"_s,
                                                   words("operations", "没有指定调解员。"),
                                                   words("operations", "请从名册中选择调解员。")));
                          HEZHONG_ASSIGN(const Mediator mediator,
                                         mediatorNamed(transaction, how.mediator.trimmed(), how.on, warnings));
                          record.status = statusAfter(CaseStep::Accept);
                          record.acceptedOn = how.on;
                          record.mediatorId = mediator.id;
                          record.mediatorName = mediator.name;
                          record.respondentConsents = true;
                          warnIfLate(desk, record, how.on, warnings);
                          return {};
                      });
}

Result<Done<Case>> refuseCase(const Desk &desk, const Id<Case> &id, const QDate &on, const QString &reason)
{
    return changeCase(desk, id, u"case.refuse"_s,
                      [&](Transaction &, Case &record, QList<Warning> &warnings) -> Status {
                          HEZHONG_TRY(allowStep(record, CaseStep::Refuse));
                          if (!on.isValid())
                              return fail(badInput(
                                  u"case.refuse-date"_s, u"on"_s,
                                  words("operations", "没有填写不予受理的日期，案件没有改变。"),
                                  words("operations", "请填写作出决定的日期。")));
                          HEZHONG_TRY(notBefore(on, record.receivedOn, words("operations", "收到日期"), u"on"_s));
                          if (reason.trimmed().isEmpty())
                              return fail(badInput(u"case.refuse-reason"_s, u"reason"_s,
                                                   words("operations", "没有填写不予受理的理由。"),
                                                   words("operations", "理由要写入通知书，请具体说明。")));
                          record.status = statusAfter(CaseStep::Refuse);
                          record.refusedOn = on;
                          record.refusalReason = reason.trimmed();
                          warnIfLate(desk, record, on, warnings);
                          return {};
                      });
}

Result<Done<Case>> extendCase(const Desk &desk, const Id<Case> &id, const QDate &until)
{
    HEZHONG_ASSIGN(const CaseFile file, loadCase(desk, id));
    return changeCase(desk, id, u"case.extend"_s,
                      [&](Transaction &, Case &record, QList<Warning> &) -> Status {
                          HEZHONG_TRY(allowStep(record, CaseStep::RecordHearing));
                          HEZHONG_ASSIGN(const Deadline end, computeDeadline(u"mediation-from-acceptance"_s,
                                                                             record.acceptedOn, *desk.calendar));
                          if (!until.isValid() || until <= qMax(end.due, record.extendedTo))
                              return fail(badInput(
                                  u"case.extension"_s, u"until"_s,
                                  words("operations", "延期后的期满日应当晚于 %1，案件没有改变。")
                                      .arg(isoDate(qMax(end.due, record.extendedTo))),
                                  words("operations", "请改填更晚的日期。")));
                          bool newForm = false;
                          for (const Party &party : file.parties)
                              newForm = newForm || party.groups.contains(Group::NewEmploymentForm);
                          HEZHONG_ASSIGN(const Deadline most, computeDeadline(u"new-employment-extension"_s,
                                                                              end.due, *desk.calendar));
                          if (newForm && until > most.due)
                              return fail(refused(u"case.extension-limit"_s,
                                                  words("operations", "新就业形态争议最多延长十五日，至 %1，案件没有改变。")
                                                      .arg(isoDate(most.due)),
                                                  words("operations", "请改填不晚于该日的日期（人社厅发〔2024〕4号）。"), u"until"_s));
                          record.extendedTo = until;
                          return {};
                      });
}

Result<Done<Case>> closeCase(const Desk &desk, const Id<Case> &id, const Closing &how)
{
    HEZHONG_ASSIGN(const CaseFile file, loadCase(desk, id));
    return changeCase(desk, id, u"case.close"_s,
                      [&](Transaction &, Case &record, QList<Warning> &) -> Status {
                          if (how.outcome == Outcome::None)
                              return fail(
                                  badInput(u"case.outcome"_s, u"outcome"_s,
                                           words("operations", "没有选择结案结果，案件没有改变。"),
                                           words("operations",
                                                 "请选择达成协议、自行和解、调解不成或者撤回。")));
                          const CaseStep step = closingStep(how.outcome);
                          HEZHONG_TRY(allowStep(record, step));
                          if (!how.on.isValid())
                              return fail(
                                  badInput(u"case.close-date"_s, u"on"_s,
                                           words("operations", "没有填写结案日期，案件没有改变。"),
                                           words("operations", "请填写结案的日期。")));
                          HEZHONG_ASSIGN(const QDate last, lastStepDay(file));
                          HEZHONG_TRY(notBefore(how.on, last, words("operations", "案件最后一步的日期"), u"on"_s));
                          record.status = statusAfter(step);
                          record.outcome = how.outcome;
                          record.closedOn = how.on;
                          record.closingNote = how.note.trimmed();
                          return {};
                      });
}

} // namespace hezhong
