// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The short run: every target with its corpus, what once broke it, and some thousand mutations that are
// the same every time. `fuzzreplaytest TARGET FILE...` feeds files to one target; `fuzzreplaytest
// TARGET --mutations N --seed S` makes other mutations.
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/seeds.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <array>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <unistd.h>

using namespace hezhong::fuzz;
using namespace Qt::StringLiterals;

namespace {

/// No input may take longer, in time of the processor: a busy machine is no fault.
constexpr int longestSeconds = 10;
/// The whole run takes 0.2 GB; sanitizers take some more.
constexpr long mostKilobytes = 1024 * 1024;

// What the handler of a signal writes; it may not allocate.
std::array<char, 256> foundPath{};
const char *running = nullptr;
qsizetype runningSize = 0;

void say(const char *text)
{
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, text, qstrlen(text));
}

/// Leaves the input behind that broke the target.
extern "C" void keepInput(int signal)
{
    const int file = ::open(foundPath.data(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (file >= 0) {
        [[maybe_unused]] const auto written =
            ::write(file, running, static_cast<size_t>(runningSize));
        ::close(file);
    }
    say(signal == SIGPROF ? "an input took too long; it is kept as " : "the input is kept as ");
    say(foundPath.data());
    say("\n");
    std::signal(signal, SIG_DFL);
    std::raise(signal == SIGPROF ? SIGKILL : signal);
}

void allow(int seconds)
{
    itimerval timer{};
    timer.it_value.tv_sec = seconds;
    ::setitimer(ITIMER_PROF, &timer, nullptr);
}

void runOne(const Target &target, const QByteArray &input)
{
    running = input.constData();
    runningSize = input.size();
    allow(longestSeconds);
    target.run(input);
    allow(0);
}

/// FNV-1a: Qt's own hash differs between processors.
quint64 numberOf(const char *name)
{
    quint64 number = 14695981039346656037U;
    for (; *name != '\0'; ++name)
        number = (number ^ static_cast<unsigned char>(*name)) * 1099511628211U;
    return number;
}

void runTarget(const Target &target, int mutations, quint64 seed)
{
    QElapsedTimer timer;
    timer.start();
    const Material material = materialOf(target.name);
    for (const QByteArray &input : material.seeds)
        runOne(target, input);
    Dice dice(seed ^ numberOf(target.name));
    for (int i = 0; i < mutations; ++i)
        runOne(target, mutated(material, dice));
    std::printf("%-16s %4lld seeds, %6d mutations, %6lld ms\n", target.name,
                static_cast<long long>(material.seeds.size()), mutations,
                static_cast<long long>(timer.elapsed()));
    std::fflush(stdout);
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    FUZZ_CHECK(used.ru_maxrss < mostKilobytes);
}

int runFiles(const Target &target, const QStringList &paths)
{
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "cannot read %s\n", qPrintable(path));
            return 2;
        }
        runOne(target, file.readAll());
        std::printf("%s: %s\n", target.name, qPrintable(path));
    }
    return 0;
}

void catchSignals(const char *target)
{
    std::snprintf(foundPath.data(), foundPath.size(), "fuzz-found-%s", target);
    for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGPROF})
        std::signal(signal, keepInput);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    QCommandLineParser parser;
    parser.addOption({u"mutations"_s, u"How many, instead of the target's own number"_s, u"n"_s});
    parser.addOption({u"seed"_s, u"Another row of mutations"_s, u"s"_s, u"1"_s});
    parser.process(app);
    const QStringList words = parser.positionalArguments();
    const quint64 seed = parser.value(u"seed"_s).toULongLong();
    bool any = false;
    for (const Target &target : targets()) {
        if (!words.isEmpty() && words.first() != QLatin1String(target.name))
            continue;
        any = true;
        catchSignals(target.name);
        if (words.size() > 1)
            return runFiles(target, words.mid(1));
        runTarget(target,
                  parser.isSet(u"mutations"_s) ? parser.value(u"mutations"_s).toInt()
                                               : target.mutations,
                  seed);
    }
    if (!any)
        std::fprintf(stderr, "there is no such target\n");
    return any ? 0 : 2;
}
