// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/people/users.h"
#include "ui/services/workbench.h"
#include "ui/widgets/card.h"

class QHBoxLayout;

namespace hezhong {

/// One user: roles, state, and what the one at work may do about them.
class UserCard final : public Card {
    Q_OBJECT
public:
    UserCard(const Workbench &bench, const UserRow &row, QWidget *parent = nullptr);

Q_SIGNALS:
    void rolesWanted();
    void resetWanted();
    void leaveWanted();
    void againWanted();

private:
    void addRoles();
    void addButtons();
    void addButton(QHBoxLayout *line, const QString &name, const QString &words,
                   void (UserCard::*wanted)(), const QString &kind = {});
    [[nodiscard]] QString stateWords() const;

    Workbench m_bench;
    UserRow m_row;
};

} // namespace hezhong
