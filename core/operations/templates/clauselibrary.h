// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/officetemplate.h"
#include "core/operations/desk.h"

namespace hezhong {

/// The clauses that an office has at hand: the program's own and what it has added, changed, hidden
/// and put in order.
struct LibraryEntry {
    QString id; ///< of the built-in clause, or of the office's row
    QString category;
    QString title;
    QString text;
    bool builtIn = false;
    bool changed = false; ///< a built-in one in the office's words
    bool hidden = false;
};

/// By category, in the office's order; without hidden ones unless asked for.
[[nodiscard]] Result<QList<LibraryEntry>> clauseLibrary(const Desk &desk, bool withHidden = false);
/// Input error "clause.unknown" at "id".
[[nodiscard]] Result<LibraryEntry> clauseNamed(const Desk &desk, const QString &id);

/// Adds a clause (empty id), or changes one; a built-in one is then the office's own wording of it.
/// Input errors "clause.category", "clause.title", "clause.text" at their fields. Warns of what may not
/// hold (waivers of social insurance and the like), as an agreement with this clause would.
[[nodiscard]] Result<Done<LibraryEntry>> saveClause(const Desk &desk, const LibraryEntry &clause);

/// Hides a clause or shows it again.
[[nodiscard]] Result<Done<LibraryEntry>> hideClause(const Desk &desk, const QString &id,
                                                    bool hidden);

/// Takes an own clause away, or gives a changed built-in one back its words. Refused "clause.built-in"
/// for an unchanged built-in one: it can be hidden.
[[nodiscard]] Result<Done<LibraryEntry>> removeClause(const Desk &desk, const QString &id);

/// Moves a clause up (-1) or down (+1) within its category; at the end nothing changes.
[[nodiscard]] Result<Done<LibraryEntry>> moveClause(const Desk &desk, const QString &id, int step);

} // namespace hezhong
