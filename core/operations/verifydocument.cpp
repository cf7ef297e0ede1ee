// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/verifydocument.h"

#include "core/base/sha256.h"
#include "core/base/titles.h"
#include "core/base/words.h"
#include "core/documents/pdfmark.h"
#include "core/operations/documentmarks.h"
#include "core/operations/people/caseaccess.h"


namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QString caseNumberOf(const Desk &desk, const Id<Case> &id)
{
    const auto record = desk.store->find(id);
    return record && *record ? (*record)->number : QString();
}

/// Everything of a known paper but whether it is unchanged.
Status describe(const Desk &desk, const IssuedDocument &document, PaperVerdict &verdict)
{
    verdict.known = true;
    verdict.kind = document.kind;
    verdict.name = document.title;
    verdict.issuedAt = document.issuedAt;
    verdict.voidedAt = document.voidedAt;
    HEZHONG_ASSIGN(const std::optional<DocumentMark> mark, markOf(desk, document.id));
    if (mark)
        verdict.number = mark->number;
    HEZHONG_ASSIGN(const QList<DocumentMark> later, desk.store->list<DocumentMark>(Query::where(
                                                        u"replaces_id"_s, document.id.text())));
    if (!later.isEmpty())
        verdict.replacedBy = later.first().number;
    if (!mayOpenCase(desk, document.caseId)) {
        // Whoever may not see the case learns of the paper in hand and no more.
        verdict.copy.reset();
        return {};
    }
    verdict.caseNumber = caseNumberOf(desk, document.caseId);
    verdict.reason = document.voidReason;
    return {};
}

Result<bool> foundByBytes(const Desk &desk, const QByteArray &pdf, PaperVerdict &verdict)
{
    const QString hash = sha256Of(pdf);
    HEZHONG_ASSIGN(const QList<IssuedDocument> papers,
                   desk.store->list<IssuedDocument>(Query::where(u"sha256"_s, hash)));
    verdict.unchanged = true;
    if (!papers.isEmpty()) {
        HEZHONG_TRY(describe(desk, papers.first(), verdict));
        return true;
    }
    HEZHONG_ASSIGN(const QList<DocumentCopy> copies,
                   desk.store->list<DocumentCopy>(Query::where(u"sha256"_s, hash)));
    if (!copies.isEmpty()) {
        verdict.copy = copies.last();
        HEZHONG_ASSIGN(const IssuedDocument document, desk.store->get(copies.last().documentId));
        HEZHONG_TRY(describe(desk, document, verdict));
        return true;
    }
    verdict.unchanged = false;
    return false;
}

/// Looks the mark up; true when number and code belong together. Another office may have a paper of the same
/// number, so a number alone makes no paper ours: the case or the code must be ours too.
Result<bool> foundByMark(const Desk &desk, const MarkText &text, PaperVerdict &verdict)
{
    HEZHONG_ASSIGN(const QList<DocumentMark> marks,
                   desk.store->list<DocumentMark>(Query::where(u"number"_s, text.number)));
    if (marks.isEmpty())
        return false;
    const DocumentMark &mark = marks.first();
    HEZHONG_ASSIGN(
        const QList<DocumentCopy> copies,
        desk.store->list<DocumentCopy>(
            Query::where(u"document_id"_s, mark.documentId.text()).with(u"code"_s, text.code)));
    const bool together = mark.code == text.code || !copies.isEmpty();
    if (!together && caseNumberOf(desk, mark.caseId) != text.caseNumber)
        return false;
    if (!copies.isEmpty())
        verdict.copy = copies.last();
    HEZHONG_ASSIGN(const IssuedDocument document, desk.store->get(mark.documentId));
    HEZHONG_TRY(describe(desk, document, verdict));
    return together;
}

QString changedSentence(const PaperVerdict &verdict, const QString &name)
{
    if (verdict.by == PaperVerdict::By::Symbol)
        return words("operations", "本单位出具过编号为 %1 的《%2》，但核对码不符，不能使用。")
            .arg(verdict.number, name);
    return words("operations", "这是本单位编号为 %1 的《%2》，但文件在出具以后被改动过，不能使用。")
        .arg(verdict.number, name);
}

QString byName(PaperVerdict::By by)
{
    switch (by) {
    case PaperVerdict::By::Bytes:
        return u"bytes"_s;
    case PaperVerdict::By::File:
        return u"file"_s;
    case PaperVerdict::By::Symbol:
        break;
    }
    return u"symbol"_s;
}

QJsonValue copyJson(const std::optional<DocumentCopy> &copy)
{
    if (!copy)
        return QJsonValue::Null;
    return QJsonObject{{u"for"_s, code(copy->purpose)},
                       {u"party"_s, copy->party},
                       {u"masked"_s, copy->masked},
                       {u"at"_s, Codec<QDateTime>::toJson(copy->givenAt)}};
}

} // namespace

QString PaperVerdict::sentence() const
{
    const QString title = shownTitle(name);
    if (!known)
        return by == By::Symbol
                   ? words("operations", "本单位没有出具过这样的文书。")
                   : words("operations", "这个文件不是本单位出具的文书，或者已经无法辨认。");
    if (!unchanged)
        return changedSentence(*this, title);
    if (isVoided() && !replacedBy.isEmpty())
        return words("operations", "这份《%1》（%2）没有改动，但已经作废，由编号为 %3 的文书更正。")
            .arg(title, number, replacedBy);
    if (isVoided())
        return words("operations", "这份《%1》（%2）没有改动，但已经作废。").arg(title, number);
    if (by == By::Symbol)
        return words("operations",
                     "编号和核对码与本单位出具的《%1》（%2）相符；请再与留存的文书逐页对照。")
            .arg(title, number);
    if (copy)
        return words("operations", "这是本单位《%1》（%2）的副本，没有改动。").arg(title, number);
    return words("operations", "这是本单位出具的《%1》（%2），没有改动，现行有效。")
        .arg(title, number);
}

Result<PaperVerdict> verifyPaper(const Desk &desk, const QByteArray &pdf)
{
    HEZHONG_TRY(require(desk, Right::SeeCases));
    HEZHONG_ASSIGN(const std::optional<MarkText> mark, markInPdf(pdf));
    PaperVerdict verdict;
    HEZHONG_ASSIGN(const bool found, foundByBytes(desk, pdf, verdict));
    if (found)
        return verdict;
    verdict.by = PaperVerdict::By::File;
    if (mark)
        HEZHONG_TRY(foundByMark(desk, *mark, verdict));
    return verdict;
}

Result<PaperVerdict> verifySymbol(const Desk &desk, const QString &text)
{
    HEZHONG_TRY(require(desk, Right::SeeCases));
    const std::optional<MarkText> mark = MarkText::find(text);
    if (!mark)
        return fail(badInput(u"document.symbol"_s, u"code"_s,
                             words("operations", "这不是本程序文书上二维码的内容，没有查验。"),
                             words("operations", "二维码的内容以“HZ1:”开头，请完整粘贴。")));
    PaperVerdict verdict;
    verdict.by = PaperVerdict::By::Symbol;
    HEZHONG_ASSIGN(verdict.unchanged, foundByMark(desk, *mark, verdict));
    return verdict;
}

QJsonObject toJson(const PaperVerdict &verdict)
{
    return {{u"known"_s, verdict.known},
            {u"unchanged"_s, verdict.unchanged},
            {u"kind"_s, verdict.kind},
            {u"name"_s, verdict.name},
            {u"number"_s, verdict.number},
            {u"case"_s, verdict.caseNumber},
            {u"issued_at"_s, Codec<QDateTime>::toJson(verdict.issuedAt)},
            {u"voided"_s, verdict.isVoided()},
            {u"voided_at"_s, Codec<QDateTime>::toJson(verdict.voidedAt)},
            {u"reason"_s, verdict.reason},
            {u"replaced_by"_s, verdict.replacedBy},
            {u"by"_s, byName(verdict.by)},
            {u"copy"_s, copyJson(verdict.copy)},
            {u"message"_s, verdict.sentence()}};
}

} // namespace hezhong
