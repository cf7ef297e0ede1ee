// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/makeagreement.h"

#include "core/base/words.h"
#include "core/model/agreementchecks.h"
#include "core/model/caseflow.h"
#include "core/model/jsonreader.h"
#include "core/operations/caseedit.h"
#include "core/operations/casequeries.h"

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

void readSignatory(JsonReader &one, const CaseFile &file, QList<Signatory> &signatories)
{
    const QString partyName = one.requiredText(u"party"_s);
    const QString agentName = one.text(u"agent"_s);
    Signatory signatory;
    for (const Party &party : file.parties)
        if (party.name == partyName)
            signatory.partyId = party.id;
    if (signatory.partyId.isEmpty())
        one.fault(u"party"_s,
                  badInput(u"agreement.signatory"_s, {},
                           words("operations", "“%1”不是本案当事人，协议没有保存。").arg(partyName),
                           words("operations", "请按登记的姓名或者名称填写。")));
    for (const Agent &agent : file.agents)
        if (agent.partyId == signatory.partyId && agent.name == agentName)
            signatory.agentId = agent.id;
    if (!agentName.isEmpty() && signatory.agentId.isEmpty())
        one.fault(u"agent"_s, badInput(u"agreement.signatory"_s, {},
                                       words("operations", "“%1”不是“%2”登记的代理人。").arg(agentName, partyName),
                                       words("operations", "请先登记代理人及其权限。")));
    signatories += signatory;
}

/// A party that nobody was named for signs itself.
void completeSignatories(AgreementFile &agreement, const CaseFile &file)
{
    for (const Party &party : file.parties) {
        const bool named = std::any_of(agreement.signatories.cbegin(), agreement.signatories.cend(),
                                       [&](const Signatory &s) { return s.partyId == party.id; });
        if (!named)
            agreement.signatories += Signatory{{}, {}, {}, party.id, {}};
    }
}

struct Parts {
    QList<Clause> clauses;
    QList<Payment> payments;
    QList<Signatory> signatories;
};

Result<Parts> partsOf(Transaction &transaction, const Id<Agreement> &id)
{
    Parts parts;
    const Query own = Query::where(u"agreement_id"_s, id.text());
    HEZHONG_ASSIGN(parts.clauses, transaction.list<Clause>(own));
    HEZHONG_ASSIGN(parts.payments, transaction.list<Payment>(own));
    HEZHONG_ASSIGN(parts.signatories, transaction.list<Signatory>(own));
    return parts;
}

Status putSignatories(Transaction &transaction, const QList<Signatory> &before, QList<Signatory> &after)
{
    for (const Signatory &old : before) {
        const bool kept = std::any_of(after.cbegin(), after.cend(),
                                      [&](const Signatory &s) { return s.id == old.id; });
        if (!kept)
            HEZHONG_TRY(transaction.remove(old.id));
    }
    for (Signatory &signatory : after) {
        if (signatory.id.isEmpty())
            signatory.id = Id<Signatory>::fresh(transaction.clock());
        HEZHONG_TRY(transaction.put(signatory));
    }
    return {};
}

Status putAgreement(Transaction &transaction, const Id<Case> &caseId, AgreementFile &file)
{
    if (file.agreement.id.isEmpty())
        file.agreement.id = Id<Agreement>::fresh(transaction.clock());
    file.agreement.caseId = caseId;
    const auto own = [&](auto &rows) {
        for (auto &row : rows) {
            row.caseId = caseId;
            row.agreementId = file.agreement.id;
        }
    };
    own(file.clauses);
    own(file.payments);
    own(file.signatories);
    HEZHONG_ASSIGN(const Parts before, partsOf(transaction, file.agreement.id));
    HEZHONG_TRY(transaction.put(file.agreement));
    HEZHONG_TRY(replaceRows(transaction, before.clauses, file.clauses));
    HEZHONG_TRY(replaceRows(transaction, before.payments, file.payments));
    return putSignatories(transaction, before.signatories, file.signatories);
}

/// A case has one agreement: what is signed replaces the draft of the same case.
void adoptDraft(AgreementFile &agreement, const CaseFile &file)
{
    if (agreement.agreement.id.isEmpty() && file.agreement()
        && file.agreement()->agreement.state == AgreementState::Draft)
        agreement.agreement.id = file.agreement()->agreement.id;
}

Result<Done<AgreementFile>> keepAgreement(const Desk &desk, const Id<Case> &id, const AgreementFile &typed,
                                          bool sign)
{
    HEZHONG_ASSIGN(const CaseFile file, loadCase(desk, id));
    HEZHONG_TRY(allowStep(file.record, CaseStep::Agree));
    AgreementFile agreement = typed;
    adoptDraft(agreement, file);
    QList<Warning> warnings;
    if (sign) {
        completeSignatories(agreement, file);
        for (qsizetype i = 0; i < agreement.payments.size(); ++i)
            agreement.payments[i].position = static_cast<int>(i);
        HEZHONG_ASSIGN(warnings, checkAgreement(agreement, file));
        HEZHONG_TRY(notBefore(agreement.agreement.signedOn, file.record.acceptedOn,
                              words("operations", "受理日期"), u"signed_on"_s));
    }
    agreement.agreement.state = sign ? AgreementState::Signed : AgreementState::Draft;
    Case record = file.record;
    const QString name = sign ? u"agreement.sign"_s : u"agreement.type"_s;
    HEZHONG_ASSIGN(ChangeNotice notice,
                   desk.store->transact(desk.operation(name, id), [&](Transaction &transaction) -> Status {
                       HEZHONG_TRY(putAgreement(transaction, id, agreement));
                       if (!sign)
                           return {};
                       record.status = statusAfter(CaseStep::Agree);
                       return transaction.put(record);
                   }));
    return Done<AgreementFile>{agreement, notice, warnings};
}

} // namespace

Result<AgreementFile> agreementFromJson(const QJsonObject &json, const CaseFile &file)
{
    JsonReader reader(json, {});
    AgreementFile agreement;
    agreement.agreement.signedOn = reader.requiredDate(u"signed_on"_s);
    agreement.agreement.performanceDue = reader.date(u"performance_due"_s);
    agreement.agreement.copies = reader.number(u"copies"_s, fewestCopies(file), 1, 1000);
    for (const QString &text : reader.texts(u"clauses"_s)) {
        Clause clause;
        clause.text = text;
        agreement.clauses += clause;
    }
    reader.objects(u"payments"_s, [&](JsonReader &one) {
        Payment payment;
        payment.position = static_cast<int>(agreement.payments.size());
        payment.due = one.date(u"due"_s);
        payment.amount = one.amount(u"amount"_s).value_or(Money());
        payment.payee = one.text(u"payee"_s);
        payment.method = one.text(u"method"_s);
        agreement.payments += payment;
    });
    reader.objects(u"signatories"_s,
                   [&](JsonReader &one) { readSignatory(one, file, agreement.signatories); });
    HEZHONG_TRY(reader.status());
    return agreement;
}

Result<Done<AgreementFile>> signAgreement(const Desk &desk, const Id<Case> &id, const AgreementFile &agreement)
{
    return keepAgreement(desk, id, agreement, true);
}

Result<Done<AgreementFile>> saveAgreement(const Desk &desk, const Id<Case> &id, const AgreementFile &agreement)
{
    return keepAgreement(desk, id, agreement, false);
}

} // namespace hezhong
