// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/law/routescard.h"

#include "ui/law/basislinks.h"
#include "ui/law/routewords.h"
#include "ui/law/wordlabel.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

RoutesCard::RoutesCard(QWidget *parent)
    : Card(tr("可走的路"), parent), m_list(new RowList(u"case-routes"_s)), m_detail(new QWidget),
      m_parts(new QVBoxLayout(m_detail))
{
    setObjectName(u"routes-card"_s);
    m_list->setGrowing(true);
    m_list->setAccessibleName(tr("可走的路，按 Enter 查看说明"));
    m_detail->setObjectName(u"route-detail"_s);
    m_parts->setContentsMargins(px(16), px(8), px(16), px(12));
    m_parts->setSpacing(px(4));
    auto *holder = new QWidget(this);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_detail);
    setFlushContent(holder);
    m_detail->hide();
    connect(m_list, &RowList::opened, this, &RoutesCard::toggle);
}

void RoutesCard::setRoutes(const Result<QList<Route>> &routes, const QDate &today)
{
    m_today = today;
    m_routes = routes.value_or(QList<Route>());
    m_problem = routes ? QString() : routes.error().message;
    QList<RowItem> rows;
    for (const Route &route : std::as_const(m_routes))
        rows += {routeCode(route.kind), routeName(route.kind), routeUntil(route),
                 routeChip(route.state), routeTone(route.state)};
    m_list->setRows(rows);
    m_list->setVisible(!rows.isEmpty());
    showDetail();
}

void RoutesCard::toggle(const QString &code)
{
    m_open = code == m_open ? QString() : code;
    showDetail();
}

bool RoutesCard::closeDetail()
{
    if (m_open.isEmpty())
        return false;
    toggle(m_open);
    return true;
}

void RoutesCard::addPart(const QString &heading, const QStringList &lines)
{
    if (lines.isEmpty() || lines.first().isEmpty())
        return;
    m_parts->addWidget(wordLabel(heading, "small", m_detail));
    for (const QString &line : lines)
        m_parts->addWidget(wordLabel(line, "", m_detail));
}

void RoutesCard::showDetail()
{
    clearLayout(m_parts);
    const Route *found = nullptr;
    for (const Route &route : std::as_const(m_routes))
        if (routeCode(route.kind) == m_open)
            found = &route;
    m_detail->setVisible(found || !m_problem.isEmpty());
    if (!m_problem.isEmpty())
        m_parts->addWidget(wordLabel(m_problem, "muted", m_detail));
    if (!found)
        return;
    m_parts->addWidget(wordLabel(routeName(found->kind), "strong", m_detail));
    m_parts->addWidget(wordLabel(found->why, "", m_detail));
    addPart(tr("期限"), {routeUntilSentence(*found, m_today)});
    addPart(tr("得到什么"), {found->gives});
    addPart(tr("向谁提出"), {found->authority});
    addPart(tr("需要的文书"), {routePapers(*found).join(tr("、"))});
    addPart(tr("注意"), found->notes);
    auto *links = new BasisLinks(u"route-basis"_s, found->cards, m_today, m_detail);
    connect(links, &BasisLinks::cardWanted, this, &RoutesCard::cardWanted);
    m_parts->addWidget(links);
    setTabOrder(m_list, links); // made last, it would be the last of the window
    m_detail->setAccessibleName(
        u"%1 %2 %3"_s.arg(routeName(found->kind), routeChip(found->state), found->why));
}

} // namespace hezhong
