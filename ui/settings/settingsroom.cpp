// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsroom.h"

#include "core/operations/rights.h"
#include "ui/law/lawplaces.h"
#include "ui/law/rulespage.h"
#include "ui/services/navigator.h"
#include "ui/settings/audit/auditpage.h"
#include "ui/settings/clauses/clauselibrarypage.h"
#include "ui/settings/lawdata/lawdatapage.h"
#include "ui/settings/person/personpage.h"
#include "ui/settings/retention/retentionpage.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/templates/templatespage.h"
#include "ui/settings/verify/verifypage.h"
#include "ui/shell/commandtable.h"

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
    const struct {
        QString id;
        QString word;
        QString icon;
        QString path;
        Right right;
    } ways[] = {
        {u"settings.audit"_s, QCoreApplication::translate("hezhong::SettingsRoom", "审计"),
         u"clipboard-list"_s, u"audit"_s, Right::SeeAudit},
        {u"settings.verify"_s, QCoreApplication::translate("hezhong::SettingsRoom", "核验数据"),
         u"shield-check"_s, u"verify"_s, Right::Verify},
        {u"settings.person"_s, QCoreApplication::translate("hezhong::SettingsRoom", "个人信息"),
         u"user"_s, u"person"_s, Right::ExportPerson},
        {u"settings.retention"_s, QCoreApplication::translate("hezhong::SettingsRoom", "保存期限"),
         u"archive"_s, u"retention"_s, Right::Retain},
    };
    for (const auto &way : ways)
        if (holds(m_bench.desk->store->user().roles, way.right))
            table.add({way.id, way.word, {}, way.icon,
                       [this, path = way.path] { m_bench.navigator->go({u"settings"_s, path}); },
                       {}});
}

} // namespace hezhong
