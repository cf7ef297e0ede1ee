// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/exportdocument.h"

#include "core/base/sha256.h"
#include "core/base/titles.h"
#include "core/base/words.h"
#include "core/documents/docx/worddocument.h"
#include "core/operations/casequeries.h"
#include "core/operations/people/caseaccess.h"
#include "core/operations/people/usenotes.h"
#include "core/operations/templates/papertemplates.h"


namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

Result<ExportedDocument> exported(const QString &kind, const QJsonObject &values,
                                  const RenderOptions &options)
{
    HEZHONG_ASSIGN(const WordPaper paper, renderDocx(kind, values, options));
    ExportedDocument made;
    made.kind = kind;
    made.title = paper.title;
    made.docx = paper.docx;
    made.sha256 = sha256Of(paper.docx);
    made.draft = options.draft;
    return made;
}

} // namespace

Result<ExportedDocument> exportDocument(const Desk &desk, const Id<Case> &id,
                                        const PaperRequest &request)
{
    HEZHONG_TRY(allowOperation(desk, u"document.export"_s, id));
    HEZHONG_ASSIGN(const CaseFile file, loadCase(desk, id));
    HEZHONG_ASSIGN(const QJsonObject values, valuesOfPaper(desk, file, request));
    HEZHONG_ASSIGN(RenderOptions options, paperOptions(desk, file.office, request.kind));
    options.draft = true;
    HEZHONG_ASSIGN(const ExportedDocument made, exported(request.kind, values, options));
    HEZHONG_TRY(noteUse(desk, u"document.export"_s, id, id.text(), made.title));
    return made;
}

Result<ExportedDocument> exportIssued(const Desk &desk, const IssuedDocument &document)
{
    HEZHONG_TRY(allowOperation(desk, u"document.export"_s, document.caseId));
    HEZHONG_ASSIGN(const CaseFile file, loadCase(desk, document.caseId));
    if (document.voidedAt.isValid())
        return fail(refused(
            u"document.voided"_s,
            words("operations", "这份《%1》已经作废，没有导出。").arg(shownTitle(document.title)),
            words("operations", "需要时请重新出具一份，再导出。")));
    RenderOptions options;
    options.created = document.issuedAt;
    options.author = file.office.name;
    HEZHONG_TRY(useTemplateOf(desk, document, options));
    HEZHONG_ASSIGN(ExportedDocument made, exported(document.kind, document.values, options));
    made.issued = document.id;
    HEZHONG_TRY(
        noteUse(desk, u"document.export"_s, document.caseId, document.id.text(), document.title));
    return made;
}

const IssuedDocument *lastIssued(const CaseFile &file, const QString &kind)
{
    const IssuedDocument *last = nullptr;
    for (const IssuedDocument &document : file.documents)
        if (document.kind == kind && !document.voidedAt.isValid()
            && (!last || document.serial > last->serial))
            last = &document;
    return last;
}

} // namespace hezhong
