// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsroom.h"

#include "core/operations/rights.h"
#include "ui/law/lawplaces.h"
#include "ui/law/rulespage.h"
#include "ui/services/backupkeeper.h"
#include "ui/services/navigator.h"
#include "ui/services/permissions.h"
#include "ui/settings/audit/auditpage.h"
#include "ui/settings/backups/backupspage.h"
#include "ui/settings/clauses/clauselibrarypage.h"
#include "ui/settings/keys/keyspage.h"
#include "ui/settings/lawdata/lawdatapage.h"
#include "ui/settings/person/personpage.h"
#include "ui/settings/retention/retentionpage.h"
#include "ui/settings/safetyplaces.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/templates/templatespage.h"
#include "ui/settings/users/userspage.h"
#include "ui/settings/verify/verifypage.h"
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
    if (Page *page = makeSafetyPage(key, parent))
        return page;
    return key.isEmpty() ? new SettingsPage(m_bench, m_hooks, parent) : nullptr;
}

/// Pages of 安全 are there for those alone who have the right.
Page *SettingsRoom::makeSafetyPage(const QString &key, QWidget *parent)
{
    const auto may = [this](Right right) {
        return m_bench.desk && holds(m_bench.desk->store->user().roles, right);
    };
    if (key == u"users"_s && may(Right::Own))
        return new UsersPage(m_bench, m_hooks.rolesChanged, parent);
    if (key == u"backups"_s && may(Right::BackUp))
        return new BackupsPage(m_bench, m_hooks, parent);
    if (key == u"keys"_s && may(Right::ManageUsers))
        return new KeysPage(m_bench, parent);
    if (key == u"audit"_s && may(Right::SeeAudit))
        return new AuditPage(m_bench, parent);
    if (key == u"verify"_s && may(Right::Verify))
        return new VerifyPage(m_bench, parent);
    if (key == u"person"_s && may(Right::ExportPerson))
        return new PersonPage(m_bench, parent);
    if (key == u"retention"_s && may(Right::Retain))
        return new RetentionPage(m_bench, parent);
    return nullptr;
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
    addSafetyCommands(table);
}

void SettingsRoom::addSafetyCommands(CommandTable &table)
{
    const QList<SafetyPlace> places = safetyPlaces(*m_bench.desk);
    for (const SafetyPlace &place : places)
        table.add({u"settings."_s + place.key, place.word, {}, place.icon,
                   [this, key = place.key] { m_bench.navigator->go({u"settings"_s, key}); }, {}});
    if (!holds(m_bench.desk->store->user().roles, Right::BackUp))
        return;
    table.add({u"backup.now"_s,
               QCoreApplication::translate("hezhong::SettingsRoom", "现在备份"),
               {},
               u"hard-drive"_s,
               [this] {
                   m_bench.navigator->go({u"settings"_s, u"backups"_s});
                   if (m_hooks.backups)
                       static_cast<void>(m_hooks.backups->run());
               },
               {}});
}

} // namespace hezhong
