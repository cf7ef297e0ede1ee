// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/workbench.h"
#include "ui/shell/page.h"

namespace hezhong {

class Card;
class CommandTable;
class RowList;

/// 今日 for those who see no cases (system administrator, auditor): who can work now, and the ways
/// to what they look after.
class OfficeHome final : public Page {
    Q_OBJECT
public:
    /// `commands` outlives the page.
    OfficeHome(const Workbench &bench, CommandTable &commands, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void enter() override;
    void takeChange(const ChangeNotice &notice) override;
    void refresh() override;
    [[nodiscard]] QString help() const override;

private:
    void showWays();
    void showPeople();

    Workbench m_bench;
    CommandTable &m_commands;
    RowList *m_ways;
    RowList *m_people;
    Card *m_peopleCard;
};

} // namespace hezhong
