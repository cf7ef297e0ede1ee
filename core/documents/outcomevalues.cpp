// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/outcomevalues.h"

#include "core/base/dates.h"
#include "core/documents/agreementvalues.h"
#include "core/documents/lawwords.h"
#include "core/documents/outcomewords.h"
#include "core/documents/papercheck.h"
#include "core/documents/papertext.h"

#include <QHash>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// More due payments than this are printed as a table.
constexpr qsizetype duesInText = 1;

/// The choice of the catalogue that says how the case ended; empty while it has not.
QString endReason(const Case &record)
{
    switch (record.outcome) {
    case Outcome::Failed:
        return u"双方未达成调解协议"_s;
    case Outcome::Withdrawn:
        return u"申请人撤回调解申请"_s;
    case Outcome::Settled:
        return u"双方自行和解"_s;
    case Outcome::Agreed:
    case Outcome::None:
        break;
    }
    return {};
}

void addEnd(PaperValues &values, const CaseFile &file, const PaperContext &context)
{
    values.insert(u"course"_s, courseWords(file));
    values.insert(u"end_basis"_s, endBasis(file));
    values.insert(u"end_reason"_s, endReason(file.record));
    values.insert(u"meetings"_s,
                  file.hearings.isEmpty() ? QString() : chineseCount(int(file.hearings.size())));
    addRoutes(values, routesAfterFailure(file, context));
}

/// The newest live paper that is served on parties.
const IssuedDocument *lastServed(const CaseFile &file)
{
    static const QStringList served{
        u"acceptance-notice"_s,   u"refusal-notice"_s,       u"mediation-notice"_s,
        u"mediation-agreement"_s, u"termination-notice"_s,   u"mediation-opinion"_s,
        u"suspension-notice"_s,   u"performance-reminder"_s, u"resumption-notice"_s};
    const IssuedDocument *last = nullptr;
    for (const IssuedDocument &document : file.documents)
        if (served.contains(document.kind) && !document.voidedAt.isValid())
            last = &document;
    return last;
}

void addService(PaperValues &values, const CaseFile &file, const PaperContext &context)
{
    const IssuedDocument *last = lastServed(file);
    values.insert(u"served_proposed"_s, last                              ? last->title
                                        : file.record.refusedOn.isValid() ? u"不予受理通知书"_s
                                                                          : u"受理通知书"_s);
    PaperKind any;
    any.about = u"any"_s;
    const Party *party = partyOf(any, file, context);
    const QString mail = party ? party->mailingAddress.trimmed() : QString();
    values.insert(u"served_address"_s, !party           ? QString()
                                       : mail.isEmpty() ? party->address.trimmed()
                                                        : mail);
}

QString dueSentence(const Payment &payment)
{
    return u"应当于%1前（含当日）付给%2%3。"_s.arg(chineseDate(payment.due), payment.payee,
                                                   wordsAndFigures(payment.amount));
}

QList<Payment> paymentsOf(const CaseFile &file)
{
    return file.agreement() ? file.agreement()->payments : QList<Payment>();
}

QJsonObject dueValue(const Payment &payment, int position)
{
    return {{u"position"_s, position},
            {u"payee"_s, payment.payee},
            {u"figures"_s, figures(payment.amount)},
            {u"due"_s, chineseDate(payment.due)},
            {u"text"_s, dueSentence(payment)}};
}

Money totalOf(const QList<Payment> &payments)
{
    Money total;
    for (const Payment &payment : payments)
        total += payment.amount;
    return total;
}

/// The payment that the next receipt is for: one receipt a payment, in order.
Payment nextPayment(const CaseFile &file)
{
    const QList<Payment> payments = paymentsOf(file);
    if (payments.isEmpty())
        return {};
    const qsizetype receipts = std::count_if(
        file.documents.cbegin(), file.documents.cend(), [](const IssuedDocument &document) {
            return document.kind == u"payment-receipt"_s && !document.voidedAt.isValid();
        });
    return payments.at(qMin(receipts, payments.size() - 1));
}

/// The agreement line by line, as it is spoken: its clauses, then its payments.
QStringList spokenTerms(const CaseFile &file)
{
    QStringList terms;
    if (const AgreementFile *agreement = file.agreement())
        for (const Clause &clause : agreement->clauses)
            terms += sentence(withoutNumber(clause.text)).replace(u'\n', u' ');
    for (const Payment &payment : paymentsOf(file))
        terms += u"被申请人"_s + dueSentence(payment);
    return terms;
}

/// The day by which the whole agreement is to be performed.
QDate lastDue(const CaseFile &file)
{
    QDate last = file.agreement() ? file.agreement()->agreement.performanceDue : QDate();
    for (const Payment &payment : paymentsOf(file))
        if (!last.isValid() || payment.due > last)
            last = payment.due;
    return last;
}

/// What is due by the agreement: the payments whose day has passed, else all that it has.
void addPerformance(PaperValues &values, const CaseFile &file, const PaperContext &context)
{
    const QList<Payment> past = pastPayments(file, context.on);
    const QList<Payment> dues = past.isEmpty() ? paymentsOf(file) : past;
    QJsonArray list;
    for (const Payment &payment : dues)
        list += dueValue(payment, int(list.size()) + 1);
    const bool table = dues.size() > duesInText;
    values.insert(u"overdue"_s, !past.isEmpty());
    values.insert(u"dues"_s, table ? QJsonArray() : list);
    values.insert(u"dues_tabled"_s, table ? list : QJsonArray());
    values.insert(u"dues_in_table"_s, table);
    values.insert(u"dues_total"_s, dues.size() > 1 ? wordsAndFigures(totalOf(dues)) : QString());
    values.insert(u"has_dues"_s, !dues.isEmpty());
    values.insert(u"clause_lines"_s, spokenTerms(file).join(u'\n'));
    values.insert(u"payment_count"_s, int(dues.size()));
    values.insert(u"last_due"_s, chineseDate(lastDue(file)));
    values.insert(u"reminder_basis"_s, reminderBasis(file.office));
    values.insert(u"consequences"_s, consequencesOfDefault(file));
    const Payment next = nextPayment(file);
    values.insert(u"next_amount"_s, next.amount.isZero() ? QString() : next.amount.decimal());
    values.insert(u"next_payee"_s, next.payee);
    values.insert(u"next_method"_s, next.method);
    const QList<Party> respondents = file.on(Side::Respondent);
    values.insert(u"next_payer"_s, respondents.size() == 1 ? respondents.first().name : QString());
}

QString confirmationCourt(const CaseFile &file, const PaperContext &context)
{
    const bool named = !context.court.trimmed().isEmpty() || !file.office.court.trimmed().isEmpty();
    return !named && file.record.source == CaseSource::CourtDelegated
               ? u"委派调解的人民法院"_s
               : courtName(file.office, context);
}

void addReview(PaperValues &values, const CaseFile &file, const PaperContext &context)
{
    values.insert(u"review_statement"_s, reviewStatement());
    values.insert(u"pledges"_s, textList(confirmationPledges()));
    values.insert(u"confirmation_court"_s, confirmationCourt(file, context));
    values.insert(u"confirmation_ground"_s, confirmationGround(file));
}

/// What the payments most likely are, by the cause: one of the heads of labour mediation law art. 16.
QString paymentNature(const Case &record)
{
    if (record.cause == u"205.5"_s || record.cause == u"214.2"_s)
        return u"劳动报酬"_s;
    return record.cause == u"205.6"_s ? u"经济补偿"_s : QString();
}

void addPaymentOrder(PaperValues &values, const CaseFile &file, const PaperContext &context)
{
    PaperKind applicants;
    applicants.about = u"applicant"_s;
    const Party *party = partyOf(applicants, file, context);
    QList<Payment> owed = pastPayments(file, context.on);
    const auto isOther = [&](const Payment &payment) {
        return party && payment.payee.trimmed() != party->name.trimmed();
    };
    owed.removeIf(isOther);
    QStringList lines;
    for (const Payment &payment : owed)
        lines += dueSentence(payment);
    values.insert(u"owed_lines"_s, textList(lines));
    values.insert(u"owed_total"_s, owed.isEmpty() ? QString() : totalOf(owed).decimal());
    values.insert(u"owed_nature"_s, paymentNature(file.record));
    values.insert(u"payment_order_basis"_s, paymentOrderBasis(file));
}

/// More claims than these are only counted where there is little room.
constexpr qsizetype claimsInShort = 3;

void addClaimsShort(PaperValues &values, const CaseFile &file)
{
    const QJsonArray all = values.value(u"claims"_s).toArray();
    QJsonArray some;
    for (qsizetype i = 0; i < qMin(all.size(), claimsInShort); ++i)
        some += all.at(i);
    values.insert(u"claims_short"_s, some);
    values.insert(u"claims_more"_s, all.size() > claimsInShort
                                        ? u"共%1项请求，见调解申请。"_s.arg(all.size())
                                        : QString());
    values.insert(u"involved"_s,
                  file.claimed().isZero() ? QString() : wordsAndFigures(file.claimed()));
}

void addCollective(PaperValues &values, const CaseFile &file, const PaperContext &)
{
    addClaimsShort(values, file);
}

void addDelegation(PaperValues &values, const CaseFile &file, const PaperContext &context)
{
    const Case &record = file.record;
    const bool court = fromCourt(record);
    const bool commission = record.source == CaseSource::ArbitrationEntrusted;
    values.insert(u"delegation_word"_s, court        ? courtsWord(record)
                                        : commission ? u"委托"_s
                                                     : u"委派（委托）"_s);
    values.insert(u"delegation_limit"_s, delegationLimit(file));
    values.insert(u"sender"_s, commission ? arbitrationName(file.office, context)
                               : file.office.court.trimmed().isEmpty()
                                   ? QString()
                                   : courtName(file.office, context));
    values.insert(u"result_report"_s, resultReport(file).value(0));
    values.insert(u"course"_s, courseWords(file));
    values.insert(u"sender_court"_s, commission ? QString() : values.value(u"sender"_s).toString());
    addClaimsShort(values, file);
}

void addSuspension(PaperValues &values, const CaseFile &file, const PaperContext &context)
{
    values.insert(u"course"_s, courseWords(file));
    values.insert(u"suspension_notes"_s, textList(suspensionNotes(file, context)));
    values.insert(u"limit_end"_s, mediationLimits(file, context).first());
}

/// The clauses of a draft are what the parties may have settled by themselves.
void addSettlement(PaperValues &values, const CaseFile &file, const PaperContext &)
{
    const AgreementFile *agreement = file.agreement();
    const bool draft = agreement && agreement->agreement.state == AgreementState::Draft;
    const QStringList terms = draft ? spokenTerms(file) : QStringList();
    values.insert(u"settled_by"_s, draft ? chineseDate(lastDue(file)) : QString());
    values.insert(u"draft_terms"_s, terms.join(u'\n'));
    values.insert(u"negotiation_basis"_s, negotiationBasis(file));
}

} // namespace

OutcomeGroup outcomeGroupNamed(const QString &name)
{
    static const QHash<QString, OutcomeGroup> groups{
        {u"end"_s, addEnd},
        {u"delivery"_s, addService},
        {u"performance"_s, addPerformance},
        {u"review"_s, addReview},
        {u"payment-order"_s, addPaymentOrder},
        {u"delegation"_s, addDelegation},
        {u"suspension"_s, addSuspension},
        {u"settlement"_s, addSettlement},
        {u"collective"_s, addCollective},
    };
    return groups.value(name);
}

} // namespace hezhong
