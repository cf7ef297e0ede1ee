// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/power/storecuts.h"

#include "tests/simulation/power/backupcuts.h"
#include "tests/simulation/power/foldercuts.h"
#include "tests/simulation/power/papercuts.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

enum Scenario { Creation, Migration, Keys, Papers, Backups, Restore, RenamingRestore };

/// Moments that the short form passes over, so that each scenario takes a second or two.
int shortOneOf(int scenario)
{
    switch (scenario) {
    case Keys:
        return 3;
    case Papers:
        return 12;
    case Backups:
        return 20;
    default:
        return 10;
    }
}

} // namespace

QStringList StoreCuts::names()
{
    return {u"creation"_s, u"migration"_s, u"keys"_s,    u"papers"_s,
            u"backups"_s,  u"restore"_s,   u"renaming"_s};
}

std::unique_ptr<CutScenario> StoreCuts::made(int scenario) const
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
    default:
        return std::make_unique<RestoreCuts>(scenario == RenamingRestore);
    }
}

CutPlan StoreCuts::plan(int oneOf) const
{
    CutPlan plan;
    plan.seed = m_seed;
    if (m_length == Short)
        plan.oneOf = oneOf;
    plan.deeperOneOf = m_length == Short ? 10 : 20;
    plan.deeperPoints = m_length == Short ? 2 : 4;
    return plan;
}

CutFigures StoreCuts::cut(int scenario, const std::function<bool()> &isOver) const
{
    CutPlan wanted = plan(shortOneOf(scenario));
    wanted.isOver = isOver;
    return cutPower(*made(scenario), wanted);
}

} // namespace hezhong
