// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One durable operation of the store (row, journal, search index, encryption, fsync) against a bare
// one-row durable commit of plain SQLite, in the same run on the same file system.
#include "core/base/clock.h"
#include "core/base/filewrite.h"
#include "core/model/hearing.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <vector>

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

/// Keeps the time of every turn; the summary is ours.
class Medians : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(const Context &) override { return true; }
    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const Run &run : runs)
            if (run.run_type == Run::RT_Iteration && run.iterations > 0 && !run.error_occurred)
                m_microseconds[run.run_name.function_name].push_back(
                    run.real_accumulated_time / static_cast<double>(run.iterations) * 1e6);
    }
    [[nodiscard]] double of(const char *name)
    {
        std::vector<double> &all = m_microseconds[name];
        if (all.empty())
            return 0;
        std::sort(all.begin(), all.end());
        return all.at(all.size() / 2);
    }

private:
    std::map<std::string, std::vector<double>> m_microseconds;
};

QString takeOption(QStringList &arguments, const QString &name)
{
    const qsizetype at = arguments.indexOf(name);
    if (at < 0 || at + 1 >= arguments.size())
        return {};
    const QString value = arguments.at(at + 1);
    arguments.remove(at, 2);
    return value;
}

void runBenchmarks(const QStringList &arguments, Medians &medians)
{
    QList<QByteArray> texts;
    for (const QString &argument : arguments)
        texts.append(argument.toLocal8Bit());
    // Many short turns in mixed order: a disk that is slow for a while is slow for both.
    texts.insert(1, "--benchmark_enable_random_interleaving=true");
    texts.insert(1, "--benchmark_repetitions=41");
    texts.insert(1, "--benchmark_min_time=0.03");
    std::vector<char *> raw;
    for (QByteArray &text : texts)
        raw.push_back(text.data());
    int count = static_cast<int>(raw.size());
    benchmark::Initialize(&count, raw.data());
    benchmark::RunSpecifiedBenchmarks(&medians);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const QString out = takeOption(arguments, u"--out"_s);
    // Beside the results, not in a memory disk: fsync is what is measured.
    const QTemporaryDir folder(QDir::current().filePath(u"bench-store-XXXXXX"_s));
    PlainDatabase plain(folder.filePath(u"plain.db"_s));
    const Bench office(folder.filePath(u"office.hezhong"_s));
    int next = 0;

    benchmark::RegisterBenchmark("plain_commit",
                                 [&](benchmark::State &state) {
                                     const QByteArray text = sentence.toUtf8();
                                     for (auto _ : state)
                                         if (!plain.insert(newUuid7(office.clock).toUtf8(), text))
                                             state.SkipWithError("insert");
                                 })
        ->UseRealTime()
        ->Unit(benchmark::kMicrosecond);
    benchmark::RegisterBenchmark("new_line",
                                 [&](benchmark::State &state) {
                                     for (auto _ : state) {
                                         const HearingLine line = office.line(++next);
                                         if (!office.change([&line](Transaction &transaction) {
                                                 return transaction.put(line);
                                             }))
                                             state.SkipWithError("transact");
                                     }
                                 })
        ->UseRealTime()
        ->Unit(benchmark::kMicrosecond);
    benchmark::RegisterBenchmark(
        "changed_line",
        [&](benchmark::State &state) {
            HearingLine line = office.line(++next);
            office.change([&line](Transaction &transaction) { return transaction.put(line); });
            for (auto _ : state) {
                line.text = sentence + QString::number(++next);
                if (!office.change(
                        [&line](Transaction &transaction) { return transaction.put(line); }))
                    state.SkipWithError("transact");
            }
        })
        ->UseRealTime()
        ->Unit(benchmark::kMicrosecond);

    Medians medians;
    runBenchmarks(arguments, medians);
    const double bare = medians.of("plain_commit");
    const double ratio = bare > 0 ? medians.of("new_line") / bare : 0;
    std::printf("bare commit of plain SQLite   %8.1f us\n", bare);
    std::printf("operation: a new line         %8.1f us\n", medians.of("new_line"));
    std::printf("operation: a changed line     %8.1f us\n", medians.of("changed_line"));
    std::printf("durable operation / bare commit: %.2f (aim: 3)\n", ratio);
    if (out.isEmpty())
        return 0;
    const QJsonObject result{{u"name"_s, u"store-operation"_s},
                             {u"ratio"_s, ratio},
                             {u"aim"_s, 3.0},
                             {u"operation_us"_s, medians.of("new_line")},
                             {u"changed_us"_s, medians.of("changed_line")},
                             {u"peer_us"_s, bare}};
    return writeWholeFile(out, QJsonDocument(result).toJson()).has_value() ? 0 : 1;
}
