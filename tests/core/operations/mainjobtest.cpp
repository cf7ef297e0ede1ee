// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdesk.h"

#include "core/operations/casequeries.h"
#include "core/operations/decidecase.h"
#include "core/operations/drafts.h"
#include "core/operations/editcase.h"
#include "core/operations/issuedocument.h"
#include "core/operations/makeagreement.h"
#include "core/operations/recordhearing.h"

using namespace hezhong;
using namespace Qt::StringLiterals;

class MainJobTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptanceNamesTheMediatorAndWarns();
    void acceptanceNeedsConsentDateAndMediator();
    void extensionIsBounded();
    void hearingDraftsGoOnWhereTheyWere();
    void privateLinesStayInTheOffice();
    void agreementDraftIsAdopted();
    void closingFollowsTheState();
    void partiesKeepTheirIdsWhenEdited();
    void closedCaseCannotBeEdited();
    void issuedPaperIsFrozen();
    void mediationEndDependsOnTheSource();
    void draftsSurvive();

private:
    static HearingFile sampleHearing() { return hearingFromJson(*demoObject(u"hearing-wage-arrears.json"_s)).value(); }
    static Id<Case> accepted(TestDesk &office)
    {
        const Id<Case> id = office.sampleCase();
        (void)acceptCase(office.desk, id, {QDate(2026, 11, 3), u"何建国"_s, true});
        return id;
    }
    static AgreementFile sampleAgreement(TestDesk &office, const Id<Case> &id)
    {
        return agreementFromJson(*demoObject(u"agreement-wage-arrears.json"_s), *loadCase(office.desk, id)).value();
    }
};

void MainJobTest::acceptanceNamesTheMediatorAndWarns()
{
    TestDesk office;
    const Id<Case> id = office.sampleCase();
    const auto late = acceptCase(office.desk, id, {QDate(2026, 11, 6), u"何建国"_s, true});
    QVERIFY(late.has_value());
    QStringList codes;
    for (const Warning &warning : late->warnings)
        codes += warning.code;
    QCOMPARE(codes, (QStringList{u"mediator.added"_s, u"case.accept-late"_s}));
    QCOMPARE(mediators(office.desk)->size(), 1);
    QVERIFY(late->changes.touches(u"case"_s));
    QVERIFY(late->changes.touches(u"mediator"_s));
    const auto again = acceptCase(office.desk, id, {QDate(2026, 11, 6), u"何建国"_s, true});
    QCOMPARE(again.error().code, u"case.state"_s);
}

void MainJobTest::acceptanceNeedsConsentDateAndMediator()
{
    TestDesk office;
    const Id<Case> id = office.sampleCase();
    QCOMPARE(acceptCase(office.desk, id, {QDate(2026, 11, 3), u"何建国"_s, false}).error().code, u"case.consent"_s);
    QCOMPARE(acceptCase(office.desk, id, {QDate(), u"何建国"_s, true}).error().field, u"on"_s);
    QCOMPARE(acceptCase(office.desk, id, {QDate(2026, 11, 1), u"何建国"_s, true}).error().code, u"date.order"_s);
    QCOMPARE(acceptCase(office.desk, id, {QDate(2026, 11, 3), u" "_s, true}).error().field, u"mediator"_s);
    QCOMPARE(refuseCase(office.desk, id, QDate(2026, 11, 3), {}).error().field, u"reason"_s);
    QCOMPARE(office.store->get(id)->status, CaseStatus::Registered);
    QVERIFY(mediators(office.desk)->isEmpty());
}

void MainJobTest::extensionIsBounded()
{
    TestDesk office;
    const auto rider = registerCase(office.desk, TestDesk::sampleRequest(u"intake-rider.json"_s));
    const Id<Case> id = rider->value.id;
    QVERIFY(acceptCase(office.desk, id, {QDate(2026, 10, 9), u"何建国"_s, true}).has_value());
    QCOMPARE(extendCase(office.desk, id, QDate(2026, 10, 20)).error().code, u"case.extension"_s);
    QCOMPARE(extendCase(office.desk, id, QDate(2026, 12, 20)).error().code, u"case.extension-limit"_s);
    QVERIFY(extendCase(office.desk, id, QDate(2026, 11, 6)).has_value());
    const auto limits = deadlinesOf(office.desk, *loadCase(office.desk, id));
    bool found = false;
    for (const CaseDeadline &limit : *limits)
        found = found || (limit.isMediationEnd && limit.due == QDate(2026, 11, 6));
    QVERIFY(found);
}

void MainJobTest::hearingDraftsGoOnWhereTheyWere()
{
    TestDesk office;
    const Id<Case> id = accepted(office);
    HearingFile typed;
    typed.hearing.on = QDate(2026, 11, 9);
    HearingLine line;
    line.speaker = u"申请人"_s;
    line.text = u"我从三月"_s;
    typed.lines = {line};
    const auto first = saveHearing(office.desk, id, typed);
    QVERIFY(first.has_value());
    QCOMPARE(office.store->get(id)->status, CaseStatus::Accepted);
    HearingFile more = first->value;
    more.lines[0].text = u"我从三月一号进场"_s;
    line.text = u"一天二百八。"_s;
    more.lines += line;
    const auto second = saveHearing(office.desk, id, more);
    QCOMPARE(second->value.lines.first().id, first->value.lines.first().id);
    QVERIFY(saveHearing(office.desk, id, second->value)->changes.isEmpty());
    office.reopen();
    const auto file = loadCase(office.desk, id);
    QCOMPARE(file->hearings.size(), 1);
    QCOMPARE(file->hearings.first().hearing.state, HearingState::Draft);
    QCOMPARE(file->hearings.first().lines.size(), 2);
    QCOMPARE(file->hearings.first().lines.first().text, u"我从三月一号进场"_s);
    const auto finished = recordHearing(office.desk, id, file->hearings.first());
    QVERIFY(finished.has_value());
    QCOMPARE(finished->value.hearing.ordinal, 1);
    QCOMPARE(office.store->get(id)->status, CaseStatus::Mediating);
}

void MainJobTest::privateLinesStayInTheOffice()
{
    TestDesk office;
    const Id<Case> id = accepted(office);
    QVERIFY(recordHearing(office.desk, id, sampleHearing()).has_value());
    const auto values = valuesOfPaper(office.desk, *loadCase(office.desk, id), {u"mediation-record"_s, {}, 0, {}, {}, {}, {}, {}, {}});
    QVERIFY(values.has_value());
    const QString everything = QString::fromUtf8(QJsonDocument(*values).toJson());
    QVERIFY(everything.contains(u"一万二千三百块"_s));
    QVERIFY(!everything.contains(u"单独与被申请人沟通"_s));
    HearingFile onlyPrivate = sampleHearing();
    for (HearingLine &line : onlyPrivate.lines)
        line.isPrivate = true;
    QCOMPARE(recordHearing(office.desk, id, onlyPrivate).error().field, u"lines"_s);
}

void MainJobTest::agreementDraftIsAdopted()
{
    TestDesk office;
    const Id<Case> id = accepted(office);
    AgreementFile draft;
    Clause clause;
    clause.text = u"双方确认"_s;
    draft.clauses = {clause};
    QVERIFY(saveAgreement(office.desk, id, draft).has_value());
    QCOMPARE(office.store->get(id)->status, CaseStatus::Accepted);
    const auto signedOne = signAgreement(office.desk, id, sampleAgreement(office, id));
    QVERIFY(signedOne.has_value());
    const auto file = loadCase(office.desk, id);
    QCOMPARE(file->agreements.size(), 1);
    QCOMPARE(file->agreement()->clauses.size(), 4);
    QCOMPARE(file->agreement()->payments.size(), 2);
    QCOMPARE(file->agreement()->signatories.size(), 3);
    QCOMPARE(file->record.status, CaseStatus::Agreed);
    QCOMPARE(signAgreement(office.desk, id, sampleAgreement(office, id)).error().code, u"case.state"_s);
    const auto limits = deadlinesOf(office.desk, *file);
    QCOMPARE(limits->first().rule, u"arbitration-review-application"_s);
    QCOMPARE(limits->first().due, QDate(2026, 11, 24));
}

void MainJobTest::closingFollowsTheState()
{
    TestDesk office;
    const Id<Case> id = accepted(office);
    QCOMPARE(closeCase(office.desk, id, {QDate(2026, 11, 9), Outcome::Agreed, {}}).error().code, u"case.state"_s);
    QCOMPARE(closeCase(office.desk, id, {QDate(2026, 11, 2), Outcome::Failed, {}}).error().code, u"date.order"_s);
    QCOMPARE(closeCase(office.desk, id, {QDate(2026, 11, 9), Outcome::None, {}}).error().field, u"outcome"_s);
    const auto failed = closeCase(office.desk, id, {QDate(2026, 11, 9), Outcome::Failed, u"差距过大"_s});
    QCOMPARE(failed->value.status, CaseStatus::Failed);
    const Id<Case> other = accepted(office);
    QCOMPARE(closeCase(office.desk, other, {QDate(2026, 11, 9), Outcome::Settled, {}})->value.status, CaseStatus::Closed);
    CaseFilter filter;
    filter.status = CaseStatus::Failed;
    QCOMPARE(listCases(office.desk, filter)->size(), 1);
    QCOMPARE(*findCase(office.desk, u"(2026) 锦劳调1号"_s), id);
    QCOMPARE(findCase(office.desk, u"锦劳调9号"_s).error().fault, Fault::Input);
}

void MainJobTest::partiesKeepTheirIdsWhenEdited()
{
    TestDesk office;
    const Id<Case> id = accepted(office);
    CaseFile file = *loadCase(office.desk, id);
    const Id<Party> worker = file.parties.first().id;
    file.parties[0].phone = u"13900001111"_s;
    Party added;
    added.id = Id<Party>(u"new"_s);
    added.side = Side::Applicant;
    added.name = u"李四"_s;
    QList<Party> parties = file.parties;
    parties.insert(1, added);
    Agent agent;
    agent.partyId = Id<Party>(u"new"_s);
    agent.name = u"周小川"_s;
    const auto done = saveParties(office.desk, id, parties, {agent});
    QVERIFY(done.has_value());
    QCOMPARE(done->value.parties.first().id, worker);
    QCOMPARE(done->value.on(Side::Applicant).size(), 2);
    QCOMPARE(done->value.agentsOf(done->value.on(Side::Applicant).at(1).id).size(), 1);
    QCOMPARE(done->value.record.headcount, 2);
    QVERIFY(done->value.record.title.startsWith(u"王䶮、李四 与"_s));
    QVERIFY(!saveParties(office.desk, id, {file.parties.first()}, {}));
    const auto undone = office.store->undo(done->changes.operationId, office.desk.actor());
    QVERIFY(undone.has_value());
    QCOMPARE(loadCase(office.desk, id)->parties.size(), 3);
}

void MainJobTest::closedCaseCannotBeEdited()
{
    TestDesk office;
    const Id<Case> id = accepted(office);
    QVERIFY(closeCase(office.desk, id, {QDate(2026, 11, 9), Outcome::Withdrawn, {}}).has_value());
    const CaseFile file = *loadCase(office.desk, id);
    QCOMPARE(saveClaims(office.desk, id, file.claims, file.evidence, u"改"_s).error().code, u"case.closed"_s);
    QCOMPARE(saveParties(office.desk, id, file.parties, {}).error().code, u"case.closed"_s);
    QCOMPARE(saveHearing(office.desk, id, sampleHearing()).error().code, u"case.state"_s);
}

void MainJobTest::issuedPaperIsFrozen()
{
    TestDesk office;
    const Id<Case> id = accepted(office);
    const auto issued = issueDocument(office.desk, id, {u"acceptance-notice"_s, QDate(2026, 11, 3), 0, {}, {}, {}, {}, {}, {}});
    QVERIFY2(issued.has_value(), qPrintable(issued ? QString() : issued.error().message + issued.error().detail));
    CaseFile file = *loadCase(office.desk, id);
    file.parties[0].name = u"王某某"_s;
    QVERIFY(saveParties(office.desk, id, file.parties, {}).has_value());
    office.reopen();
    const auto documents = loadCase(office.desk, id)->documents;
    QCOMPARE(documents.size(), 1);
    QCOMPARE(*documentBytes(office.desk, documents.first()), issued->value.pdf);
    const auto again = issueDocument(office.desk, id, {u"acceptance-notice"_s, QDate(2026, 11, 3), 0, {}, {}, {}, {}, {}, {}});
    QCOMPARE(again->value.document.serial, 2);
    QCOMPARE(again->warnings.first().code, u"document.again"_s);
    QVERIFY(!voidDocument(office.desk, documents.first().id, {}));
    QVERIFY(voidDocument(office.desk, documents.first().id, u"姓名有误"_s).has_value());
    QCOMPARE(*documentBytes(office.desk, documents.first()), issued->value.pdf);
    QVERIFY(!voidDocument(office.desk, documents.first().id, u"再次"_s));
    QCOMPARE(issueDocument(office.desk, id, {u"no-such-paper"_s, {}, 0, {}, {}, {}, {}, {}, {}}).error().field, u"kind"_s);
    QVERIFY(office.store->verify()->ok());
}

void MainJobTest::mediationEndDependsOnTheSource()
{
    TestDesk office;
    const Id<Case> court = registerCase(office.desk, TestDesk::sampleRequest(u"intake-dismissal-court.json"_s))->value.id;
    const auto limits = deadlinesOf(office.desk, *loadCase(office.desk, court));
    QStringList rules;
    for (const CaseDeadline &limit : *limits)
        rules += limit.rule;
    QVERIFY(rules.contains(u"delegated-by-court"_s));
    QVERIFY(!rules.contains(u"mediation-from-acceptance"_s));
}

void MainJobTest::draftsSurvive()
{
    TestDesk office;
    Draft draft;
    draft.form = u"intake"_s;
    draft.content = {{u"facts"_s, u"还没写完"_s}};
    const auto kept = saveDraft(office.desk, draft);
    QVERIFY(kept.has_value());
    Draft more = *kept;
    more.content = {{u"facts"_s, u"写完了"_s}};
    QVERIFY(saveDraft(office.desk, more).has_value());
    office.reopen();
    const auto drafts = draftsOf(office.desk, u"intake"_s);
    QCOMPARE(drafts->size(), 1);
    QCOMPARE(drafts->first().content.value(u"facts"_s).toString(), u"写完了"_s);
    QVERIFY(dropDraft(office.desk, drafts->first().id).has_value());
    QVERIFY(draftsOf(office.desk, u"intake"_s)->isEmpty());
}

QTEST_GUILESS_MAIN(MainJobTest)
#include "mainjobtest.moc"
