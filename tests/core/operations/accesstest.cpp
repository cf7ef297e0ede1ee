// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdesk.h"

#include "core/operations/casequeries.h"
#include "core/operations/decidecase.h"
#include "core/operations/issuedocument.h"
#include "core/operations/people/caseaccess.h"
#include "core/operations/people/masking.h"
#include "core/operations/people/readings.h"
#include "core/operations/people/usenotes.h"
#include "core/operations/recordhearing.h"

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

const QString head = u"许晓燕"_s;
const QString admin = u"管理员甲"_s;
const QString he = u"何建国"_s;
const QString zhou = u"周小川"_s;
const QString reader = u"上级查阅"_s;

template <class T>
QString codeOf(const Result<T> &result)
{
    return result ? QString() : result.error().code;
}

} // namespace

/// Who sees which case: each level by each person, in lists, searches, papers and operations.
class AccessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void levelsAndPeople_data();
    void levelsAndPeople();
    void aChangeStandsInTheHistoryAndCanBeTakenBack();
    void namesAreChecked();
    void whoShutsThemselvesOutIsWarned();
    void aHeadOpensUpWhatNobodyCanOpen();
    void partiesOfHiddenCasesAreNotOffered();
    void readersSeeMaskedNumbers();
    void maskedNumbers_data();
    void maskedNumbers();

private:
    [[nodiscard]] bool enter(const QString &name)
    {
        return m_office->openWith({name, TestDesk::password(), {}}).has_value();
    }

    std::unique_ptr<TestDesk> m_office;
    Id<Case> m_case;
};

void AccessTest::initTestCase()
{
    m_office = std::make_unique<TestDesk>();
    m_office->addColleague(admin, {UserRole::Administrator});
    QVERIFY(enter(admin));
    m_office->addColleague(he, {UserRole::Mediator});
    m_office->addColleague(zhou, {UserRole::Mediator});
    m_office->addColleague(reader, {UserRole::Inspector});
    QVERIFY(enter(head));
    m_case = m_office->sampleCase();
    QVERIFY(acceptCase(m_office->desk, m_case, {QDate(2026, 11, 3), he, true}).has_value());
    QVERIFY(issueDocument(m_office->desk, m_case, {u"acceptance-notice"_s, {}, 0, {}, {}, {}, {}, {}, {}})
                .has_value());
}

void AccessTest::levelsAndPeople_data()
{
    QTest::addColumn<AccessLevel>("level");
    QTest::addColumn<QStringList>("users");
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("code");
    const auto row = [](AccessLevel level, const QStringList &users, const QString &person,
                        const QString &code) {
        QTest::addRow("%s %s", qPrintable(hezhong::code(level)), qPrintable(person))
            << level << users << person << code;
    };
    for (const QString &person : {head, he, zhou, reader})
        row(AccessLevel::Office, {}, person, {});
    row(AccessLevel::Office, {}, admin, u"rights.denied"_s);
    row(AccessLevel::Assigned, {}, head, {});
    row(AccessLevel::Assigned, {}, he, {});
    row(AccessLevel::Assigned, {}, zhou, u"rights.case"_s);
    row(AccessLevel::Assigned, {}, reader, u"rights.case"_s);
    row(AccessLevel::Assigned, {}, admin, u"rights.denied"_s);
    const QStringList named{zhou, reader};
    row(AccessLevel::Confidential, named, head, u"rights.case"_s);
    row(AccessLevel::Confidential, named, he, u"rights.case"_s);
    row(AccessLevel::Confidential, named, zhou, {});
    row(AccessLevel::Confidential, named, reader, {});
    row(AccessLevel::Confidential, named, admin, u"rights.denied"_s);
}

void AccessTest::levelsAndPeople()
{
    QFETCH(AccessLevel, level);
    QFETCH(QStringList, users);
    QFETCH(QString, person);
    QFETCH(QString, code);
    QVERIFY(enter(head));
    QVERIFY(setCaseAccess(m_office->desk, m_case, level, users).has_value());
    const IssuedDocument paper = m_office->store->list<IssuedDocument>()->first();
    const QList<Party> parties = *m_office->store->list<Party>();
    QVERIFY(enter(person));
    const Desk &desk = m_office->desk;
    const bool sees = code.isEmpty();
    QCOMPARE(codeOf(loadCase(desk, m_case)), code);
    QCOMPARE(codeOf(openCase(desk, m_case)), code);
    QCOMPARE(codeOf(documentBytes(desk, paper)), code);
    QCOMPARE(codeOf(caseHistory(desk, m_case)), code);
    QCOMPARE(listCases(desk).value_or(QList<CaseRow>()).size(), sees ? 1 : 0);
    QCOMPARE(countCases(desk).value_or(0), sees ? 1 : 0);
    QCOMPARE(relatedCases(desk, parties).value_or(QList<CaseRow>()).size(), sees ? 1 : 0);
    const SearchResult found = *searchOffice(desk, u"王"_s, 10);
    QCOMPARE(found.total, sees ? 1 : 0);
    QCOMPARE(found.hits.size(), sees ? 1 : 0);
    // Operations too, for those whose role would let them.
    const auto extended = extendCase(desk, m_case, QDate(2026, 11, 25));
    const bool mayDecide = person == head || person == he || person == zhou;
    QCOMPARE(codeOf(extended), sees && !mayDecide ? u"rights.denied"_s : code);
    if (extended)
        QVERIFY(undoOperation(desk, extended->changes.operationId).has_value());
}

void AccessTest::aChangeStandsInTheHistoryAndCanBeTakenBack()
{
    TestDesk office;
    const Id<Case> id = office.sampleCase();
    QCOMPARE(accessOf(office.desk, id)->level, AccessLevel::Office);
    const auto done = setCaseAccess(office.desk, id, AccessLevel::Confidential, {head});
    QVERIFY(done.has_value());
    QVERIFY(done->changes.touchesCase(id.text()));
    const HistoryEntry entry = caseHistory(office.desk, id)->first();
    QCOMPARE(entry.operation, u"case.access"_s);
    QCOMPARE(entry.actor, head);
    QVERIFY(undoOperation(office.desk, done->changes.operationId).has_value());
    QCOMPARE(accessOf(office.desk, id)->level, AccessLevel::Office);
    // Looking at the case in between does not stand in the way of taking back.
    const auto again = setCaseAccess(office.desk, id, AccessLevel::Assigned);
    QVERIFY(openCase(office.desk, id).has_value());
    QVERIFY(undoOperation(office.desk, again->changes.operationId).has_value());
    QVERIFY(office.store->verify()->ok());
}

void AccessTest::namesAreChecked()
{
    TestDesk office;
    const Id<Case> id = office.sampleCase();
    QCOMPARE(codeOf(setCaseAccess(office.desk, id, AccessLevel::Confidential)), u"access.users"_s);
    QCOMPARE(codeOf(setCaseAccess(office.desk, id, AccessLevel::Confidential, {u"无名氏"_s})),
             u"access.users"_s);
    QCOMPARE(codeOf(setCaseAccess(office.desk, Id<Case>(u"none"_s), AccessLevel::Assigned)),
             u"not-found"_s);
    office.addColleague(admin, {UserRole::Administrator});
    QCOMPARE(codeOf(setCaseAccess(office.desk, id, AccessLevel::Confidential, {admin})),
             u"access.users"_s);
    // Names have no meaning for the other levels and are not kept.
    QVERIFY(setCaseAccess(office.desk, id, AccessLevel::Assigned, {head}).has_value());
    QVERIFY(accessOf(office.desk, id)->users.isEmpty());
}

void AccessTest::whoShutsThemselvesOutIsWarned()
{
    QVERIFY(enter(head));
    const auto done = setCaseAccess(m_office->desk, m_case, AccessLevel::Confidential, {zhou});
    QStringList codes;
    for (const Warning &warning : done->warnings)
        codes += warning.code;
    QCOMPARE(codes, (QStringList{u"access.self"_s, u"access.mediator"_s}));
}

void AccessTest::aHeadOpensUpWhatNobodyCanOpen()
{
    QVERIFY(enter(head));
    QVERIFY(setCaseAccess(m_office->desk, m_case, AccessLevel::Confidential, {zhou}).has_value());
    QCOMPARE(codeOf(loadCase(m_office->desk, m_case)), u"rights.case"_s);
    const auto restricted = restrictedCases(m_office->desk);
    QCOMPARE(restricted->size(), 1);
    QCOMPARE(restricted->first().users, QStringList{zhou});
    QVERIFY(enter(he));
    QCOMPARE(codeOf(setCaseAccess(m_office->desk, m_case, AccessLevel::Office)), u"rights.case"_s);
    QCOMPARE(codeOf(restrictedCases(m_office->desk)), u"rights.denied"_s);
    QVERIFY(enter(head));
    QVERIFY(setCaseAccess(m_office->desk, m_case, AccessLevel::Office).has_value());
    QVERIFY(loadCase(m_office->desk, m_case).has_value());
    const HistoryEntry entry = caseHistory(m_office->desk, m_case)->first();
    QCOMPARE(entry.operation, u"case.access"_s);
    QCOMPARE(entry.actor, head);
}

void AccessTest::partiesOfHiddenCasesAreNotOffered()
{
    QVERIFY(enter(head));
    QVERIFY(setCaseAccess(m_office->desk, m_case, AccessLevel::Confidential, {zhou}).has_value());
    QCOMPARE(knownParties(m_office->desk, u"wang"_s, PartyKind::Person, 5)->size(), 0);
    QVERIFY(enter(zhou));
    QCOMPARE(knownParties(m_office->desk, u"wang"_s, PartyKind::Person, 5)->size(), 1);
    QVERIFY(enter(reader));
    QCOMPARE(codeOf(knownParties(m_office->desk, u"wang"_s, PartyKind::Person, 5)),
             u"rights.denied"_s);
}

void AccessTest::readersSeeMaskedNumbers()
{
    QVERIFY(enter(head));
    QVERIFY(setCaseAccess(m_office->desk, m_case, AccessLevel::Office).has_value());
    const Party full = loadCase(m_office->desk, m_case)->on(Side::Applicant).first();
    QCOMPARE(full.idNumber.size(), 18);
    QVERIFY(enter(reader));
    const auto file = loadCase(m_office->desk, m_case);
    const Party masked = file->on(Side::Applicant).first();
    QCOMPARE(masked.idNumber, maskedNumber(full.idNumber));
    QCOMPARE(masked.phone, maskedNumber(full.phone));
    QCOMPARE(masked.name, full.name);
    QVERIFY(file->documents.first().values.isEmpty());
    const SearchResult found = *searchOffice(m_office->desk, full.idNumber, 5);
    QCOMPARE(found.total, 1);
    QVERIFY(!found.hits.first().snippet.contains(full.idNumber));
    QVERIFY(found.hits.first().snippet.contains(maskedNumber(full.idNumber)));
    const auto history = caseHistory(m_office->desk, m_case);
    for (const HistoryEntry &entry : *history)
        for (const FieldChange &change : entry.changes)
            QVERIFY2(!change.after.toString().contains(full.idNumber)
                         && change.after.toString() != full.phone,
                     qPrintable(change.kind + u'.' + change.field));
    // The store itself keeps them whole.
    QCOMPARE(m_office->store->get(full.id)->idNumber, full.idNumber);
}

void AccessTest::maskedNumbers_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("masked");
    QTest::newRow("identity") << u"510104199003070015"_s << u"510***********0015"_s;
    QTest::newRow("phone") << u"13800000000"_s << u"138****0000"_s;
    QTest::newRow("landline") << u"85551234"_s << u"85****34"_s;
    QTest::newRow("short") << u"123"_s << u"***"_s;
    QTest::newRow("none") << u""_s << u""_s;
}

void AccessTest::maskedNumbers()
{
    QFETCH(QString, number);
    QFETCH(QString, masked);
    QCOMPARE(maskedNumber(number), masked);
    QCOMPARE(maskedText(u"证件 %1，金额 12300.00，2026-11-09"_s.arg(number)),
             number.size() < 7 ? u"证件 %1，金额 12300.00，2026-11-09"_s.arg(number)
                               : u"证件 %1，金额 12300.00，2026-11-09"_s.arg(masked));
}

QTEST_GUILESS_MAIN(AccessTest)
#include "accesstest.moc"
