// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caselistpage.h"

#include "core/operations/casequeries.h"
#include "ui/cases/caselimits.h"
#include "ui/cases/caselistmodel.h"
#include "ui/cases/caseplaces.h"
#include "ui/services/navigator.h"
#include "ui/services/operationrunner.h"
#include "ui/services/permissions.h"
#include "ui/services/settings.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/theme.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

const QString listName = u"cases"_s; // key of the hidden columns in the settings

/// The chips and the states behind them.
const QList<std::pair<QString, QList<CaseStatus>>> &stateGroups()
{
    static const QList<std::pair<QString, QList<CaseStatus>>> groups{
        {u"all"_s, {}},
        {u"registered"_s, {CaseStatus::Registered}},
        {u"accepted"_s, {CaseStatus::Accepted}},
        {u"mediating"_s, {CaseStatus::Mediating}},
        {u"agreed"_s, {CaseStatus::Agreed}},
        {u"ended"_s,
         {CaseStatus::Refused, CaseStatus::Failed, CaseStatus::Withdrawn, CaseStatus::Closed}},
    };
    return groups;
}

QList<CaseStatus> statesOf(const QString &chip)
{
    for (const auto &group : stateGroups())
        if (group.first == chip)
            return group.second;
    return {};
}

} // namespace

CaseListPage::CaseListPage(const Workbench &bench, QWidget *parent)
    : Page(u"case-list"_s, parent), m_bench(bench),
      m_model(new CaseListModel(
          [desk = bench.desk](const CaseRow &row) {
              return deadlinesOf(*desk, row).value_or(QList<CaseDeadline>());
          },
          this)),
      m_filter(new QLineEdit(this)), m_chips(new FilterChips(u"cases-states"_s, this)),
      m_table(new TableView(u"cases-table"_s, this)), m_stack(new QStackedLayout)
{
    build();
    connect(m_filter, &QLineEdit::textChanged, this, &CaseListPage::filter);
    connect(m_chips, &FilterChips::changed, this, &CaseListPage::filter);
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex &index) { open(index.row()); });
    connect(m_table, &TableView::columnsChosen, this,
            [this] { m_bench.settings->setHiddenColumns(listName, m_table->hiddenColumns()); });
    reload();
}

QString CaseListPage::title() const
{
    return tr("案件");
}

void CaseListPage::openPath(const QString &path)
{
    m_filter->setText(path.section(u'/', 1));
}

void CaseListPage::enter()
{
    if (m_stale)
        reload();
    if (m_table->isVisibleTo(this) && m_model->found() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
}

void CaseListPage::takeChange(const ChangeNotice &notice)
{
    if (notice.caseIds.isEmpty() && !notice.touches(u"case"_s))
        return;
    m_stale = true;
    if (isVisible())
        reload();
}

void CaseListPage::refresh()
{
    reload();
}

bool CaseListPage::escape()
{
    if (!isFiltered())
        return false;
    clearFilter();
    return true;
}

QString CaseListPage::help() const
{
    return tr("方向键选择案件，回车打开。上方输入案号、姓名、案由或者拼音首字母，列表随即缩小；"
              "点列标题排序，在列标题上点右键选择显示哪些列。");
}

void CaseListPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        reload();
}

void CaseListPage::build()
{
    auto *header = new PageHeader(u"cases-head"_s, this);
    header->setTitle(tr("案件"));
    auto *make = new QPushButton(icon(u"file-plus"_s, Token::OnAccent), tr("登记申请"), this);
    make->setObjectName(u"cases-new"_s);
    make->setProperty("kind", u"primary"_s);
    make->setToolTip(tr("登记新的调解申请（Ctrl+N）"));
    connect(make, &QPushButton::clicked, this,
            [this] { m_bench.navigator->go(newIntakePlace(m_bench.desk->clock())); });
    header->addButton(make);
    const bool mayRegister = may(*m_bench.desk, Right::Register);
    make->setVisible(mayRegister);

    auto *card = new Card({}, this);
    card->setFlushContent(m_table);
    auto *none =
        new EmptyState(u"cases-empty"_s, u"folder-open"_s,
                       mayRegister ? tr("这里是本单位办理的全部案件。收到调解申请后，从登记开始。")
                                   : tr("这里是本单位办理的案件，现在还没有向您开放的。"),
                       mayRegister ? tr("登记申请") : QString(), this);
    connect(none, &EmptyState::actionWanted, make, &QPushButton::click);
    auto *unfound = new EmptyState(u"cases-unfound"_s, u"filter"_s, tr("没有符合条件的案件。"),
                                   tr("显示全部案件"), this);
    connect(unfound, &EmptyState::actionWanted, this, &CaseListPage::clearFilter);
    for (QWidget *part : {static_cast<QWidget *>(card), static_cast<QWidget *>(none),
                          static_cast<QWidget *>(unfound)})
        m_stack->addWidget(part);

    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("案件列表"));
    m_table->setDispensable({CaseListModel::Accepted, CaseListModel::Received,
                             CaseListModel::MediatorName, CaseListModel::CauseName});
    m_table->setColumnWidths({172, 200, 176, 104, 96, 96, 104, 80, 112}, CaseListModel::Parties);
    m_table->setHiddenColumns(m_bench.settings->hiddenColumns(listName));
    m_table->sortByColumn(CaseListModel::Received, Qt::DescendingOrder);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(px(16), px(12), px(16), px(16));
    body->setSpacing(px(12));
    body->addWidget(buildFilter());
    body->addLayout(m_stack, 1);
    layout->addLayout(body, 1);
}

QWidget *CaseListPage::buildFilter()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(12));
    m_filter->setObjectName(u"cases-filter"_s);
    m_filter->setPlaceholderText(tr("案号、姓名、案由、拼音首字母"));
    m_filter->setAccessibleName(tr("筛选案件"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(px(240));
    layout->addWidget(m_filter);

    m_chips->addChip(u"all"_s, tr("全部"));
    m_chips->addChip(u"registered"_s, label(CaseStatus::Registered));
    m_chips->addChip(u"accepted"_s, label(CaseStatus::Accepted));
    m_chips->addChip(u"mediating"_s, label(CaseStatus::Mediating));
    m_chips->addChip(u"agreed"_s, label(CaseStatus::Agreed));
    m_chips->addChip(u"ended"_s, tr("已办结"));
    layout->addWidget(m_chips, 1);

    auto *columns = new QToolButton(bar);
    columns->setObjectName(u"cases-columns"_s);
    columns->setIcon(icon(u"columns-3"_s, Token::TextMuted));
    columns->setAccessibleName(tr("选择显示的列"));
    columns->setToolTip(tr("选择显示的列"));
    connect(columns, &QToolButton::clicked, this, [this] {
        QHeaderView *heading = m_table->horizontalHeader();
        Q_EMIT heading->customContextMenuRequested(
            QPoint(heading->width() - px(200), heading->height()));
    });
    layout->addWidget(columns);
    return bar;
}

void CaseListPage::reload()
{
    const auto rows = m_bench.operations->value(listCases(*m_bench.desk));
    if (!rows)
        return;
    m_stale = false;
    const int current = m_table->currentIndex().row();
    const Id<Case> kept = current >= 0 ? m_model->caseAt(current).id : Id<Case>();
    m_model->setRows(*rows);
    showCounts();
    const int row = kept.isEmpty() ? -1 : m_model->rowOf(kept);
    if (m_model->rowCount() > 0)
        m_table->selectRow(qMax(0, row));
}

void CaseListPage::filter()
{
    m_model->setTyped(m_filter->text());
    m_model->setStates(statesOf(m_chips->current()));
    showCounts();
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void CaseListPage::showCounts()
{
    for (const auto &group : stateGroups())
        m_chips->setCount(group.first, m_model->countOf(group.second));
    m_chips->setSummary(
        tr("共 %1 件，请求金额 %2 元").arg(m_model->found()).arg(m_model->foundAmount().grouped()),
        tr("共 %1 件").arg(m_model->found()));
    m_stack->setCurrentIndex(m_model->found() > 0 ? 0 : m_model->total() == 0 ? 1 : 2);
}

void CaseListPage::open(int row)
{
    m_bench.navigator->go(casePlace(m_model->caseAt(row).id));
}

void CaseListPage::clearFilter()
{
    m_chips->setCurrent(u"all"_s);
    m_filter->clear();
    m_table->setFocus(Qt::OtherFocusReason);
}

bool CaseListPage::isFiltered() const
{
    return !m_filter->text().isEmpty() || m_chips->current() != u"all"_s;
}

} // namespace hezhong
