// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowlist.h"

#include <QAbstractListModel>

namespace hezhong {

/// Rows of a RowList; what a screen reader says is title, detail and chip in one sentence.
class RowListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { ItemIdRole = Qt::UserRole, DetailRole, ChipRole, ToneRole };

    explicit RowListModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}
    void setRows(const QList<RowItem> &rows);
    [[nodiscard]] const QList<RowItem> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<RowItem> m_rows;
};

} // namespace hezhong
