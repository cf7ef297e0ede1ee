// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/power/foldercuts.h"
#include "tests/simulation/power/papercuts.h"
#include "tests/simulation/power/storecuts.h"

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

QByteArray faultsOf(const CutFigures &figures)
{
    return (figures.unexplained + figures.faults).join(u'\n').toUtf8();
}

/// Cuts by a machine that leaves out the syncs whose path fits.
CutFigures cutWithout(CutScenario &scenario, DiskStep::Kind kind, const QByteArray &part)
{
    CutPlan plan;
    plan.mostFaults = 1;
    plan.forgets = [=](const DiskStep &step) {
        return step.kind == kind && step.path.contains(part);
    };
    return cutPower(scenario, plan);
}

} // namespace

/// The short form of what `reliability powercuts` does at length, and machines with faults that it
/// must find.
class TestPowerCuts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLost_data()
    {
        QTest::addColumn<int>("scenario");
        const QStringList names = StoreCuts::names();
        for (int i = 0; i < names.size(); ++i)
            QTest::newRow(qPrintable(names.at(i))) << i;
    }
    void nothingIsLost()
    {
        QFETCH(int, scenario);
        const CutFigures figures = StoreCuts(StoreCuts::Short).cut(scenario);
        QVERIFY2(figures.ok(), faultsOf(figures).constData());
        QVERIFY2(figures.states > 10, QByteArray::number(figures.states).constData());
        qInfo("%lld steps, %lld cuts, %lld disks", figures.steps, figures.points, figures.states);
    }

    /// A fault of the disk before the cut: the same paper is issued again and acknowledged.
    void aPaperThatWasNotConfirmedAtFirstIsKept()
    {
        QTemporaryDir folder;
        RecordingDisk disk(folder.path());
        const ManualClock clock(QDateTime(QDate(2026, 3, 9), QTime(1, 0), Qt::UTC));
        const QString path = folder.filePath(u"office.hezhong"_s);
        const auto made = Store::create(path, TestStore::wanted(), clock, TestStore::fast());
        QVERIFY(made.has_value());
        QString key;
        const auto keep = [&] {
            return made->store->transact({u"test.keep"_s, {}, {}},
                                         [&](Transaction &change) -> Status {
                                             HEZHONG_ASSIGN(key, change.putFile("a paper"));
                                             return change.note(u"paper"_s, key);
                                         });
        };
        disk.failSyncOf(path + u"/files"_s);
        QVERIFY(!keep().has_value());
        QVERIFY(keep().has_value());
        DiskStates states(disk.log().start);
        for (const DiskStep &step : disk.log().steps)
            states.take(step);
        const DiskImage cut = states.cut(DiskStates::Fate::Dropped, DiskStates::Fate::Dropped);
        QVERIFY(cut.find("office.hezhong/files/" + key.toLatin1()).has_value());
    }

    void aLogThatIsNotSyncedIsFound()
    {
        PaperCuts papers(2);
        const CutFigures figures = cutWithout(papers, DiskStep::Sync, "cases.db-wal");
        QVERIFY(!figures.faults.isEmpty());
        QVERIFY2(figures.faults.constFirst().contains(u"is lost"_s), faultsOf(figures).constData());
    }

    void aPaperThatIsNotSyncedIsFound()
    {
        PaperCuts papers(2);
        const CutFigures figures = cutWithout(papers, DiskStep::Sync, "/files/");
        QVERIFY(!figures.faults.isEmpty());
        QVERIFY2(figures.faults.constFirst().contains(u"verify, files"_s),
                 faultsOf(figures).constData());
    }

    void aPaperWhoseNameIsNotSyncedIsFound()
    {
        PaperCuts papers(2);
        const CutFigures figures = cutWithout(papers, DiskStep::SyncFolder, "/files");
        QVERIFY(!figures.faults.isEmpty());
    }

    void keysWhoseNameIsNotSyncedAreFound()
    {
        KeyCuts keys;
        const CutFigures figures = cutWithout(keys, DiskStep::SyncFolder, "office.hezhong");
        QVERIFY(!figures.faults.isEmpty());
        QVERIFY2(figures.faults.constFirst().contains(u"ways in"_s), faultsOf(figures).constData());
    }
};

QTEST_GUILESS_MAIN(TestPowerCuts)
#include "test_powercuts.moc"
