// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "childprocess.h"
#include "tests/support/failingdisk.h"
#include "teststore.h"

#include <sys/mount.h>
#include <sys/resource.h>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

Result<ChangeNotice> writeCase(const TestStore &t, const QString &number)
{
    const Case one = t.newCase(number);
    return t.store->transact({u"test.write"_s, {}, {}}, [&](Transaction &transaction) -> Status {
        HEZHONG_TRY(transaction.put(one));
        HEZHONG_TRY(transaction.put(t.newParty(one, u"张三"_s)));
        HEZHONG_TRY(transaction.putFile(number.toUtf8()));
        return transaction.nextNumber(u"n"_s).map([](int) {});
    });
}

constexpr int written = 3;

/// What a program leaves that was killed: all operations stand in the log only.
QMap<QString, QByteArray> crashedStore()
{
    TestStore t;
    if (!t.create())
        qFatal("store");
    t.close();
    ChildProcess child([&t](int pipe) {
        bool done = t.open();
        for (int i = 0; done && i < written; ++i)
            done = writeCase(t, QString::number(i)).has_value();
        ChildProcess::writeLine(pipe, done ? "written" : "failed");
        ::pause();
        return 0;
    });
    if (child.readLine() != "written")
        qFatal("operations");
    child.kill();
    return contentOf(t.path());
}

void lay(const QMap<QString, QByteArray> &content, const QString &folder)
{
    for (auto one = content.cbegin(); one != content.cend(); ++one) {
        const QString path = folder + u'/' + one.key();
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly)
            || file.write(*one) != one->size())
            qFatal("copy");
    }
}

/// What is wrong with a store that should hold all that was acknowledged.
QString lacks(const Store &store)
{
    const auto cases = store.count(u"cases"_s);
    if (!cases || *cases != written)
        return cases ? u"%1 cases"_s.arg(*cases) : cases.error().code;
    const auto report = store.verify();
    if (!report)
        return report.error().code;
    for (const VerifyCheck &check : report->checks)
        if (!check.ok())
            return check.name + u": "_s + check.faults.join(u'\n');
    return {};
}

} // namespace

class TestStoreFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFailingWriteLosesNothing_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<bool>("forever");
        QTest::addColumn<QString>("code");
        QTest::newRow("full once") << ENOSPC << false << u"store.full"_s;
        QTest::newRow("full from then on") << ENOSPC << true << u"store.full"_s;
        QTest::newRow("over quota") << EDQUOT << true << u"store.full"_s;
        QTest::newRow("broken disk") << EIO << true << u"store.io"_s;
    }
    void everyFailingWriteLosesNothing()
    {
        QFETCH(int, error);
        QFETCH(bool, forever);
        TestStore t;
        QVERIFY(t.create());
        QVERIFY(writeCase(t, u"first"_s).has_value());
        qint64 kept = 1;
        int failures = 0;
        for (int at = 1; at < 500; ++at) {
            Result<ChangeNotice> result = fail(Error());
            {
                const FailingDisk disk({at, error, forever, FailingDisk::Writes});
                result = writeCase(t, u"at %1"_s.arg(at));
                if (!disk.hasFailed())
                    at = 500;
            }
            if (result) {
                ++kept;
            } else {
                ++failures;
                QTEST(codeOf(result), "code");
                QCOMPARE(result.error().fault, Fault::Store);
                QVERIFY(!result.error().message.isEmpty() && !result.error().hint.isEmpty());
            }
            QCOMPARE(*t.store->count(u"cases"_s), kept);
            QVERIFY(t.store->verify()->ok());
        }
        // Files of operations that failed while they were committed go with the next commit.
        QCOMPARE(QDir(t.path() + u"/files"_s).entryList(QDir::Files).size(), kept);
        QVERIFY2(failures > 5, qPrintable(QString::number(failures)));
        t.close();
        QVERIFY(t.open());
        QCOMPARE(*t.store->count(u"parties"_s), kept);
        QVERIFY(t.store->verify()->ok());
    }

    void aFullDiskIsClassifiedAndEverythingBeforeIsKept()
    {
        TestStore t;
        const QByteArray folder = QFile::encodeName(t.path());
        QVERIFY(QDir().mkpath(t.path()));
        if (::mount("tmpfs", folder.constData(), "tmpfs", 0, "size=2600k") != 0)
            QSKIP("only root can make a small disk");
        [&t] {
            QVERIFY(t.create());
            QFile room(t.path() + u"/backups/room"_s);
            QVERIFY(room.open(QIODevice::WriteOnly)
                    && room.write(QByteArray(300'000, 'x')) == 300'000);
            room.close();
            qint64 kept = 0;
            QString code;
            for (int i = 0; i < 5000 && code.isEmpty(); ++i) {
                code = codeOf(writeCase(t, QString::number(i)));
                kept += code.isEmpty() ? 1 : 0;
            }
            QCOMPARE(code, u"store.full"_s);
            QVERIFY(kept > 10);
            QCOMPARE(*t.store->count(u"cases"_s), kept);
            QFile filler(t.path() + u"/backups/filler"_s);
            QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            while (filler.write(QByteArray(512, 'x')) == 512) {
            }
            QCOMPARE(codeOf(t.store->changePassword({}, t.admin().password, u"neu"_s)),
                     u"store.full"_s);
            QCOMPARE(codeOf(t.store->backupTo(t.path() + u"/backups/copy.db"_s)), u"store.full"_s);
            QVERIFY(t.store->verify()->ok());
            // Room again: the same store goes on as if nothing had been.
            QVERIFY(filler.remove() && room.remove());
            QVERIFY(!t.put(t.newCase(u"after"_s)).isEmpty());
            t.close();
            QVERIFY(t.open());
            QCOMPARE(*t.store->count(u"cases"_s), kept + 1);
        }();
        t.close();
        QCOMPARE(::umount2(folder.constData(), MNT_DETACH), 0);
    }

    void aFailingReadAfterACrashLosesNothing_data()
    {
        QTest::addColumn<int>("steps");
        QTest::addColumn<bool>("after");
        QTest::newRow("all reads from then on") << int(FailingDisk::Reads) << true;
        QTest::newRow("one step of any kind") << int(FailingDisk::All) << false;
    }
    void aFailingReadAfterACrashLosesNothing()
    {
        QFETCH(int, steps);
        QFETCH(bool, after);
        const QMap<QString, QByteArray> content = crashedStore();
        QVERIFY(content.value(u"cases.db-wal"_s).size() > 30 * 4096);
        int refused = 0;
        for (int at = 1; at < 2000; ++at) {
            TestStore t;
            lay(content, t.path());
            Result<std::unique_ptr<Store>> opened = fail(Error());
            {
                const FailingDisk disk(
                    {at, EIO, after, FailingDisk::Steps::fromInt(unsigned(steps))});
                opened = Store::open(t.path(), t.admin(), t.clock, TestStore::fast());
                if (!disk.hasFailed())
                    at = 2000;
            }
            if (opened) {
                QCOMPARE(lacks(**opened), QString());
            } else {
                ++refused;
                QVERIFY2(opened.error().code == "store.io"_L1, qPrintable(opened.error().detail));
                QVERIFY(!opened.error().message.isEmpty() && !opened.error().hint.isEmpty());
            }
            opened = fail(Error());
            QVERIFY2(t.open(), qPrintable(QString::number(at)));
            QCOMPARE(lacks(*t.store), QString());
        }
        QVERIFY2(refused > 30, qPrintable(QString::number(refused)));
    }

    void nothingIsWrittenAfterSqliteTookTheOperationBack()
    {
        TestStore t;
        QVERIFY(t.create());
        QVERIFY(writeCase(t, u"first"_s).has_value());
        t.close();
        QVERIFY(t.open());
        const Case one = t.newCase(u"second"_s);
        const auto done =
            t.store->transact({u"test.write"_s, {}, {}}, [&](Transaction &transaction) -> Status {
                {
                    const FailingDisk disk({1, EIO, true, FailingDisk::Reads});
                    // Not looked at by an operation that thinks it can do without.
                    const auto seen = t.store->select(u"SELECT count(*) FROM number_counters"_s);
                    if (seen || !disk.hasFailed())
                        qFatal("nothing was read");
                }
                static_cast<void>(transaction.put(one));
                return transaction.put(t.newParty(one, u"张三"_s));
            });
        QCOMPARE(codeOf(done), u"store.io"_s);
        QCOMPARE(*t.store->count(u"cases"_s), 1);
        QVERIFY(t.store->verify()->ok());
        QVERIFY(writeCase(t, u"third"_s).has_value());
        QVERIFY(t.store->verify()->ok());
    }

    void aFolderThatIsMovedUnderTheProgramIsSaidAndLosesNothing()
    {
        TestStore t;
        QVERIFY(t.create());
        QVERIFY(writeCase(t, u"first"_s).has_value());
        const QString elsewhere = t.folder.filePath(u"elsewhere"_s);
        QVERIFY(QDir().rename(t.path(), elsewhere));
        const auto done = writeCase(t, u"second"_s);
        QCOMPARE(codeOf(done), u"store.moved"_s);
        QVERIFY(!done.error().message.isEmpty() && !done.error().hint.isEmpty());
        QCOMPARE(*t.store->count(u"cases"_s), 1);
        QVERIFY(QDir().rename(elsewhere, t.path()));
        QVERIFY(writeCase(t, u"third"_s).has_value());
        t.close();
        QVERIFY(t.open());
        QCOMPARE(*t.store->count(u"cases"_s), 2);
        QVERIFY(t.store->verify()->ok());
    }

    void noRoomForANewStoreLeavesNothing()
    {
        TestStore t;
        ChildProcess child([&t](int pipe) {
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit little{60000, 60000};
            ::setrlimit(RLIMIT_FSIZE, &little);
            const auto made =
                Store::create(t.path(), TestStore::wanted(), t.clock, TestStore::fast());
            ChildProcess::writeLine(pipe, codeOf(made).toUtf8());
            return 0;
        });
        QCOMPARE(child.readLine(), QByteArray("store.full"));
        QVERIFY(QDir(t.path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden));
        QVERIFY(t.create());
    }
};

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "test_store_faults.moc"
