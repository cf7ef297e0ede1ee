// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/workbench.h"
#include "ui/shell/page.h"

namespace hezhong {

class ClausesCard;

/// 条款库: the clauses that the agreement editor offers, by category.
class ClauseLibraryPage final : public Page {
    Q_OBJECT
public:
    explicit ClauseLibraryPage(const Workbench &bench, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void takeChange(const ChangeNotice &notice) override;
    bool escape() override;
    [[nodiscard]] QString help() const override;

private:
    QList<ClausesCard *> m_cards;
};

} // namespace hezhong
