// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/people/audit.h"
#include "ui/services/workbench.h"
#include "ui/shell/page.h"

class QLabel;
class QModelIndex;
class QStackedLayout;

namespace hezhong {

class AuditFilterForm;
class AuditModel;
class Card;
class FilterChips;
class PageHeader;
class TableView;

/// 审计: who did what and when, without contents, for those who may see the trail.
class AuditPage final : public Page {
    Q_OBJECT
public:
    explicit AuditPage(const Workbench &bench, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void enter() override;
    void refresh() override;
    bool escape() override;
    void takeChange(const ChangeNotice &notice) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildSide();
    void look();
    void clear();
    void showEntry(const QModelIndex &index);
    void showSignature();
    void exportCsv();
    [[nodiscard]] bool isFiltered() const;

    Workbench m_bench;
    PageHeader *m_header;
    FilterChips *m_kinds;
    AuditModel *m_model;
    TableView *m_table;
    QStackedLayout *m_stack;
    AuditFilterForm *m_filter;
    Card *m_entry;
    QLabel *m_details;
    QLabel *m_signature;
    bool m_stale = true;
};

} // namespace hezhong
