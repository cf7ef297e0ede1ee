// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "childprocess.h"
#include "teststore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <sys/stat.h>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

/// Opens the store, says so, and holds it until it is killed.
int hold(const TestStore &t, int pipe)
{
    const auto opened = Store::open(t.path(), t.admin(), t.clock, TestStore::fast());
    ChildProcess::writeLine(pipe, opened ? "open" : "failed");
    ::pause();
    return 0;
}

QByteArray lockText(const TestStore &t)
{
    QFile file(t.path() + u"/lock"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class TestStoreLock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        t = std::make_unique<TestStore>();
        QVERIFY(t->create());
    }
    void cleanup() { t.reset(); }

    void theSameProgramCannotOpenTwice()
    {
        bool asked = false;
        OpenOptions options = TestStore::fast();
        options.takeOverLock = [&asked](const LockHolder &) { return asked = true; };
        const auto second = Store::open(t->path(), t->admin(), t->clock, options);
        QCOMPARE(codeOf(second), u"store.locked"_s);
        QCOMPARE(second.error().fault, Fault::Store);
        QVERIFY(!asked);
        QVERIFY(second.error().message.contains(QSysInfo::machineHostName()));
        QVERIFY(
            second.error().message.contains(QString::number(QCoreApplication::applicationPid())));
        QVERIFY(second.error().message.contains(u"2026-03-09"_s));
        QVERIFY(!t->put(t->newCase(u"1"_s)).isEmpty());
    }

    void closingFreesIt()
    {
        t->close();
        QCOMPARE(lockText(*t), QByteArray());
        QVERIFY(t->open());
    }

    void aLivingProgramIsNamed()
    {
        t->close();
        ChildProcess child([this](int pipe) { return hold(*t, pipe); });
        QCOMPARE(child.readLine(), QByteArray("open"));
        const auto second = Store::open(t->path(), t->admin(), t->clock, TestStore::fast());
        QCOMPARE(codeOf(second), u"store.locked"_s);
        QVERIFY2(second.error().message.contains(QString::number(child.pid())),
                 qPrintable(second.error().message));
        // The refused attempt must not have cleared the holder's name.
        QVERIFY(lockText(*t).contains(QByteArray::number(child.pid())));
    }

    void aDeadHolderIsRecognised()
    {
        t->close();
        ChildProcess child([this](int pipe) { return hold(*t, pipe); });
        QCOMPARE(child.readLine(), QByteArray("open"));
        child.kill();
        LockHolder seen;
        OpenOptions options = TestStore::fast();
        options.takeOverLock = [&seen](const LockHolder &holder) {
            seen = holder;
            return false;
        };
        QCOMPARE(codeOf(Store::open(t->path(), t->admin(), t->clock, options)), u"store.locked"_s);
        QCOMPARE(seen.state, LockHolder::Dead);
        QCOMPARE(seen.pid, child.pid());
        QCOMPARE(seen.host, QSysInfo::machineHostName());
        QCOMPARE(seen.since, t->clock.now());
        // Nobody to ask: the dead cannot be harmed.
        QVERIFY(t->open());
        QVERIFY(t->store->verify()->ok());
    }

    void anotherMachinesMarkIsAskedAbout()
    {
        t->close();
        QFile file(t->path() + u"/lock"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(QJsonObject{{u"host"_s, u"front-desk"_s},
                                             {u"user"_s, u"clerk"_s},
                                             {u"program"_s, u"hezhong"_s},
                                             {u"pid"_s, 4711},
                                             {u"since"_s, u"2026-03-08T01:00:00Z"_s}})
                       .toJson());
        file.close();
        const auto refused = Store::open(t->path(), t->admin(), t->clock, TestStore::fast());
        QCOMPARE(codeOf(refused), u"store.locked"_s);
        for (const auto &part : {u"front-desk"_s, u"clerk"_s, u"4711"_s, u"2026-03-08"_s})
            QVERIFY2(refused.error().message.contains(part), qPrintable(refused.error().message));
        OpenOptions options = TestStore::fast();
        options.takeOverLock = [](const LockHolder &holder) {
            return holder.state == LockHolder::Unknown;
        };
        QVERIFY(Store::open(t->path(), t->admin(), t->clock, options).has_value());
    }

    void garbageInTheLockFileDoesNotBarTheDoor()
    {
        t->close();
        QFile file(t->path() + u"/lock"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("\xff\xfe garbage") > 0);
        file.close();
        OpenOptions options = TestStore::fast();
        options.takeOverLock = [](const LockHolder &) { return true; };
        QVERIFY(Store::open(t->path(), t->admin(), t->clock, options).has_value());
    }

    void whatAPowerCutLeavesOfTheLockIsNobody()
    {
        t->close();
        QFile file(t->path() + u"/lock"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(140, '\0')) > 0);
        file.close();
        // Nobody is asked, because nobody is named.
        QVERIFY(t->open());
    }

    void theLockFileHoldsNoNameOfTheStore()
    {
        const QByteArray text = lockText(*t);
        QVERIFY(text.contains("pid"));
        QVERIFY(!text.contains(TestStore::wanted().adminName.toUtf8()));
    }

    void aFolderThatMayNotBeWrittenIsReadOnly()
    {
        t->close();
        // Root may write anywhere, so the child becomes somebody else; the folder stays root's.
        ::chmod(QFile::encodeName(t->folder.path()).constData(), 0755);
        ::chmod(QFile::encodeName(t->path()).constData(), 0555);
        ::chmod(QFile::encodeName(t->path() + u"/lock"_s).constData(), 0444);
        ChildProcess child([this](int pipe) {
            if (::geteuid() == 0 && ::seteuid(65534) != 0)
                return 1;
            const auto opened = Store::open(t->path(), t->admin(), t->clock, TestStore::fast());
            ChildProcess::writeLine(pipe, codeOf(opened).toUtf8());
            const auto made = Store::create(t->path() + u"/inner"_s, TestStore::wanted(), t->clock,
                                            TestStore::fast());
            ChildProcess::writeLine(pipe, codeOf(made).toUtf8());
            return 0;
        });
        QCOMPARE(child.readLine(), QByteArray("store.read-only"));
        QCOMPARE(child.readLine(), QByteArray("store.read-only"));
        QCOMPARE(child.wait(), 0);
        ::chmod(QFile::encodeName(t->path()).constData(), 0755);
        ::chmod(QFile::encodeName(t->path() + u"/lock"_s).constData(), 0644);
        QVERIFY(t->open());
    }

private:
    std::unique_ptr<TestStore> t;
};

QTEST_GUILESS_MAIN(TestStoreLock)
#include "test_store_lock.moc"
