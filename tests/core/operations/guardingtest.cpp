// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/takenout.h"
#include "tests/support/testdesk.h"

#include "core/operations/casequeries.h"
#include "core/operations/decidecase.h"
#include "core/operations/people/personalfields.h"
#include "core/operations/people/readings.h"
#include "core/operations/people/retention.h"
#include "core/operations/people/usenotes.h"
#include "core/operations/people/verifying.h"
#include "core/operations/rights.h"
#include "core/store/tableinfo.h"
#include "core/store/verifysnapshot.h"

#include <QFile>
#include <QThread>

#include <atomic>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// What the window's pages of 安全 read: families of the trail, signature, verifying beside the
/// work, which fields are personal, what was decided about keeping.
class GuardingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOperationHasAFamilyAndWords();
    void familiesShareTheTrail();
    void countFitsTheFilter();
    void signatureIsTold();
    void snapshotSeesWhatVerifySees();
    void workGoesOnWhileSomebodyLooks();
    void stopsWhenAsked();
    void reportIsNamedAndNoted();
    void personalFieldsAreThoseOfTheDescriptors();
    void reviewsAreListed();
    void readingsAreForThoseWhoWatch();
};

void GuardingTest::everyOperationHasAFamilyAndWords()
{
    int out = 0;
    for (const QString &operation : knownOperations()) {
        QVERIFY2(operationLabel(operation) != operation, qPrintable(operation));
        out += auditKindOf(operation) == AuditKind::TakenOut;
    }
    QVERIFY(out >= 14);
    QCOMPARE(auditKindOf(u"case.read"_s), AuditKind::Looked);
    QCOMPARE(auditKindOf(u"person.read"_s), AuditKind::Looked);
    QCOMPARE(auditKindOf(u"case.accept"_s), AuditKind::Changed);
    QCOMPARE(auditKindOf(u"user.add"_s), AuditKind::Access);
    QCOMPARE(auditKindOf(u"backup.settings"_s), AuditKind::Guarding);
    QVERIFY(operationLabel(u"journal.checkpoint"_s) != u"journal.checkpoint"_s);
}

void GuardingTest::familiesShareTheTrail()
{
    TestDesk office;
    const Id<Case> id = office.sampleCase();
    QVERIFY(openCase(office.desk, id).has_value());
    QVERIFY(noteUse(office.desk, u"document.print"_s, id, u"1"_s, u"受理通知书"_s).has_value());
    QVERIFY(noteSession(office.desk).has_value());
    (void)office.store->backupSource(); // signs
    qint64 sum = 0;
    for (const AuditKind kind : {AuditKind::Looked, AuditKind::TakenOut, AuditKind::Changed,
                                 AuditKind::Access, AuditKind::Guarding}) {
        AuditFilter filter;
        filter.kind = kind;
        const auto entries = auditTrail(office.desk, filter);
        QVERIFY(entries && !entries->isEmpty());
        for (const AuditEntry &entry : *entries)
            QVERIFY2(auditKindOf(entry.operation) == kind, qPrintable(entry.operation));
        sum += entries->size();
    }
    QCOMPARE(sum, *auditCount(office.desk, {}));
    QCOMPARE(takenOut(office.desk), QStringList{u"document.print 受理通知书"_s});
}

void GuardingTest::countFitsTheFilter()
{
    TestDesk office;
    const Id<Case> id = office.sampleCase();
    for (int i = 0; i < 5; ++i)
        QVERIFY(noteUse(office.desk, u"list.export"_s, i < 2 ? id : Id<Case>(), u"x"_s, {})
                    .has_value());
    AuditFilter filter;
    filter.operation = u"list.export"_s;
    QCOMPARE(*auditCount(office.desk, filter), 5);
    filter.caseId = id;
    QCOMPARE(*auditCount(office.desk, filter), 2);
    filter.from = QDate(2026, 11, 10);
    QCOMPARE(*auditCount(office.desk, filter), 0);
    office.addColleague(u"何建国"_s, {UserRole::Mediator}, {UserRole::Administrator});
    QVERIFY(office.openWith({u"何建国"_s, TestDesk::password(), {}}));
    QCOMPARE(auditCount(office.desk, {}).error().code, u"rights.denied"_s);
    QCOMPARE(lastSignature(office.desk).error().code, u"rights.denied"_s);
}

void GuardingTest::signatureIsTold()
{
    TestDesk office;
    (void)office.sampleCase();
    office.reopen(); // closing signs
    const JournalSignature signedNow = *lastSignature(office.desk);
    QVERIFY(signedNow.seq > 0);
    QCOMPARE(signedNow.unsignedRows, 0);
    QCOMPARE(signedNow.at, office.clock.now());
    QVERIFY(noteUse(office.desk, u"list.export"_s, {}, u"x"_s, {}).has_value());
    QCOMPARE(lastSignature(office.desk)->unsignedRows, 1);
    QCOMPARE(lastSignature(office.desk)->seq, signedNow.seq);
}

void GuardingTest::snapshotSeesWhatVerifySees()
{
    TestDesk office;
    (void)office.sampleCase();
    const auto seen = verifySnapshot(office.store->backupSource(), {});
    QVERIFY2(seen.has_value(), seen ? "" : qPrintable(seen.error().message));
    const VerifyReport own = *office.store->verify();
    QCOMPARE(seen->report.checks.size(), own.checks.size());
    for (const VerifyCheck &check : own.checks) {
        QVERIFY2(seen->report.check(check.name).ok(),
                 qPrintable(seen->report.check(check.name).faults.join(u'\n')));
        QCOMPARE(seen->report.check(check.name).examined, check.examined);
    }
    QCOMPARE(seen->rows, lastSignature(office.desk)->rows);
    QFile keys(office.path() + u"/journal.seal"_s);
    QVERIFY(keys.remove());
    const auto without = verifySnapshot(office.store->backupSource(), {});
    QVERIFY(without.has_value());
    QVERIFY(!without->report.check(u"journal"_s).ok());
}

/// The store writes in its own thread while another looks: neither hinders the other.
void GuardingTest::workGoesOnWhileSomebodyLooks()
{
    TestDesk office;
    const Id<Case> id = office.sampleCase();
    BackupSource source = office.store->backupSource();
    const qint64 before = lastSignature(office.desk)->rows;
    Result<VerifiedSnapshot> seen = VerifiedSnapshot();
    std::atomic<bool> begun = false;
    std::atomic<bool> written = false;
    std::unique_ptr<QThread> reader(QThread::create([&] {
        seen = verifySnapshot(std::move(source), [&](qint64, qint64) {
            begun = true;
            while (!written)
                QThread::yieldCurrentThread();
            return true;
        });
        begun = true;
    }));
    reader->start();
    while (!begun)
        QThread::yieldCurrentThread();
    for (int i = 0; i < 20; ++i)
        QVERIFY(noteUse(office.desk, u"list.export"_s, id, u"x"_s, {}).has_value());
    written = true;
    QVERIFY(reader->wait());
    QVERIFY2(seen.has_value(), seen ? "" : qPrintable(seen.error().message));
    QVERIFY(seen->report.ok());
    QCOMPARE(seen->rows, before);
    QVERIFY(office.store->verify()->ok());
}

void GuardingTest::stopsWhenAsked()
{
    TestDesk office;
    const auto seen =
        verifySnapshot(office.store->backupSource(), [](qint64, qint64) { return false; });
    QVERIFY(!seen.has_value());
    QCOMPARE(seen.error().fault, Fault::Cancelled);
}

void GuardingTest::reportIsNamedAndNoted()
{
    TestDesk office;
    VerifyReport report = *office.store->verify();
    for (const VerifyCheck &check : report.checks) {
        QVERIFY2(verifyCheckLabel(check.name) != check.name, qPrintable(check.name));
        QVERIFY(!verifyCheckNote(check.name).isEmpty());
    }
    QVERIFY(noteVerify(office.desk, report).has_value());
    QCOMPARE(auditTrail(office.desk, {})->first().operation, u"store.verify"_s);
    QCOMPARE(auditTrail(office.desk, {})->first().note, u"没有发现问题"_s);
    report.checks.first().faults += u"第 3 页损坏。"_s;
    QVERIFY(verifySummary(report).contains(u"1"_s));
    const QString text = *verifyText(office.desk, report);
    for (const QString &part :
         {u"第 3 页损坏。"_s, u"许晓燕"_s, u"2026-11-09"_s, verifyCheckLabel(u"files"_s)})
        QVERIFY2(text.contains(part), qPrintable(part));
    office.addColleague(u"何建国"_s, {UserRole::Mediator}, {UserRole::Administrator});
    QVERIFY(office.openWith({u"何建国"_s, TestDesk::password(), {}}));
    QCOMPARE(noteVerify(office.desk, report).error().code, u"rights.denied"_s);
    QCOMPARE(verifyText(office.desk, report).error().code, u"rights.denied"_s);
}

void GuardingTest::personalFieldsAreThoseOfTheDescriptors()
{
    const QList<PersonalKind> kinds = personalKinds();
    QStringList listed;
    for (const PersonalKind &kind : kinds) {
        QVERIFY(kind.label != kind.kind);
        QCOMPARE(kind.labels.size(), kind.fields.size());
        for (const QString &field : kind.fields)
            listed += kind.kind + u'.' + field;
    }
    qsizetype personal = 0;
    for (const TableInfo *info : allTables())
        for (const TableInfo::Column &column : info->columns)
            if (column.flags.testFlag(FieldFlag::Personal)) {
                ++personal;
                QVERIFY(listed.contains(info->kind + u'.' + column.name));
            }
    QCOMPARE(listed.size(), personal);
    for (const QString &field : {u"party.id_number"_s, u"party.phone"_s, u"agent.name"_s})
        QVERIFY2(listed.contains(field), qPrintable(field));
}

void GuardingTest::reviewsAreListed()
{
    TestDesk office;
    const Id<Case> id = office.sampleCase();
    QVERIFY(acceptCase(office.desk, id, {QDate(2026, 11, 3), u"何建国"_s, true}).has_value());
    QVERIFY(closeCase(office.desk, id, {QDate(2026, 11, 9), Outcome::Withdrawn, {}}).has_value());
    QVERIFY(retentionReviews(office.desk)->isEmpty());
    QVERIFY(reviewRetention(office.desk, id, RetentionDecision::KeepUntil, u"仍在执行"_s,
                            QDate(2030, 1, 1))
                .has_value());
    QVERIFY(reviewRetention(office.desk, id, RetentionDecision::HandedOver, u"交接书 3 号"_s)
                .has_value());
    const auto past = retentionReviews(office.desk);
    QCOMPARE(past->size(), 2);
    QCOMPARE(past->first().review.decision, RetentionDecision::HandedOver); // newest first
    QCOMPARE(past->first().number, office.store->get(id)->number);
    QCOMPARE(retentionReviews(office.desk, id)->size(), 2);
    QVERIFY(retentionReviews(office.desk, Id<Case>(u"other"_s))->isEmpty());
    // A term that a review made shorter is on the list before its natural end.
    office.clock.set(QDateTime(QDate(2029, 12, 1), QTime(10, 0)));
    QVERIFY(retentionList(office.desk)->isEmpty()); // handed over
    QVERIFY(reviewRetention(office.desk, id, RetentionDecision::KeepUntil, u"收回"_s,
                            QDate(2030, 1, 1))
                .has_value());
    QCOMPARE(retentionList(office.desk)->size(), 1);
    office.addColleague(u"何建国"_s, {UserRole::Mediator}, {UserRole::Administrator});
    QVERIFY(office.openWith({u"何建国"_s, TestDesk::password(), {}}));
    QCOMPARE(retentionReviews(office.desk).error().code, u"rights.denied"_s);
}

void GuardingTest::readingsAreForThoseWhoWatch()
{
    TestDesk office;
    const Id<Case> id = office.sampleCase();
    QVERIFY(openCase(office.desk, id).has_value());
    QVERIFY(noteUse(office.desk, u"document.print"_s, id, u"1"_s, u"受理通知书"_s).has_value());
    const auto operations = [&office, id] {
        QStringList names;
        const auto history = caseHistory(office.desk, id);
        for (const HistoryEntry &entry : *history)
            names += entry.operation;
        return names;
    };
    QVERIFY(operations().contains(u"case.read"_s));
    office.addColleague(u"何建国"_s, {UserRole::Mediator}, {UserRole::Administrator});
    QVERIFY(office.openWith({u"何建国"_s, TestDesk::password(), {}}));
    QVERIFY(!operations().contains(u"case.read"_s));
    QVERIFY(operations().contains(u"document.print"_s));
}

QTEST_GUILESS_MAIN(GuardingTest)
#include "guardingtest.moc"
