// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/casesidepanel.h"

#include "core/base/dates.h"
#include "core/base/titles.h"
#include "core/base/windowdates.h"
#include "ui/casepage/casewords.h"
#include "ui/law/routescard.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// 还有 6 天, 已超过 2 天, 今天到期.
LimitWords shortWords(const CaseDeadline &limit)
{
    const Tone tone = limitWords(limit).tone;
    if (limit.daysLeft < 0)
        return {CaseSidePanel::tr("超过 %1 天").arg(-limit.daysLeft), tone};
    if (limit.daysLeft == 0)
        return {CaseSidePanel::tr("今天到期"), tone};
    return {CaseSidePanel::tr("还有 %1 天").arg(limit.daysLeft), tone};
}

QWidget *limitRow(const CaseDeadline &limit, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(px(16), px(8), px(16), px(8));
    layout->setSpacing(px(2));
    auto *head = new QHBoxLayout;
    auto *title = new QLabel(limit.shownTitle(), row);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    const LimitWords words = shortWords(limit);
    head->addWidget(title, 1);
    head->addWidget(new Chip(words.text, words.tone, row), 0, Qt::AlignTop);
    QString basis = CaseSidePanel::tr("%1　%2").arg(isoDate(limit.due), shownTitle(limit.basis));
    if (!limit.official)
        basis += CaseSidePanel::tr("　该年度放假安排尚未载入，按周末推算");
    auto *small = new QLabel(basis, row);
    small->setTextFormat(Qt::PlainText);
    small->setWordWrap(true);
    setTextRole(small, "small");
    layout->addLayout(head);
    layout->addWidget(small);
    row->setAccessibleName(u"%1 %2 %3"_s.arg(limit.shownTitle(), words.text, basis));
    return row;
}

QLabel *note(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(px(16), px(8), px(16), px(8));
    setTextRole(label, role);
    return label;
}

} // namespace

CaseSidePanel::CaseSidePanel(QWidget *parent)
    : QWidget(parent), m_limits(new Card(tr("期限"))), m_routes(new RoutesCard),
      m_events(new RowList(u"case-events"_s))
{
    setObjectName(u"case-side"_s);
    m_events->setAccessibleName(tr("案件经过"));
    auto *events = new Card(tr("经过"));
    auto *all = new QPushButton(tr("全部历史"), events);
    all->setObjectName(u"case-side-history"_s);
    all->setProperty("kind", u"link"_s);
    connect(all, &QPushButton::clicked, this, &CaseSidePanel::historyWanted);
    events->addHeadWidget(all);
    events->setFlushContent(m_events);
    m_events->setGrowing(true);
    connect(m_routes, &RoutesCard::cardWanted, this, &CaseSidePanel::cardWanted);
    auto *scroll = new ScrollColumn(u"case-side-scroll"_s, this);
    scroll->column()->addWidget(m_limits);
    scroll->column()->addWidget(m_routes);
    scroll->column()->addWidget(events);
    scroll->column()->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

void CaseSidePanel::setCase(const CaseFile &file, const QList<CaseDeadline> &limits)
{
    showLimits(limits);
    QList<RowItem> rows;
    for (const TimelineEntry &event : eventsOf(file))
        rows += {QString::number(rows.size()), windowMonthDay(event.on), event.text, event.mark,
                 Tone::Neutral};
    m_events->setRows(rows);
}

void CaseSidePanel::setRoutes(const Result<QList<Route>> &routes, const QDate &today)
{
    m_routes->setRoutes(routes, today);
}

bool CaseSidePanel::closeDetail()
{
    return m_routes->closeDetail();
}

void CaseSidePanel::showLimits(const QList<CaseDeadline> &limits)
{
    if (m_limitRows) {
        m_limitRows->hide();
        m_limitRows->deleteLater();
    }
    m_limitRows = new QWidget(m_limits);
    auto *layout = new QVBoxLayout(m_limitRows);
    layout->setContentsMargins(0, px(4), 0, px(4));
    layout->setSpacing(0);
    QStringList done;
    for (const CaseDeadline &limit : limits) {
        if (limit.done)
            done += tr("%1（%2）").arg(limit.shownTitle(), isoDate(limit.due));
        else
            layout->addWidget(limitRow(limit, m_limitRows));
    }
    if (limits.size() == done.size())
        layout->addWidget(note(tr("没有正在计算的期限。"), "muted", m_limitRows));
    if (!done.isEmpty())
        layout->addWidget(note(tr("已完成：%1").arg(done.join(tr("、"))), "small", m_limitRows));
    m_limits->setFlushContent(m_limitRows);
}

} // namespace hezhong
