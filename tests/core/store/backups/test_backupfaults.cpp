// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backuptest.h"
#include "tests/support/failingdisk.h"

using namespace hezhong;
using namespace Qt::StringLiterals;

class TestBackupFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBackupIsWholeOrAFault()
    {
        BackupTest t;
        // Signed and in the database's own file, so that the backup reads as after some days.
        t.close();
        QVERIFY(t.open());
        const BackupSource source = t.store->backupSource();
        int failures = 0;
        for (int at = 1; at < 2000; ++at) {
            Result<BackupInfo> made = fail(Error());
            {
                const FailingDisk disk({at, EIO, false, FailingDisk::All});
                made = makeBackup(source, t.place(), t.clock);
                if (!disk.hasFailed())
                    at = 2000;
            }
            const QByteArray where = QByteArray::number(at) + ' ' + codeOf(made).toUtf8();
            if (!made) {
                ++failures;
                QCOMPARE(made.error().fault, Fault::Store);
                QVERIFY2(made.error().code == "store.io"_L1
                             || made.error().code == "store.read-only"_L1,
                         where.constData());
            }
            // One that failed in its last step, when the disk did not confirm the name, is whole.
            for (const BackupInfo &one : backupsIn(t.place())) {
                const auto whole = checkedWhole(one, t.admin());
                QVERIFY2(whole && whole->isGood(), where.constData());
                QVERIFY2(!one.manifest.signature.isEmpty(), where.constData());
                QVERIFY2(one.manifest.missing.isEmpty(), where.constData());
                QVERIFY(QDir(one.path).removeRecursively());
            }
        }
        QVERIFY2(failures > 20, qPrintable(QString::number(failures)));
        QVERIFY(t.backup().has_value());
        QCOMPARE(QDir(t.place())
                     .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                     .size(),
                 1);
        QVERIFY(t.store->verify()->ok());
    }

    void anUnsignedOneDoesNotStandForAnother()
    {
        BackupTest t;
        auto made = t.backup();
        QVERIFY(made.has_value());
        BackupManifest unsignedOne = made->manifest;
        unsignedOne.signature.clear();
        QFile file(made->path + u'/' + BackupManifest::fileName());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(unsignedOne.toBytes());
        file.close();
        t.clock.advance(1000);
        const auto next = backupIfChanged(t.store->backupSource(), t.place(), t.clock);
        QVERIFY(next.has_value() && next->isNew);
        const auto again = backupIfChanged(t.store->backupSource(), t.place(), t.clock);
        QVERIFY(again.has_value() && !again->isNew);
    }
};

QTEST_GUILESS_MAIN(TestBackupFaults)
#include "test_backupfaults.moc"
