// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsroom.h"

#include "ui/law/lawplaces.h"
#include "ui/law/rulespage.h"
#include "ui/services/navigator.h"
#include "ui/services/permissions.h"
#include "ui/settings/clauses/clauselibrarypage.h"
#include "ui/settings/lawdata/lawdatapage.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/templates/templatespage.h"
#include "ui/settings/users/userspage.h"
#include "ui/shell/commandtable.h"
#include "ui/shell/refusedpage.h"

#include <QCoreApplication>

namespace hezhong {

using namespace Qt::StringLiterals;

SettingsRoom::SettingsRoom(const Workbench &bench, Hooks hooks)
    : m_bench(bench), m_hooks(std::move(hooks))
{}

QString SettingsRoom::id() const
{
    return u"settings"_s;
}

QString SettingsRoom::title() const
{
    return QCoreApplication::translate("hezhong::SettingsRoom", "设置");
}

QString SettingsRoom::iconName() const
{
    return u"settings"_s;
}

Page *SettingsRoom::makePage(const QString &key, QWidget *parent)
{
    if (const auto right = rightOfPlace({id(), key}); right && m_bench.desk)
        if (const QString why = obstacleOf(*m_bench.desk, *right); !why.isEmpty())
            return new RefusedPage(why, parent);
    if (key == u"rules"_s && m_bench.desk)
        return new RulesPage(m_bench, parent);
    if (key == u"law-data"_s && m_bench.desk)
        return new LawDataPage(m_bench, parent);
    if (key == u"templates"_s && m_bench.desk)
        return new TemplatesPage(m_bench, parent);
    if (key == u"clauses"_s && m_bench.desk)
        return new ClauseLibraryPage(m_bench, parent);
    if (key == u"users"_s && m_bench.desk)
        return new UsersPage(m_bench, m_hooks.rolesChanged, parent);
    return key.isEmpty() ? new SettingsPage(m_bench, m_hooks, parent) : nullptr;
}

QString SettingsRoom::pageKey(const QString &path) const
{
    return path.section(u'/', 0, 0);
}

void SettingsRoom::addCommands(CommandTable &table)
{
    if (!m_bench.desk)
        return;
    table.add({u"law.rules"_s,
               QCoreApplication::translate("hezhong::SettingsRoom", "法规与规则"),
               {},
               u"scale"_s,
               [this] { m_bench.navigator->go(rulesPlace()); },
               {}});
    table.add({u"law.data"_s,
               QCoreApplication::translate("hezhong::SettingsRoom", "法规数据"),
               {},
               u"calendar-clock"_s,
               [this] { m_bench.navigator->go(lawDataPlace()); },
               {}});
    table.add({u"settings.templates"_s,
               QCoreApplication::translate("hezhong::SettingsRoom", "文书模板"),
               {},
               u"file-text"_s,
               [this] { m_bench.navigator->go({u"settings"_s, u"templates"_s}); },
               {}});
    table.add({u"settings.clauses"_s,
               QCoreApplication::translate("hezhong::SettingsRoom", "条款库"),
               {},
               u"list"_s,
               [this] { m_bench.navigator->go({u"settings"_s, u"clauses"_s}); },
               {}});
    table.add({u"settings.users"_s,
               QCoreApplication::translate("hezhong::SettingsRoom", "用户与权限"),
               {},
               u"users"_s,
               [this] { m_bench.navigator->go({u"settings"_s, u"users"_s}); },
               {}});
}

} // namespace hezhong
