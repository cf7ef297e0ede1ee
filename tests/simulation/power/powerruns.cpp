// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/power/powerruns.h"

#include "tests/simulation/power/allcuts.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

Tally tallyOf(const QString &name, const CutFigures &figures)
{
    Tally tally;
    tally.kind = u"power cuts: "_s + name;
    tally.add(u"steps"_s, figures.steps);
    tally.add(u"syncs"_s, figures.syncs);
    tally.add(u"cuts"_s, figures.points);
    tally.add(u"disks proved"_s, figures.states);
    tally.add(u"cuts during the recovery"_s, figures.deeper);
    tally.losses = figures.faults;
    for (const QString &path : figures.unexplained)
        tally.losses += u"%1 was changed past the recorder"_s.arg(path);
    return tally;
}

} // namespace

QList<Tally> runPowerCuts(const RunWish &wish)
{
    const AllCuts all(AllCuts::Long, static_cast<quint32>(wish.seed));
    const QStringList names = AllCuts::names();
    QList<Tally> tallies;
    CutFigures sum;
    for (int i = 0; i < names.size(); ++i) {
        const Deadline share(wish.minutes / static_cast<double>(names.size()));
        const CutFigures figures = all.cut(i, [&share] { return share.isOver(); });
        tallies += tallyOf(names.at(i), figures);
        sum += figures;
    }
    sum.faults.clear(); // told once, by the scenario
    sum.unexplained.clear();
    tallies += tallyOf(u"all"_s, sum);
    return tallies;
}

} // namespace hezhong
