// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/law/rulespage.h"

#include "core/law/rulecard.h"
#include "core/operations/desk.h"
#include "ui/law/rulecardview.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pinyinsort.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

RulesPage::RulesPage(const Workbench &bench, QWidget *parent)
    : Page(u"rules-page"_s, parent), m_bench(bench), m_search(new QLineEdit(this)),
      m_list(new RowList(u"rules-list"_s)), m_view(new RuleCardView(bench))
{
    auto *header = new PageHeader(u"rules-head"_s, this);
    header->setTitle(title());
    header->setDetails({tr("程序所依据的每一条规则，用通俗文字概括")});
    m_search->setObjectName(u"rules-search"_s);
    m_search->setPlaceholderText(tr("输入法律名称、条文、内容或者拼音"));
    m_search->setAccessibleName(tr("查找规则"));
    m_list->setAccessibleName(tr("规则"));
    auto *left = new Card({}, this);
    auto *holder = new QWidget(left);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(px(12), px(12), px(12), px(12));
    column->setSpacing(px(8));
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    left->setFlushContent(holder);
    auto *scroll = new ScrollColumn(u"rules-scroll"_s, this);
    scroll->column()->addWidget(m_view);
    scroll->column()->addStretch(1);
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(px(16), px(16), px(16), px(16));
    columns->setSpacing(px(16));
    columns->addWidget(left, 2);
    columns->addWidget(scroll, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addLayout(columns, 1);
    connect(m_search, &QLineEdit::textChanged, this, &RulesPage::filter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_list->rows().isEmpty())
            choose(m_list->rows().first().id);
    });
    connect(m_list, &RowList::opened, this, &RulesPage::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_list->currentId().isEmpty())
            choose(m_list->currentId());
    });
    m_view->showCard({}, m_bench.desk->today());
    filter();
}

QString RulesPage::title() const
{
    return tr("法规与规则");
}

QString RulesPage::help() const
{
    return tr("这里查阅程序计算期限、金额和提示所依据的规则。在上方输入文字或者拼音筛选，用上下键选"
              "择，右侧显示内容、效"
              "力期间、来源，以及本机构导入的法规文本。");
}

void RulesPage::openPath(const QString &path)
{
    if (path.isEmpty())
        return;
    m_search->clear();
    choose(path);
    m_list->setCurrentId(path);
}

void RulesPage::enter()
{
    if (!isAncestorOf(focusWidget()))
        m_search->setFocus(Qt::OtherFocusReason);
}

void RulesPage::takeChange(const ChangeNotice &notice)
{
    if (notice.touches(u"law-text"_s))
        m_view->reload();
}

bool RulesPage::escape()
{
    if (m_search->text().isEmpty())
        return false;
    m_search->clear();
    return true;
}

void RulesPage::filter()
{
    const QString typed = m_search->text().trimmed();
    QList<RowItem> rows;
    for (const RuleCard &card : ruleCardsOn(m_bench.desk->today()))
        if (matchesTyped(card.title, typed) || matchesTyped(card.basis(), typed)
            || (typed.size() > 1 && card.text.contains(typed)))
            rows += {card.id, card.title, card.basis(), {}, Tone::Neutral};
    const QString shown = m_view->cardId();
    m_list->setRows(rows);
    m_list->setCurrentId(shown);
}

void RulesPage::choose(const QString &id)
{
    if (id != m_view->cardId())
        m_view->showCard(id, m_bench.desk->today());
}

} // namespace hezhong
