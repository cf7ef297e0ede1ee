// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "teststore.h"

#include "core/store/keys/recoverykey.h"
#include "core/store/storelock.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <thread>

using namespace hezhong;
using namespace Qt::StringLiterals;

class TestStoreOpen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void createsFolderAndFirstRows()
    {
        TestStore t;
        QVERIFY(!Store::isStore(t.path()));
        QVERIFY(t.create());
        QVERIFY(Store::isStore(t.path()));
#ifdef Q_OS_UNIX
        QVERIFY(!(QFileInfo(t.path()).permissions()
                  & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther)));
#endif
        QCOMPARE(t.store->user().name, TestStore::wanted().adminName);
        QCOMPARE(t.store->user().roles.size(), EnumNames<UserRole>::all().size());
        const auto offices = t.store->list<Office>();
        QVERIFY(offices.has_value());
        QCOMPARE(offices->size(), 1);
        QCOMPARE(offices->at(0).name, TestStore::wanted().office.name);
        QVERIFY(isUuid(t.store->deviceId()));
        QCOMPARE(*Store::userSlots(t.path()), 1);
        for (const auto &name : {u"cases.db"_s, u"keys.json"_s, u"keys.copy.json"_s,
                                 u"journal.seal"_s, u"lock"_s, u"files"_s, u"backups"_s})
            QVERIFY2(QFileInfo::exists(t.path() + u'/' + name), qPrintable(name));
    }

    void opensAgainWithWhatWasThere()
    {
        TestStore t;
        QVERIFY(t.create());
        const Case one = t.newCase(u"〔2026〕锦劳调1号"_s);
        QVERIFY(!t.put(one).isEmpty());
        const QString device = t.store->deviceId();
        t.close();
        QVERIFY(t.open());
        QCOMPARE(t.store->deviceId(), device);
        const auto found = t.store->get(one.id);
        QVERIFY(found.has_value());
        QCOMPARE(found->number, one.number);
        QCOMPARE(found->receivedOn, one.receivedOn);
        QVERIFY(t.store->verify()->ok());
    }

    void refusesToCreate_data()
    {
        QTest::addColumn<QString>("present");
        QTest::newRow("a store") << u"cases.db"_s;
        QTest::newRow("somebody's file") << u"letter.txt"_s;
        QTest::newRow("a hidden file") << u".hidden"_s;
    }
    void refusesToCreate()
    {
        QFETCH(QString, present);
        TestStore t;
        QVERIFY(QDir().mkpath(t.path()));
        QFile file(t.path() + u'/' + present);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("kept") == 4);
        file.close();
        const auto made = Store::create(t.path(), TestStore::wanted(), t.clock, TestStore::fast());
        QCOMPARE(codeOf(made), u"store.exists"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("kept"));
        QCOMPARE(
            QDir(t.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).size(),
            1);
    }

    void createsInAnEmptyFolderAndAfterOneThatWasCutOff()
    {
        TestStore t;
        QVERIFY(QDir().mkpath(t.path()));
        for (const auto &name : {u"unfinished"_s, u"cases.db"_s, u"lock"_s}) {
            QFile file(t.path() + u'/' + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(!Store::isStore(t.path()));
        QVERIFY(t.create());
        QVERIFY(t.store->verify()->ok());
    }

    void aCreationTakesNothingThatWasThere()
    {
        TestStore t;
        QVERIFY(QDir().mkpath(t.path()));
        QFile file(t.path() + u"/film.part-0123abcd"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(codeOf(Store::create(t.path(), TestStore::wanted(), t.clock, TestStore::fast())),
                 u"store.exists"_s);
        QCOMPARE(contentOf(t.path()).keys(), QStringList{u"film.part-0123abcd"_s});
    }

    void aCreationLeavesTheOneOfAnotherProgramAlone()
    {
        TestStore t;
        QVERIFY(QDir().mkpath(t.path()));
        for (const auto &name : {u"unfinished"_s, u"cases.db"_s}) {
            QFile file(t.path() + u'/' + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const auto lock = StoreLock::acquire(t.path(), t.clock, TestStore::fast());
        QVERIFY(lock.has_value());
        QCOMPARE(codeOf(Store::create(t.path(), TestStore::wanted(), t.clock, TestStore::fast())),
                 u"store.locked"_s);
        QCOMPARE(contentOf(t.path()).keys(),
                 (QStringList{u"cases.db"_s, u"lock"_s, u"unfinished"_s}));
    }

    void aFailedCreationLeavesNothing()
    {
        TestStore t;
        NewStore wanted = TestStore::wanted();
        wanted.password.clear();
        QCOMPARE(codeOf(Store::create(t.path(), wanted, t.clock, TestStore::fast())),
                 u"password.empty"_s);
        QVERIFY(QDir(t.path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden));
        wanted = TestStore::wanted();
        wanted.adminName = u"  "_s;
        QCOMPARE(codeOf(Store::create(t.path(), wanted, t.clock, TestStore::fast())),
                 u"user.name"_s);
    }

    void refusesCredentials_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("code");
        const QString name = TestStore::wanted().adminName;
        const QString word = TestStore::wanted().password;
        QTest::newRow("right") << name << word << QString();
        QTest::newRow("no name, one user") << QString() << word << QString();
        QTest::newRow("wrong password") << name << u"四海升平 2025"_s << u"store.wrong-password"_s;
        QTest::newRow("empty password") << name << QString() << u"store.wrong-password"_s;
        QTest::newRow("no such user") << u"王五"_s << word << u"store.no-such-user"_s;
    }
    void refusesCredentials()
    {
        QFETCH(QString, user);
        QFETCH(QString, password);
        TestStore t;
        QVERIFY(t.create());
        t.close();
        const auto opened = Store::open(t.path(), {user, password, {}}, t.clock, TestStore::fast());
        QTEST(codeOf(opened), "code");
        if (!opened)
            QCOMPARE(opened.error().fault, Fault::Store);
    }

    void opensWithTheRecoveryKeyHoweverItIsTyped()
    {
        TestStore t;
        QVERIFY(t.create());
        QCOMPARE(t.recoveryKey.size(), 6 * 5 + 5);
        t.close();
        const QString lower = t.recoveryKey.toLower().replace(u'-', u' ');
        const auto opened = Store::open(t.path(), {{}, {}, lower}, t.clock, TestStore::fast());
        QVERIFY2(opened.has_value(), qPrintable(codeOf(opened)));
        QCOMPARE((*opened)->user().name, TestStore::wanted().adminName);
        QVERIFY((*opened)->resetPassword(TestStore::wanted().adminName, u"新的密码"_s).has_value());
    }

    void tellsAMistypedRecoveryKeyFromAForeignOne()
    {
        TestStore t;
        QVERIFY(t.create());
        t.close();
        QString wrong = t.recoveryKey;
        wrong[2] = wrong.at(2) == u'7' ? u'8' : u'7';
        QCOMPARE(codeOf(Store::open(t.path(), {{}, {}, wrong}, t.clock, TestStore::fast())),
                 u"recovery-key.mistyped"_s);
        QCOMPARE(codeOf(Store::open(t.path(), {{}, {}, t.recoveryKey.left(20)}, t.clock,
                                    TestStore::fast())),
                 u"recovery-key.mistyped"_s);
        QCOMPARE(
            codeOf(Store::open(t.path(), {{}, {}, newRecoveryKey()}, t.clock, TestStore::fast())),
            u"store.wrong-password"_s);
    }

    void moreUsersEachWithAPassword()
    {
        TestStore t;
        QVERIFY(t.create());
        User second;
        second.id = Id<User>::fresh(t.clock);
        second.name = u"李静"_s;
        second.roles = {UserRole::Mediator};
        QVERIFY(!t.put(second).isEmpty());
        QVERIFY(t.store->addUserSlot(second.name, u"pass"_s).has_value());
        QCOMPARE(codeOf(t.store->addUserSlot(second.name, u"other"_s)), u"store.duplicate"_s);
        t.close();
        QCOMPARE(*Store::userSlots(t.path()), 2);
        QCOMPARE(codeOf(Store::open(t.path(), {{}, u"pass"_s, {}}, t.clock, TestStore::fast())),
                 u"store.no-such-user"_s);
        {
            const auto opened =
                Store::open(t.path(), {second.name, u"pass"_s, {}}, t.clock, TestStore::fast());
            QVERIFY(opened.has_value());
            QCOMPARE((*opened)->user().id, second.id);
            QCOMPARE(codeOf((*opened)->resetPassword(TestStore::wanted().adminName, u"x"_s)),
                     u"store.rights"_s);
        }
        QVERIFY(t.open());
        second.active = false;
        QVERIFY(!t.put(second).isEmpty());
        t.close();
        QCOMPARE(
            codeOf(Store::open(t.path(), {second.name, u"pass"_s, {}}, t.clock, TestStore::fast())),
            u"store.no-such-user"_s);
        QVERIFY(t.open());
        QCOMPARE(codeOf(t.store->removeUserSlot(u"王五"_s)), u"store.no-such-user"_s);
        QVERIFY(t.store->removeUserSlot(second.name).has_value());
        QCOMPARE(codeOf(t.store->removeUserSlot(t.store->user().name)), u"store.last-user"_s);
        t.close();
        QCOMPARE(*Store::userSlots(t.path()), 1);
        QCOMPARE(
            codeOf(Store::open(t.path(), {second.name, u"pass"_s, {}}, t.clock, TestStore::fast())),
            u"store.no-such-user"_s);
    }

    void changesAPassword()
    {
        TestStore t;
        QVERIFY(t.create());
        const QString name = TestStore::wanted().adminName;
        QCOMPARE(codeOf(t.store->changePassword(name, u"falsch"_s, u"neu"_s)),
                 u"store.wrong-password"_s);
        QCOMPARE(codeOf(t.store->changePassword(name, TestStore::wanted().password, {})),
                 u"password.empty"_s);
        QVERIFY(t.store->changePassword(name, TestStore::wanted().password, u"neu"_s).has_value());
        t.close();
        QCOMPARE(codeOf(Store::open(t.path(), t.admin(), t.clock, TestStore::fast())),
                 u"store.wrong-password"_s);
        QVERIFY(
            Store::open(t.path(), {name, u"neu"_s, {}}, t.clock, TestStore::fast()).has_value());
        QVERIFY(
            Store::open(t.path(), {{}, {}, t.recoveryKey}, t.clock, TestStore::fast()).has_value());
    }

    void missingForeignAndDamagedFolders()
    {
        TestStore t;
        QCOMPARE(codeOf(Store::open(t.path(), t.admin(), t.clock, TestStore::fast())),
                 u"store.missing"_s);
        QCOMPARE(codeOf(Store::open(t.folder.path(), t.admin(), t.clock, TestStore::fast())),
                 u"store.not-a-store"_s);
        QVERIFY(t.create());
        t.close();
        for (const auto &name : {u"/keys.json"_s, u"/keys.copy.json"_s}) {
            QFile keys(t.path() + name);
            QVERIFY(keys.open(QIODevice::ReadWrite) && keys.resize(keys.size() / 2));
        }
        QCOMPARE(codeOf(Store::open(t.path(), t.admin(), t.clock, TestStore::fast())),
                 u"store.corrupt"_s);
    }

    void aDamagedDatabaseIsNamedAndLeftAlone()
    {
        TestStore t;
        QVERIFY(t.create());
        t.close();
        QFile file(t.path() + u"/cases.db"_s);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(100) && file.write("damage") == 6);
        file.close();
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        QCOMPARE(codeOf(Store::open(t.path(), t.admin(), t.clock, TestStore::fast())),
                 u"store.corrupt"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
    }

    void slotsOfAnotherStoreDoNotFit()
    {
        TestStore a;
        TestStore b;
        QVERIFY(a.create() && b.create());
        a.close();
        b.close();
        for (const auto &name : {u"/keys.json"_s, u"/keys.copy.json"_s}) {
            QVERIFY(QFile::remove(a.path() + name));
            QVERIFY(QFile::copy(b.path() + name, a.path() + name));
        }
        QCOMPARE(codeOf(Store::open(a.path(), a.admin(), a.clock, TestStore::fast())),
                 u"store.corrupt"_s);
    }

    void normalStrengthTakesHalfASecond()
    {
        TestStore t;
        OpenOptions options;
        QVERIFY(Store::create(t.path(), TestStore::wanted(), t.clock, options).has_value());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(Store::open(t.path(), t.admin(), t.clock, options).has_value());
        // The slot was measured at 500 ms; a machine that is idle now may be somewhat quicker.
        QVERIFY2(timer.elapsed() >= 250, qPrintable(QString::number(timer.elapsed())));
        QFile keys(t.path() + u"/keys.json"_s);
        QVERIFY(keys.open(QIODevice::ReadOnly));
        const QJsonArray list =
            QJsonDocument::fromJson(keys.readAll()).object().value(u"slots"_s).toArray();
        QCOMPARE(list.size(), 2);
        for (const QJsonValue slot : list)
            QVERIFY(slot.toObject().value(u"memory"_s).toInteger() >= (64 << 20));
    }

    void opensOnAnotherThread()
    {
        TestStore t;
        QVERIFY(t.create());
        t.close();
        std::thread worker([&t] { QVERIFY(t.open()); });
        worker.join();
        QVERIFY(t.store != nullptr);
        QVERIFY(!t.put(t.newCase(u"1"_s)).isEmpty());
    }

    void pragmasAreAsPromised()
    {
        TestStore t;
        QVERIFY(t.create());
        const auto pragma = [&t](const QString &name) {
            return t.store->select(u"SELECT * FROM pragma_"_s + name)->at(0).at(0).toString();
        };
        QCOMPARE(pragma(u"journal_mode"_s), u"wal"_s);
        QCOMPARE(pragma(u"synchronous"_s), u"2"_s);
        QCOMPARE(pragma(u"foreign_keys"_s), u"1"_s);
        QCOMPARE(pragma(u"temp_store"_s), u"2"_s);
        QCOMPARE(pragma(u"secure_delete"_s), u"1"_s);
        const auto loose = t.store->select(
            u"SELECT name FROM pragma_table_list WHERE schema='main' AND type='table' AND strict=0 "
            "AND name NOT LIKE 'sqlite_%'"_s);
        QVERIFY(loose.has_value());
        QCOMPARE(loose->size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestStoreOpen)
#include "test_store_open.moc"
