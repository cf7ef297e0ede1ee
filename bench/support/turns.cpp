// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/support/turns.h"

#include "core/base/filewrite.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace hezhong::bench {

using namespace Qt::StringLiterals;

namespace {

/// Three digits after the point say all that a shared machine can tell.
double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

double ratio(double value, double peer)
{
    return peer > 0 ? value / peer : 0;
}

} // namespace

void Turns::run(const QStringList &arguments, int turns)
{
    QList<QByteArray> texts;
    for (const QString &argument : arguments)
        texts.append(argument.toLocal8Bit());
    texts.insert(1, "--benchmark_enable_random_interleaving=true");
    texts.insert(1, "--benchmark_repetitions=" + QByteArray::number(turns));
    texts.insert(1, "--benchmark_min_time=0.05");
    std::vector<char *> raw;
    for (QByteArray &text : texts)
        raw.push_back(text.data());
    int count = static_cast<int>(raw.size());
    benchmark::Initialize(&count, raw.data());
    benchmark::RunSpecifiedBenchmarks(this);
}

void Turns::ReportRuns(const std::vector<Run> &runs)
{
    for (const Run &run : runs) {
        if (run.run_type != Run::RT_Iteration || run.iterations <= 0 || run.error_occurred)
            continue;
        const double seconds =
            m_clock == Clock::Wall ? run.real_accumulated_time : run.cpu_accumulated_time;
        m_milliseconds[run.run_name.function_name].push_back(
            seconds / static_cast<double>(run.iterations) * 1e3);
    }
}

std::vector<double> Turns::sorted(const char *name) const
{
    const auto found = m_milliseconds.find(name);
    if (found == m_milliseconds.end())
        return {0};
    std::vector<double> all = found->second;
    std::sort(all.begin(), all.end());
    return all;
}

double Turns::least(const char *name) const
{
    return sorted(name).front();
}

double Turns::median(const char *name) const
{
    const std::vector<double> all = sorted(name);
    return all.at(all.size() / 2);
}

QJsonObject Turns::times(const char *name) const
{
    return {{u"least_ms"_s, rounded(least(name))}, {u"median_ms"_s, rounded(median(name))}};
}

QJsonObject Turns::against(const char *name, const char *peer) const
{
    QJsonObject result = times(name);
    result.insert(u"ratio_of_least"_s, rounded(ratio(least(name), least(peer))));
    result.insert(u"ratio_of_medians"_s, rounded(ratio(median(name), median(peer))));
    return result;
}

void Turns::print(const char *name, const char *words, const char *peer) const
{
    std::printf("%-46s %9.3f ms least %9.3f ms median", words, least(name), median(name));
    if (peer)
        std::printf("   %.2f and %.2f times the peer", ratio(least(name), least(peer)),
                    ratio(median(name), median(peer)));
    std::printf("\n");
}

QString takeOut(QStringList &arguments)
{
    const qsizetype at = arguments.indexOf(u"--out"_s);
    if (at < 0 || at + 1 >= arguments.size())
        return {};
    const QString file = arguments.at(at + 1);
    arguments.remove(at, 2);
    return file;
}

int writeResult(const QString &file, const QJsonObject &result)
{
    if (file.isEmpty())
        return 0;
    return writeWholeFile(file, QJsonDocument(result).toJson()).has_value() ? 0 : 1;
}

} // namespace hezhong::bench
