// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/documentcopies.h"

#include "core/base/sha256.h"
#include "core/base/titles.h"
#include "core/base/words.h"
#include "core/documents/paper.h"
#include "core/operations/copymasking.h"
#include "core/operations/documentmarks.h"
#include "core/operations/people/caseaccess.h"
#include "core/operations/templates/papertemplates.h"

#include <QJsonArray>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QString sideOf(CopyFor purpose)
{
    switch (purpose) {
    case CopyFor::Applicant:
        return u"applicants"_s;
    case CopyFor::Respondent:
        return u"respondents"_s;
    case CopyFor::ThirdParty:
        return u"third_parties"_s;
    case CopyFor::Court:
    case CopyFor::Arbitration:
    case CopyFor::Publication:
        break;
    }
    return {};
}

bool getsThePaper(CopyFor purpose)
{
    return purpose == CopyFor::Court || purpose == CopyFor::Arbitration;
}

Result<CopyRecipient> namedRecipient(const IssuedDocument &document, const CopyRecipient &wanted)
{
    if (sideOf(wanted.purpose).isEmpty())
        return CopyRecipient{wanted.purpose, {}};
    const QStringList names = copyParties(document, wanted.purpose);
    const QString name = wanted.party.trimmed();
    if (name.isEmpty() && names.size() == 1)
        return CopyRecipient{wanted.purpose, names.first()};
    if (names.contains(name))
        return CopyRecipient{wanted.purpose, name};
    if (names.isEmpty())
        return fail(badInput(
            u"copy.party"_s, u"party"_s,
            words("operations", "这份文书中没有%1，没有制作副本。").arg(label(wanted.purpose)),
            words("operations", "请选择文书中写明的当事人。")));
    return fail(badInput(
        u"copy.party"_s, u"party"_s,
        name.isEmpty() ? words("operations", "没有写明副本交给哪一位当事人，没有制作副本。")
                       : words("operations", "这份文书的%1中没有“%2”，没有制作副本。")
                             .arg(label(wanted.purpose), name),
        words("operations", "可以选择：%1。")
            .arg(names.join(words("operations", "、", "between the items of a list")))));
}

/// Whether today's template still says of these values what was printed.
Status checkSameWords(const Desk &desk, const IssuedDocument &document,
                      const std::optional<DocumentMark> &mark)
{
    RenderOptions options;
    HEZHONG_TRY(useTemplateOf(desk, document, options));
    HEZHONG_ASSIGN(const PaperWords now, wordsOfPaper(document.kind, document.values, options));
    const bool same = mark ? contentCode({document.kind, mark->number, document.templateVersion,
                                          now.text, document.values})
                                 == mark->code
                           : now.templateVersion == document.templateVersion;
    if (same)
        return {};
    return fail(
        refused(u"copy.template"_s,
                words("operations",
                      "《%1》出具以后，本程序的文书格式有改动，做出的副本会与原文不同，没有制作。")
                    .arg(shownTitle(document.title)),
                words("operations", "请打印原文书，遮盖他人的号码后复印。")));
}

/// Renders the copy with everything hidden that is not the recipient's.
Status renderMasked(const Desk &desk, const DocumentMark &mark, MadeCopy &copy)
{
    const QJsonObject &values = copy.document.values;
    const QSet<QString> own =
        ownNumbers(values, sideOf(copy.recipient.purpose), copy.recipient.party);
    const MaskedValues masked = maskedValues(values, own);
    copy.hidden = static_cast<int>(masked.hidden.size());
    copy.masked = copy.hidden > 0;
    RenderOptions options;
    options.created = desk.clock().now();
    options.author = values.value(u"office"_s).toObject().value(u"name"_s).toString();
    options.mark =
        PaperMark{mark.number, values.value(u"number"_s).toString(), copyNote(copy.masked)};
    HEZHONG_TRY(useTemplateOf(desk, copy.document, options));
    HEZHONG_ASSIGN(const Paper paper, renderPaper(copy.document.kind, masked.values, options));
    HEZHONG_TRY(checkHidden(paper.text, masked.hidden));
    copy.pdf = paper.pdf;
    copy.code = paper.code;
    copy.pages = paper.pages;
    return {};
}

} // namespace

QStringList copyParties(const IssuedDocument &document, CopyFor purpose)
{
    QStringList names;
    for (const QJsonValue party : document.values.value(sideOf(purpose)).toArray())
        names += party.toObject().value(u"name"_s).toString();
    names.removeDuplicates();
    return names;
}

Result<MadeCopy> copyFor(const Desk &desk, const Id<IssuedDocument> &id,
                         const CopyRecipient &recipient)
{
    MadeCopy copy;
    HEZHONG_ASSIGN(copy.document, desk.store->get(id));
    HEZHONG_TRY(allowOperation(desk, u"document.copy"_s, copy.document.caseId));
    if (copy.document.voidedAt.isValid())
        return fail(refused(u"document.voided"_s,
                            words("operations", "这份《%1》已经作废，没有制作副本。")
                                .arg(shownTitle(copy.document.title)),
                            words("operations", "请使用更正后的文书。")));
    HEZHONG_ASSIGN(copy.recipient, namedRecipient(copy.document, recipient));
    if (getsThePaper(recipient.purpose)) {
        HEZHONG_ASSIGN(copy.pdf, documentBytes(desk, copy.document));
        copy.pages = copy.document.pages;
    } else {
        HEZHONG_ASSIGN(const std::optional<DocumentMark> mark, markOf(desk, id));
        HEZHONG_TRY(checkSameWords(desk, copy.document, mark));
        HEZHONG_TRY(renderMasked(desk, mark.value_or(DocumentMark()), copy));
    }
    copy.sha256 = sha256Of(copy.pdf);
    return copy;
}

Result<Done<DocumentCopy>> recordCopy(const Desk &desk, const MadeCopy &copy,
                                      const CopyHanding &handing)
{
    DocumentCopy given;
    given.id = Id<DocumentCopy>::fresh(desk.clock());
    given.caseId = copy.document.caseId;
    given.documentId = copy.document.id;
    given.purpose = copy.recipient.purpose;
    given.party = copy.recipient.party;
    given.manner = handing.manner;
    given.masked = copy.masked;
    given.givenAt = desk.clock().now();
    given.givenBy = desk.actor();
    given.sha256 = copy.sha256;
    given.code = copy.code;
    given.note = handing.note.trimmed();
    HEZHONG_ASSIGN(ChangeNotice notice,
                   desk.store->transact(desk.operation(u"document.copy"_s, given.caseId),
                                        [&](Transaction &t) { return t.put(given); }));
    return Done<DocumentCopy>{given, notice, {}};
}

Result<QList<DocumentCopy>> listCopies(const Desk &desk, const Id<Case> &id)
{
    HEZHONG_TRY(mayOpenCase(desk, id));
    return desk.store->list<DocumentCopy>(Query::where(u"case_id"_s, id.text()));
}

} // namespace hezhong
