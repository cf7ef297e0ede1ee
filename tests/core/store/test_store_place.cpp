// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failingdisk.h"
#include "teststore.h"

#include <filesystem>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// Files that go, come back or have two names while a store is open.
class TestStorePlace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        t = std::make_unique<TestStore>();
        QVERIFY(t->create());
        QVERIFY(!t->put(t->newCase(u"1"_s)).isEmpty());
    }
    void cleanup() { t.reset(); }

    /// SQLite would go on with a log that has no name any more, and a crash would lose it.
    void aLogThatWasTakenAwayIsTold()
    {
        QVERIFY(QFile::remove(t->path() + u"/cases.db-wal"_s));
        QCOMPARE(codeOf(writeOne()), u"store.moved"_s);
        QVERIFY(!QFile::exists(t->path() + u"/cases.db-wal"_s));
        t->close();
        QVERIFY(t->open());
        QCOMPARE(*t->store->count(u"cases"_s), 1);
        QVERIFY(t->store->verify()->ok());
        QVERIFY(writeOne().has_value());
    }

    void aLogThatWasReplacedIsTold()
    {
        QVERIFY(QFile::rename(t->path() + u"/cases.db-wal"_s, t->path() + u"/aside"_s));
        QFile other(t->path() + u"/cases.db-wal"_s);
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.close();
        QCOMPARE(codeOf(writeOne()), u"store.moved"_s);
        QCOMPARE(QFileInfo(other.fileName()).size(), 0);
    }

    /// Another program could take the new lock and open the same database.
    void aLockThatWasTakenAwayIsTold()
    {
        QVERIFY(QFile::rename(t->path() + u"/lock"_s, t->path() + u"/aside"_s));
        QCOMPARE(codeOf(writeOne()), u"store.moved"_s);
        QVERIFY(QFile::rename(t->path() + u"/aside"_s, t->path() + u"/lock"_s));
        QVERIFY(writeOne().has_value());
        QCOMPARE(*t->store->count(u"cases"_s), 2);
    }

    void aDatabaseWithTwoNamesIsRefused()
    {
        t->close();
        const QString other = t->path() + u"/other.db"_s;
        std::filesystem::create_hard_link((t->path() + u"/cases.db"_s).toStdU16String(),
                                          other.toStdU16String());
        const auto opened = Store::open(t->path(), t->admin(), t->clock, TestStore::fast());
        QCOMPARE(codeOf(opened), u"store.linked"_s);
        QVERIFY(!opened.error().hint.isEmpty());
        QVERIFY(QFile::remove(other));
        QVERIFY(t->open());
        QCOMPARE(*t->store->count(u"cases"_s), 1);
    }

    void aFolderThatCannotBeMadeIsCalledByItsReason_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("code");
        QTest::newRow("disk") << EIO << u"store.io"_s;
        QTest::newRow("full") << ENOSPC << u"store.full"_s;
        QTest::newRow("quota") << EDQUOT << u"store.full"_s;
        QTest::newRow("rights") << EACCES << u"store.read-only"_s;
    }
    void aFolderThatCannotBeMadeIsCalledByItsReason()
    {
        QFETCH(int, error);
        QFETCH(QString, code);
        QVERIFY(QDir(t->path()).rmdir(u"files"_s));
        const FailingDisk disk({1, error, true, FailingDisk::Files});
        const auto kept = t->store->transact({u"test.file"_s, {}, {}}, [](Transaction &one) {
            return one.putFile("content").map([](const QString &) {});
        });
        QCOMPARE(codeOf(kept), code);
    }

private:
    Result<ChangeNotice> writeOne()
    {
        const Case one = t->newCase(u"later"_s);
        return t->store->transact({u"test.write"_s, {}, {}},
                                  [&](Transaction &transaction) { return transaction.put(one); });
    }

    std::unique_ptr<TestStore> t;
};

QTEST_GUILESS_MAIN(TestStorePlace)
#include "test_store_place.moc"
