// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/desk.h"

namespace hezhong {

/// Store::search among the cases that the acting user may see; numbers are masked for those who
/// have no need of them. A role that sees no cases finds nothing.
[[nodiscard]] Result<SearchResult> searchOffice(const Desk &desk, const QString &query, int limit);

/// Store::history of a case that the acting user may see, numbers masked likewise; who looked into it
/// only for those who may see the trail (Right::SeeAudit).
[[nodiscard]] Result<QList<HistoryEntry>> caseHistory(const Desk &desk, const Id<Case> &id);

/// Takes an operation back. Needs the right of that operation and access to its cases; Refused
/// "undo.never" for what cannot be taken back, besides the refusals of Store::undo.
Result<ChangeNotice> undoOperation(const Desk &desk, const QString &operationId);

} // namespace hezhong
