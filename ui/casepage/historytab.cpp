// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/historytab.h"

#include "core/operations/desk.h"
#include "core/operations/people/readings.h"
#include "ui/casepage/historylines.h"
#include "ui/services/operationrunner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/theme/theme.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

HistoryTab::HistoryTab(const Workbench &bench, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_tree(new QTreeWidget)
{
    setObjectName(u"history-tab"_s);
    m_tree->setObjectName(u"history"_s);
    m_tree->setAccessibleName(tr("案件历史"));
    m_tree->setHeaderLabels({tr("事项"), tr("时间"), tr("经办人")});
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setWordWrap(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_tree->header()->setSectionResizeMode(2, QHeaderView::Fixed);
    m_tree->header()->resizeSection(1, px(160));
    m_tree->header()->resizeSection(2, px(120));
    auto *card = new Card(tr("历史"), this);
    card->setNote(tr("每一步操作都留有记录"));
    card->setFlushContent(m_tree);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void HistoryTab::setCase(const Id<Case> &id)
{
    m_case = id;
    m_stale = true;
    if (isVisible())
        reload();
}

void HistoryTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale && !m_case.isEmpty())
        reload();
}

void HistoryTab::reload()
{
    m_stale = false;
    const auto entries = m_bench.operations->value(caseHistory(*m_bench.desk, m_case));
    if (!entries)
        return;
    m_tree->clear();
    for (const HistoryLine &line : historyLines(*entries)) {
        auto *item = new QTreeWidgetItem(
            m_tree, {line.title, line.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), line.actor});
        for (const QString &detail : line.details) {
            auto *child = new QTreeWidgetItem(item, {detail});
            child->setForeground(0, tokenColour(Token::TextMuted, palette()));
            child->setToolTip(0, detail);
            child->setFirstColumnSpanned(true);
        }
        item->setExpanded(line.details.size() <= 6);
    }
}

} // namespace hezhong
