// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdesk.h"

#include "core/operations/casequeries.h"

#include <functional>

using namespace hezhong;
using namespace Qt::StringLiterals;

class IntakeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersFollowWithoutGaps();
    void failedIntakeTakesNoNumber();
    void everythingIsKept();
    void idNumberFillsBirthAndSex();
    void faults_data();
    void faults();
    void allFaultsAreListed();
    void warnings();
    void knownPartiesAreOffered();
    void relatedCasesAreFound();
    void everySampleCanBeRegistered_data();
    void everySampleCanBeRegistered();
};

void IntakeTest::numbersFollowWithoutGaps()
{
    TestDesk office;
    for (int i = 1; i <= 3; ++i) {
        const auto done = registerCase(office.desk, TestDesk::sampleRequest());
        QVERIFY(done.has_value());
        QCOMPARE(done->value.number, u"〔2026〕锦劳调%1号"_s.arg(i));
    }
    IntakeRequest next = TestDesk::sampleRequest();
    next.receivedOn = QDate(2027, 1, 4);
    QCOMPARE(registerCase(office.desk, next)->value.number, u"〔2027〕锦劳调1号"_s);
}

void IntakeTest::failedIntakeTakesNoNumber()
{
    TestDesk office;
    IntakeRequest wrong = TestDesk::sampleRequest();
    wrong.agents += Agent{{}, {}, Id<Party>(u"nobody"_s), 0, u"某人"_s, {}, {}, {}, Authority::General};
    QVERIFY(!registerCase(office.desk, wrong));
    QCOMPARE(registerCase(office.desk, TestDesk::sampleRequest())->value.number, u"〔2026〕锦劳调1号"_s);
    QCOMPARE(office.store->count(u"cases"_s).value(), 1);
}

void IntakeTest::everythingIsKept()
{
    TestDesk office;
    const Id<Case> id = office.sampleCase();
    office.reopen();
    const auto file = loadCase(office.desk, id);
    QVERIFY(file.has_value());
    QCOMPARE(file->parties.size(), 3);
    QCOMPARE(file->on(Side::Applicant).first().name, u"王䶮"_s);
    QCOMPARE(file->on(Side::Respondent).at(1).role, PartyRole::GeneralContractor);
    QCOMPARE(file->claims.first().amount->decimal(), u"12300.00"_s);
    QCOMPARE(file->evidence.size(), 3);
    QCOMPARE(file->record.title, u"王䶮 与 成都锦恒建筑劳务有限公司、四川川南宏远建设集团有限公司"_s);
    const auto limits = deadlinesOf(office.desk, *file);
    QCOMPARE(limits->first().rule, u"acceptance-decision"_s);
    QCOMPARE(limits->first().due, QDate(2026, 11, 5));
    QCOMPARE(limits->first().daysLeft, -4);
}

void IntakeTest::idNumberFillsBirthAndSex()
{
    TestDesk office;
    const Party worker = loadCase(office.desk, office.sampleCase())->on(Side::Applicant).first();
    QCOMPARE(worker.birth, QDate(1990, 3, 7));
    QCOMPARE(worker.sex, u"male"_s);
}

using Spoil = std::function<void(IntakeRequest &)>;

void IntakeTest::faults_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("field");
    QTest::newRow("check digit") << Spoil([](IntakeRequest &r) { r.parties[0].idNumber = u"510104199003070016"_s; })
                                 << u"applicants[0].id_number"_s;
    QTest::newRow("credit code") << Spoil([](IntakeRequest &r) { r.parties[2].creditCode = u"92511502MA00TX013A"_s; })
                                 << u"respondents[1].credit_code"_s;
    QTest::newRow("phone") << Spoil([](IntakeRequest &r) { r.parties[0].phone = u"12"_s; }) << u"applicants[0].phone"_s;
    QTest::newRow("sex differs") << Spoil([](IntakeRequest &r) { r.parties[0].sex = u"female"_s; }) << u"applicants[0].sex"_s;
    QTest::newRow("no respondent") << Spoil([](IntakeRequest &r) { r.parties.resize(1); }) << u"respondents"_s;
    QTest::newRow("no applicant") << Spoil([](IntakeRequest &r) { r.parties.removeFirst(); }) << u"applicants"_s;
    QTest::newRow("no claim") << Spoil([](IntakeRequest &r) { r.claims.clear(); }) << u"claims"_s;
    QTest::newRow("no date") << Spoil([](IntakeRequest &r) { r.receivedOn = {}; }) << u"received_on"_s;
    QTest::newRow("old cause") << Spoil([](IntakeRequest &r) { r.receivedOn = QDate(2025, 6, 3); }) << u"cause"_s;
    QTest::newRow("twice the same person") << Spoil([](IntakeRequest &r) {
        Party twin = r.parties.first();
        twin.id = Id<Party>(u"twin"_s);
        twin.position = 1;
        r.parties.insert(1, twin);
    }) << u"applicants[1].id_number"_s;
}

void IntakeTest::faults()
{
    QFETCH(Spoil, spoil);
    TestDesk office;
    IntakeRequest request = TestDesk::sampleRequest();
    spoil(request);
    const auto done = registerCase(office.desk, request);
    QVERIFY(!done);
    QCOMPARE(done.error().fault, Fault::Input);
    QTEST(done.error().field, "field");
    QCOMPARE(office.store->count(u"cases"_s).value(), 0);
}

void IntakeTest::allFaultsAreListed()
{
    IntakeRequest request;
    request.receivedOn = QDate(2026, 11, 2);
    request.cause = u"0"_s;
    QStringList fields;
    for (const Error &error : checkIntake(request, QDate(2026, 11, 9)))
        fields += error.field;
    QCOMPARE(fields, (QStringList{u"cause"_s, u"applicants"_s, u"respondents"_s, u"claims"_s}));
}

void IntakeTest::warnings()
{
    TestDesk office;
    IntakeRequest request = TestDesk::sampleRequest(u"intake-rider.json"_s);
    request.headcount = 10;
    const auto done = registerCase(office.desk, request);
    QVERIFY(done.has_value());
    QStringList codes;
    for (const Warning &warning : done->warnings)
        codes += warning.code;
    QVERIFY(codes.contains(u"intake.collective"_s));
    QVERIFY(codes.contains(u"party.no-credit-code"_s));
    QVERIFY(done->value.title.contains(u"等10人"_s));
}

void IntakeTest::knownPartiesAreOffered()
{
    TestDesk office;
    (void)office.sampleCase();
    const auto names = [&](const QString &typed, PartyKind kind) {
        QStringList found;
        const auto known = knownParties(office.desk, typed, kind, 5);
        for (const Party &party : known.value())
            found += party.name;
        return found;
    };
    QCOMPARE(names(u"锦恒"_s, PartyKind::Organisation), QStringList{u"成都锦恒建筑劳务有限公司"_s});
    QCOMPARE(names(u"cdjh"_s, PartyKind::Organisation), QStringList{u"成都锦恒建筑劳务有限公司"_s});
    QCOMPARE(names(u"wang"_s, PartyKind::Person), QStringList{u"王䶮"_s});
    QVERIFY(names(u"不存在"_s, PartyKind::Person).isEmpty());
}

void IntakeTest::relatedCasesAreFound()
{
    TestDesk office;
    const Id<Case> first = office.sampleCase();
    // The employer of the dismissal case bears the same credit code as the building firm.
    const auto related = relatedCases(office.desk, TestDesk::sampleRequest(u"intake-dismissal-court.json"_s).parties);
    QCOMPARE(related->size(), 1);
    QCOMPARE(related->first().id, first);
}

void IntakeTest::everySampleCanBeRegistered_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"intake-wage-arrears.json", "intake-rider.json", "intake-dismissal-court.json"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void IntakeTest::everySampleCanBeRegistered()
{
    QFETCH(QString, name);
    TestDesk office;
    QVERIFY(registerCase(office.desk, TestDesk::sampleRequest(name)).has_value());
}

QTEST_APPLESS_MAIN(IntakeTest)
#include "intaketest.moc"
