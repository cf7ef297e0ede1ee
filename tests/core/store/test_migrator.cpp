// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "teststore.h"

#include "core/store/migrator.h"
#include "core/store/storecore.h"

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

/// A step that comes after those of the program.
Migration second(const QByteArray &sql, const QString &oldestReader = u"0.1.0"_s)
{
    static const int number = static_cast<int>(Migrator::builtIn()->size()) + 1;
    return {number, u"%1_test"_s.arg(number, 4, 10, QLatin1Char('0')), oldestReader, sql};
}

const QByteArray addColumn = "ALTER TABLE mediators ADD COLUMN badge TEXT NOT NULL DEFAULT 'a;b';\n"
                             "CREATE TABLE seals (id TEXT PRIMARY KEY) STRICT;\n";

/// Opens a closed store the way a program with these steps would.
Result<std::unique_ptr<StoreCore>> openWith(const TestStore &t, const QList<Migration> &steps)
{
    HEZHONG_ASSIGN(auto lock, StoreLock::acquire(t.path(), t.clock, {}));
    HEZHONG_ASSIGN(KeyFile keys, KeyFile::load(t.path() + u"/keys.json"_s));
    HEZHONG_ASSIGN(StoreKeys opened, keys.unlock(t.admin()));
    return StoreCore::open({t.path(), std::move(lock), std::move(keys), std::move(opened.key),
                            KeyStrength::Fast, false},
                           t.clock, Database::Mode::ReadWrite, steps);
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList backups(const TestStore &t)
{
    return QDir(t.path() + u"/backups"_s).entryList({u"*.db"_s}, QDir::Files);
}

} // namespace

class TestMigrator : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        t = std::make_unique<TestStore>();
        QVERIFY(t->create());
        Mediator mediator;
        mediator.id = Id<Mediator>::fresh(t->clock);
        mediator.name = u"赵丽"_s;
        QVERIFY(!t->put(mediator).isEmpty());
        t->close();
        steps = *Migrator::builtIn();
    }
    void cleanup() { t.reset(); }

    void theStepsAreCompiledInAndNumbered()
    {
        QVERIFY(!steps.isEmpty());
        for (int i = 0; i < steps.size(); ++i) {
            QCOMPARE(steps.at(i).number, i + 1);
            QVERIFY(steps.at(i).oldestReader.startsWith(u'0'));
        }
        QCOMPARE(backups(*t).size(), 0);
    }

    void anOlderStoreIsBackedUpAndMigrated()
    {
        {
            const auto core = openWith(*t, steps + QList{second(addColumn)});
            QVERIFY2(core.has_value(), qPrintable(codeOf(core)));
            Database &database = *(*core)->database;
            QCOMPARE(database.value(u"PRAGMA user_version"_s)->toInt(), steps.size() + 1);
            QCOMPARE(database.value(u"SELECT badge FROM mediators"_s)->toString(), u"a;b"_s);
            QCOMPARE(database.value(u"SELECT count(*) FROM seals"_s)->toInt(), 0);
        }
        QCOMPARE(backups(*t).size(), 1);
        // The copy of before opens as the store it was.
        const QString copy = t->path() + u"/backups/"_s + backups(*t).at(0);
        const QString restored = t->folder.filePath(u"restored"_s);
        QVERIFY(QDir().mkpath(restored));
        QVERIFY(QFile::copy(copy, restored + u"/cases.db"_s));
        QVERIFY(QFile::copy(copy + u".keys.json"_s, restored + u"/keys.json"_s));
        const auto old = Store::open(restored, t->admin(), t->clock, TestStore::fast());
        QVERIFY(old.has_value());
        QCOMPARE((*old)->list<Mediator>()->size(), 1);
        // Once is enough.
        QVERIFY(openWith(*t, steps + QList{second(addColumn)}).has_value());
        QCOMPARE(backups(*t).size(), 1);
    }

    void aFailingStepChangesNothing()
    {
        const QByteArray broken = addColumn + "INSERT INTO nowhere VALUES (1);";
        QVERIFY(!openWith(*t, steps + QList{second(broken)}).has_value());
        QVERIFY(t->open());
        QCOMPARE(
            t->store
                ->select(
                    u"SELECT count(*) FROM pragma_table_info('mediators') WHERE name='badge'"_s)
                ->at(0)
                .at(0)
                .toInt(),
            0);
        QVERIFY(t->store->verify()->ok());
    }

    void withoutABackupNothingIsMigrated()
    {
        QVERIFY(QDir(t->path() + u"/backups"_s).removeRecursively());
        QFile inTheWay(t->path() + u"/backups"_s);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        QVERIFY(!openWith(*t, steps + QList{second(addColumn)}).has_value());
        QVERIFY(t->open());
        QCOMPARE(t->store->select(u"SELECT * FROM pragma_user_version"_s)->at(0).at(0).toInt(),
                 steps.size());
    }

    void aNewerStoreIsRefusedUntouched()
    {
        QVERIFY(openWith(*t, steps + QList{second(addColumn, u"98.2.0"_s)}).has_value());
        const QByteArray before = content(t->path() + u"/cases.db"_s);
        const auto opened = Store::open(t->path(), t->admin(), t->clock, TestStore::fast());
        QCOMPARE(codeOf(opened), u"store.too-new"_s);
        QCOMPARE(opened.error().fault, Fault::Store);
        QVERIFY(opened.error().hint.contains(u"98.2.0"_s));
        QVERIFY(!before.isEmpty());
        QCOMPARE(content(t->path() + u"/cases.db"_s), before);
    }

    void aNewerStoreThatThisVersionUnderstandsOpens()
    {
        QVERIFY(openWith(*t, steps + QList{second(addColumn, u"0.1.0"_s)}).has_value());
        QVERIFY(t->open());
        QVERIFY(!t->put(t->newCase(u"1"_s)).isEmpty());
        QVERIFY(t->store->verify()->ok());
    }

    /// Stores as older versions of the program left them; their password is the folder's own name.
    void storesOfEveryVersionOpen_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("schema 1, program 0.1.0") << u"schema-0001.hezhong"_s;
    }

    void storesOfEveryVersionOpen()
    {
        QFETCH(QString, folder);
        const QString kept = QFINDTESTDATA(u"../../data/stores/"_s + folder);
        QVERIFY(!kept.isEmpty());
        const QString copy = t->folder.filePath(folder);
        QVERIFY(QDir().mkpath(copy));
        for (const QString &file : QDir(kept).entryList(QDir::Files))
            QVERIFY(
                QFile::copy(kept + u'/' + file, copy + u'/' + file)
                && QFile::setPermissions(copy + u'/' + file, QFile::ReadOwner | QFile::WriteOwner));
        const auto store = Store::open(copy, {{}, folder, {}}, t->clock, TestStore::fast());
        QVERIFY2(store.has_value(), qPrintable(codeOf(store)));
        QCOMPARE((*store)->list<Case>()->size(), 1);
        QStringList faults;
        const auto report = (*store)->verify();
        QVERIFY(report.has_value());
        for (const VerifyCheck &check : report->checks)
            faults += check.faults;
        QCOMPARE(faults.join(u'\n'), QString());
        QCOMPARE(QDir(copy + u"/backups"_s).entryList({u"*.db"_s}, QDir::Files).size(), 1);
    }

private:
    std::unique_ptr<TestStore> t;
    QList<Migration> steps;
};

QTEST_GUILESS_MAIN(TestMigrator)
#include "test_migrator.moc"
