// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One durable operation of the store (row, journal, encryption, fsync) against a bare
// one-row durable commit of plain SQLite, in the same run on the same file system.
#include "bench/support/turns.h"
#include "core/base/clock.h"
#include "core/model/hearing.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

const QString sentence =
    u"申请人：我于2025年3月入职，月工资6150元，自2025年9月起公司未足额支付工资。"_s;

/// The peer: SQLite without key, journal or index, but just as durable.
class PlainDatabase {
public:
    explicit PlainDatabase(const QString &file)
    {
        sqlite3_open(file.toUtf8().constData(), &m_handle);
        sqlite3_exec(
            m_handle,
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; "
            "CREATE TABLE lines (id TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT, WITHOUT ROWID;",
            nullptr, nullptr, nullptr);
        sqlite3_prepare_v2(m_handle, "INSERT INTO lines (id, text) VALUES (?,?)", -1, &m_insert,
                           nullptr);
    }
    ~PlainDatabase()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_handle);
    }
    PlainDatabase(const PlainDatabase &) = delete;
    PlainDatabase &operator=(const PlainDatabase &) = delete;

    bool insert(const QByteArray &id, const QByteArray &text)
    {
        sqlite3_bind_text(m_insert, 1, id.constData(), static_cast<int>(id.size()), SQLITE_STATIC);
        sqlite3_bind_text(m_insert, 2, text.constData(), static_cast<int>(text.size()),
                          SQLITE_STATIC);
        const bool done = sqlite3_step(m_insert) == SQLITE_DONE;
        sqlite3_reset(m_insert);
        return done;
    }

private:
    sqlite3 *m_handle = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

/// A store with one case and one hearing to which lines are added.
struct Bench {
    explicit Bench(const QString &folder)
    {
        NewStore wanted;
        wanted.adminName = u"周明远"_s;
        wanted.password = u"bench"_s;
        OpenOptions options;
        options.strength = KeyStrength::Fast;
        auto made = Store::create(folder, wanted, clock, options);
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        store = std::move(made->store);
        one.id = Id<Case>::fresh(clock);
        hearing.id = Id<Hearing>::fresh(clock);
        hearing.caseId = one.id;
        change([this](Transaction &transaction) -> Status {
            HEZHONG_TRY(transaction.put(one));
            return transaction.put(hearing);
        });
    }
    [[nodiscard]] HearingLine line(int position) const
    {
        HearingLine made;
        made.id = Id<HearingLine>::fresh(clock);
        made.caseId = one.id;
        made.hearingId = hearing.id;
        made.position = position;
        made.speaker = u"申请人"_s;
        made.text = sentence + QString::number(position);
        made.at = clock.now();
        return made;
    }
    bool change(const std::function<Status(Transaction &)> &work) const
    {
        return store->transact({u"bench.line"_s, u"周明远"_s, one.id.text()}, work).has_value();
    }

    SystemClock clock;
    std::unique_ptr<Store> store;
    Case one;
    Hearing hearing;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const QString out = bench::takeOut(arguments);
    // Beside the results, not in a memory disk: fsync is what is measured.
    const QTemporaryDir folder(QDir::current().filePath(u"bench-store-XXXXXX"_s));
    PlainDatabase plain(folder.filePath(u"plain.db"_s));
    const Bench office(folder.filePath(u"office.hezhong"_s));
    int next = 0;

    benchmark::RegisterBenchmark("plain_commit", [&](benchmark::State &state) {
        const QByteArray text = sentence.toUtf8();
        for (auto _ : state)
            if (!plain.insert(newUuid7(office.clock).toUtf8(), text))
                state.SkipWithError("insert");
    })->UseRealTime();
    benchmark::RegisterBenchmark("new_line", [&](benchmark::State &state) {
        for (auto _ : state) {
            const HearingLine line = office.line(++next);
            if (!office.change([&line](Transaction &transaction) { return transaction.put(line); }))
                state.SkipWithError("transact");
        }
    })->UseRealTime();
    benchmark::RegisterBenchmark("changed_line", [&](benchmark::State &state) {
        HearingLine line = office.line(++next);
        office.change([&line](Transaction &transaction) { return transaction.put(line); });
        for (auto _ : state) {
            line.text = sentence + QString::number(++next);
            if (!office.change([&line](Transaction &transaction) { return transaction.put(line); }))
                state.SkipWithError("transact");
        }
    })->UseRealTime();

    bench::Turns turns(bench::Clock::Wall);
    turns.run(arguments, 41);
    turns.print("plain_commit", "peer: one-row durable commit, plain SQLite");
    turns.print("new_line", "durable operation: a new line of a record", "plain_commit");
    turns.print("changed_line", "durable operation: a changed line", "plain_commit");
    return bench::writeResult(
        out, {{u"what"_s, u"one durable operation: row, journal, encryption, fsync; wall time"_s},
              {u"peer"_s, u"one-row durable commit of plain SQLite, same run, same disk"_s},
              {u"aim_ratio"_s, 3},
              {u"plain_commit"_s, turns.times("plain_commit")},
              {u"new_line"_s, turns.against("new_line", "plain_commit")},
              {u"changed_line"_s, turns.against("changed_line", "plain_commit")}});
}
