// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lawdata/sheetscard.h"

#include "core/law/questionsheet.h"
#include "core/operations/law/officelaw.h"
#include "ui/services/operationrunner.h"

namespace hezhong {

using namespace Qt::StringLiterals;

SheetsCard::SheetsCard(const Workbench &bench, QWidget *parent)
    : LawListCard(
        u"sheets"_s, tr("要素问答表"),
        tr("按争议类型逐项询问的问题。可以导入本机构自己的问答表；编号相同的，代替程序自带的。"),
        tr("导入问答表文件"), bench, parent)
{
    reload();
}

void SheetsCard::reload()
{
    const auto listed = officeSheets(*bench().desk);
    const QList<OfficeSheet> own = listed.value_or(QList<OfficeSheet>());
    QStringList replaced;
    QList<LawRow> rows;
    for (const OfficeSheet &sheet : own) {
        replaced += sheet.sheet;
        rows += {sheet.title,
                 tr("编号 %1").arg(sheet.sheet),
                 tr("本机构"),
                 Tone::Accent,
                 {{u"sheet-remove-%1"_s.arg(sheet.sheet), tr("删除"), [this, id = sheet.id] {
                       (void)bench().operations->run([&] { return removeSheet(*bench().desk, id); },
                                                     {nullptr, false, tr("要素问答表已删除。")});
                   }}}};
    }
    for (const QuestionSheet &sheet : QuestionSheets::builtIn().all())
        if (!replaced.contains(sheet.id))
            rows += {sheet.title, tr("编号 %1").arg(sheet.id), tr("程序自带"), Tone::Neutral, {}};
    setRows(rows);
}

void SheetsCard::add()
{
    QString path;
    if (const auto bytes = readFile(tr("选择问答表文件"), tr("问答表文件") + u" (*.json)"_s, &path))
        (void)bench().operations->run([&] { return importSheet(*bench().desk, *bytes); },
                                      {nullptr, false, tr("要素问答表已导入。")});
}

} // namespace hezhong
