// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/user.h"

#include <QList>

namespace hezhong {

/// What a person may do. Which role has which right stands in one table (rights.cpp, printed in
/// docs/manual.md); which operation needs which right in another.
enum class Right {
    SeeCases,
    SeeNumbers, ///< identity and telephone numbers unmasked
    Register,   ///< applications, parties, claims
    Record,     ///< records of meetings
    Decide,     ///< accept, refuse, extend, close
    Mediate,    ///< drafts of agreements, calculations
    Sign,
    Issue,
    Void,
    SetAccess,        ///< who may look into a case
    OpenConfidential, ///< confidential cases in which one is named
    Export,           ///< print, save copies, lists
    ExportPerson,     ///< everything that is kept of one person
    Retain,           ///< time of keeping and its review
    EditOffice,
    EditLaw,
    EditTemplates, ///< templates of papers, library of clauses
    ManageUsers,
    SeeAudit,
    BackUp,
    Verify,
    Own, ///< what everybody may do with what is their own: password, signing in
};

/// 作废文书 …
[[nodiscard]] QString rightLabel(Right right);
[[nodiscard]] const QList<Right> &allRights();
[[nodiscard]] QList<UserRole> rolesWith(Right right);
[[nodiscard]] bool holds(const QList<UserRole> &roles, Right right);

/// The right that an operation needs; Internal error "rights.unknown" for one that is not in the
/// table, so that none is forgotten.
[[nodiscard]] Result<Right> rightFor(const QString &operation);
/// Names of all operations in the table.
[[nodiscard]] QStringList knownOperations();
/// False for operations that cannot be taken back (users, passwords, what was only noted).
[[nodiscard]] bool isUndoable(const QString &operation);

/// Refused "rights.denied": which roles may do it, and which the person has.
[[nodiscard]] Error rightsDenied(const User &user, Right right);

/// Nothing, or why these roles do not go together: system administrator and auditor neither with
/// each other nor with a role that handles cases. Input error "user.roles" at `roles`.
[[nodiscard]] Status checkRoles(const QList<UserRole> &roles);

/// "负责人、调解员".
[[nodiscard]] QString roleNames(const QList<UserRole> &roles);

} // namespace hezhong
