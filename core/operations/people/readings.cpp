// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/people/readings.h"

#include "core/base/words.h"
#include "core/operations/people/audit.h"
#include "core/operations/people/caseaccess.h"
#include "core/operations/people/masking.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

void maskChange(FieldChange &change)
{
    const FieldFlags flags = fieldFlags(change.kind, change.field);
    if (!flags.testFlag(FieldFlag::Personal))
        return;
    const bool number = flags.testFlag(FieldFlag::Number);
    for (QVariant *value : {&change.before, &change.after})
        if (!value->isNull())
            *value = number ? maskedNumber(value->toString()) : maskedText(value->toString());
}

/// Names and cases of an operation. Mostly one of the newest is asked for, so looking back from the
/// end needs no index; its rows stand together.
Result<QList<QVariantList>> partsOf(const Desk &desk, const QString &operationId)
{
    HEZHONG_ASSIGN(const auto last,
                   desk.store->select(u"SELECT seq FROM journal WHERE operation_id = ? "
                                      "ORDER BY seq DESC LIMIT 1"_s,
                                      {operationId}));
    if (last.isEmpty())
        return QList<QVariantList>();
    const QVariant end = last.first().first();
    return desk.store->select(
        u"SELECT DISTINCT operation, case_id FROM journal WHERE seq <= ?1 AND seq > "
        "coalesce((SELECT seq FROM journal WHERE seq < ?1 AND operation_id <> ?2 "
        "ORDER BY seq DESC LIMIT 1), 0)"_s,
        {end, operationId});
}

} // namespace

Result<SearchResult> searchOffice(const Desk &desk, const QString &query, int limit)
{
    HEZHONG_ASSIGN(const User user, actingUser(desk, Right::SeeCases));
    if (!holds(user.roles, Right::SeeCases))
        return SearchResult{};
    HEZHONG_ASSIGN(const QSet<QString> hidden, hiddenCases(desk));
    MayShowCase mayShow;
    if (!hidden.isEmpty())
        mayShow = [&hidden](const QString &id) { return !hidden.contains(id); };
    HEZHONG_ASSIGN(SearchResult result, desk.store->search(query, limit, mayShow));
    if (!holds(user.roles, Right::SeeNumbers))
        for (SearchHit &hit : result.hits)
            hit.snippet = maskedText(hit.snippet);
    return result;
}

Result<QList<HistoryEntry>> caseHistory(const Desk &desk, const Id<Case> &id)
{
    HEZHONG_TRY(mayOpenCase(desk, id));
    HEZHONG_ASSIGN(QList<HistoryEntry> entries, desk.store->history(id.text()));
    // Who looked is for those who watch over it; beside the work itself it would only be noise.
    if (!require(desk, Right::SeeAudit))
        entries.removeIf([](const HistoryEntry &one) {
            return auditKindOf(one.operation) == AuditKind::Looked;
        });
    HEZHONG_ASSIGN(const bool masked, seesMaskedNumbers(desk));
    if (masked)
        for (HistoryEntry &entry : entries)
            for (FieldChange &change : entry.changes)
                maskChange(change);
    return entries;
}

Result<ChangeNotice> undoOperation(const Desk &desk, const QString &operationId)
{
    HEZHONG_ASSIGN(const auto rows, partsOf(desk, operationId));
    for (const QVariantList &row : rows) {
        const QString operation = row.at(0).toString();
        if (!isUndoable(operation))
            return fail(refused(
                u"undo.never"_s,
                words("operations", "“%1”不能撤销，内容没有变化。").arg(operationLabel(operation)),
                words("operations", "需要时请另作一次修改。")));
        HEZHONG_TRY(allowOperation(desk, operation, Id<Case>(row.at(1).toString())));
    }
    return desk.store->undo(operationId, desk.actor());
}

} // namespace hezhong
