// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "teststore.h"

#include "core/store/keys/keyfile.h"
#include "core/store/sqlite/database.h"

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

/// Runs a statement past the store.
Status pastTheStore(const TestStore &t, const QString &sql)
{
    HEZHONG_ASSIGN(const KeyFile file, KeyFile::load(t.path() + u"/keys.json"_s));
    HEZHONG_ASSIGN(const StoreKeys keys, file.unlock(t.admin()));
    HEZHONG_ASSIGN(const std::unique_ptr<Database> database,
                   Database::open(t.path() + u"/cases.db"_s, keys.key, Database::Mode::ReadWrite));
    return database->execute(sql);
}

Status refused()
{
    return fail(internalFault(u"test.refused"_s, {}));
}

QString faultsOf(const Store &store)
{
    const auto report = store.verify();
    if (!report)
        return report.error().code;
    for (const VerifyCheck &check : report->checks)
        if (!check.ok())
            return check.name + u": "_s + check.faults.join(u'\n');
    return {};
}

} // namespace

/// Searching in the middle of an operation.
class TestStoreSettle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        t = std::make_unique<TestStore>();
        QVERIFY(t->create());
        one = t->newCase(u"1"_s);
        QVERIFY(!t->put(one, t->newParty(one, u"张三"_s)).isEmpty());
    }
    void cleanup() { t.reset(); }

    void findsWhatTheOperationWrote()
    {
        int within = 0;
        const auto done = operation([&](Transaction &transaction) -> Status {
            HEZHONG_TRY(transaction.put(t->newParty(one, u"欧阳修文"_s)));
            within = found(u"欧阳"_s);
            return {};
        });
        QVERIFY(done.has_value());
        QCOMPARE(within, 1);
        QCOMPARE(found(u"欧阳"_s), 1);
        QCOMPARE(faultsOf(*t->store), QString());
    }

    void anOperationThatIsTakenBackTakesItsSettlingAlong_data()
    {
        QTest::addColumn<bool>("writes");
        QTest::addColumn<bool>("fails");
        QTest::newRow("failed") << true << true;
        QTest::newRow("failed without writing") << false << true;
        QTest::newRow("wrote nothing") << false << false;
    }
    void anOperationThatIsTakenBackTakesItsSettlingAlong()
    {
        QFETCH(bool, writes);
        QFETCH(bool, fails);
        const auto done = operation([&](Transaction &transaction) -> Status {
            if (writes)
                HEZHONG_TRY(transaction.put(t->newParty(one, u"欧阳修文"_s)));
            if (found(u"张三"_s) != 1)
                qFatal("not found within");
            return fails ? refused() : Status();
        });
        QCOMPARE(done.has_value(), !fails);
        QCOMPARE(faultsOf(*t->store), QString());
        QCOMPARE(found(u"张三"_s), 1);
        QCOMPARE(found(u"欧阳"_s), 0);
        QVERIFY(!t->put(t->newParty(one, u"诸葛"_s)).isEmpty());
        QCOMPARE(found(u"诸葛"_s), 1);
        QCOMPARE(faultsOf(*t->store), QString());
    }

    void aSettlingThatFailsHalfwayIsNotCommittedWithTheOperation()
    {
        QCOMPARE(found(u"张三"_s), 1);
        QVERIFY(pastTheStore(*t, u"CREATE TRIGGER stop AFTER INSERT ON search_entries WHEN "
                                 "(SELECT count(*) FROM search_entries)>%1 "
                                 "BEGIN SELECT RAISE(ABORT, 'no'); END"_s.arg(entries() + 1))
                    .has_value());
        const auto done = operation([&](Transaction &transaction) -> Status {
            for (const auto &name : {u"欧阳修文"_s, u"诸葛"_s, u"司马"_s})
                HEZHONG_TRY(transaction.put(t->newParty(one, name)));
            // The words of before are found all the same.
            if (found(u"张三"_s) != 1)
                qFatal("not found within");
            return {};
        });
        QVERIFY(done.has_value());
        QCOMPARE(*t->store->count(u"parties"_s), 4);
        QVERIFY(pastTheStore(*t, u"DROP TRIGGER stop"_s).has_value());
        for (const auto &name : {u"欧阳"_s, u"诸葛"_s, u"司马"_s})
            QCOMPARE(found(name), 1);
        QCOMPARE(faultsOf(*t->store), QString());
    }

private:
    Result<ChangeNotice> operation(const std::function<Status(Transaction &)> &change)
    {
        return t->store->transact({u"test.write"_s, {}, {}}, change);
    }
    [[nodiscard]] int found(const QString &typed) const
    {
        const auto result = t->store->search(typed, 5);
        return result ? result->total : -1;
    }
    [[nodiscard]] qint64 entries() const
    {
        return t->store->select(u"SELECT count(*) FROM search_entries"_s)->at(0).at(0).toLongLong();
    }

    std::unique_ptr<TestStore> t;
    Case one;
};

QTEST_GUILESS_MAIN(TestStoreSettle)
#include "test_store_settle.moc"
