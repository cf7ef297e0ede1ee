// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/agreementvalues.h"

#include "core/base/dates.h"
#include "core/documents/lawwords.h"
#include "core/documents/papertext.h"
#include "core/law/amountwords.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// More payments than this are printed as a table.
constexpr qsizetype paymentsInText = 8;

QJsonArray clauseValues(const AgreementFile &agreement)
{
    QJsonArray list;
    for (const Clause &clause : agreement.clauses)
        list += QJsonObject{{u"text"_s, sentence(withoutNumber(clause.text))}};
    return list;
}

QString paymentSentence(const Payment &payment, qsizetype index, qsizetype count)
{
    const QString which =
        count > 1 ? u"第%1笔："_s.arg(chineseCount(static_cast<int>(index) + 1)) : QString();
    const QString method = payment.method.trimmed().isEmpty()
                               ? QString()
                               : u"，支付方式：%1"_s.arg(payment.method.trimmed());
    return u"%1%2，于%3前（含当日）付给%4%5。"_s.arg(
        which, wordsAndFigures(payment.amount), chineseDate(payment.due), payment.payee, method);
}

QJsonArray paymentValues(const AgreementFile &agreement)
{
    QJsonArray list;
    const qsizetype count = agreement.payments.size();
    for (qsizetype i = 0; i < count; ++i) {
        const Payment &payment = agreement.payments.at(i);
        list += QJsonObject{{u"position"_s, int(i + 1)},
                            {u"figures"_s, figures(payment.amount)},
                            {u"words"_s, amountInWords(payment.amount)},
                            {u"due"_s, chineseDate(payment.due)},
                            {u"payee"_s, payment.payee},
                            {u"method"_s, payment.method},
                            {u"line"_s, paymentSentence(payment, i, count)}};
    }
    return list;
}

} // namespace

QList<Payment> pastPayments(const CaseFile &file, const QDate &on)
{
    QList<Payment> past;
    if (const AgreementFile *agreement = file.agreement())
        for (const Payment &payment : agreement->payments)
            if (payment.due < on)
                past += payment;
    return past;
}

void addRoutes(PaperValues &values, const QStringList &routes)
{
    const bool alone = routes.size() == 1;
    values.insert(u"routes"_s, alone ? QJsonArray() : textList(routes));
    values.insert(u"route_alone"_s, alone ? routes.first() : QString());
}

void addAgreementValues(PaperValues &values, const CaseFile &file, const PaperContext &context)
{
    const AgreementFile empty;
    const AgreementFile &agreement = file.agreement() ? *file.agreement() : empty;
    const qsizetype payments = agreement.payments.size();
    values.insert(u"clauses"_s, clauseValues(agreement));
    values.insert(u"payments"_s, paymentValues(agreement));
    values.insert(u"payments_in_text"_s, payments > 0 && payments <= paymentsInText);
    values.insert(u"payments_in_table"_s, payments > paymentsInText);
    values.insert(u"total"_s, payments > 1 ? wordsAndFigures(agreement.total()) : QString());
    values.insert(u"performance_due"_s, chineseDate(agreement.agreement.performanceDue));
    values.insert(u"signed_on"_s, chineseDate(agreement.agreement.signedOn));
    values.insert(u"effect"_s, effectSentence(file));
    addRoutes(values, routesAfterAgreement(file, context));
    values.insert(u"enforcement"_s, enforcementSentence(file));
    values.insert(u"confirms_only"_s, confirmsOnly(file));
    values.insert(u"copies"_s, chineseCount(agreement.agreement.copies));
    values.insert(u"copies_line"_s,
                  copiesSentence(file.office, agreement.agreement.copies, file.parties.size()));
}

} // namespace hezhong
