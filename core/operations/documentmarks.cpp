// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/documentmarks.h"

#include "core/base/sha256.h"
#include "core/base/titles.h"
#include "core/base/words.h"
#include "core/model/signing.h"
#include "core/operations/people/caseaccess.h"
#include "core/operations/templates/papertemplates.h"


namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr int serialDigits = 4;
constexpr int kindDigits = 2;

Result<QString> nextPaperNumber(const Desk &desk, Transaction &transaction, const NewPaper &paper)
{
    HEZHONG_ASSIGN(const PaperKind kind, paperKind(paper.kind));
    const int year = desk.today().year();
    // Counted by what is printed, so that two kinds can never bear one number.
    HEZHONG_ASSIGN(
        const int serial,
        transaction.nextNumber(
            u"paper/%1/%2/%3"_s.arg(paper.file.office.id.text()).arg(kind.number).arg(year)));
    return u"%1-%2-%3"_s.arg(year)
        .arg(kind.number, kindDigits, 10, QLatin1Char('0'))
        .arg(serial, serialDigits, 10, QLatin1Char('0'));
}

/// Where the paper is signed is known only while it is made.
Status putPlaces(Transaction &transaction, const Issued &issued)
{
    PaperPlaces kept;
    kept.id = Id<PaperPlaces>::fresh(transaction.clock());
    kept.documentId = issued.document.id;
    kept.caseId = issued.document.caseId;
    kept.places = toJson(issued.places);
    return issued.places.isEmpty() ? Status() : transaction.put(kept);
}

int issuedBefore(const NewPaper &paper)
{
    int count = 0;
    for (const IssuedDocument &document : paper.file.documents)
        count += document.kind == paper.kind;
    return count;
}

} // namespace

Result<Issued> makePaper(const Desk &desk, Transaction &transaction, const NewPaper &paper)
{
    HEZHONG_ASSIGN(RenderOptions options, paperOptions(desk, paper.file.office, paper.kind));
    PaperMark mark;
    mark.caseNumber = paper.file.record.number;
    HEZHONG_ASSIGN(mark.number, nextPaperNumber(desk, transaction, paper));
    options.mark = mark;
    HEZHONG_ASSIGN(const Paper rendered, renderPaper(paper.kind, paper.values, options));
    Issued issued;
    issued.pdf = rendered.pdf;
    issued.places = rendered.places;
    IssuedDocument &document = issued.document;
    document.id = Id<IssuedDocument>::fresh(desk.clock());
    document.caseId = paper.file.record.id;
    document.kind = paper.kind;
    document.title = rendered.title;
    document.serial = issuedBefore(paper) + 1;
    document.issuedAt = options.created;
    document.issuedBy = desk.actor();
    document.templateVersion = rendered.templateVersion;
    document.values = paper.values;
    document.sha256 = sha256Of(rendered.pdf);
    document.pages = rendered.pages;
    HEZHONG_ASSIGN(document.fileKey, transaction.putFile(rendered.pdf));
    HEZHONG_TRY(transaction.put(document));
    issued.mark = {Id<DocumentMark>::fresh(desk.clock()),
                   document.caseId,
                   document.id,
                   mark.number,
                   rendered.code,
                   paper.replacesId};
    HEZHONG_TRY(transaction.put(issued.mark));
    HEZHONG_TRY(putPlaces(transaction, issued));
    return issued;
}

Result<IssuedDocument> voidedPaper(const Desk &desk, const Id<IssuedDocument> &id,
                                   const QString &reason)
{
    HEZHONG_ASSIGN(IssuedDocument document, desk.store->get(id));
    if (document.voidedAt.isValid())
        return fail(refused(
            u"document.voided"_s,
            words("operations", "这份《%1》早已作废，没有改变。").arg(shownTitle(document.title)),
            words("operations", "需要时请重新出具一份。")));
    if (reason.trimmed().isEmpty())
        return fail(badInput(u"document.void-reason"_s, u"reason"_s,
                             words("operations", "没有填写作废原因。"),
                             words("operations", "原因会留在案卷中，请写明。")));
    document.voidedAt = desk.clock().now();
    document.voidReason = reason.trimmed();
    return document;
}

Result<std::optional<DocumentMark>> markOf(const Desk &desk, const Id<IssuedDocument> &id)
{
    HEZHONG_ASSIGN(const QList<DocumentMark> marks,
                   desk.store->list<DocumentMark>(Query::where(u"document_id"_s, id.text())));
    return marks.isEmpty() ? std::nullopt : std::optional(marks.first());
}

Result<QHash<QString, DocumentMark>> marksOf(const Desk &desk, const Id<Case> &id)
{
    HEZHONG_ASSIGN(const QList<DocumentMark> marks,
                   desk.store->list<DocumentMark>(Query::where(u"case_id"_s, id.text())));
    QHash<QString, DocumentMark> found;
    for (const DocumentMark &mark : marks)
        found.insert(mark.documentId.text(), mark);
    return found;
}

Result<IssuedDocument> findDocument(const Desk &desk, const QString &idOrNumber)
{
    const QString wanted = idOrNumber.trimmed();
    HEZHONG_ASSIGN(const QList<DocumentMark> marks,
                   desk.store->list<DocumentMark>(Query::where(u"number"_s, wanted)));
    const Id<IssuedDocument> id =
        marks.isEmpty() ? Id<IssuedDocument>(wanted) : marks.first().documentId;
    HEZHONG_ASSIGN(const std::optional<IssuedDocument> document, desk.store->find(id));
    if (!document)
        return fail(badInput(u"document.not-found"_s, u"document"_s,
                             words("operations", "没有找到文书“%1”。").arg(wanted),
                             words("operations", "请填写文书的 id 或者文书编号，在已出具的文书中可以查到。")));
    HEZHONG_TRY(mayOpenCase(desk, document->caseId));
    return *document;
}

} // namespace hezhong
