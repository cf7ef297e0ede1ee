// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failingdisk.h"
#include "teststore.h"

using namespace hezhong;
using namespace Qt::StringLiterals;

/// Stores that could not be made.
class TestNewFolder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFailedCreationLeavesNothing()
    {
        int failures = 0;
        // Not every step, because each costs a whole creation; the first are the folder's and the lock's.
        for (int at = 1; at < 2000; at += at < 40 ? 1 : 7) {
            TestStore t;
            const FailingDisk disk({at, ENOSPC, false, FailingDisk::All});
            const QString code =
                codeOf(Store::create(t.path(), TestStore::wanted(), t.clock, TestStore::fast()));
            if (!disk.hasFailed())
                at = 2000;
            if (code.isEmpty()) // a seal that could not be written comes with the next rows
                continue;
            ++failures;
            QVERIFY2(code == "store.full"_L1 || code == "store.io"_L1, qPrintable(code));
            QVERIFY2(!QFileInfo::exists(t.path()), qPrintable(QString::number(at)));
        }
        QVERIFY2(failures > 40, qPrintable(QString::number(failures)));
    }

    void aCreationThatCouldNotEvenCleanUpDoesNotHinderTheNext()
    {
        // Not every step, because each costs a whole creation.
        for (int at = 1; at < 2000; at += 29) {
            TestStore t;
            QString code;
            {
                const FailingDisk disk({at, EIO, true, FailingDisk::All});
                code = codeOf(
                    Store::create(t.path(), TestStore::wanted(), t.clock, TestStore::fast()));
                if (!disk.hasFailed())
                    at = 2000;
            }
            // Only the last step of all is too late to say that there is no store.
            const bool made = Store::isStore(t.path());
            QVERIFY(made || !code.isEmpty());
            QVERIFY2(made ? t.open() : t.create(), qPrintable(QString::number(at)));
            QVERIFY(t.store->verify()->ok());
        }
    }
};

QTEST_GUILESS_MAIN(TestNewFolder)
#include "test_newfolder.moc"
