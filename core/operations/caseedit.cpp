// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/caseedit.h"

namespace hezhong {

Result<Done<Case>>
changeCase(const Desk &desk, const Id<Case> &id, const QString &operation,
           const std::function<Status(Transaction &, Case &, QList<Warning> &)> &change)
{
    HEZHONG_ASSIGN(Case record, desk.store->get(id));
    QList<Warning> warnings;
    HEZHONG_ASSIGN(ChangeNotice notice,
                   desk.store->transact(desk.operation(operation, id), [&](Transaction &transaction) -> Status {
                       HEZHONG_TRY(change(transaction, record, warnings));
                       return transaction.put(record);
                   }));
    return Done<Case>{record, notice, warnings};
}

} // namespace hezhong
