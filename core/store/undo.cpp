// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/store/storecore.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

Status takeBack(Transaction &transaction, const JournalRow &row)
{
    const TableInfo *info = tableOfKind(row.kind);
    if (row.kind == Journal::noteKind())
        return {};
    if (!info)
        return fail(internalFault(u"undo.kind"_s, row.kind));
    if (row.isInsert())
        return transaction.removeRow(*info, row.entityId);
    if (row.isRemove())
        return transaction.putRow(*info,
                                  Journal::fromJson(*info, row.entityId, row.before.toString()));
    HEZHONG_ASSIGN(std::optional<Row> present, transaction.findRow(*info, row.entityId));
    const int column = info->indexOf(row.field);
    if (!present || column < 0)
        return fail(internalFault(u"undo.row"_s, row.kind + u'.' + row.field));
    present->values[column] = row.before;
    return transaction.putRow(*info, *present);
}

tl::unexpected<Error> touched()
{
    return fail(refused(u"undo.touched"_s,
                        words("store", "这项操作之后又有改动，不能直接撤销，内容没有变化。"),
                        words("store", "请先撤销后来的操作，或者直接修改。")));
}

} // namespace

Result<ChangeNotice> StoreCore::undo(const QString &operationId, const QString &actor)
{
    HEZHONG_ASSIGN(const QList<JournalRow> done, journal->ofOperation(operationId));
    if (done.isEmpty())
        return fail(refused(u"undo.unknown"_s,
                            words("store", "没有找到要撤销的操作，内容没有变化。"),
                            words("store", "它可能已经撤销，请查看案件历史。")));
    QSet<QString> ids;
    for (const JournalRow &row : done)
        ids.insert(row.entityId);
    HEZHONG_ASSIGN(const QList<JournalRow> later, journal->rows(done.constLast().seq + 1));
    for (const JournalRow &row : later)
        if (row.kind != Journal::noteKind() && ids.contains(row.entityId))
            return touched();
    const Operation operation{u"undo"_s, actor, done.constFirst().caseId};
    auto notice = transact(operation, [&done](Transaction &transaction) -> Status {
        for (auto row = done.crbegin(); row != done.crend(); ++row)
            HEZHONG_TRY(takeBack(transaction, *row));
        return {};
    });
    // Something made later hangs on what the operation made.
    if (!notice && notice.error().code == "store.referenced"_L1)
        return touched();
    return notice;
}

} // namespace hezhong
