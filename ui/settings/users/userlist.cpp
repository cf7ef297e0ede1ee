// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/users/userlist.h"

#include "core/operations/rights.h"
#include "ui/services/operationrunner.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/pinyinsort.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme/theme.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

UserList::UserList(const Workbench &bench, QWidget *parent)
    : Card(tr("用户"), parent), m_bench(bench), m_filter(new QLineEdit(this)),
      m_chips(new FilterChips(u"users-states"_s, this)), m_model(new QStandardItemModel(this)),
      m_table(new TableView(u"users-table"_s, this))
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeFilter());
    layout->addWidget(m_table, 1);
    setFlushContent(content);
    m_table->setSortingEnabled(false); // those in use first, by pinyin
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_model->setHorizontalHeaderLabels({tr("姓名"), tr("角色"), tr("状态"), tr("未结案件")});
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("用户列表"));
    m_table->setColumnWidths({120, 160, 108, 72}, 1);
    m_table->setMinimumHeight(px(300));
    connect(m_table, &TableView::currentRowChanged, this, [this] { Q_EMIT chosen(current()); });
    connect(m_table, &TableView::opened, this, [this] { Q_EMIT chosen(current()); });
    connect(m_filter, &QLineEdit::textChanged, this, &UserList::showRows);
    connect(m_chips, &FilterChips::changed, this, &UserList::showRows);
    reload();
}

QWidget *UserList::makeFilter()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(px(16), px(12), px(16), px(12));
    layout->setSpacing(px(12));
    m_filter->setObjectName(u"users-filter"_s);
    m_filter->setPlaceholderText(tr("姓名、拼音、角色"));
    m_filter->setAccessibleName(tr("筛选用户"));
    m_filter->setClearButtonEnabled(true);
    m_chips->addChip(u"active"_s, tr("在用"));
    m_chips->addChip(u"left"_s, tr("已停用"));
    m_chips->addChip(u"all"_s, tr("全部"));
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_chips, 2);
    return bar;
}

void UserList::reload()
{
    const auto rows = m_bench.operations->value(userRows(*m_bench.desk));
    if (!rows)
        return;
    m_rows = *rows;
    int active = 0;
    for (const UserRow &row : std::as_const(m_rows))
        active += row.user.active;
    const int all = static_cast<int>(m_rows.size());
    m_chips->setCount(u"active"_s, active);
    m_chips->setCount(u"left"_s, all - active);
    m_chips->setCount(u"all"_s, all);
    showRows();
}

bool UserList::isShown(const UserRow &row) const
{
    const QString state = m_chips->current();
    if ((state == u"active"_s && !row.user.active) || (state == u"left"_s && row.user.active))
        return false;
    const QString typed = m_filter->text().trimmed();
    return typed.isEmpty() || matchesTyped(row.user.name, typed)
           || roleNames(row.user.roles).contains(typed);
}

void UserList::showRows()
{
    const QString kept = current();
    {
        const QSignalBlocker quiet(m_table);
        m_model->removeRows(0, m_model->rowCount());
        for (const UserRow &row : std::as_const(m_rows)) {
            if (!isShown(row))
                continue;
            auto *state = new QStandardItem(!row.user.active ? tr("已停用")
                                            : row.temporary  ? tr("临时密码")
                                                             : tr("在用"));
            state->setData(static_cast<int>(!row.user.active ? Tone::Neutral
                                            : row.temporary  ? Tone::Amber
                                                             : Tone::Green),
                           TableView::ToneRole);
            auto *open = new QStandardItem(QString::number(row.openCases));
            open->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_model->appendRow({new QStandardItem(row.user.name),
                                new QStandardItem(roleNames(row.user.roles)), state, open});
        }
    }
    choose(kept);
}

QString UserList::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->item(index.row(), 0)->text() : QString();
}

void UserList::choose(const QString &name)
{
    int wanted = m_model->rowCount() > 0 ? 0 : -1;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->item(row, 0)->text() == name)
            wanted = row;
    if (wanted >= 0)
        m_table->selectRow(wanted);
    Q_EMIT chosen(current());
}

void UserList::focusList()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

bool UserList::clearFilter()
{
    if (m_filter->text().isEmpty())
        return false;
    m_filter->clear();
    return true;
}

} // namespace hezhong
