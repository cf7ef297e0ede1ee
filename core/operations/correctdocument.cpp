// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/correctdocument.h"

#include "core/base/titles.h"
#include "core/base/words.h"
#include "core/operations/casequeries.h"
#include "core/operations/documentmarks.h"
#include "core/operations/people/caseaccess.h"

namespace hezhong {

using namespace Qt::StringLiterals;

Result<Done<Issued>> correctDocument(const Desk &desk, const Id<IssuedDocument> &id,
                                     const QString &reason, const PaperRequest &request)
{
    HEZHONG_ASSIGN(const IssuedDocument before, desk.store->get(id));
    HEZHONG_TRY(allowOperation(desk, u"document.correct"_s, before.caseId));
    HEZHONG_ASSIGN(const IssuedDocument voided, voidedPaper(desk, id, reason));
    PaperRequest wanted = request;
    if (wanted.kind.isEmpty())
        wanted.kind = before.kind;
    if (wanted.kind != before.kind)
        return fail(badInput(
            u"document.correct-kind"_s, u"kind"_s,
            words("operations", "更正后的文书须与原文书种类相同，原文书没有改变。"),
            words("operations", "要出具另一种文书的，请单独出具；《%1》确有错误的，请作废。")
                .arg(shownTitle(before.title))));
    HEZHONG_ASSIGN(const CaseFile file, loadCase(desk, before.caseId));
    HEZHONG_ASSIGN(const QJsonObject values, valuesOfPaper(desk, file, wanted));
    Issued issued;
    HEZHONG_ASSIGN(ChangeNotice notice,
                   desk.store->transact(desk.operation(u"document.correct"_s, before.caseId),
                                        [&](Transaction &transaction) -> Status {
                                            HEZHONG_TRY(transaction.put(voided));
                                            HEZHONG_ASSIGN(
                                                issued, makePaper(desk, transaction,
                                                                  {file, wanted.kind, values, id}));
                                            return {};
                                        }));
    return Done<Issued>{issued, notice, {}};
}

} // namespace hezhong
