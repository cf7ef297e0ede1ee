// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rightsdeeds.h"

#include "signing/signingsamples.h"

#include "core/operations/casequeries.h"
#include "core/operations/correctdocument.h"
#include "core/operations/decidecase.h"
#include "core/operations/documentcopies.h"
#include "core/operations/drafts.h"
#include "core/operations/editcase.h"
#include "core/operations/exportdocument.h"
#include "core/operations/issuedocument.h"
#include "core/operations/makeagreement.h"
#include "core/operations/people/audit.h"
#include "core/operations/people/caseaccess.h"
#include "core/operations/people/usenotes.h"
#include "core/operations/recordhearing.h"
#include "core/operations/signing/officeseals.h"
#include "core/operations/signing/signdocument.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

AgreementFile agreementOf(const CaseFile &file)
{
    return agreementFromJson(*demoObject(u"agreement-wage-arrears.json"_s), file).value();
}

template <class T>
Status statusOf(const Result<T> &result)
{
    return result ? Status() : Status(fail(result.error()));
}

Id<Case> registered(TestDesk &office)
{
    return office.sampleCase();
}

Id<Case> accepted(TestDesk &office)
{
    const Id<Case> id = office.sampleCase();
    (void)acceptCase(office.desk, id, {QDate(2026, 11, 3), u"何建国"_s, true});
    return id;
}

} // namespace

Id<Case> withPaper(TestDesk &office)
{
    const Id<Case> id = accepted(office);
    (void)issueDocument(office.desk, id, {u"acceptance-notice"_s, {}, 0, {}, {}, {}, {}, {}, {}});
    return id;
}

const QList<Deed> &deeds()
{
    static const QList<Deed> all{
        {u"case.intake"_s, registered,
         [](TestDesk &o, const Id<Case> &, const CaseFile &) {
             return statusOf(registerCase(o.desk, TestDesk::sampleRequest(u"intake-rider.json"_s)));
         }},
        {u"case.accept"_s, registered,
         [](TestDesk &o, const Id<Case> &id, const CaseFile &) {
             return statusOf(acceptCase(o.desk, id, {QDate(2026, 11, 3), u"何建国"_s, true}));
         }},
        {u"case.refuse"_s, registered,
         [](TestDesk &o, const Id<Case> &id, const CaseFile &) {
             return statusOf(refuseCase(o.desk, id, QDate(2026, 11, 3), u"被申请人不愿意调解"_s));
         }},
        {u"case.extend"_s, accepted,
         [](TestDesk &o, const Id<Case> &id, const CaseFile &) {
             return statusOf(extendCase(o.desk, id, QDate(2026, 11, 25)));
         }},
        {u"case.close"_s, accepted,
         [](TestDesk &o, const Id<Case> &id, const CaseFile &) {
             return statusOf(closeCase(o.desk, id, {QDate(2026, 11, 9), Outcome::Withdrawn, {}}));
         }},
        {u"case.parties"_s, registered,
         [](TestDesk &o, const Id<Case> &id, const CaseFile &file) {
             QList<Party> parties = file.parties;
             parties[0].job = u"木工"_s;
             return statusOf(saveParties(o.desk, id, parties, file.agents));
         }},
        {u"case.claims"_s, registered,
         [](TestDesk &o, const Id<Case> &id, const CaseFile &file) {
             return statusOf(saveClaims(o.desk, id, file.claims, file.evidence, u"另述"_s));
         }},
        {u"hearing.type"_s, accepted,
         [](TestDesk &o, const Id<Case> &id, const CaseFile &) {
             return statusOf(saveHearing(
                 o.desk, id, *hearingFromJson(*demoObject(u"hearing-wage-arrears.json"_s))));
         }},
        {u"hearing.record"_s, accepted,
         [](TestDesk &o, const Id<Case> &id, const CaseFile &) {
             return statusOf(recordHearing(
                 o.desk, id, *hearingFromJson(*demoObject(u"hearing-wage-arrears.json"_s))));
         }},
        {u"agreement.type"_s, accepted,
         [](TestDesk &o, const Id<Case> &id, const CaseFile &file) {
             return statusOf(saveAgreement(o.desk, id, agreementOf(file)));
         }},
        {u"agreement.sign"_s, accepted,
         [](TestDesk &o, const Id<Case> &id, const CaseFile &file) {
             return statusOf(signAgreement(o.desk, id, agreementOf(file)));
         }},
        {u"document.issue"_s, accepted,
         [](TestDesk &o, const Id<Case> &id, const CaseFile &) {
             return statusOf(
                 issueDocument(o.desk, id, {u"acceptance-notice"_s, {}, 0, {}, {}, {}, {}, {}, {}}));
         }},
        {u"document.void"_s, withPaper,
         [](TestDesk &o, const Id<Case> &, const CaseFile &file) {
             return statusOf(voidDocument(o.desk, file.documents.first().id, u"日期有误"_s));
         }},
        {u"document.correct"_s, withPaper,
         [](TestDesk &o, const Id<Case> &, const CaseFile &file) {
             return statusOf(
                 correctDocument(o.desk, file.documents.first().id, u"日期有误"_s, {}));
         }},
        {u"document.copy"_s, withPaper,
         [](TestDesk &o, const Id<Case> &, const CaseFile &file) {
             MadeCopy copy;
             copy.document = file.documents.first();
             return statusOf(recordCopy(o.desk, copy, {}));
         }},
        {u"document.sign"_s, withPaper,
         [](TestDesk &o, const Id<Case> &, const CaseFile &file) {
             const IssuedDocument &paper = file.documents.first();
             return statusOf(signDocument(o.desk, {paper.id,
                                                   paper.sha256,
                                                   SigningManner::Pad,
                                                   u"何建国"_s,
                                                   {},
                                                   toJson(sampleStrokes()),
                                                   {}}));
         }},
        {u"document.step"_s, withPaper,
         [](TestDesk &o, const Id<Case> &, const CaseFile &file) {
             return statusOf(recordStep(
                 o.desk, {file.documents.first().id, SigningStepKind::ReadAloud, u"王䶮"_s, {}}));
         }},
        {u"seal.add"_s, registered,
         [](TestDesk &o, const Id<Case> &, const CaseFile &) {
             return statusOf(addSeal(o.desk, {u"章"_s, pngOf(sampleSeal()), 42, {}, {}}));
         }},
        {u"case.access"_s, registered,
         [](TestDesk &o, const Id<Case> &id, const CaseFile &) {
             return statusOf(setCaseAccess(o.desk, id, AccessLevel::Assigned));
         }},
        {u"case.read"_s, registered,
         [](TestDesk &o, const Id<Case> &id, const CaseFile &) {
             return statusOf(openCase(o.desk, id));
         }},
        {u"draft.save"_s, registered,
         [](TestDesk &o, const Id<Case> &, const CaseFile &) {
             Draft draft;
             draft.form = u"intake"_s;
             return statusOf(saveDraft(o.desk, draft));
         }},
        {u"office.change"_s, registered,
         [](TestDesk &o, const Id<Case> &, const CaseFile &file) {
             Office office = file.office;
             office.address = u"锦江区某街 1 号"_s;
             return statusOf(changeOffice(o.desk, office));
         }},
        {u"mediator.save"_s, registered,
         [](TestDesk &o, const Id<Case> &, const CaseFile &) {
             Mediator mediator;
             mediator.name = u"周建明"_s;
             return statusOf(saveMediator(o.desk, mediator));
         }},
        {u"user.add"_s, registered,
         [](TestDesk &o, const Id<Case> &, const CaseFile &) {
             return statusOf(
                 addUser(o.desk, {u"周建明"_s, {UserRole::Mediator}, u"Regen-im-Mai-7"_s, {}}));
         }},
        {u"document.print"_s, withPaper,
         [](TestDesk &o, const Id<Case> &id, const CaseFile &file) {
             return noteUse(o.desk, u"document.print"_s, id, file.documents.first().id.text(), {});
         }},
        {u"document.export"_s, accepted,
         [](TestDesk &o, const Id<Case> &id, const CaseFile &) {
             return statusOf(
                 exportDocument(o.desk, id, {u"acceptance-notice"_s, {}, 0, {}, {}, {}, {}, {}, {}}));
         }},
        {u"audit.export"_s, registered,
         [](TestDesk &o, const Id<Case> &, const CaseFile &) {
             return statusOf(auditCsv(o.desk, {}));
         }},
    };
    return all;
}

} // namespace hezhong
