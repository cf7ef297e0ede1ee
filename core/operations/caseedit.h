// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/desk.h"

#include <functional>

namespace hezhong {

/// Loads a case, lets `change` alter it, and keeps it as one operation. `change` may write other
/// rows through the transaction it is given.
[[nodiscard]] Result<Done<Case>>
changeCase(const Desk &desk, const Id<Case> &id, const QString &operation,
           const std::function<Status(Transaction &, Case &, QList<Warning> &)> &change);

/// Refused "case.closed" when the case has ended: its contents stay as they are.
[[nodiscard]] Status mustBeOpen(const Case &record);

/// Writes the rows of a list that belong to one owner: new ones get ids, positions follow the
/// order, rows of `before` that are gone are removed. `E` has id, caseId and position.
template <class E>
[[nodiscard]] Status replaceRows(Transaction &transaction, const QList<E> &before, QList<E> &after)
{
    QSet<QString> kept;
    for (qsizetype i = 0; i < after.size(); ++i) {
        E &row = after[i];
        if (row.id.isEmpty())
            row.id = Id<E>::fresh(transaction.clock());
        row.position = static_cast<int>(i);
        kept.insert(row.id.text());
    }
    for (const E &row : before)
        if (!kept.contains(row.id.text()))
            HEZHONG_TRY(transaction.remove(row.id));
    for (const E &row : after)
        HEZHONG_TRY(transaction.put(row));
    return {};
}

} // namespace hezhong
