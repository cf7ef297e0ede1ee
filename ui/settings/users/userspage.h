// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/people/users.h"
#include "ui/services/workbench.h"
#include "ui/shell/page.h"

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace hezhong {

class CardColumns;
class RestrictedCard;
class UserList;

/// 用户与权限: who opens the store and what each may do. Everybody may look who is there; the system
/// administrator changes it, two people together may give a password to a third.
class UsersPage final : public Page {
    Q_OBJECT
public:
    /// `rolesChanged` is called when the one at work has other roles than when the page was made, as
    /// soon as nothing waits here to be read (a password that was given).
    UsersPage(const Workbench &bench, std::function<void()> rolesChanged,
              QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void enter() override;
    [[nodiscard]] bool leave() override;
    void takeChange(const ChangeNotice &notice) override;
    void refresh() override;
    bool escape() override;
    [[nodiscard]] QString help() const override;

private:
    void build();
    /// Puts a panel beside the list; nothing: the chosen user.
    void open(QWidget *panel);
    void closePanel();
    void showUser(const QString &name);
    void openAdd(const User &again);
    void openRoles(const User &user);
    void openReset(const User &user);
    void openLeave(const User &user);
    void openAccess(const Id<Case> &id, const QString &number);
    void showSlip(const QString &name, const QString &password);
    void tellRoles();

    Workbench m_bench;
    std::function<void()> m_rolesChanged;
    QList<UserRole> m_ownRoles; ///< when the page was made
    CardColumns *m_columns = nullptr;
    UserList *m_list = nullptr;
    RestrictedCard *m_restricted = nullptr;
    QPushButton *m_add = nullptr;
    QVBoxLayout *m_place = nullptr;
    QWidget *m_shown = nullptr;
    bool m_busy = false; ///< a form or a password is shown, not just a user
};

} // namespace hezhong
