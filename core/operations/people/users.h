// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/desk.h"

#include <QJsonObject>

namespace hezhong {

/// A line of the list of users.
struct UserRow {
    User user;
    bool temporary = false; ///< has not yet changed the password that was given
    int openCases = 0;      ///< cases that are not finished and have this user as mediator
};

/// All users, those in use first, by pinyin. Everybody of the office may see who is there.
[[nodiscard]] Result<QList<UserRow>> userRows(const Desk &desk);
/// Names of those in use who handle cases, by pinyin: for lists to choose from.
[[nodiscard]] Result<QStringList> caseUserNames(const Desk &desk);
/// Input error "user.not-found" at `name`.
[[nodiscard]] Result<User> userNamed(const Desk &desk, const QString &name);
/// Refused "user.inactive".
[[nodiscard]] Status mustBeActive(const User &user);
[[nodiscard]] Result<bool> hasTemporaryPassword(const Desk &desk, const Id<User> &user);

/// True while one user holds roles that must be apart as soon as there are two.
[[nodiscard]] Result<bool> isOnePersonOffice(const Desk &desk);

struct NewUser {
    QString name;
    QList<UserRole> roles;
    QString password; ///< temporary: has to be changed at the first signing in
    /// Roles that the first user keeps, who held all of them alone. Empty: those that handle cases,
    /// if the new user is a system administrator.
    QList<UserRole> firstKeeps;
};

/// Adds a user with a key slot, or takes an inactive one of that name back into use. Input errors at
/// `name`, `roles`, `password`; Refused "user.apart" when the first user would keep roles that must
/// be apart, "user.no-administrator" when nobody would be left to manage users.
[[nodiscard]] Result<Done<User>> addUser(const Desk &desk, const NewUser &wanted);

/// Gives a user other roles. Refused "user.no-administrator".
[[nodiscard]] Result<Done<User>> changeRoles(const Desk &desk, const QString &name,
                                             const QList<UserRole> &roles);

/// A user who has left and what became of the work.
struct HandOver {
    User user;
    QStringList numbers; ///< of the cases that were handed over
    QString successor;
};

/// Takes a user out of use: the key slot is removed, and in the same operation unfinished cases,
/// places on lists of confidential cases and drafts go to `successor`, a user in use who may
/// mediate. Refused "user.open-cases" when there are such cases and no successor, "user.self".
/// Repeated for an inactive user it removes a slot that was left over.
[[nodiscard]] Result<Done<HandOver>> deactivateUser(const Desk &desk, const QString &name,
                                                    const QString &successor = {});

/// Writes who set a password, inside an operation.
[[nodiscard]] Status putPasswordState(Transaction &transaction, const Id<User> &user,
                                      bool temporary, const QString &by);

[[nodiscard]] QJsonObject toJson(const UserRow &row);

} // namespace hezhong
