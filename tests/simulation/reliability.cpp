// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// reliability [PART…] [--count N] [--seed S] [--minutes M]: the long form of the machinery in
// tests/simulation, one line of figures a kind of trial; exit code 1 when anything was lost.
#include "clearruns.h"
#include "faultruns.h"
#include "killruns.h"
#include "placeruns.h"
#include "tamper/tamperruns.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

struct Part {
    QString name;
    const char *about;
    QList<Tally> (*run)(const RunWish &wish);
    double minutes; ///< of the whole run, when no part is named
};

/// Every part is one line here.
const QList<Part> &parts()
{
    static const QList<Part> all{
        {u"faults"_s, "every call of the disk fails once, or from then on", runFaults, 4},
        {u"kills"_s, "kill -9 at random moments", runKills, 4},
        {u"places"_s, "full, read-only, taken away, opened twice, clock set back", runPlaces, 0},
        {u"cleartext"_s, "words of records in anything that is written", runClearText, 0},
        {u"tamperings"_s, "one random change of a store by somebody else, with the key and without", runTamperings, 0},
    };
    return all;
}

void print(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

/// False when anything was lost.
bool run(const Part &part, RunWish wish, bool isWhole)
{
    constexpr int mostSentences = 20;
    if (isWhole && wish.minutes <= 0)
        wish.minutes = part.minutes;
    bool good = true;
    for (const Tally &tally : part.run(wish)) {
        print(tally.line());
        for (const QString &loss : tally.losses.mid(0, mostSentences))
            print(u"    "_s + loss);
        good = good && tally.losses.isEmpty();
    }
    return good;
}

QString help()
{
    QStringList lines{u"Parts (all of them, when none is named):"_s};
    for (const Part &part : parts())
        lines += u"  %1  %2"_s.arg(part.name, -10).arg(QLatin1String(part.about));
    return lines.join(u'\n');
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(help());
    parser.addHelpOption();
    parser.addPositionalArgument(u"part"_s, u"which part"_s, u"[PART…]"_s);
    parser.addOption({u"count"_s, u"kills, steps …; 0: the long form"_s, u"N"_s, u"0"_s});
    parser.addOption({u"seed"_s, u"another day"_s, u"S"_s, u"1"_s});
    parser.addOption({u"minutes"_s, u"stop after so long"_s, u"M"_s, u"0"_s});
    parser.process(application);
    const RunWish wish{parser.value(u"count"_s).toInt(), parser.value(u"seed"_s).toULongLong(),
                       parser.value(u"minutes"_s).toDouble()};
    const QStringList named = parser.positionalArguments();
    bool good = true;
    int ran = 0;
    for (const Part &part : parts()) {
        if (!named.isEmpty() && !named.contains(part.name))
            continue;
        ++ran;
        good = run(part, wish, named.isEmpty()) && good;
    }
    if (ran == 0)
        print(help());
    return good && ran > 0 ? 0 : 1;
}
