// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/desk.h"

namespace hezhong {

/// Problems of a password in words; empty when it will do: at least 8 characters (12 when it is
/// digits alone), four different ones, not the name of the user or the office with a few signs
/// added, nor one of the passwords that are tried first (resources/passwords/common.txt).
[[nodiscard]] QString passwordProblem(const QString &password, const QString &userName,
                                      const QString &officeName);

/// The same as an Input error "password.weak" at `password`.
[[nodiscard]] Status checkPassword(const QString &password, const QString &userName,
                                   const QString &officeName);

/// A random password to hand to somebody, easy to read out: three groups of four, about 58 bits.
[[nodiscard]] QString newTemporaryPassword();

/// Changes one's own password, which every user may and, while it is temporary, must.
[[nodiscard]] Status changeOwnPassword(const Desk &desk, const QString &oldPassword,
                                       const QString &newPassword);

/// The password of whoever opened the store with the recovery key, set anew; nothing else can be
/// done before. Refused "password.no-recovery-key" in a store that was opened otherwise.
[[nodiscard]] Status setPasswordByRecovery(const Desk &desk, const QString &newPassword);

/// Gives a user who forgot a temporary password that must be changed at the next signing in.
/// Needs Right::ManageUsers.
[[nodiscard]] Result<Done<User>> resetPassword(const Desk &desk, const QString &userName,
                                               const QString &temporary);

/// The same by two people of the office together: the one who opened the store, and `second` with
/// their own password. Refused "password.two": both must be active, have chosen their passwords,
/// handle cases or the system (no inspectors), and neither may be the one who forgot. Two people are
/// a rule of the office that the journal shows, not of the encryption: each can open the store alone.
[[nodiscard]] Result<Done<User>> resetPasswordByTwo(const Desk &desk, const QString &userName,
                                                    const QString &temporary,
                                                    const Credentials &second);

} // namespace hezhong
