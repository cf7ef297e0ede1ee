// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/power/powerruns.h"

#include "tests/simulation/power/daycuts.h"
#include "tests/simulation/power/storecuts.h"

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
    const auto seed = static_cast<quint32>(wish.seed);
    const StoreCuts store(StoreCuts::Long, seed);
    const Calendar calendar = Calendar::builtIn();
    QStringList names = StoreCuts::names();
    names += u"day"_s;
    QList<Tally> tallies;
    CutFigures sum;
    for (int i = 0; i < names.size(); ++i) {
        const Deadline share(wish.minutes / static_cast<double>(names.size()));
        const auto isOver = [&share] { return share.isOver(); };
        CutFigures figures;
        if (i < StoreCuts::names().size()) {
            figures = store.cut(i, isOver);
        } else {
            DayCuts day(calendar, wish.count > 0 ? wish.count : 150, seed);
            CutPlan plan = store.plan(1);
            plan.isOver = isOver;
            figures = cutPower(day, plan);
        }
        tallies += tallyOf(names.at(i), figures);
        sum += figures;
    }
    sum.faults.clear(); // told once, by the scenario
    sum.unexplained.clear();
    tallies += tallyOf(u"all"_s, sum);
    return tallies;
}

} // namespace hezhong
