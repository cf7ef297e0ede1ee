// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups/backupplace.h"
#include "core/store/backups/backupsearch.h"
#include "core/store/backups/databaseglance.h"
#include "core/store/backups/keepreasons.h"
#include "core/store/backups/placedround.h"
#include "core/store/backups/setaside.h"
#include "tests/core/store/backups/backuptest.h"

using namespace hezhong;
using namespace Qt::StringLiterals;

/// Where backups lie, what keeps them, and what beside a store a restore left.
class TestBackupPlaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { t = std::make_unique<BackupTest>(); }
    void cleanup() { t.reset(); }

    void placesThatWillNotDo()
    {
        QVERIFY(checkBackupPlace(t->path(), t->place()).has_value());
        const auto code = [this](const QString &place) {
            const Status checked = checkBackupPlace(t->path(), place);
            return checked ? QString() : checked.error().code + u' ' + checked.error().field;
        };
        QCOMPARE(code(t->place() + u"/gone"_s), u"backup.place-missing place"_s);
        QCOMPARE(code({}), u"backup.place-missing place"_s);
        QCOMPARE(code(t->path()), u"backup.place-inside place"_s);
        QCOMPARE(code(t->path() + u"/files/../files"_s), u"backup.place-inside place"_s);
        const auto made = t->backup();
        QCOMPARE(code(made->path), u"backup.place-inside place"_s);
        QCOMPARE(code(made->path + u"/files"_s), u"backup.place-inside place"_s);
        QVERIFY(isSameDisk(t->path(), t->place()));
        const QString link = t->folder.filePath(u"link"_s);
        QVERIFY(QFile::link(t->path(), link));
        QCOMPARE(code(link), u"backup.place-inside place"_s);
    }

    void foundAroundAFolder()
    {
        const auto first = t->backup();
        QVERIFY(first.has_value());
        t->issue("another");
        const auto second = t->backup();
        const auto paths = [](const QList<BackupInfo> &found) {
            QStringList all;
            for (const BackupInfo &one : found)
                all += QFileInfo(one.path).fileName();
            return all;
        };
        const QStringList both{QFileInfo(second->path).fileName(),
                               QFileInfo(first->path).fileName()};
        QCOMPARE(paths(backupsBelow({t->place()})), both);
        QCOMPARE(paths(backupsBelow({t->folder.path(), t->place()})), both); // each once
        QCOMPARE(paths(backupsBelow({first->path})), QStringList{both.last()});
        QVERIFY(backupsBelow({t->folder.filePath(u"gone"_s)}).isEmpty());
    }

    void noteOfARoundIsNoChange()
    {
        BackupSettings settings;
        settings.places = {t->place()};
        QVERIFY(t->store->setBackupSettings(settings, u"周明远"_s).has_value());
        const auto made = backupIfChanged(t->store->backupSource(), t->place(), t->clock);
        QVERIFY(made->isNew);
        QVERIFY(t->store
                    ->transact({backupRunName(), u"周明远"_s, {}},
                               [](Transaction &transaction) {
                                   return transaction.note(u"store"_s, u"words"_s);
                               })
                    .has_value());
        t->clock.advance(1000);
        const auto again = backupIfChanged(t->store->backupSource(), t->place(), t->clock);
        QVERIFY(!again->isNew);
        QCOMPARE(again->path, made->path);
        QCOMPARE(t->store->backupHealth()->places.at(1).changesSince, 0);
        QVERIFY(t->store->previewRestore(*made)->lost.isEmpty());
        t->issue("a change");
        QVERIFY(backupIfChanged(t->store->backupSource(), t->place(), t->clock)->isNew);
    }

    void aStoppedRoundBeginsNoFurtherPlace()
    {
        BackupSettings settings;
        settings.places = {t->place(), t->folder.filePath(u"gone"_s)};
        QStringList begun;
        const auto outcomes = runBackups(
            t->store->backupSource(), settings, t->clock, [](qint64, qint64) { return false; },
            [&begun](const QString &place) { begun += place; });
        QCOMPARE(begun.size(), 1);
        QCOMPARE(outcomes.size(), 1);
        QCOMPARE(outcomes.first().error->fault, Fault::Cancelled);
    }

    void checkedWithTheOpenStore()
    {
        const auto made = t->backup();
        QVERIFY(checkedWhole(*made, t->store->backupSource())->isGood());
        const auto stopped =
            checkedWhole(*made, t->store->backupSource(), [](qint64, qint64) { return false; });
        QCOMPARE(stopped.error().fault, Fault::Cancelled);
        BackupTest other;
        const auto foreign = other.backup();
        QCOMPARE(checkedWhole(*foreign, t->store->backupSource()).error().code,
                 u"backup.other-key"_s);
        QVERIFY(damage(made->path + u"/files/"_s + t->paper));
        QVERIFY(!checkedWhole(*made, t->store->backupSource())->isGood());
    }

    void whatKeepsThem()
    {
        const QDateTime start(QDate(2026, 3, 9), QTime(12, 0));
        const QList<QDateTime> times{start, start.addSecs(-3600), start.addDays(-1),
                                     start.addDays(-40)};
        const auto kept = keepReasons(times, {1, 2, 1, 2});
        QCOMPARE(kept.at(0), KeepReasons(KeepReason::Recent) | KeepReason::Day | KeepReason::Week
                                 | KeepReason::Month);
        QCOMPARE(kept.at(1), KeepReasons());
        QCOMPARE(kept.at(2), KeepReasons(KeepReason::Day));
        QCOMPARE(kept.at(3), KeepReasons(KeepReason::Month));
        QCOMPARE(toThinOut(times, {1, 2, 1, 2}), QList<qsizetype>{1});
    }

    void storesAsideByTheirDates()
    {
        QVERIFY(storesAside(t->path()).isEmpty());
        const auto made = t->backup();
        t->store.reset();
        RestoreWish wish = t->wish(made->path);
        wish.folder = t->path();
        wish.setAside = true;
        t->clock.advance(3600 * 1000);
        const auto restored = restoreBackup(wish, t->clock, TestStore::fast());
        QVERIFY(restored.has_value());
        QList<StoreAside> aside = storesAside(t->path());
        QCOMPARE(aside.size(), 1);
        QCOMPARE(aside.first().folder, restored->setAside);
        QCOMPARE(aside.first().at, t->clock.now());
        QVERIFY(aside.first().isBefore);
        t->clock.advance(3600 * 1000);
        const auto after = undoRestore(t->path(), t->clock, TestStore::fast());
        QVERIFY(after.has_value());
        aside = storesAside(t->path());
        QCOMPARE(aside.size(), 1);
        QCOMPARE(aside.first().folder, *after);
        QVERIFY(!aside.first().isBefore);
        QCOMPARE(undoRestore(t->path(), t->clock, TestStore::fast()).error().code,
                 u"restore.nothing-aside"_s);
    }

private:
    std::unique_ptr<BackupTest> t;
};

QTEST_GUILESS_MAIN(TestBackupPlaces)
#include "test_backupplaces.moc"
