// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/caseaccess.h"
#include "core/operations/desk.h"
#include "core/operations/rights.h"

#include <QSet>

namespace hezhong {

/// Who acts, as the store has them now. Refused: "user.inactive"; "password.must-change" while the
/// password is one that somebody else gave, but for `right` Own.
[[nodiscard]] Result<User> actingUser(const Desk &desk, Right right);

/// Nothing when the acting user has the right; else Refused "rights.denied".
[[nodiscard]] Status require(const Desk &desk, Right right);

/// The check that every operation passes (Desk::operation): its right, and the case it is about.
[[nodiscard]] Status allowOperation(const Desk &desk, const QString &operation,
                                    const Id<Case> &caseId);

/// Who may look into a case; a case that nobody set it for is open to the office.
[[nodiscard]] Result<CaseAccess> accessOf(const Desk &desk, const Id<Case> &id);

/// Whether the acting user may look into this case: Refused "rights.denied" for the role, else
/// "rights.case" in words that say who may. A case that is not there passes.
[[nodiscard]] Status mayOpenCase(const Desk &desk, const Id<Case> &id);

/// A piece of SQL over the alias `c` of the table of cases, true for those that may be shown.
struct CaseCondition {
    QString sql;
    QVariantList binds;
};
/// Refused "rights.denied" when the role sees no cases at all.
[[nodiscard]] Result<CaseCondition> visibleCases(const Desk &desk);

/// Ids of the cases that the acting user may not see; all cases for a role that sees none.
[[nodiscard]] Result<QSet<QString>> hiddenCases(const Desk &desk);

/// Number of cases that the acting user may see and that have one of these states; all when empty.
[[nodiscard]] Result<qint64> countCases(const Desk &desk, const QList<CaseStatus> &states = {});

/// Sets who may look into a case. `users` are names of active users, asked for only with
/// AccessLevel::Confidential; Input error "access.users". A head may set it also for a case that
/// is closed to them: the journal keeps who did.
[[nodiscard]] Result<Done<CaseAccess>> setCaseAccess(const Desk &desk, const Id<Case> &id,
                                                     AccessLevel level,
                                                     const QStringList &users = {});

/// A case that is not open to the whole office. Without its title and parties: a head who is not
/// named learns only that it is there and whom to ask.
struct RestrictedCase {
    Id<Case> id;
    QString number;
    AccessLevel level = AccessLevel::Assigned;
    QStringList users;
    QString mediator;
};
/// For heads, by number; Refused "rights.denied" for everybody else.
[[nodiscard]] Result<QList<RestrictedCase>> restrictedCases(const Desk &desk);

} // namespace hezhong
