// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backuptest.h"

#include <thread>

#include <sys/stat.h>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

quint64 inodeOf(const QString &path)
{
    struct stat info {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_ino : 0;
}

} // namespace

class TestBackups : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { t = std::make_unique<BackupTest>(); }
    void cleanup() { t.reset(); }

    void aBackupSaysWhatItHolds()
    {
        const auto made = t->backup();
        QVERIFY2(made.has_value(), qPrintable(codeOf(made)));
        QCOMPARE(QFileInfo(made->path).fileName(), u"office-20260309-090001.hezhong-backup"_s);
        QVERIFY(made->isGood() && made->isNew);
        const QList<BackupInfo> list = backupsIn(t->place());
        QCOMPARE(list.size(), 1);
        QVERIFY(list.at(0).isGood());
        const BackupManifest &holds = list.at(0).manifest;
        QCOMPARE(holds.cases, 1);
        QCOMPARE(holds.store, u"office"_s);
        QCOMPARE(holds.madeAt, t->clock.now());
        QCOMPARE(holds.lastChange, QDateTime(QDate(2026, 3, 9), QTime(1, 0), Qt::UTC));
        QVERIFY(holds.file(u"files/"_s + t->paper));
        QVERIFY(holds.bytes() > 50'000);
        QVERIFY(holds.missing.isEmpty());
        // Nothing half-made and nothing that needs a second file beside it.
        QCOMPARE(QDir(t->place())
                     .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                     .size(),
                 1);
        QVERIFY(!Store::isStore(made->path));
        const auto whole = checkedWhole(*made, t->admin());
        QVERIFY(whole.has_value());
        QCOMPARE(whole->faults, QStringList());
        const auto recovery = checkedWhole(*made, Credentials{{}, {}, t->recoveryKey});
        QVERIFY(recovery.has_value() && recovery->isGood());
        QCOMPARE(codeOf(checkedWhole(*made, Credentials{{}, u"falsch"_s, {}})), u"store.wrong-password"_s);
    }

    void nothingStandsInClear()
    {
        const auto made = t->backup();
        const QMap<QString, QByteArray> content = contentOf(made->path);
        QVERIFY(content.size() >= 5);
        for (const auto &secret :
             {u"张三"_s, u"周明远"_s, u"the paper"_s, u"春熙路"_s, u"〔2026〕1号"_s})
            for (auto it = content.cbegin(); it != content.cend(); ++it)
                QVERIFY2(!it->contains(secret.toUtf8()), qPrintable(secret + u" in "_s + it.key()));
    }

    void withoutAChangeThereIsNoSecondOne()
    {
        const auto first = t->backup();
        const auto again = backupIfChanged(t->store->backupSource(), t->place(), t->clock);
        QVERIFY(again.has_value());
        QVERIFY(!again->isNew);
        QCOMPARE(again->path, first->path);
        // Closing and opening is no change either.
        t->close();
        QVERIFY(t->open());
        QVERIFY(!backupIfChanged(t->store->backupSource(), t->place(), t->clock)->isNew);
        QCOMPARE(backupsIn(t->place()).size(), 1);
    }

    void whatCountsAsAChange_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("a record") << 0;
        QTest::newRow("a draft") << 1;
        QTest::newRow("a number") << 2;
        QTest::newRow("a password") << 3;
        QTest::newRow("the last backup is damaged") << 4;
        QTest::newRow("the last backup lost its manifest") << 5;
    }
    void whatCountsAsAChange()
    {
        QFETCH(int, what);
        const auto first = t->backup();
        const auto write = [this](const std::function<Status(Transaction &)> &change) {
            QVERIFY(t->store->transact({u"test"_s, {}, {}}, change).has_value());
        };
        if (what == 0)
            QVERIFY(!t->put(t->newCase(u"2"_s)).isEmpty());
        if (what == 1)
            write([this](Transaction &transaction) {
                Draft draft;
                draft.id = Id<Draft>::fresh(t->clock);
                return transaction.put(draft);
            });
        if (what == 2)
            write([](Transaction &transaction) {
                return transaction.nextNumber(u"n"_s).map([](int) {});
            });
        if (what == 3)
            QVERIFY(t->store->changePassword({}, t->admin().password, u"neues Wort"_s).has_value());
        if (what == 4)
            QVERIFY(damage(first->path + u"/database"_s));
        if (what == 5)
            QVERIFY(QFile::remove(first->path + u"/manifest.json"_s));
        t->clock.advance(60'000);
        const auto second = backupIfChanged(t->store->backupSource(), t->place(), t->clock);
        QVERIFY2(second.has_value(), qPrintable(codeOf(second)));
        QVERIFY(second->isNew);
        QVERIFY(second->path != first->path);
    }

    void filesOfTheLastBackupAreNotCopiedTwice()
    {
        const auto first = t->backup();
        const QString second = t->issue("another paper");
        const auto next = t->backup();
        const QString old = u"/files/"_s + t->paper;
        QCOMPARE(inodeOf(first->path + old), inodeOf(next->path + old));
        // But never shared with the store itself: one damaged sector must not hit both.
        QVERIFY(inodeOf(next->path + old) != inodeOf(t->path() + old));
        QVERIFY(next->manifest.file(u"files/"_s + second));
        // Damage in the older one does not travel.
        QVERIFY(damage(next->path + old));
        t->issue("a third paper");
        const auto third = t->backup();
        QVERIFY(inodeOf(third->path + old) != inodeOf(next->path + old));
        QVERIFY(checkedWhole(*third, t->admin())->isGood());
        QVERIFY(!checkedFiles(*next).isGood());
    }

    void damageIsFoundAndNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("atAGlance");
        QTest::newRow("database") << u"database"_s << false;
        QTest::newRow("keys") << u"keys.json"_s << false;
        QTest::newRow("seal") << u"journal.seal"_s << false;
        QTest::newRow("manifest") << u"manifest.json"_s << true;
        QTest::newRow("paper") << u"files"_s << false;
    }
    void damageIsFoundAndNamed()
    {
        QFETCH(QString, file);
        QFETCH(bool, atAGlance);
        const auto made = t->backup();
        const QString name = file == "files"_L1 ? u"files/"_s + t->paper : file;
        QVERIFY(damage(made->path + u'/' + name));
        const BackupInfo seen = backupsIn(t->place()).at(0);
        QCOMPARE(seen.isGood(), !atAGlance);
        if (!atAGlance) {
            const BackupInfo checked = checkedFiles(seen);
            QCOMPARE(checked.faults.size(), 1);
            QVERIFY2(checked.faults.at(0).contains(name), qPrintable(checked.faults.at(0)));
        }
        QVERIFY(QFile::resize(made->path + u'/' + name, 7));
        QVERIFY(!backupsIn(t->place()).at(0).isGood());
    }

    void aManifestMadeToFitIsFoundWithTheKey()
    {
        auto made = t->backup();
        QVERIFY(damage(made->path + u"/files/"_s + t->paper));
        // Somebody without the store's key adjusts the hash.
        BackupManifest forged = made->manifest;
        QFile file(made->path + u"/files/"_s + t->paper);
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (BackupManifest::File &one : forged.files)
            if (one.name.startsWith("files/"_L1))
                one.sha256 = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
        QFile manifest(made->path + u"/manifest.json"_s);
        QVERIFY(manifest.open(QIODevice::WriteOnly | QIODevice::Truncate));
        manifest.write(forged.toBytes());
        manifest.close();
        const BackupInfo seen = checkedFiles(backupsIn(t->place()).at(0));
        QVERIFY(seen.isGood());
        const auto whole = checkedWhole(seen, t->admin());
        QVERIFY(whole.has_value());
        QCOMPARE(whole->faults.size(), 2);
    }

    void aFileThatTheStoreLostIsNamedAndTheRestIsKept()
    {
        const QString second = t->issue("another paper");
        QVERIFY(QFile::remove(t->path() + u"/files/"_s + second));
        const auto made = t->backup();
        QVERIFY(made.has_value());
        QCOMPARE(made->manifest.missing, QStringList{second});
        QVERIFY(made->manifest.file(u"files/"_s + t->paper));
    }

    void aDamagedStoreGivesNoBackupThatLooksGood()
    {
        QVERIFY(t->store->select(u"SELECT 1"_s).has_value());
        t->close();
        QFile file(t->path() + u"/cases.db"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() - 4096 + 100) && file.write("!!") == 2);
        file.close();
        if (t->open()) {
            const auto made = t->backup();
            QCOMPARE(codeOf(made), u"store.corrupt"_s);
            QVERIFY(backupsIn(t->place()).isEmpty());
            QVERIFY(
                QDir(t->place()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        }
    }

    void aMissingPlaceIsToldAndNeverStopsTheOthers()
    {
        BackupSettings settings;
        settings.places = {t->folder.filePath(u"not plugged in"_s), t->place()};
        QVERIFY(t->store->setBackupSettings(settings, t->admin().userName).has_value());
        QCOMPARE(*t->store->backupSettings(), settings);
        const auto outcomes = runBackups(t->store->backupSource(), settings, t->clock);
        QCOMPARE(outcomes.size(), 3);
        QVERIFY(outcomes.at(0).backup && !outcomes.at(0).error);
        QVERIFY(!outcomes.at(1).backup);
        QCOMPARE(outcomes.at(1).error->code, u"backup.no-place"_s);
        QVERIFY(outcomes.at(1).error->message.contains(u"not plugged in"_s));
        QVERIFY(outcomes.at(2).backup && outcomes.at(2).backup->isGood());
        const auto health = t->store->backupHealth();
        QVERIFY(health.has_value());
        QVERIFY(!health->places.at(1).present);
        QVERIFY(health->places.at(2).last.has_value());
        QVERIFY(!health->isOld);
        QVERIFY(t->store->verify()->ok());
    }

    void oldBackupsAreCalledOld()
    {
        BackupSettings settings;
        settings.places = {t->place()};
        QVERIFY(t->store->setBackupSettings(settings, {}).has_value());
        auto health = t->store->backupHealth();
        QVERIFY(health->isOld && !health->sentence.isEmpty());
        QCOMPARE(health->ageDays, -1);
        static_cast<void>(runBackups(t->store->backupSource(), settings, t->clock));
        QVERIFY(!t->store->backupHealth()->isOld);
        // Without changes a backup does not get old.
        t->clock.advance(40LL * 86400 * 1000);
        QVERIFY(!t->store->backupHealth()->isOld);
        QVERIFY(!t->put(t->newCase(u"2"_s)).isEmpty());
        health = t->store->backupHealth();
        QVERIFY(health->isOld);
        QCOMPARE(health->ageDays, 40);
        QVERIFY(health->sentence.contains(u"40"_s));
        QVERIFY(health->places.at(1).changesSince > 0);
        QVERIFY(QDir().rename(t->place(), t->folder.filePath(u"pulled"_s)));
        health = t->store->backupHealth();
        QVERIFY(health->sentence.contains(t->place()));
    }

    void placesAreThinnedOut()
    {
        BackupSettings settings;
        settings.places = {t->place()};
        settings.keep = {2, 3, 0, 0};
        int gone = 0;
        for (int i = 0; i < 12; ++i) {
            QVERIFY(!t->put(t->newCase(QString::number(i))).isEmpty());
            t->clock.advance(8LL * 3600 * 1000);
            for (const BackupOutcome &one :
                 runBackups(t->store->backupSource(), settings, t->clock)) {
                QVERIFY(one.backup && !one.error);
                gone += one.thinnedOut;
            }
        }
        QCOMPARE(gone + backupsIn(t->place()).size() * 2, 24);
        QCOMPARE(backupsIn(t->place()).size(), 4);
        QCOMPARE(backupsIn(t->place()).at(0).manifest.cases, 13);
        QVERIFY(checkedWhole(backupsIn(t->place()).at(0), t->admin())->isGood());
    }

    void theBackupThatHoldsMostStaysWhenTheClockWasSetBack()
    {
        static_cast<void>(t->backup());
        t->clock.set(t->clock.now().addYears(-3));
        QVERIFY(!t->put(t->newCase(u"2"_s)).isEmpty());
        QVERIFY(t->backup().has_value());
        QCOMPARE(backupsIn(t->place()).at(0).manifest.cases, 2);
        const auto gone =
            thinOut(t->place(), QString::fromUtf8(t->store->backupSource().keyFile.storeId()),
                    {1, 0, 0, 0});
        QVERIFY(gone.has_value());
        QVERIFY(backupsIn(t->place()).at(0).manifest.cases == 2);
    }

    void backupsOfOtherStoresAndDamagedOnesAreLeftAlone()
    {
        const auto damaged = t->backup();
        QVERIFY(QFile::resize(damaged->path + u"/database"_s, 4096));
        BackupTest other;
        QVERIFY(makeBackup(other.store->backupSource(), t->place(), t->clock).has_value());
        BackupSettings settings;
        settings.places = {t->place()};
        settings.keep = {1, 0, 0, 0};
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!t->put(t->newCase(QString::number(i))).isEmpty());
            t->clock.advance(60'000);
            static_cast<void>(runBackups(t->store->backupSource(), settings, t->clock));
        }
        QCOMPARE(backupsIn(t->place()).size(), 3);
        QVERIFY(QFileInfo(damaged->path).isDir());
    }

    void twoInOneSecondGetDifferentNames()
    {
        QVERIFY(makeBackup(t->store->backupSource(), t->place(), t->clock).has_value());
        QVERIFY(makeBackup(t->store->backupSource(), t->place(), t->clock).has_value());
        QCOMPARE(backupsIn(t->place()).size(), 2);
    }

    void runsBesideTheStoresOwnThread()
    {
        const BackupSource source = t->store->backupSource();
        Result<BackupInfo> made = fail(Error());
        std::atomic_bool done{false};
        std::thread worker([&] {
            made = makeBackup(source, t->place(), t->clock);
            done = true;
        });
        int written = 0;
        while (!done && written < 2000)
            written += t->put(t->newCase(u"w%1"_s.arg(written))).isEmpty() ? 0 : 1;
        worker.join();
        QVERIFY2(made.has_value(), qPrintable(codeOf(made)));
        QVERIFY(written > 0);
        QVERIFY(made->manifest.cases <= 1 + written);
        QVERIFY(checkedWhole(*made, t->admin())->isGood());
        QVERIFY(t->store->verify()->ok());
    }

    void canBeStopped()
    {
        const auto made = makeBackup(t->store->backupSource(), t->place(), t->clock,
                                     [](qint64, qint64) { return false; });
        QCOMPARE(made.error().fault, Fault::Cancelled);
        QVERIFY(QDir(t->place()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void settingsAreJournaled()
    {
        BackupSettings settings;
        settings.places = {t->place()};
        QVERIFY(t->store->setBackupSettings(settings, u"周明远"_s).has_value());
        const auto rows =
            t->store->select(u"SELECT actor, new FROM journal WHERE operation='backup.settings'"_s);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->at(0).at(0).toString(), u"周明远"_s);
        QVERIFY(rows->at(0).at(1).toString().contains(t->place()));
        // The same once more is no change.
        QVERIFY(t->store->setBackupSettings(settings, u"周明远"_s).has_value());
        QCOMPARE(
            t->store->select(u"SELECT 1 FROM journal WHERE operation='backup.settings'"_s)->size(),
            1);
        QVERIFY(t->store->verify()->ok());
    }

private:
    std::unique_ptr<BackupTest> t;
};

QTEST_GUILESS_MAIN(TestBackups)
#include "test_backups.moc"
