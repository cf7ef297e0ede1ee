// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdesk.h"

#include "core/operations/casequeries.h"
#include "core/operations/decidecase.h"
#include "core/operations/issuedocument.h"
#include "core/operations/people/audit.h"
#include "core/operations/people/caseaccess.h"
#include "core/operations/people/readings.h"
#include "core/operations/people/usenotes.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

template <class T>
QString codeOf(const Result<T> &result)
{
    return result ? QString() : result.error().code;
}

/// Rows of operations and notes; signatures come at intervals of their own.
qint64 journalRows(const TestDesk &office)
{
    return office.store->select(u"SELECT count(*) FROM journal WHERE kind <> 'checkpoint'"_s)
        ->first()
        .first()
        .toLongLong();
}

} // namespace

class AuditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readingIsNotedOnceAUserCaseAndHour();
    void usesAreNotedEachTime();
    void notesStandInTheHistoryAndCannotBeTakenBack();
    void theTrailTellsWhoDidWhat();
    void filters_data();
    void filters();
    void pagesFollowEachOther();
    void contentsStayOut();
    void theCsvProvesItself();
    void formulasStayText();
    void onlyHeadsAndAuditorsSeeIt();
    void signingInIsNotedWithFailures();
    void rowsAreFoundByTime();
};

void AuditTest::readingIsNotedOnceAUserCaseAndHour()
{
    TestDesk office;
    const Id<Case> id = office.sampleCase();
    const Id<Case> other = office.sampleCase(u"intake-rider.json"_s);
    const qint64 before = journalRows(office);
    for (int i = 0; i < 20; ++i)
        QVERIFY(openCase(office.desk, id).has_value());
    QCOMPARE(journalRows(office), before + 1);
    office.reopen(); // also for another run of the program
    QVERIFY(openCase(office.desk, id).has_value());
    QCOMPARE(journalRows(office), before + 1);
    QVERIFY(openCase(office.desk, other).has_value());
    QCOMPARE(journalRows(office), before + 2);
    office.clock.advance(3600000);
    QVERIFY(openCase(office.desk, id).has_value());
    QCOMPARE(journalRows(office), before + 3);
    office.addColleague(u"管理员甲"_s, {UserRole::Administrator});
    QVERIFY(office.openWith({u"管理员甲"_s, TestDesk::password(), {}}));
    office.addColleague(u"何建国"_s, {UserRole::Mediator});
    QVERIFY(office.openWith({u"何建国"_s, TestDesk::password(), {}}));
    const qint64 then = journalRows(office);
    QVERIFY(openCase(office.desk, id).has_value());
    QCOMPARE(journalRows(office), then + 1);
    QVERIFY(office.store->verify()->ok());
}

void AuditTest::usesAreNotedEachTime()
{
    TestDesk office;
    const Id<Case> id = office.sampleCase();
    const qint64 before = journalRows(office);
    int told = 0;
    office.store->onChange(nullptr, [&told](const ChangeNotice &) { ++told; });
    for (const QString &use : {u"document.print"_s, u"document.print"_s, u"document.save"_s})
        QVERIFY(noteUse(office.desk, use, id, u"paper"_s, u"受理通知书"_s).has_value());
    QCOMPARE(journalRows(office), before + 3);
    QCOMPARE(told, 0); // nothing that a view shows has changed
}

void AuditTest::notesStandInTheHistoryAndCannotBeTakenBack()
{
    TestDesk office;
    const Id<Case> id = office.sampleCase();
    const auto accepted = acceptCase(office.desk, id, {QDate(2026, 11, 3), u"何建国"_s, true});
    QVERIFY(openCase(office.desk, id).has_value());
    QCOMPARE(caseHistory(office.desk, id)->size(), 3);
    const AuditEntry note = auditTrail(office.desk, {})->first();
    QCOMPARE(note.operation, u"case.read"_s);
    QCOMPARE(codeOf(undoOperation(office.desk, note.operationId)), u"undo.never"_s);
    QVERIFY(undoOperation(office.desk, accepted->changes.operationId).has_value());
}

void AuditTest::theTrailTellsWhoDidWhat()
{
    TestDesk office;
    const Id<Case> id = office.sampleCase();
    QVERIFY(acceptCase(office.desk, id, {QDate(2026, 11, 3), u"何建国"_s, true}).has_value());
    QVERIFY(noteUse(office.desk, u"document.save"_s, id, u"paper"_s, u"受理通知书"_s).has_value());
    const auto trail = auditTrail(office.desk, {});
    QStringList operations;
    for (const AuditEntry &entry : *trail)
        operations += entry.operation;
    QCOMPARE(operations, (QStringList{u"document.save"_s, u"case.accept"_s, u"case.intake"_s,
                                      u"store.create"_s}));
    const AuditEntry &accept = trail->at(1);
    QCOMPARE(accept.actor, u"许晓燕"_s);
    QCOMPARE(accept.caseId, id);
    QCOMPARE(accept.caseNumber, office.store->get(id)->number);
    QCOMPARE(accept.at, office.clock.now());
    QVERIFY(accept.rows > 1);
    QVERIFY2(accept.objects.join(u' ').contains(u"受理日期"_s),
             qPrintable(accept.objects.join(u' ')));
    QCOMPARE(trail->first().note, u"受理通知书"_s);
    QCOMPARE(trail->first().rows, 1);
    QVERIFY(office.store->setBackupSettings({}, accept.actor).has_value());
    static const QRegularExpression names(u"[a-z]{3}"_s);
    const auto later = auditTrail(office.desk, {});
    for (const AuditEntry &entry : *later)
        QVERIFY2(!entry.objects.join(u' ').contains(names),
                 qPrintable(entry.objects.join(u' ')));
}

void AuditTest::filters_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing") << u"all"_s << 5;
    QTest::newRow("from") << u"from"_s << 2;
    QTest::newRow("to") << u"to"_s << 3;
    QTest::newRow("one day") << u"day"_s << 2;
    QTest::newRow("case") << u"case"_s << 2;
    QTest::newRow("operation") << u"operation"_s << 2;
    QTest::newRow("user") << u"user"_s << 5;
    QTest::newRow("nobody") << u"nobody"_s << 0;
}

void AuditTest::filters()
{
    QFETCH(QString, what);
    QFETCH(int, count);
    TestDesk office; // 2026-11-09: store.create
    const Id<Case> id = office.sampleCase();
    (void)office.sampleCase(u"intake-rider.json"_s);
    office.clock.advance(24LL * 3600000);
    QVERIFY(acceptCase(office.desk, id, {QDate(2026, 11, 3), u"何建国"_s, true}).has_value());
    Office data = *officeOf(office.desk);
    data.contact = u"何建国"_s;
    QVERIFY(changeOffice(office.desk, data).has_value());
    AuditFilter filter;
    if (what == u"from"_s || what == u"day"_s)
        filter.from = QDate(2026, 11, 10);
    if (what == u"day"_s)
        filter.to = QDate(2026, 11, 10);
    if (what == u"to"_s)
        filter.to = QDate(2026, 11, 9);
    if (what == u"case"_s)
        filter.caseId = id;
    if (what == u"operation"_s)
        filter.operation = u"case.intake"_s;
    if (what == u"user"_s)
        filter.user = u"许晓燕"_s;
    if (what == u"nobody"_s)
        filter.user = u"无名氏"_s;
    QCOMPARE(auditTrail(office.desk, filter)->size(), count);
}

void AuditTest::pagesFollowEachOther()
{
    TestDesk office;
    for (int i = 0; i < 23; ++i)
        QVERIFY(
            noteUse(office.desk, u"list.export"_s, {}, u"list"_s, QString::number(i)).has_value());
    QStringList seen;
    qint64 before = 0;
    int pages = 0;
    for (;; ++pages) {
        const auto page = auditTrail(office.desk, {}, before, 5);
        if (page->isEmpty())
            break;
        for (const AuditEntry &entry : *page)
            seen += entry.note;
        before = page->last().seq;
    }
    QCOMPARE(pages, 5);
    QCOMPARE(seen.size(), 24);
    QCOMPARE(seen.first(), u"22"_s);
    QCOMPARE(QSet<QString>(seen.cbegin(), seen.cend()).size(), 24);
}

/// The trail may be read by people who may not see cases.
void AuditTest::contentsStayOut()
{
    TestDesk office;
    const IntakeRequest request = TestDesk::sampleRequest();
    (void)office.sampleCase();
    const QByteArray csv = auditCsv(office.desk, {})->csv;
    for (const Party &party : request.parties) {
        QVERIFY(!csv.contains(party.name.toUtf8()));
        QVERIFY(party.idNumber.isEmpty() || !csv.contains(party.idNumber.toUtf8()));
        QVERIFY(party.phone.isEmpty() || !csv.contains(party.phone.toUtf8()));
    }
    QVERIFY(csv.contains("当事人"));
}

void AuditTest::theCsvProvesItself()
{
    TestDesk office;
    (void)office.sampleCase();
    const auto made = auditCsv(office.desk, {});
    QVERIFY(made.has_value());
    QVERIFY(made->csv.startsWith("\xEF\xBB\xBF\"序号\""));
    QList<QByteArray> lines = made->csv.split('\n');
    QVERIFY(lines.last().isEmpty());
    lines.removeLast();
    QCOMPARE(made->entries, 3); // create, intake, and the export itself
    QCOMPARE(lines.size(), made->entries + 2);
    const QByteArray last = lines.last() + '\n';
    const QByteArray before = made->csv.chopped(last.size());
    const QByteArray sum = QCryptographicHash::hash(before, QCryptographicHash::Sha256).toHex();
    QCOMPARE(QString::fromLatin1(sum), made->sha256);
    QVERIFY(last.contains(sum));
    const auto headRow = office.store->select(u"SELECT hash FROM journal_head"_s);
    QVERIFY(last.contains(headRow->first().first().toByteArray().toHex()));
    QVERIFY(lines.at(1).contains("建立案件库")); // oldest first
    QCOMPARE(auditTrail(office.desk, {})->first().operation, u"audit.export"_s);
}

void AuditTest::formulasStayText()
{
    TestDesk office;
    QVERIFY(
        noteUse(office.desk, u"list.export"_s, {}, u"list"_s, u"=1+1 \"quoted\""_s).has_value());
    QVERIFY(auditCsv(office.desk, {})->csv.contains("\"'=1+1 \"\"quoted\"\"\""));
}

void AuditTest::onlyHeadsAndAuditorsSeeIt()
{
    TestDesk office;
    (void)office.sampleCase();
    office.addColleague(u"管理员甲"_s, {UserRole::Administrator});
    QVERIFY(auditTrail(office.desk, {}).has_value());
    QVERIFY(office.openWith({u"管理员甲"_s, TestDesk::password(), {}}));
    QCOMPARE(codeOf(auditTrail(office.desk, {})), u"rights.denied"_s);
    QCOMPARE(codeOf(auditCsv(office.desk, {})), u"rights.denied"_s);
    QCOMPARE(codeOf(auditChoices(office.desk)), u"rights.denied"_s);
    office.addColleague(u"审计乙"_s, {UserRole::Auditor});
    QVERIFY(office.openWith({u"审计乙"_s, TestDesk::password(), {}}));
    QVERIFY(auditTrail(office.desk, {}).has_value());
    const auto choices = auditChoices(office.desk);
    QVERIFY(choices->users.contains(u"许晓燕"_s));
    QVERIFY(choices->operations.contains(u"user.add"_s));
    QCOMPARE(codeOf(listCases(office.desk)), u"rights.denied"_s);
}

void AuditTest::signingInIsNotedWithFailures()
{
    TestDesk office;
    QVERIFY(noteSession(office.desk).has_value());
    const qint64 before = journalRows(office);
    QVERIFY(noteSession(office.desk).has_value());
    QCOMPARE(journalRows(office), before);
    (void)office.openWith({{}, u"falsch-falsch"_s, {}});
    (void)office.openWith({{}, u"falsch-falsch"_s, {}});
    office.reopen();
    QVERIFY(noteSession(office.desk).has_value());
    const AuditEntry entry = auditTrail(office.desk, {})->first();
    QCOMPARE(entry.operation, u"session.open"_s);
    QCOMPARE(entry.note, u"2"_s);
}

void AuditTest::rowsAreFoundByTime()
{
    TestDesk office;
    const QDateTime start = office.clock.now();
    QList<QDateTime> times;
    for (int i = 0; i < 40; ++i) {
        office.clock.advance(7000);
        times += office.clock.now();
        QVERIFY(noteUse(office.desk, u"list.export"_s, {}, u"list"_s, {}).has_value());
    }
    const qint64 first = journalRows(office) - 40 + 1;
    QCOMPARE(*journalRowAt(office.desk, start.addYears(-1)), 1);
    for (int i = 0; i < 40; ++i) {
        QCOMPARE(*journalRowAt(office.desk, times.at(i)), first + i);
        QCOMPARE(*journalRowAt(office.desk, times.at(i).addMSecs(1)), first + i + 1);
    }
}

QTEST_GUILESS_MAIN(AuditTest)
#include "audittest.moc"
