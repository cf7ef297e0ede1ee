// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/wordexport.h"

#include "ui/services/filepicker.h"
#include "ui/services/handout.h"
#include "ui/services/operationrunner.h"

namespace hezhong {

using namespace Qt::StringLiterals;

QString WordExport::askForFile(const CaseFile &file, const QString &title) const
{
    return m_bench.files->saveFile(m_window, tr("导出 Word 文件"),
                                   u"%1-%2.docx"_s.arg(file.record.number, title),
                                   tr("Word 文件 (*.docx)"));
}

void WordExport::saveDraft(const CaseFile &file, const PaperRequest &request) const
{
    const auto kind = m_bench.operations->value(paperKind(request.kind));
    const QString path = kind ? askForFile(file, kind->name) : QString();
    if (!path.isEmpty())
        save(path, exportDocument(*m_bench.desk, file.record.id, request));
}

void WordExport::saveIssued(const CaseFile &file, IssuedDocument document) const
{
    const QString path = askForFile(file, document.title);
    if (!path.isEmpty())
        save(path, exportIssued(*m_bench.desk, document));
}

void WordExport::save(const QString &path, const Result<ExportedDocument> &result) const
{
    const auto made = m_bench.operations->value(result);
    if (!made || !saveOut(m_bench, {}, path, made->docx))
        return;
    const QString care = tr("文件没有加密，用后请妥善保管。");
    m_bench.operations->say(
        {tr("已保存到 %1。").arg(path),
         made->draft ? tr("文书尚未出具，每页带有“草稿”字样；出具后再导出的没有。") + care : care,
         Tone::Green,
         {},
         {},
         12});
}

} // namespace hezhong
