// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdesk.h"

#include "core/operations/casequeries.h"
#include "core/operations/decidecase.h"
#include "core/operations/editcase.h"
#include "core/operations/issuedocument.h"
#include "core/operations/makeagreement.h"
#include "core/operations/people/audit.h"
#include "core/operations/people/caseaccess.h"
#include "core/operations/people/persondata.h"
#include "core/operations/people/retention.h"
#include "core/operations/recordhearing.h"
#include "core/store/tableinfo.h"

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

template <class T>
QString codeOf(const Result<T> &result)
{
    return result ? QString() : result.error().code;
}

QStringList withCode(const QList<RetentionRow> &rows)
{
    QStringList numbers;
    for (const RetentionRow &row : rows)
        numbers += row.number;
    return numbers;
}

} // namespace

class PrivacyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsMarkedOrKnownToBeImpersonal();
    void apersonsDataComeFromAllCases();
    void formerValuesBelongToIt();
    void otherPeopleStayOut();
    void nameAndBirthWillDo();
    void keysAreChecked();
    void confidentialCasesAreWithheldAndCounted();
    void theTextIsChineseAndComplete();
    void theExportIsNoted();
    void timesOfKeeping_data();
    void timesOfKeeping();
    void theListShowsWhatIsOver();
    void decisionsMoveTheClockAndRemoveNothing();
    void theOfficesOwnTermIsKept();
    void reviewsAreChecked();

private:
    static Id<Case> finished(TestDesk &office, const QString &file, const QDate &closed)
    {
        IntakeRequest request = TestDesk::sampleRequest(file);
        const Id<Case> id = registerCase(office.desk, request)->value.id;
        (void)acceptCase(office.desk, id, {request.receivedOn.addDays(1), u"何建国"_s, true});
        (void)closeCase(office.desk, id, {closed, Outcome::Withdrawn, {}});
        return id;
    }
};

/// Every column that can hold words is personal or stands here with a reason, so that a new one is
/// thought about.
void PrivacyTest::everyTextIsMarkedOrKnownToBeImpersonal()
{
    const QSet<QString> codes{// values of a list of the program or of the law
                              u"office.profile"_s,
                              u"office.region"_s,
                              u"user.roles"_s,
                              u"mediator.kind"_s,
                              u"case.status"_s,
                              u"case.outcome"_s,
                              u"case.source"_s,
                              u"case.cause"_s,
                              u"party.side"_s,
                              u"party.kind"_s,
                              u"party.role"_s,
                              u"agent.authority"_s,
                              u"evidence.source"_s,
                              u"hearing.state"_s,
                              u"agreement.state"_s,
                              u"document.kind"_s,
                              u"document.title"_s,
                              u"document-copy.purpose"_s,
                              u"document-copy.manner"_s,
                              u"office-seal.roles"_s,
                              u"signature.role"_s,
                              u"signature.manner"_s,
                              u"signing-step.step"_s,
                              u"case-file.section"_s,
                              u"case-file.media_type"_s,
                              u"draft.form"_s,
                              u"case-event.kind"_s,
                              u"calculation.calculator"_s,
                              u"sheet-answers.sheet"_s,
                              u"case-access.level"_s,
                              u"retention-review.decision"_s};
    const QSet<QString> ofTheOffice{
        // the body itself, or rules
        u"office.name"_s,        u"office.province_abbr"_s,  u"office.prefix"_s,
        u"office.office_abbr"_s, u"office.number_pattern"_s, u"office.address"_s,
        u"office.phone"_s,       u"office.arbitration"_s,    u"office.court"_s,
        u"paper-template.kind"_s, u"paper-template.text"_s, u"paper-template.base_version"_s,
        u"paper-template.base_text"_s, u"paper-template.note"_s,
        u"library-clause.built_in"_s, u"library-clause.category"_s, u"library-clause.title"_s,
        u"library-clause.text"_s, u"dossier-list.content"_s,
        u"office-seal.name"_s, u"office-seal.file_key"_s, u"office-seal.sha256"_s,
        u"mediator.note"_s,      u"retention-rule.basis"_s,  u"retention-review.note"_s};
    const QSet<QString> ofFirms{u"party.credit_code"_s};
    const QSet<QString> ofTheMatter{u"case.number"_s,
                                    u"case.source_reference"_s,
                                    u"hearing.place"_s,
                                    u"payment.method"_s,
                                    u"document.template_version"_s,
                                    u"document.file_key"_s,
                                    u"document.sha256"_s,
                                    u"document-mark.number"_s,
                                    u"document-mark.code"_s,
                                    u"document-copy.sha256"_s,
                                    u"document-copy.code"_s,
                                    u"paper-places.places"_s,
                                    u"signature.file_key"_s,
                                    u"signature.sha256"_s,
                                    u"signature.signed_sha256"_s,
                                    u"signed-copy.file_key"_s,
                                    u"signed-copy.sha256"_s,
                                    u"signed-copy.original_sha256"_s,
                                    u"signed-copy.signatures"_s,
                                    u"case-file.file_key"_s,
                                    u"case-file.sha256"_s,
                                    u"draft.subject"_s,
                                    u"draft.author"_s};
    const QSet<QString> impersonal = codes + ofTheOffice + ofFirms + ofTheMatter;
    const QSet<QString> ofLaw{u"parameter"_s,      u"calendar"_s, u"local-holiday"_s,
                              u"sheet"_s,          u"law-text"_s, u"calendar-year"_s,
                              u"question-sheet"_s, u"holiday"_s};
    TestDesk office;
    QSet<QString> met;
    QStringList undecided;
    for (const TableInfo *info : allTables()) {
        if (ofLaw.contains(info->kind))
            continue;
        const auto columns = office.store->select(u"SELECT name, type FROM pragma_table_info(?)"_s,
                                                  {QString(info->table)});
        QHash<QString, QString> types;
        for (const QVariantList &column : *columns)
            types.insert(column.at(0).toString(), column.at(1).toString());
        for (const auto &column : info->columns) {
            const QString name = info->kind + u'.' + column.name;
            const bool words = types.value(column.name) == u"TEXT"_s;
            const bool id = QString(column.name).endsWith(u"_id"_s);
            static const QStringList times{u"_on"_s, u"_at"_s, u"_to"_s, u"_ends"_s, u"_due"_s};
            bool time = column.name == "at"_L1 || column.name == "due"_L1
                        || column.name == "starts"_L1 || column.name == "ends"_L1
                        || column.name == "until"_L1;
            for (const QString &ending : times)
                time = time || QString(column.name).endsWith(ending);
            if (!words || id || time)
                continue;
            const bool personal = column.flags.testFlag(FieldFlag::Personal);
            if (personal == impersonal.contains(name))
                undecided += name;
            met.insert(name);
        }
    }
    QVERIFY2(undecided.isEmpty(), qPrintable(undecided.join(u' ')));
    for (const QString &name : impersonal)
        QVERIFY2(met.contains(name), qPrintable(u"no such column: "_s + name));
    for (const QString &name :
         {u"party.birth"_s, u"party.sex"_s}) // what is no free text but told of somebody
        QVERIFY(fieldFlags(name.section(u'.', 0, 0), name.section(u'.', 1))
                    .testFlag(FieldFlag::Personal));
}

void PrivacyTest::apersonsDataComeFromAllCases()
{
    TestDesk office;
    const Id<Case> first = office.sampleCase();
    const Party person = loadCase(office.desk, first)->on(Side::Applicant).first();
    // Once more, later, as an agent of somebody else.
    IntakeRequest other = TestDesk::sampleRequest(u"intake-rider.json"_s);
    Agent agent;
    agent.partyId = other.parties.first().id;
    agent.name = person.name;
    agent.idNumber = person.idNumber;
    agent.phone = u"13911112222"_s;
    other.agents = {agent};
    const Id<Case> second = registerCase(office.desk, other)->value.id;
    QVERIFY(acceptCase(office.desk, first, {QDate(2026, 11, 3), u"何建国"_s, true}).has_value());
    QVERIFY(recordHearing(office.desk, first,
                          *hearingFromJson(*demoObject(u"hearing-wage-arrears.json"_s)))
                .has_value());
    QVERIFY(signAgreement(office.desk, first,
                          *agreementFromJson(*demoObject(u"agreement-wage-arrears.json"_s),
                                             *loadCase(office.desk, first)))
                .has_value());
    QVERIFY(
        issueDocument(office.desk, first, {u"acceptance-notice"_s, {}, 0, {}, {}, {}, {}, {}, {}}).has_value());
    const auto data = personData(office.desk, {person.idNumber, {}, {}});
    QVERIFY(data.has_value());
    QCOMPARE(data->cases.size(), 2);
    const PersonCase &one = data->cases.first();
    QCOMPARE(one.number, office.store->get(first)->number);
    QCOMPARE(one.part, u"申请人"_s);
    QHash<QString, QString> values;
    for (const PersonValue &value : one.values)
        values.insert(value.field, value.value);
    QCOMPARE(values.value(u"name"_s), person.name);
    QCOMPARE(values.value(u"id_number"_s), person.idNumber);
    QCOMPARE(values.value(u"phone"_s), person.phone);
    QCOMPARE(values.value(u"sex"_s), person.sex == u"male"_s ? u"男"_s : u"女"_s);
    QCOMPARE(values.value(u"groups"_s), u"农民工"_s);
    QVERIFY(!one.claims.isEmpty());
    QVERIFY(!one.facts.isEmpty());
    QCOMPARE(one.documents.size(), 1);
    QVERIFY(!one.payments.isEmpty());
    QCOMPARE(one.meetings.size(), 1);
    QCOMPARE(data->cases.last().number, office.store->get(second)->number);
    QCOMPARE(data->cases.last().part, u"委托代理人"_s);
    QVERIFY(data->cases.last().claims.isEmpty());
    const QJsonObject json = toJson(*data);
    QCOMPARE(json.value(u"cases"_s).toArray().size(), 2);
    QCOMPARE(json.value(u"withheld"_s).toInt(), 0);
}

void PrivacyTest::formerValuesBelongToIt()
{
    TestDesk office;
    const Id<Case> id = office.sampleCase();
    const CaseFile file = *loadCase(office.desk, id);
    QList<Party> parties = file.parties;
    const QString before = parties.first().phone;
    parties[0].phone = u"13911112222"_s;
    QVERIFY(saveParties(office.desk, id, parties, file.agents).has_value());
    const auto data = personData(office.desk, {parties.first().idNumber, {}, {}});
    QCOMPARE(data->cases.first().former.size(), 1);
    QCOMPARE(data->cases.first().former.first().value, before);
    QVERIFY(data->cases.first().former.first().until.isValid());
}

void PrivacyTest::otherPeopleStayOut()
{
    TestDesk office;
    const Id<Case> id = office.sampleCase();
    const CaseFile file = *loadCase(office.desk, id);
    const Party person = file.on(Side::Applicant).first();
    const QString text = toText(*personData(office.desk, {person.idNumber, {}, {}}));
    for (const Party &party : file.on(Side::Respondent))
        for (const QString &own :
             {party.phone, party.address, party.legalRepresentative, party.creditCode})
            QVERIFY2(own.isEmpty() || !text.contains(own), qPrintable(own));
}

void PrivacyTest::nameAndBirthWillDo()
{
    TestDesk office;
    const Id<Case> id = office.sampleCase();
    const Party person = loadCase(office.desk, id)->on(Side::Applicant).first();
    QCOMPARE(personData(office.desk, {{}, person.name, person.birth})->cases.size(), 1);
    QCOMPARE(codeOf(personData(office.desk, {{}, person.name, person.birth.addDays(1)})),
             u"person.not-found"_s);
    // A contact of that name cannot be told from a namesake: it is only mentioned.
    CaseFile file = *loadCase(office.desk, id);
    for (Party &party : file.parties)
        if (party.kind == PartyKind::Organisation)
            party.contact = u"张小满"_s;
    QVERIFY(saveParties(office.desk, id, file.parties, file.agents).has_value());
    const auto data = personData(office.desk, {{}, u"张小满"_s, QDate(1990, 1, 1)});
    QVERIFY(data->cases.isEmpty());
    QCOMPARE(data->mentions.size(), file.on(Side::Respondent).size());
}

void PrivacyTest::keysAreChecked()
{
    TestDesk office;
    (void)office.sampleCase();
    QCOMPARE(codeOf(personData(office.desk, {})), u"person.key"_s);
    QCOMPARE(codeOf(personData(office.desk, {{}, u"王某"_s, {}})), u"person.key"_s);
    QCOMPARE(personData(office.desk, {u"51010419900307001X"_s, {}, {}}).error().field,
             u"id_number"_s);
    QCOMPARE(codeOf(personData(office.desk, {u"11010519491231002X"_s, {}, {}})),
             u"person.not-found"_s);
}

void PrivacyTest::confidentialCasesAreWithheldAndCounted()
{
    TestDesk office;
    const Id<Case> id = office.sampleCase();
    const Party person = loadCase(office.desk, id)->on(Side::Applicant).first();
    office.addColleague(u"管理员甲"_s, {UserRole::Administrator});
    QVERIFY(office.openWith({u"管理员甲"_s, TestDesk::password(), {}}));
    office.addColleague(u"何建国"_s, {UserRole::Mediator});
    QVERIFY(office.openWith({u"许晓燕"_s, TestDesk::password(), {}}));
    QVERIFY(setCaseAccess(office.desk, id, AccessLevel::Confidential, {u"何建国"_s}).has_value());
    const auto data = personData(office.desk, {person.idNumber, {}, {}});
    QVERIFY(data->cases.isEmpty());
    QCOMPARE(data->withheld, 1);
    QVERIFY(toText(*data).contains(u"另有 1 件保密案件"_s));
    QVERIFY(!toText(*data).contains(person.name));
    QVERIFY(office.openWith({u"何建国"_s, TestDesk::password(), {}}));
    QCOMPARE(codeOf(personData(office.desk, {person.idNumber, {}, {}})), u"rights.denied"_s);
}

void PrivacyTest::theTextIsChineseAndComplete()
{
    TestDesk office;
    const Id<Case> id = office.sampleCase();
    const Party person = loadCase(office.desk, id)->on(Side::Applicant).first();
    const QString text = QString::fromUtf8(
        *exportPerson(office.desk, {person.idNumber, {}, {}}, PersonFormat::Text));
    for (const QString &part :
         {person.name, person.idNumber, person.phone, person.address, u"公民身份号码："_s,
          u"调解请求"_s, u"2026年11月9日"_s, office.store->get(id)->number})
        QVERIFY2(text.contains(part), qPrintable(part));
}

void PrivacyTest::theExportIsNoted()
{
    TestDesk office;
    const Id<Case> id = office.sampleCase();
    const Party person = loadCase(office.desk, id)->on(Side::Applicant).first();
    QVERIFY(exportPerson(office.desk, {person.idNumber, {}, {}}, PersonFormat::Json).has_value());
    const AuditEntry entry = auditTrail(office.desk, {})->first();
    QCOMPARE(entry.operation, u"person.export"_s);
    QCOMPARE(entry.note, u"json, 1"_s);
    const auto raw = office.store->select(
        u"SELECT entity_id, new FROM journal WHERE operation = 'person.export'"_s);
    for (const QVariant &value : raw->first())
        QVERIFY(!value.toString().contains(person.idNumber));
}

void PrivacyTest::timesOfKeeping_data()
{
    QTest::addColumn<QDate>("finished");
    QTest::addColumn<int>("years");
    QTest::addColumn<QDate>("end");
    QTest::newRow("in the year") << QDate(2016, 3, 9) << 10 << QDate(2026, 12, 31);
    QTest::newRow("first day") << QDate(2016, 1, 1) << 10 << QDate(2026, 12, 31);
    QTest::newRow("last day") << QDate(2016, 12, 31) << 10 << QDate(2026, 12, 31);
    QTest::newRow("one year") << QDate(2024, 2, 29) << 1 << QDate(2025, 12, 31);
    QTest::newRow("none") << QDate() << 10 << QDate();
}

void PrivacyTest::timesOfKeeping()
{
    QFETCH(QDate, finished);
    QFETCH(int, years);
    QFETCH(QDate, end);
    QCOMPARE(retentionEnd(finished, years), end);
}

void PrivacyTest::theListShowsWhatIsOver()
{
    TestDesk office;
    const Id<Case> id = finished(office, u"intake-wage-arrears.json"_s, QDate(2026, 11, 9));
    (void)office.sampleCase(u"intake-rider.json"_s); // still open
    QCOMPARE(retentionList(office.desk)->size(), 0);
    const auto at = [&office](const QDate &day) { office.clock.set(QDateTime(day, QTime(10, 0))); };
    at(QDate(2036, 10, 1));
    QCOMPARE(retentionList(office.desk)->size(), 0); // 91 days before
    at(QDate(2036, 10, 2));
    QCOMPARE(withCode(*retentionList(office.desk)), QStringList{office.store->get(id)->number});
    QCOMPARE(retentionList(office.desk)->first().daysLeft, 90);
    at(QDate(2037, 1, 1));
    QCOMPARE(retentionList(office.desk)->first().daysLeft, -1);
    QCOMPARE(retentionList(office.desk)->first().keepUntil, QDate(2036, 12, 31));
}

void PrivacyTest::decisionsMoveTheClockAndRemoveNothing()
{
    TestDesk office;
    const Id<Case> id = finished(office, u"intake-wage-arrears.json"_s, QDate(2026, 11, 9));
    office.clock.set(QDateTime(QDate(2037, 2, 1), QTime(10, 0)));
    QVERIFY(reviewRetention(office.desk, id, RetentionDecision::DestructionProposed,
                            u"报档案部门鉴定"_s)
                .has_value());
    QCOMPARE(retentionList(office.desk)->size(), 1); // stays until somebody says what became of it
    QCOMPARE(retentionList(office.desk)->first().lastReview->decision,
             RetentionDecision::DestructionProposed);
    QVERIFY(reviewRetention(office.desk, id, RetentionDecision::KeepUntil, u"仍在执行"_s,
                            QDate(2040, 6, 1))
                .has_value());
    QCOMPARE(retentionList(office.desk)->size(), 0);
    office.clock.set(QDateTime(QDate(2040, 5, 1), QTime(10, 0)));
    QCOMPARE(retentionList(office.desk)->first().keepUntil, QDate(2040, 6, 1));
    const auto last =
        reviewRetention(office.desk, id, RetentionDecision::HandedOver, u"交接书 3 号"_s);
    QVERIFY(last.has_value());
    QCOMPARE(retentionList(office.desk)->size(), 0);
    QVERIFY(loadCase(office.desk, id).has_value());
    QCOMPARE(office.store->list<RetentionReview>()->size(), 3);
    QVERIFY(office.store->verify()->ok());
}

void PrivacyTest::theOfficesOwnTermIsKept()
{
    TestDesk office;
    QVERIFY(retentionTerm(office.desk)->isProposed);
    QCOMPARE(codeOf(setRetentionTerm(office.desk, 0, u"某规定"_s)), u"retention.years"_s);
    QCOMPARE(codeOf(setRetentionTerm(office.desk, 30, u" "_s)), u"retention.basis"_s);
    QVERIFY(setRetentionTerm(office.desk, 30, u"区档案馆通知"_s).has_value());
    QVERIFY(setRetentionTerm(office.desk, 20, u"区档案馆通知"_s).has_value());
    const RetentionTerm term = *retentionTerm(office.desk);
    QCOMPARE(term.years, 20);
    QVERIFY(!term.isProposed);
    QCOMPARE(office.store->list<RetentionRule>()->size(), 1);
}

void PrivacyTest::reviewsAreChecked()
{
    TestDesk office;
    const Id<Case> open = office.sampleCase();
    const Id<Case> closed = finished(office, u"intake-rider.json"_s, QDate(2026, 11, 9));
    QCOMPARE(codeOf(reviewRetention(office.desk, open, RetentionDecision::KeepForGood, u"重大"_s)),
             u"retention.open"_s);
    QCOMPARE(codeOf(reviewRetention(office.desk, closed, RetentionDecision::KeepForGood, u" "_s)),
             u"retention.note"_s);
    QCOMPARE(codeOf(reviewRetention(office.desk, closed, RetentionDecision::KeepUntil, u"再等"_s)),
             u"retention.until"_s);
    QCOMPARE(codeOf(reviewRetention(office.desk, closed, RetentionDecision::KeepUntil, u"再等"_s,
                                    QDate(2026, 11, 9))),
             u"retention.until"_s);
}

QTEST_GUILESS_MAIN(PrivacyTest)
#include "privacytest.moc"
