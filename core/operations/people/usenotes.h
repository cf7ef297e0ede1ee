// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"
#include "core/operations/desk.h"

namespace hezhong {

/// Notes in the journal that the acting user has looked into a case: one row a user, case and hour.
/// A disk that takes no more does not keep anybody from reading; every other error comes back.
[[nodiscard]] Status noteReading(const Desk &desk, const Id<Case> &id);

/// Loads a case for somebody who will read it, and notes the reading. Whatever shows a case uses
/// this the first time, and loadCase when it only loads the same case again.
[[nodiscard]] Result<CaseFile> openCase(const Desk &desk, const Id<Case> &id);

/// Notes that a paper, a list or data of a person left the program ("document.print",
/// "document.save", "document.export", "list.export", "person.export", "audit.export"). Asked before anything is handed
/// out: what cannot be noted is refused. `about` is the id of what it is about; `what` says in words
/// what went where, without personal data.
[[nodiscard]] Status noteUse(const Desk &desk, const QString &operation, const Id<Case> &caseId,
                             const QString &about, const QString &what);

/// Notes signing in, once a user and hour, with the number of wrong passwords before it; to be
/// called by the window after the store was opened.
[[nodiscard]] Status noteSession(const Desk &desk);

} // namespace hezhong
