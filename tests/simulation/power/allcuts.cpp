// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/power/allcuts.h"

#include "tests/simulation/power/backupcuts.h"
#include "tests/simulation/power/daycuts.h"
#include "tests/simulation/power/foldercuts.h"
#include "tests/simulation/power/papercuts.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

enum Scenario { Creation, Migration, Keys, Papers, Backups, Restore, RenamingRestore, Day };

/// Moments that the short form passes over, so that each scenario takes a second or two.
int shortOneOf(int scenario)
{
    switch (scenario) {
    case Day:
        return 60;
    case Papers:
        return 12;
    case Backups:
        return 20;
    default:
        return 10;
    }
}

} // namespace

AllCuts::AllCuts(Length length, quint32 seed)
    : m_length(length), m_seed(seed), m_calendar(Calendar::builtIn())
{}

QStringList AllCuts::names()
{
    return {u"creation"_s, u"migration"_s, u"keys"_s,     u"papers"_s,
            u"backups"_s,  u"restore"_s,   u"renaming"_s, u"day"_s};
}

std::unique_ptr<CutScenario> AllCuts::made(int scenario) const
{
    const bool isShort = m_length == Short;
    switch (scenario) {
    case Creation:
        return std::make_unique<CreationCuts>();
    case Migration:
        return std::make_unique<MigrationCuts>(
            QStringLiteral(HEZHONG_TEST_DATA "/stores/schema-0001.hezhong"));
    case Keys:
        return std::make_unique<KeyCuts>();
    case Papers:
        return std::make_unique<PaperCuts>(isShort ? 3 : 20);
    case Backups:
        return std::make_unique<BackupCuts>(isShort ? 3 : 5);
    case Restore:
    case RenamingRestore:
        return std::make_unique<RestoreCuts>(scenario == RenamingRestore);
    default:
        return std::make_unique<DayCuts>(m_calendar, isShort ? 25 : 150, m_seed);
    }
}

CutFigures AllCuts::cut(int scenario, const std::function<bool()> &isOver) const
{
    CutPlan plan;
    plan.isOver = isOver;
    plan.seed = m_seed;
    if (m_length == Short)
        plan.oneOf = shortOneOf(scenario);
    plan.deeperOneOf = m_length == Short ? 10 : 20;
    plan.deeperPoints = m_length == Short ? 2 : 4;
    return cutPower(*made(scenario), plan);
}

} // namespace hezhong
