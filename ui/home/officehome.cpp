// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/officehome.h"

#include "core/operations/people/users.h"
#include "core/operations/rights.h"
#include "ui/services/navigator.h"
#include "ui/services/operationrunner.h"
#include "ui/shell/commandtable.h"
#include "ui/widgets/card.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// What there is to look after, as commands of the window; those that are not offered are left out.
const QStringList &commandsOfWays()
{
    static const QStringList ids{u"settings.users"_s,     u"settings.backups"_s, u"settings.audit"_s,
                                 u"settings.verify"_s,    u"settings.keys"_s,    u"law.data"_s,
                                 u"settings.templates"_s, u"settings.clauses"_s, u"go.settings"_s};
    return ids;
}

} // namespace

OfficeHome::OfficeHome(const Workbench &bench, CommandTable &commands, QWidget *parent)
    : Page(u"office-home"_s, parent), m_bench(bench), m_commands(commands),
      m_ways(new RowList(u"office-ways"_s, this)), m_people(new RowList(u"office-people"_s, this)),
      m_peopleCard(new Card(tr("用户"), this))
{
    auto *ways = new Card(tr("由您负责的事"), this);
    m_ways->setAccessibleName(tr("由您负责的事"));
    ways->setFlushContent(m_ways);
    m_people->setAccessibleName(tr("用户"));
    m_peopleCard->setFlushContent(m_people);
    auto *why = new QLabel(
        tr("系统管理员和审计员看不到案件：管系统的人和办案的人分开，案件才安全。"), this);
    why->setWordWrap(true);
    setTextRole(why, "muted");
    auto *columns = new QHBoxLayout;
    columns->setSpacing(px(16));
    columns->addWidget(ways, 1);
    columns->addWidget(m_peopleCard, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(16), px(16), px(16));
    layout->setSpacing(px(12));
    layout->addWidget(why);
    layout->addLayout(columns, 1);
    connect(m_ways, &RowList::opened, this, [this](const QString &id) { m_commands.trigger(id); });
    connect(m_people, &RowList::opened, this, [this] {
        m_bench.navigator->go({u"settings"_s, u"users"_s});
    });
    refresh();
}

QString OfficeHome::title() const
{
    return tr("今日");
}

QString OfficeHome::help() const
{
    return tr("这里列出由您负责的事。方向键选择，回车打开。");
}

void OfficeHome::enter()
{
    refresh();
    m_ways->setFocus(Qt::OtherFocusReason);
}

void OfficeHome::takeChange(const ChangeNotice &notice)
{
    if (notice.touches(u"user"_s) || notice.touches(u"password"_s))
        showPeople();
}

void OfficeHome::refresh()
{
    showWays();
    showPeople();
}

void OfficeHome::showWays()
{
    QList<RowItem> rows;
    for (const QString &id : commandsOfWays()) {
        const QAction *action = m_commands.action(id);
        if (action && m_commands.isOffered(id))
            rows += {id, action->text(), {}, {}, Tone::Neutral};
    }
    m_ways->setRows(rows);
}

void OfficeHome::showPeople()
{
    const auto people =
        m_bench.operations->value(userRows(*m_bench.desk)).value_or(QList<UserRow>());
    QList<RowItem> rows;
    int waiting = 0;
    for (const UserRow &row : people) {
        if (!row.user.active)
            continue;
        waiting += row.temporary;
        rows += {row.user.name, row.user.name, roleNames(row.user.roles),
                 row.temporary ? tr("临时密码") : QString(), Tone::Amber};
    }
    m_people->setRows(rows);
    m_peopleCard->setNote(
        waiting > 0 ? tr("在用 %1 人，其中 %2 人还没有换掉临时密码").arg(rows.size()).arg(waiting)
                    : tr("在用 %1 人").arg(rows.size()));
}

} // namespace hezhong
