// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "childprocess.h"
#include "teststore.h"

#include <sqlite3.h>

#include <cerrno>
#include <sys/mount.h>
#include <sys/resource.h>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

// SQLite's own seam: the system calls of its unix layer can be replaced. The n-th call fails.
int failAt = 0;
int calls = 0;
int failWith = 0;
bool andAfter = false;

bool failsNow()
{
    ++calls;
    if (failAt == 0 || calls < failAt || (calls > failAt && !andAfter))
        return false;
    errno = failWith;
    return true;
}

ssize_t failingWrite(int file, const void *bytes, size_t size)
{
    return failsNow() ? -1 : ::write(file, bytes, size);
}

ssize_t failingPwrite(int file, const void *bytes, size_t size, off_t at)
{
    return failsNow() ? -1 : ::pwrite(file, bytes, size, at);
}

int failingTruncate(int file, off_t size)
{
    return failsNow() ? -1 : ::ftruncate(file, size);
}

/// The replaced calls, put back at the end.
class FailingDisk {
public:
    FailingDisk(int at, int with, bool forever)
    {
        calls = 0;
        failAt = at;
        failWith = with;
        andAfter = forever;
        set("write", reinterpret_cast<sqlite3_syscall_ptr>(failingWrite));
        set("pwrite", reinterpret_cast<sqlite3_syscall_ptr>(failingPwrite));
        set("pwrite64", reinterpret_cast<sqlite3_syscall_ptr>(failingPwrite));
        set("ftruncate", reinterpret_cast<sqlite3_syscall_ptr>(failingTruncate));
    }
    ~FailingDisk()
    {
        sqlite3_vfs *vfs = sqlite3_vfs_find("unix");
        vfs->xSetSystemCall(vfs, nullptr, nullptr);
    }
    FailingDisk(const FailingDisk &) = delete;
    FailingDisk &operator=(const FailingDisk &) = delete;

private:
    static void set(const char *name, sqlite3_syscall_ptr call)
    {
        sqlite3_vfs *vfs = sqlite3_vfs_find("unix");
        vfs->xSetSystemCall(vfs, name, call);
    }
};

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
                const FailingDisk disk(at, error, forever);
                result = writeCase(t, u"at %1"_s.arg(at));
                if (calls < at)
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
        if (::mount("tmpfs", folder.constData(), "tmpfs", 0, "size=1500k") != 0)
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
