// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/users/rightstable.h"

#include "core/operations/rights.h"
#include "ui/settings/users/rolesfield.h"
#include "ui/widgets/theme/theme.h"

#include <QHeaderView>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

static constexpr int lineHeight = 30;

RightsTable::RightsTable(QWidget *parent) : QTableWidget(parent)
{
    setObjectName(u"users-rights"_s);
    setAccessibleName(tr("各角色的权限"));
    const QList<Right> &rights = allRights();
    const QList<UserRole> &roles = allRoles();
    setColumnCount(static_cast<int>(roles.size()) + 1);
    setRowCount(static_cast<int>(rights.size()));
    QStringList heads{tr("可以做的事")};
    for (const UserRole role : roles)
        heads += label(role);
    setHorizontalHeaderLabels(heads);
    for (int row = 0; row < rights.size(); ++row) {
        setItem(row, 0, new QTableWidgetItem(rightLabel(rights.at(row))));
        const QList<UserRole> holders = rolesWith(rights.at(row));
        for (int column = 0; column < roles.size(); ++column) {
            const bool has = holders.contains(roles.at(column));
            auto *cell = new QTableWidgetItem(has ? u"✓"_s : QString());
            cell->setTextAlignment(Qt::AlignCenter);
            cell->setData(Qt::AccessibleTextRole, has ? tr("可以") : tr("不可以"));
            setItem(row, column + 1, cell);
        }
    }
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizeAdjustPolicy(AdjustToContents);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    for (int column = 1; column < columnCount(); ++column)
        setColumnWidth(column,
                       horizontalHeader()->fontMetrics().horizontalAdvance(heads.at(column)) + px(16));
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) {
                if (column == 0)
                    fitRows(width - px(24));
            });
}

/// What may be done is said in full, on more lines where it must.
void RightsTable::fitRows(int width)
{
    for (int row = 0; row < rowCount(); ++row) {
        const QRect words = fontMetrics().boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap,
                                                       item(row, 0)->text());
        setRowHeight(row, std::max(px(lineHeight), words.height() + px(10)));
    }
    updateGeometry();
}

QSize RightsTable::sizeHint() const
{
    return {px(480),
            horizontalHeader()->sizeHint().height() + verticalHeader()->length() + px(4)};
}

QSize RightsTable::minimumSizeHint() const
{
    return {px(320), sizeHint().height()};
}

} // namespace hezhong
