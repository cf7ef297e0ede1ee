// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <benchmark/benchmark.h>

#include <map>
#include <string>
#include <vector>

namespace hezhong::bench {

enum class Clock {
    Processor, ///< for work that waits for nothing
    Wall,      ///< for work that waits for a disk
};

/// Runs the registered benchmarks in many short turns in mixed order, so that a machine that is slow
/// for a while is slow for all of them, and keeps the time of every turn.
class Turns : public benchmark::BenchmarkReporter {
public:
    explicit Turns(Clock clock) : m_clock(clock) {}

    /// `arguments` as the program got them; Google Benchmark's own options are passed on.
    void run(const QStringList &arguments, int turns);

    /// Milliseconds; 0 when there were no turns.
    [[nodiscard]] double least(const char *name) const;
    [[nodiscard]] double median(const char *name) const;

    /// {"least_ms", "median_ms"}.
    [[nodiscard]] QJsonObject times(const char *name) const;
    /// times() with "ratio_of_least" and "ratio_of_medians" to the peer of the same run.
    [[nodiscard]] QJsonObject against(const char *name, const char *peer) const;
    /// The same for a reader: least and median in milliseconds, and the ratios if there is a peer.
    void print(const char *name, const char *words, const char *peer = nullptr) const;

    bool ReportContext(const Context &) override { return true; }
    void ReportRuns(const std::vector<Run> &runs) override;

private:
    [[nodiscard]] std::vector<double> sorted(const char *name) const;

    Clock m_clock;
    std::map<std::string, std::vector<double>> m_milliseconds;
};

/// Takes "--out FILE" out of the arguments; empty when it is not there.
[[nodiscard]] QString takeOut(QStringList &arguments);

/// Writes what a program measured where cmake/MergeBench.cmake finds it; the program's exit code.
[[nodiscard]] int writeResult(const QString &file, const QJsonObject &result);

} // namespace hezhong::bench
