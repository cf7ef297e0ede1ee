// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "teststore.h"

#include "core/model/draft.h"
#include "core/model/hearing.h"
#include "core/store/journal.h"
#include "core/store/storecore.h"

#include <QJsonObject>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

const Operation operation{u"test.change"_s, u"周明远"_s, {}};

Error mistake()
{
    return refused(u"test.mistake"_s, u"mistake"_s);
}

qint64 rowsIn(const Store &store, const QString &table)
{
    return store.select(u"SELECT count(*) FROM "_s + table)->at(0).at(0).toLongLong();
}

QList<QVariantList> journalOf(const Store &store, const QString &operationId)
{
    return *store.select(
        u"SELECT kind, entity_id, field, old, new, actor, operation, case_id FROM journal "
        "WHERE operation_id=? ORDER BY seq"_s,
        {operationId});
}

} // namespace

class TestStoreTransact : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        t = std::make_unique<TestStore>();
        QVERIFY(t->create());
    }
    void cleanup() { t.reset(); }

    void anInsertIsOneJournalRow()
    {
        const Case one = t->newCase(u"〔2026〕1号"_s);
        const QString id = t->put(one);
        const auto rows = journalOf(*t->store, id);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.at(0).at(0).toString(), u"case"_s);
        QCOMPARE(rows.at(0).at(1).toString(), one.id.text());
        QCOMPARE(rows.at(0).at(2).toString(), QString());
        QVERIFY(rows.at(0).at(3).isNull());
        QCOMPARE(rows.at(0).at(7).toString(), one.id.text());
        const QJsonObject values =
            QJsonDocument::fromJson(rows.at(0).at(4).toString().toUtf8()).object();
        QCOMPARE(values.size(), descriptor<Case>().fields.size());
        QCOMPARE(values.value(u"number"_s).toString(), one.number);
        QCOMPARE(values.value(u"headcount"_s).toInt(), 1);
        QVERIFY(values.value(u"closed_on"_s).isNull());
    }

    void anUpdateJournalsOnlyWhatChanged()
    {
        Case one = t->newCase(u"〔2026〕1号"_s);
        t->put(one);
        one.status = CaseStatus::Accepted;
        one.acceptedOn = QDate(2026, 3, 9);
        const QString id = t->put(one);
        const auto rows = journalOf(*t->store, id);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).at(2).toString(), u"status"_s);
        QCOMPARE(rows.at(0).at(3).toString(), u"registered"_s);
        QCOMPARE(rows.at(0).at(4).toString(), u"accepted"_s);
        QCOMPARE(rows.at(1).at(2).toString(), u"accepted_on"_s);
        QVERIFY(rows.at(1).at(3).isNull());
        QCOMPARE(rows.at(1).at(4).toString(), u"2026-03-09"_s);
        QCOMPARE(t->store->get(one.id)->status, CaseStatus::Accepted);
    }

    void nothingChangedIsNoOperation()
    {
        const Case one = t->newCase(u"〔2026〕1号"_s);
        t->put(one);
        int told = 0;
        t->store->onChange(nullptr, [&told](const ChangeNotice &) { ++told; });
        const qint64 before = rowsIn(*t->store, u"journal"_s);
        const auto notice = t->store->transact(
            operation, [&](Transaction &transaction) { return transaction.put(one); });
        QVERIFY(notice.has_value());
        QVERIFY(notice->isEmpty());
        QVERIFY(notice->operationId.isEmpty());
        QCOMPARE(told, 0);
        QCOMPARE(rowsIn(*t->store, u"journal"_s), before);
    }

    void aRemovalKeepsTheOldValues()
    {
        const Case one = t->newCase(u"〔2026〕1号"_s);
        const Party party = t->newParty(one, u"张三"_s);
        t->put(one, party);
        const auto notice = t->store->transact(
            operation, [&](Transaction &transaction) { return transaction.remove(party.id); });
        QVERIFY(notice.has_value());
        const auto rows = journalOf(*t->store, notice->operationId);
        QCOMPARE(rows.size(), 1);
        QVERIFY(rows.at(0).at(4).isNull());
        QVERIFY(rows.at(0).at(3).toString().contains(u"张三"_s));
        QCOMPARE(rows.at(0).at(7).toString(), one.id.text());
        QVERIFY(!t->store->find(party.id)->has_value());
        QCOMPARE(codeOf(t->store->get(party.id)), u"not-found"_s);
        QCOMPARE(t->store->get(party.id).error().fault, Fault::Input);
    }

    void anErrorRollsEverythingBack()
    {
        const Case one = t->newCase(u"〔2026〕1号"_s);
        const qint64 journal = rowsIn(*t->store, u"journal"_s);
        const auto result = t->store->transact(operation, [&](Transaction &transaction) -> Status {
            HEZHONG_TRY(transaction.put(one));
            HEZHONG_TRY(transaction.put(t->newParty(one, u"张三"_s)));
            HEZHONG_TRY(transaction.nextNumber(u"cases/2026"_s));
            HEZHONG_TRY(transaction.putFile("a paper"));
            return fail(mistake());
        });
        QCOMPARE(codeOf(result), u"test.mistake"_s);
        QCOMPARE(rowsIn(*t->store, u"cases"_s), 0);
        QCOMPARE(rowsIn(*t->store, u"parties"_s), 0);
        QCOMPARE(rowsIn(*t->store, u"journal"_s), journal);
        QCOMPARE(rowsIn(*t->store, u"search_entries"_s), 0);
        QCOMPARE(t->store->search(u"张三"_s, 10)->total, 0);
        QVERIFY(QDir(t->path() + u"/files"_s).isEmpty());
        QVERIFY(!t->put(one).isEmpty());
        QVERIFY(t->store->verify()->ok());
    }

    void anOverlookedErrorRollsBackToo()
    {
        const Case one = t->newCase(u"〔2026〕1号"_s);
        t->put(one);
        const Case twin = t->newCase(one.number);
        const auto result = t->store->transact(operation, [&](Transaction &transaction) -> Status {
            HEZHONG_TRY(transaction.put(t->newParty(one, u"张三"_s)));
            (void)transaction.put(twin);
            return {};
        });
        QCOMPARE(codeOf(result), u"store.duplicate"_s);
        QCOMPARE(result.error().fault, Fault::Refused);
        QCOMPARE(rowsIn(*t->store, u"parties"_s), 0);
    }

    void referencesAreKept()
    {
        const Case one = t->newCase(u"〔2026〕1号"_s);
        const Party party = t->newParty(one, u"张三"_s);
        QCOMPARE(codeOf(t->store->transact(
                     operation, [&](Transaction &transaction) { return transaction.put(party); })),
                 u"store.referenced"_s);
        t->put(one, party);
        QCOMPARE(
            codeOf(t->store->transact(
                operation, [&](Transaction &transaction) { return transaction.remove(one.id); })),
            u"store.referenced"_s);
        QVERIFY(t->store->find(one.id)->has_value());
    }

    void casesWithoutANumberDoNotCollide()
    {
        QVERIFY(!t->put(t->newCase(), t->newCase()).isEmpty());
        QCOMPARE(*t->store->count(u"cases"_s), 2);
    }

    void numbersHaveNoGapsAndStayTaken()
    {
        const auto take = [this](bool keep) {
            int taken = 0;
            const auto result =
                t->store->transact(operation, [&](Transaction &transaction) -> Status {
                    HEZHONG_ASSIGN(taken, transaction.nextNumber(u"cases/2026"_s));
                    return keep ? Status() : Status(fail(mistake()));
                });
            return result.has_value() == keep ? taken : -1;
        };
        QCOMPARE(take(true), 1);
        QCOMPARE(take(false), 2);
        QCOMPARE(take(true), 2);
        int other = 0;
        QVERIFY(t->store
                    ->transact(operation,
                               [&](Transaction &transaction) -> Status {
                                   HEZHONG_ASSIGN(other, transaction.nextNumber(u"cases/2027"_s));
                                   return {};
                               })
                    .has_value());
        QCOMPARE(other, 1);
        QVERIFY(t->put(t->newCase(u"x"_s)) != QString());
        const QString id = t->put(t->newCase(u"y"_s));
        QVERIFY(t->store->undo(id, u"周明远"_s).has_value());
        QCOMPARE(take(true), 3);
    }

    void noticesNameWhatChanged()
    {
        QList<ChangeNotice> told;
        auto context = std::make_unique<QObject>();
        int bound = 0;
        t->store->onChange(nullptr, [&told](const ChangeNotice &notice) { told.append(notice); });
        t->store->onChange(context.get(), [&bound](const ChangeNotice &) { ++bound; });
        const Case one = t->newCase(u"〔2026〕1号"_s);
        const Party a = t->newParty(one, u"张三"_s);
        const Party b = t->newParty(one, u"李四"_s);
        const QString id = t->put(one, a, b);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.at(0).operationId, id);
        QCOMPARE(told.at(0).operation, u"test.put"_s);
        QCOMPARE(told.at(0).ids.value(u"party"_s), QStringList({a.id.text(), b.id.text()}));
        QVERIFY(told.at(0).touches(u"case"_s));
        QVERIFY(!told.at(0).touches(u"claim"_s));
        QVERIFY(told.at(0).touchesCase(one.id.text()));
        QCOMPARE(bound, 1);
        context.reset();
        t->put(t->newCase());
        QCOMPARE(told.size(), 2);
        QCOMPARE(bound, 1);
    }

    void aListenerMayStartTheNextOperation()
    {
        bool once = true;
        t->store->onChange(nullptr, [&](const ChangeNotice &) {
            if (std::exchange(once, false))
                QVERIFY(!t->put(t->newCase(u"2"_s)).isEmpty());
        });
        t->put(t->newCase(u"1"_s));
        QCOMPARE(*t->store->count(u"cases"_s), 2);
    }

    void operationsDoNotNest()
    {
        const auto outer = t->store->transact(operation, [&](Transaction &) -> Status {
            return t->store->transact(operation, [](Transaction &) -> Status { return {}; })
                .map([](const ChangeNotice &) {});
        });
        QCOMPARE(codeOf(outer), u"store.nested"_s);
        QVERIFY(!t->put(t->newCase()).isEmpty());
    }

    void readsInsideSeeWhatWasWritten()
    {
        const Case one = t->newCase(u"1"_s);
        QVERIFY(t->store
                    ->transact(operation,
                               [&](Transaction &transaction) -> Status {
                                   HEZHONG_TRY(transaction.put(one));
                                   HEZHONG_ASSIGN(const auto found, transaction.find(one.id));
                                   HEZHONG_ASSIGN(
                                       const auto all,
                                       transaction.list<Case>(Query::where(u"number"_s, u"1"_s)));
                                   return found && all.size() == 1 ? Status()
                                                                   : Status(fail(mistake()));
                               })
                    .has_value());
    }

    void draftsLeaveNoTrace()
    {
        Draft draft;
        draft.id = Id<Draft>::fresh(t->clock);
        draft.form = u"intake"_s;
        draft.content = {{u"name"_s, u"张三"_s}};
        draft.savedAt = t->clock.now();
        const qint64 before = rowsIn(*t->store, u"journal"_s);
        const auto notice = t->store->transact(
            operation, [&](Transaction &transaction) { return transaction.put(draft); });
        QVERIFY(notice.has_value());
        QVERIFY(notice->operationId.isEmpty());
        QVERIFY(notice->touches(u"draft"_s));
        QCOMPARE(rowsIn(*t->store, u"journal"_s), before);
        QCOMPARE(t->store->search(u"张三"_s, 10)->total, 0);
        QCOMPARE(t->store->get(draft.id)->content, draft.content);
        QVERIFY(t->store->verify()->ok());
    }

    void queries_data()
    {
        QTest::addColumn<Query>("query");
        QTest::addColumn<QStringList>("numbers");
        const QString number = u"number"_s;
        const QDate day(2026, 3, 2);
        QTest::newRow("all, as made") << Query() << QStringList{u"3"_s, u"1"_s, u"2"_s};
        QTest::newRow("sorted") << Query().sorted(number) << QStringList{u"1"_s, u"2"_s, u"3"_s};
        QTest::newRow("descending")
            << Query().sorted(number, true) << QStringList{u"3"_s, u"2"_s, u"1"_s};
        QTest::newRow("page") << Query().sorted(number).page(1, 1) << QStringList{u"2"_s};
        QTest::newRow("behind the first")
            << Query().sorted(number).page(-1, 1) << QStringList{u"2"_s, u"3"_s};
        QTest::newRow("text") << Query::where(number, u"2"_s) << QStringList{u"2"_s};
        QTest::newRow("date") << Query::where(u"received_on"_s, day).sorted(number)
                              << QStringList{u"1"_s, u"3"_s};
        QTest::newRow("no date") << Query::where(u"received_on"_s, QVariant())
                                 << QStringList{u"2"_s};
        QTest::newRow("invalid date")
            << Query::where(u"received_on"_s, QDate()) << QStringList{u"2"_s};
        QTest::newRow("any of")
            << Query::where(number, QStringList{u"1"_s, u"3"_s, u"9"_s}).sorted(number)
            << QStringList{u"1"_s, u"3"_s};
        QTest::newRow("both") << Query::where(number, u"1"_s).with(u"headcount"_s, 2)
                              << QStringList();
    }
    void queries()
    {
        QFETCH(Query, query);
        Case two = t->newCase(u"2"_s);
        t->put(t->newCase(u"3"_s));
        t->put(t->newCase(u"1"_s));
        two.id = Id<Case>::fresh(t->clock);
        two.receivedOn = QDate();
        t->put(two);
        const auto found = t->store->list<Case>(query);
        QVERIFY(found.has_value());
        QStringList numbers;
        for (const Case &one : *found)
            numbers += one.number;
        QTEST(numbers, "numbers");
        query.limit = -1;
        query.offset = 0;
        if (query.equals.isEmpty())
            QCOMPARE(*t->store->count(u"cases"_s, query), 3);
    }

    void unknownColumnsAndTablesAreBugs()
    {
        QCOMPARE(codeOf(t->store->list<Case>(Query::where(u"nummer"_s, 1))), u"store.column"_s);
        QCOMPARE(codeOf(t->store->list<Case>(Query().sorted(u"1; DROP TABLE cases"_s))),
                 u"store.column"_s);
        QCOMPARE(codeOf(t->store->count(u"journal"_s)), u"store.table"_s);
        QCOMPARE(codeOf(t->store->select(u"DELETE FROM cases"_s)), u"store.select"_s);
        QCOMPARE(codeOf(t->store->select(u"SELECT 1; DELETE FROM cases"_s)), u"store.statement"_s);
        QCOMPARE(codeOf(t->store->select(u"SELECT ?"_s)), u"store.bind"_s);
        QCOMPARE(t->store->select(u"SELECT ?"_s, {u"x"_s})->at(0).at(0).toString(), u"x"_s);
    }

    void filesAreKeptOnceAndChecked()
    {
        QString first;
        QString second;
        QVERIFY(t->store
                    ->transact(operation,
                               [&](Transaction &transaction) -> Status {
                                   HEZHONG_ASSIGN(first, transaction.putFile("a paper"));
                                   HEZHONG_ASSIGN(second, transaction.putFile("a paper"));
                                   return {};
                               })
                    .has_value());
        QCOMPARE(first, second);
        QCOMPARE(*t->store->readFile(first), QByteArray("a paper"));
        // A rolled back operation must not take a file that was there before.
        QVERIFY(!t->store
                     ->transact(operation,
                                [&](Transaction &transaction) -> Status {
                                    HEZHONG_TRY(transaction.putFile("a paper"));
                                    return fail(mistake());
                                })
                     .has_value());
        QCOMPARE(*t->store->readFile(first), QByteArray("a paper"));
        QCOMPARE(codeOf(t->store->readFile(u"../keys.json"_s)), u"not-found"_s);
        QCOMPARE(codeOf(t->store->readFile(QString(64, u'0'))), u"store.corrupt"_s);
        QFile file(t->path() + u"/files/"_s + first);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(40) && file.write("?") == 1);
        file.close();
        QCOMPARE(codeOf(t->store->readFile(first)), u"store.corrupt"_s);
    }

    void historyShowsOperationsNewestFirst()
    {
        Case one = t->newCase(u"〔2026〕1号"_s);
        const Case other = t->newCase(u"〔2026〕2号"_s);
        t->put(one, other);
        t->clock.advance(60'000);
        one.status = CaseStatus::Accepted;
        const Party party = t->newParty(one, u"张三"_s);
        const QString second = t->put(one, party);
        const auto history = t->store->history(one.id.text());
        QVERIFY(history.has_value());
        QCOMPARE(history->size(), 2);
        const HistoryEntry &newest = history->at(0);
        QCOMPARE(newest.operationId, second);
        QCOMPARE(newest.actor, TestStore::wanted().adminName);
        QCOMPARE(newest.at, t->clock.now());
        QCOMPARE(newest.changes.at(0).field, u"status"_s);
        QCOMPARE(newest.changes.at(0).action, FieldChange::Updated);
        QCOMPARE(newest.changes.at(0).after.toString(), u"accepted"_s);
        const auto named =
            std::find_if(newest.changes.cbegin(), newest.changes.cend(),
                         [](const FieldChange &change) { return change.field == "name"_L1; });
        QVERIFY(named != newest.changes.cend());
        QCOMPARE(named->kind, u"party"_s);
        QCOMPARE(named->after.toString(), u"张三"_s);
        QCOMPARE(named->action, FieldChange::Inserted);
        for (const FieldChange &change : history->at(1).changes)
            QCOMPARE(change.id, one.id.text());
        QCOMPARE(kindLabel(u"party"_s), u"当事人"_s);
        QCOMPARE(fieldLabel(u"party"_s, u"phone"_s), u"电话"_s);
        QVERIFY(fieldFlags(u"party"_s, u"position"_s).testFlag(FieldFlag::Quiet));
    }

    void theLogicalClockNeverGoesBack()
    {
        t->put(t->newCase(u"1"_s));
        t->clock.advance(-86'400'000);
        t->put(t->newCase(u"2"_s));
        t->close();
        QVERIFY(t->open());
        t->put(t->newCase(u"3"_s));
        const auto rows = t->store->select(u"SELECT hlc FROM journal ORDER BY seq"_s);
        for (qsizetype i = 1; i < rows->size(); ++i)
            QVERIFY(rows->at(i).at(0).toLongLong() > rows->at(i - 1).at(0).toLongLong());
        QVERIFY(t->store->verify()->ok());
    }

    void descriptorsAndTablesAgree()
    {
        QCOMPARE(allTables().size(), 39);
        for (const TableInfo *info : allTables()) {
            QStringList described{u"id"_s};
            for (const auto &column : info->columns)
                described += column.name;
            QStringList actual;
            const auto present = t->store->select(
                u"SELECT name FROM pragma_table_info(?) ORDER BY cid"_s, {QString(info->table)});
            for (const auto &row : *present)
                actual += row.at(0).toString();
            QCOMPARE(actual, described);
            QCOMPARE(tableOfKind(info->kind), info);
            if (info->caseColumn < 0)
                continue;
            const auto target = t->store->select(
                u"SELECT \"table\", on_delete FROM pragma_foreign_key_list(?) WHERE \"from\"='case_id'"_s,
                {QString(info->table)});
            QCOMPARE(target->size(), 1);
            QCOMPARE(target->at(0).at(0).toString(), u"cases"_s);
            QCOMPARE(target->at(0).at(1).toString(), u"RESTRICT"_s);
            const auto indexed = t->store->select(
                u"SELECT 1 FROM pragma_index_list(?1) l, pragma_index_info(l.name) i "
                "WHERE i.seqno=0 AND i.name='case_id'"_s,
                {QString(info->table)});
            QCOMPARE(indexed->size(), 1);
        }
    }

private:
    std::unique_ptr<TestStore> t;
};

QTEST_GUILESS_MAIN(TestStoreTransact)
#include "test_store_transact.moc"
