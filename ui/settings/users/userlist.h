// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/people/users.h"
#include "ui/services/workbench.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QStandardItemModel;

namespace hezhong {

class FilterChips;
class TableView;

/// All users as a table with a filter. The one that is chosen is shown beside it.
class UserList final : public Card {
    Q_OBJECT
public:
    explicit UserList(const Workbench &bench, QWidget *parent = nullptr);

    void reload();
    [[nodiscard]] const QList<UserRow> &rows() const { return m_rows; }
    /// Name of the chosen user; empty when none is.
    [[nodiscard]] QString current() const;
    void choose(const QString &name);
    void focusList();
    /// Takes the filter away; false when there was none.
    bool clearFilter();

Q_SIGNALS:
    void chosen(const QString &name);

private:
    [[nodiscard]] QWidget *makeFilter();
    void showRows();
    [[nodiscard]] bool isShown(const UserRow &row) const;

    Workbench m_bench;
    QList<UserRow> m_rows;
    QLineEdit *m_filter;
    FilterChips *m_chips;
    QStandardItemModel *m_model;
    TableView *m_table;
};

} // namespace hezhong
