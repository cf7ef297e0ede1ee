// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/drafts.h"

namespace hezhong {

using namespace Qt::StringLiterals;

Result<Draft> saveDraft(const Desk &desk, const Draft &typed)
{
    Draft draft = typed;
    draft.author = desk.actor();
    draft.savedAt = desk.clock().now();
    const auto kept =
        desk.store->transact(desk.operation(u"draft.save"_s), [&](Transaction &transaction) -> Status {
            if (draft.id.isEmpty()) {
                Query own = Query::where(u"form"_s, draft.form);
                own.equals += {u"subject"_s, draft.subject};
                own.equals += {u"author"_s, draft.author};
                HEZHONG_ASSIGN(const QList<Draft> old, transaction.list<Draft>(own));
                draft.id = old.isEmpty() ? Id<Draft>::fresh(transaction.clock()) : old.first().id;
            }
            return transaction.put(draft);
        });
    if (!kept)
        return fail(kept.error());
    return draft;
}

Result<QList<Draft>> draftsOf(const Desk &desk, const QString &form)
{
    Query own = Query::where(u"form"_s, form);
    own.equals += {u"author"_s, desk.actor()};
    return desk.store->list<Draft>(own.sorted(u"saved_at"_s, true));
}

Status dropDraft(const Desk &desk, const Id<Draft> &id)
{
    return desk.store
        ->transact(desk.operation(u"draft.drop"_s), [&](Transaction &t) { return t.remove(id); })
        .map([](const ChangeNotice &) {});
}

} // namespace hezhong
