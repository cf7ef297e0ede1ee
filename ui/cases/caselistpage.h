// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/workbench.h"
#include "ui/shell/page.h"

class QLineEdit;
class QStackedLayout;

namespace hezhong {

class CaseListModel;
class FilterChips;
class TableView;

/// All cases as a table with filters. Enter or a double click opens a case.
class CaseListPage final : public Page {
    Q_OBJECT
public:
    explicit CaseListPage(const Workbench &bench, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    /// "list/WORDS": filters by these words.
    void openPath(const QString &path) override;
    void enter() override;
    void takeChange(const ChangeNotice &notice) override;
    void refresh() override;
    /// Takes the filter away, if there is one.
    bool escape() override;
    [[nodiscard]] QString help() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildFilter();
    void reload();
    void filter();
    void showCounts();
    void open(int row);
    void clearFilter();
    [[nodiscard]] bool isFiltered() const;

    Workbench m_bench;
    CaseListModel *m_model;
    QLineEdit *m_filter;
    FilterChips *m_chips;
    TableView *m_table;
    QStackedLayout *m_stack;
    bool m_stale = true;
};

} // namespace hezhong
