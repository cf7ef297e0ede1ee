// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/caseedit.h"

#include "core/base/words.h"

namespace hezhong {

using namespace Qt::StringLiterals;

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

Status mustBeOpen(const Case &record)
{
    const bool over = record.status == CaseStatus::Closed || record.status == CaseStatus::Refused
                      || record.status == CaseStatus::Failed || record.status == CaseStatus::Withdrawn;
    if (!over)
        return {};
    return fail(refused(u"case.closed"_s,
                        words("operations", "案件 %1 已办结，内容不能再改，原有内容没有变化。").arg(record.number),
                        words("operations", "如确有错误，请另作说明存入案卷。")));
}

} // namespace hezhong
