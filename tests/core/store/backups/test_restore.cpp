// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backuptest.h"

#include "core/store/backups/setaside.h"

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

/// Opens a restored store and looks at it whole.
void verifyStore(const BackupTest &t, const QString &path, qint64 cases)
{
    const auto opened = Store::open(path, t.admin(), t.clock, TestStore::fast());
    QVERIFY2(opened.has_value(), qPrintable(codeOf(opened)));
    QCOMPARE(*(*opened)->count(u"cases"_s), cases);
    const auto report = (*opened)->verify();
    for (const VerifyCheck &check : report->checks)
        QVERIFY2(check.ok(), qPrintable(check.name + check.faults.join(u'\n')));
}

} // namespace

class TestRestore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        t = std::make_unique<BackupTest>();
        made = *t->backup();
    }
    void cleanup() { t.reset(); }

    void aBackupBecomesAStore()
    {
        const auto done = restoreBackup(t->wish(made.path), t->clock, TestStore::fast());
        QVERIFY2(done.has_value(), qPrintable(codeOf(done)));
        QCOMPARE(done->folder, t->otherFolder());
        QVERIFY(done->setAside.isEmpty() && done->missing.isEmpty());
        QVERIFY(Store::isStore(t->otherFolder()));
        QCOMPARE(QDir(t->folder.path()).entryList({u"*restoring*"_s}, QDir::Dirs).size(), 0);
        const auto opened = Store::open(t->otherFolder(), t->admin(), t->clock, TestStore::fast());
        QVERIFY(opened.has_value());
        QCOMPARE(*(*opened)->readFile(t->paper), QByteArray("the paper"));
        QCOMPARE((*opened)->search(u"zhangsan"_s, 5)->total, 1);
        // Another line of history from here on.
        QVERIFY((*opened)->deviceId() != t->store->deviceId());
        QCOMPARE((*opened)
                     ->select(u"SELECT new FROM journal WHERE operation='store.restore'"_s)
                     ->at(0)
                     .at(0)
                     .toString(),
                 QFileInfo(made.path).fileName());
        QVERIFY((*opened)->verify()->ok());
    }

    void onANewMachineWithTheRecoverySheetAlone()
    {
        // Nothing but the backup and the sheet is left.
        t->close();
        QVERIFY(QDir(t->path()).removeRecursively());
        RestoreWish wish = t->wish(made.path);
        wish.who = {{}, {}, t->recoveryKey};
        QVERIFY(restoreBackup(wish, t->clock, TestStore::fast()).has_value());
        {
            const auto opened =
                Store::open(t->otherFolder(), wish.who, t->clock, TestStore::fast());
            QVERIFY(opened.has_value());
            QVERIFY((*opened)->resetPassword(t->admin().userName, u"neues Wort 7"_s).has_value());
        }
        QVERIFY(
            Store::open(t->otherFolder(), {{}, u"neues Wort 7"_s, {}}, t->clock, TestStore::fast())
                .has_value());
    }

    void fromAFolderThatMayNotBeWritten()
    {
        for (const QString &name : contentOf(made.path).keys())
            QFile::setPermissions(made.path + u'/' + name, QFile::ReadOwner);
        QVERIFY(restoreBackup(t->wish(made.path), t->clock, TestStore::fast()).has_value());
        verifyStore(*t, t->otherFolder(), 1);
    }

    void refusals_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<QString>("code");
        QTest::newRow("wrong password") << 0 << u"store.wrong-password"_s;
        QTest::newRow("wrong recovery key") << 1 << u"recovery-key.mistyped"_s;
        QTest::newRow("no such backup") << 2 << u"backup.missing"_s;
        QTest::newRow("not a backup") << 3 << u"backup.damaged"_s;
        QTest::newRow("damaged database") << 4 << u"backup.damaged"_s;
        QTest::newRow("damaged keys") << 5 << u"backup.damaged"_s;
        QTest::newRow("damaged paper") << 6 << u"backup.damaged"_s;
        QTest::newRow("something is there") << 7 << u"store.exists"_s;
        QTest::newRow("an open store is there") << 8 << u"store.locked"_s;
        QTest::newRow("half-copied backup") << 9 << u"backup.damaged"_s;
    }
    void refusals()
    {
        QFETCH(int, how);
        RestoreWish wish = t->wish(made.path);
        if (how == 0)
            wish.who.password = u"falsch"_s;
        if (how == 1)
            wish.who = {{}, {}, u"22222-22222-22222-22222-22222-22222"_s};
        if (how == 2)
            wish.backup += u"x"_s;
        if (how == 3)
            wish.backup = t->place();
        if (how >= 4 && how <= 6)
            QVERIFY(damage(
                made.path + u'/'
                + QStringList{u"database"_s, u"keys.json"_s, u"files/"_s + t->paper}.at(how - 4)));
        if (how == 7) {
            QVERIFY(QDir().mkpath(t->otherFolder()));
            QFile file(t->otherFolder() + u"/letter.txt"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        if (how == 8) {
            wish.folder = t->path();
            wish.setAside = true;
        }
        if (how == 9)
            QVERIFY(QFile::remove(made.path + u"/files/"_s + t->paper));
        const QMap<QString, QByteArray> before = contentOf(t->path());
        const auto done = restoreBackup(wish, t->clock, TestStore::fast());
        QTEST(codeOf(done), "code");
        QVERIFY(!done.error().message.isEmpty() && !done.error().hint.isEmpty());
        QCOMPARE(contentOf(t->path()).keys(), before.keys());
        QCOMPARE(QDir(t->folder.path()).entryList({u"*restor*-*"_s}, QDir::Dirs).size(), 0);
        if (how != 7)
            QVERIFY(!QFileInfo::exists(t->otherFolder()));
    }

    void damagedAttachmentsCanBeLeftOut()
    {
        const QString second = t->issue("another paper");
        const BackupInfo next = *t->backup();
        QVERIFY(damage(next.path + u"/files/"_s + second));
        RestoreWish wish = t->wish(next.path);
        wish.evenDamaged = true;
        const auto done = restoreBackup(wish, t->clock, TestStore::fast());
        QVERIFY2(done.has_value(), qPrintable(codeOf(done)));
        QCOMPARE(done->missing, QStringList{second});
        const auto opened = Store::open(t->otherFolder(), t->admin(), t->clock, TestStore::fast());
        QCOMPARE(*(*opened)->readFile(t->paper), QByteArray("the paper"));
        QCOMPARE(codeOf((*opened)->readFile(second)), u"store.corrupt"_s);
        const auto report = (*opened)->verify();
        QVERIFY(report->check(u"files"_s).faults.at(0).contains(second));
        // A damaged database is not taken, whatever was asked.
        QVERIFY(damage(next.path + u"/database"_s));
        wish.folder += u"2"_s;
        QCOMPARE(codeOf(restoreBackup(wish, t->clock, TestStore::fast())), u"backup.damaged"_s);
    }

    void theStoreOfBeforeIsSetAsideAndCanBePutBack()
    {
        QVERIFY(!t->put(t->newCase(u"2"_s)).isEmpty());
        t->close();
        RestoreWish wish = t->wish(made.path);
        wish.folder = t->path();
        QCOMPARE(codeOf(restoreBackup(wish, t->clock, TestStore::fast())), u"store.exists"_s);
        wish.setAside = true;
        const auto done = restoreBackup(wish, t->clock, TestStore::fast());
        QVERIFY2(done.has_value(), qPrintable(codeOf(done)));
        QVERIFY(done->setAside.contains(u".before-restore-"_s));
        verifyStore(*t, t->path(), 1);
        verifyStore(*t, done->setAside, 2);
        // A mistake: back to what was there.
        const auto undone = undoRestore(t->path(), t->clock, TestStore::fast());
        QVERIFY2(undone.has_value(), qPrintable(codeOf(undone)));
        verifyStore(*t, t->path(), 2);
        verifyStore(*t, *undone, 1);
        QCOMPARE(codeOf(undoRestore(t->path(), t->clock, TestStore::fast())),
                 u"restore.nothing-aside"_s);
    }

    void aRestoreThatWasCutOffLeavesOnlyRubbish()
    {
        const QString left = t->otherFolder() + u".restoring-20260101-000000"_s;
        QVERIFY(QDir().mkpath(left));
        QFile mark(left + u'/' + halfMadeMark());
        QVERIFY(mark.open(QIODevice::WriteOnly));
        mark.close();
        QVERIFY(restoreBackup(t->wish(made.path), t->clock, TestStore::fast()).has_value());
        QVERIFY(!QFileInfo::exists(left));
        verifyStore(*t, t->otherFolder(), 1);
    }

    void whatWouldBeLostIsTold()
    {
        auto preview = t->store->previewRestore(made);
        QVERIFY(preview->belongs && preview->lost.isEmpty());
        const Case second = t->newCase(u"2"_s);
        QVERIFY(!t->put(second).isEmpty());
        t->one.headcount = 9;
        QVERIFY(!t->put(t->one).isEmpty());
        preview = t->store->previewRestore(made);
        QVERIFY(preview->belongs && !preview->isAhead);
        QCOMPARE(preview->lost.size(), 2);
        QCOMPARE(preview->lost.at(0).name, u"test.put"_s);
        QCOMPARE(preview->lost.at(0).caseId, t->one.id.text());
        QCOMPARE(preview->lostCases, (QStringList{second.id.text(), t->one.id.text()}));
    }

    void foreignAndLaterBackupsAreTold()
    {
        BackupTest other;
        QVERIFY(!t->store->previewRestore(*other.backup())->belongs);
        QVERIFY(!t->put(t->newCase(u"2"_s)).isEmpty());
        const BackupInfo later = *t->backup();
        RestoreWish wish = t->wish(made.path);
        QVERIFY(restoreBackup(wish, t->clock, TestStore::fast()).has_value());
        const auto opened = Store::open(wish.folder, t->admin(), t->clock, TestStore::fast());
        const auto preview = (*opened)->previewRestore(later);
        QVERIFY(!preview->belongs);
        QVERIFY(preview->isAhead);
        QVERIFY((*opened)->previewRestore(made)->belongs);
    }

    void canBeStopped()
    {
        int calls = 0;
        const auto done = restoreBackup(t->wish(made.path), t->clock, TestStore::fast(),
                                        [&calls](qint64, qint64) { return ++calls < 5; });
        QVERIFY(!done.has_value());
        QCOMPARE(done.error().fault, Fault::Cancelled);
        QVERIFY(!QFileInfo::exists(t->otherFolder()));
    }

private:
    std::unique_ptr<BackupTest> t;
    BackupInfo made;
};

QTEST_GUILESS_MAIN(TestRestore)
#include "test_restore.moc"
