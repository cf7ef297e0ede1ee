// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/documentexport.h"

#include "core/base/filewrite.h"
#include "core/base/titles.h"
#include "core/base/words.h"
#include "core/operations/casequeries.h"
#include "core/operations/exportdocument.h"

namespace hezhong::ctl {

using namespace Qt::StringLiterals;

namespace {

bool namesOnlyTheKind(const PaperRequest &request)
{
    return !request.on.isValid() && request.hearing == 0 && !request.meetingOn.isValid()
           && !request.meetingAt.isValid() && request.meetingPlace.isEmpty();
}

} // namespace

Result<Output> exportPaper(Context &context, const QString &caseId, const PaperRequest &request,
                           const QString &out)
{
    HEZHONG_ASSIGN(const Desk desk, context.desk());
    HEZHONG_ASSIGN(const Id<Case> id, findCase(desk, caseId));
    HEZHONG_ASSIGN(const CaseFile file, loadCase(desk, id));
    const IssuedDocument *issued =
        namesOnlyTheKind(request) ? lastIssued(file, request.kind) : nullptr;
    HEZHONG_ASSIGN(const ExportedDocument made,
                   issued ? exportIssued(desk, *issued) : exportDocument(desk, id, request));
    HEZHONG_TRY(writeWholeFile(out, made.docx));
    Output output;
    output.json = QJsonObject{
        {u"kind"_s, made.kind},   {u"name"_s, made.title},
        {u"draft"_s, made.draft}, {u"document"_s, made.draft ? QJsonValue() : made.issued.text()},
        {u"file"_s, out},         {u"sha256"_s, made.sha256}};
    output.lines = {words("ctl", "已导出 %1。").arg(shownTitle(made.title)),
                    words("ctl", "文件：%1").arg(out)};
    if (made.draft)
        output.lines += words("ctl", "这份文书尚未出具，每页带有“草稿”字样；出具后再导出的没有。");
    return output;
}

} // namespace hezhong::ctl
