// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cases/officewindow.h"

#include "core/operations/drafts.h"
#include "ui/cases/intake/intakepage.h"
#include "ui/home/homedigest.h"
#include "ui/home/homepage.h"
#include "ui/services/backupkeeper.h"
#include "ui/widgets/rowlist.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace hezhong;
using namespace Qt::StringLiterals;

class TestHome : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void monthCountsOnlyThisMonth();
    void idleCasesWaitLongestFirst();
    void emptyDayOffersIntake();
    void oldBackupIsToldWithAWayToAct();
    void dueRowsOpenTheirCase();
    void rowsFollowChangesAndDays();
    void draftsWait();
    void whatIsKeptTooLongIsHinted();

private:
    static CaseRow ended(const QDate &accepted, const QDate &closed, Outcome outcome)
    {
        CaseRow row;
        row.status = outcome == Outcome::Failed ? CaseStatus::Failed : CaseStatus::Closed;
        row.outcome = outcome;
        row.receivedOn = accepted.addDays(-2);
        row.acceptedOn = accepted;
        row.closedOn = closed;
        return row;
    }
};

void TestHome::monthCountsOnlyThisMonth()
{
    const QDate today(2026, 11, 23);
    const MonthFigures none = monthFigures({}, today);
    QCOMPARE(none.accepted, 0);
    QVERIFY(!none.successRate && !none.meanDays);

    CaseRow open;
    open.status = CaseStatus::Mediating;
    open.acceptedOn = QDate(2026, 11, 20);
    const QList<CaseRow> rows{open,
                              ended(QDate(2026, 11, 2), QDate(2026, 11, 12), Outcome::Agreed),
                              ended(QDate(2026, 10, 28), QDate(2026, 11, 3), Outcome::Settled),
                              ended(QDate(2026, 10, 20), QDate(2026, 11, 4), Outcome::Failed),
                              ended(QDate(2026, 10, 1), QDate(2026, 10, 9), Outcome::Agreed),
                              ended(QDate(2025, 11, 1), QDate(2025, 11, 9), Outcome::Failed)};
    const MonthFigures month = monthFigures(rows, today);
    QCOMPARE(month.accepted, 2);
    QCOMPARE(month.closed, 3);
    QVERIFY(qAbs(*month.successRate - 2.0 / 3.0) < 1e-9);
    QVERIFY(qAbs(*month.meanDays - 31.0 / 3.0) < 1e-9);
}

void TestHome::idleCasesWaitLongestFirst()
{
    const QDate today(2026, 11, 23);
    CaseRow fresh;
    fresh.status = CaseStatus::Accepted;
    fresh.acceptedOn = QDate(2026, 11, 20);
    CaseRow heard = fresh;
    heard.hearings = 1;
    CaseRow agreed = fresh;
    agreed.status = CaseStatus::Agreed;
    agreed.acceptedOn = QDate(2026, 11, 1);
    const QList<IdleCase> idle = idleCases({fresh, heard, agreed}, today);
    QCOMPARE(idle.size(), 2);
    QCOMPARE(idle.first().row.status, CaseStatus::Agreed);
    QCOMPARE(idle.last().days, 3);
    QCOMPARE(idleItems(idle).last().chip, u"安排调解"_s);
}

void TestHome::emptyDayOffersIntake()
{
    OfficeWindow at;
    QVERIFY(at.show());
    QVERIFY(at.page<HomePage>());
    auto *action = at.child<QPushButton>(u"home-due-empty-action"_s);
    QVERIFY(action->isVisible());
    QCOMPARE(namelessControls(at.window.get()), QStringList());
    QCOMPARE(withoutHandle(at.window.get()), QStringList());
    action->setFocus();
    OfficeWindow::key(Qt::Key_Space);
    QVERIFY(at.page<IntakePage>());
}

void TestHome::oldBackupIsToldWithAWayToAct()
{
    OfficeWindow at;
    BackupKeeper keeper(at.office.desk);
    HomePage page(at.bench, &keeper);
    page.resize(1200, 700);
    QVERIFY(showActive(&page));
    auto *run = getChild<QPushButton>(&page, u"home-backup-now"_s);
    QVERIFY(!run->isVisible());
    keeper.refreshHealth();
    QTRY_VERIFY(run->isVisible());
    QCOMPARE(namelessControls(&page), QStringList());
    QSignalSpy finished(&keeper, &BackupKeeper::finished);
    press(&page, u"home-backup-now"_s);
    QTRY_COMPARE(finished.count(), 1);
    QTRY_VERIFY(!run->isVisible());
}

void TestHome::dueRowsOpenTheirCase()
{
    OfficeWindow at; // 2026-11-09
    const Id<Case> wage = at.office.sampleCase(); // received 2026-11-02, to be decided by 11-05
    QVERIFY(at.show());
    auto *due = at.child<RowList>(u"home-due"_s);
    QCOMPARE(due->rows().size(), 1);
    const RowItem row = due->rows().first();
    QCOMPARE(row.chip, u"超期4天"_s);
    QCOMPARE(static_cast<int>(row.tone), static_cast<int>(Tone::Red));
    QVERIFY(row.detail.contains(u"受理决定"_s) && row.detail.contains(u"2026-11-05"_s));
    HomeRoom room(at.bench);
    QCOMPARE(room.badge(), 1);
    due->setFocus();
    OfficeWindow::key(Qt::Key_Return);
    QVERIFY(at.page<StubCasePage>());
    QCOMPARE(at.openedCase(), wage);
}

void TestHome::rowsFollowChangesAndDays()
{
    OfficeWindow at;
    const Id<Case> wage = at.office.sampleCase();
    QVERIFY(at.show());
    auto *due = at.child<RowList>(u"home-due"_s);
    auto *idle = at.child<RowList>(u"home-idle"_s);
    QCOMPARE(idle->rows().size(), 0);
    QVERIFY(acceptCase(at.office.desk, wage, {QDate(2026, 11, 9), u"何建国"_s, true}).has_value());
    QCOMPARE(idle->rows().size(), 1);
    QCOMPARE(idle->rows().first().id, wage.text());
    // 15 days from receipt end on 11-17, from acceptance on 11-24.
    QCOMPARE(due->rows().size(), 0);
    at.office.clock.set(QDateTime(QDate(2026, 11, 17), QTime(9, 0)));
    at.window->page()->refresh();
    QCOMPARE(due->rows().first().chip, u"今天到期"_s);
    at.office.clock.set(QDateTime(QDate(2026, 11, 21), QTime(9, 0)));
    at.window->page()->refresh();
    QCOMPARE(due->rows().first().chip, u"3天后"_s); // the limit that still runs, not the one that is over
}

void TestHome::draftsWait()
{
    OfficeWindow at;
    QVERIFY(at.show());
    OfficeWindow::key(Qt::Key_N, Qt::ControlModifier);
    typeInto(at.window.get(), u"applicant0-name"_s, u"张三"_s);
    OfficeWindow::key(Qt::Key_Escape);
    QVERIFY(at.page<HomePage>());
    auto *drafts = at.child<RowList>(u"home-drafts"_s);
    QCOMPARE(drafts->rows().size(), 1);
    QCOMPARE(drafts->rows().first().title, u"张三"_s);
    QCOMPARE(drafts->rows().first().detail, u"保存于今天 10:00"_s);
    drafts->setFocus();
    OfficeWindow::key(Qt::Key_Return);
    QVERIFY(at.page<IntakePage>());
    QCOMPARE(at.child<QLineEdit>(u"applicant0-name"_s)->text(), u"张三"_s);
}

/// Only when something is due, and it leads to the page where it is decided.
void TestHome::whatIsKeptTooLongIsHinted()
{
    OfficeWindow office;
    QVERIFY(office.show());
    auto *hint = office.child<QPushButton>(u"home-retention"_s);
    QVERIFY(!hint->isVisible());
    const Id<Case> id = office.office.sampleCase();
    QVERIFY(acceptCase(office.office.desk, id, {QDate(2026, 11, 3), u"何建国"_s, true}));
    QVERIFY(closeCase(office.office.desk, id, {QDate(2026, 11, 9), Outcome::Withdrawn, {}}));
    office.office.clock.set(QDateTime(QDate(2036, 12, 1), QTime(10, 0)));
    office.window->page()->enter();
    QVERIFY(hint->isVisible());
    QVERIFY2(hint->text().contains(u"1"_s), qPrintable(hint->text()));
}

QTEST_MAIN(TestHome)
#include "test_home.moc"
