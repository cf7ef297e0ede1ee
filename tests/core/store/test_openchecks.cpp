// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "teststore.h"

#include "core/store/openchecks.h"

#include <algorithm>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// Where a store lies and what the clock shows: told, and no reason not to work.
class TestOpenChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void networkFileSystems_data()
    {
        QTest::addColumn<bool>("network");
        for (const char *name : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p", "CIFS",
                                 "vboxsf", "fuse.glusterfs", "fuse.vmhgfs-fuse", "ceph", "davfs"})
            QTest::newRow(name) << true;
        for (const char *name : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "vfat", "exfat",
                                 "ntfs", "NTFS", "apfs", "fuseblk", "fuse.ntfs-3g"})
            QTest::newRow(name) << false;
    }
    void networkFileSystems()
    {
        QFETCH(bool, network);
        QCOMPARE(openchecks::isNetworkFileSystem(QTest::currentDataTag()), network);
    }

    void aStoreOnAShareIsToldAndOpens()
    {
        TestStore t;
        QVERIFY(t.create());
        QVERIFY(t.store->openingWarnings().isEmpty());
        t.close();
        OpenOptions options = TestStore::fast();
        options.fileSystemOf = [](const QString &) { return QByteArray("cifs"); };
        auto opened = Store::open(t.path(), t.admin(), t.clock, options);
        QVERIFY(opened);
        QCOMPARE((*opened)->openingWarnings().size(), 1);
        QVERIFY((*opened)->openingWarnings().first().contains(u"cifs"_s));
        QVERIFY((*opened)->openingWarnings().first().contains(u"office.hezhong"_s));
        opened = fail(Error());
        QVERIFY(t.open());
        QVERIFY(t.store->openingWarnings().isEmpty());
        t.close();
        const QString other = t.folder.filePath(u"other.hezhong"_s);
        const auto made = Store::create(other, TestStore::wanted(), t.clock, options);
        QVERIFY(made);
        QCOMPARE(made->store->openingWarnings().size(), 1);
    }

    void aClockThatWasSetBackIsToldWithBothTimes()
    {
        TestStore t;
        QVERIFY(t.create());
        QVERIFY(!t.put(t.newCase(u"1"_s)).isEmpty());
        t.close();
        const QDateTime before = t.clock.now();
        const auto hlcs = [&t] {
            QList<qint64> all;
            const auto rows = t.store->select(u"SELECT hlc FROM journal ORDER BY seq"_s);
            for (const QVariantList &row : *rows)
                all += row.first().toLongLong();
            return all;
        };
        t.clock.set(before.addSecs(-3599));
        QVERIFY(t.open());
        QVERIFY(t.store->openingWarnings().isEmpty());
        t.close();
        t.clock.set(before.addDays(-3));
        QVERIFY(t.open());
        QCOMPARE(t.store->openingWarnings().size(), 1);
        const QString warning = t.store->openingWarnings().first();
        for (const QDateTime &time : {before, t.clock.now()})
            QVERIFY2(warning.contains(time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)),
                     qPrintable(warning));
        // Dates are what the clock says; the journal goes on all the same, and never back.
        QCOMPARE(t.store->clock().today(), before.addDays(-3).toLocalTime().date());
        QVERIFY(!t.put(t.newCase(u"2"_s)).isEmpty());
        const QList<qint64> all = hlcs();
        QVERIFY(std::is_sorted(all.cbegin(), all.cend()));
        QVERIFY(t.store->verify()->ok());
        t.close();
        // Work at the wrong time is what the next opening compares with.
        t.clock.set(before.addSecs(60));
        QVERIFY(t.open());
        QVERIFY(t.store->openingWarnings().isEmpty());
    }

    void aClockBeforeTheProgramIsTold()
    {
        const QDateTime old(QDate(2009, 1, 1), QTime(0, 0), Qt::UTC);
        QVERIFY(openchecks::clockWarning(old, {}).contains(u"2009-01-01"_s));
        QVERIFY(openchecks::clockWarning(QDateTime(QDate(2026, 11, 28), QTime(0, 0), Qt::UTC), {})
                    .isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOpenChecks)
#include "test_openchecks.moc"
