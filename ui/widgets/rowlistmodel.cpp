// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowlistmodel.h"

namespace hezhong {

using namespace Qt::StringLiterals;

void RowListModel::setRows(const QList<RowItem> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int RowListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RowListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RowItem &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.title, row.detail, row.chip};
        parts.removeAll(QString());
        return parts.join(u"，"_s);
    }
    case ItemIdRole: return row.id;
    case DetailRole: return row.detail;
    case ChipRole: return row.chip;
    case ToneRole: return static_cast<int>(row.tone);
    default: return {};
    }
}

} // namespace hezhong
