// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/workbench.h"
#include "ui/shell/page.h"

class QLineEdit;

namespace hezhong {

class RowList;
class RuleCardView;

/// 法规与规则: every rule the program works by, found by words or pinyin, with a reader beside.
class RulesPage final : public Page {
    Q_OBJECT
public:
    explicit RulesPage(const Workbench &bench, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    /// The id of a card shows that card.
    void openPath(const QString &path) override;
    void enter() override;
    void takeChange(const ChangeNotice &notice) override;
    bool escape() override;
    [[nodiscard]] QString help() const override;

private:
    void filter();
    void choose(const QString &id);

    Workbench m_bench;
    QLineEdit *m_search;
    RowList *m_list;
    RuleCardView *m_view;
};

} // namespace hezhong
