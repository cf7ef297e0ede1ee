// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/paperactions.h"

#include "core/base/filewrite.h"
#include "core/operations/verifydocument.h"
#include "ui/documents/copydialog.h"
#include "ui/documents/correctdialog.h"
#include "ui/services/filepicker.h"
#include "ui/services/operationrunner.h"
#include "ui/services/permissions.h"
#include "ui/services/prompter.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestPaper = 64LL * 1024 * 1024;

QString detailsOf(const PaperVerdict &verdict)
{
    QStringList lines{verdict.sentence()};
    if (!verdict.caseNumber.isEmpty())
        lines += PaperActions::tr("案号：%1").arg(verdict.caseNumber);
    if (verdict.issuedAt.isValid())
        lines += PaperActions::tr("出具时间：%1")
                     .arg(verdict.issuedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s));
    if (!verdict.reason.isEmpty())
        lines += PaperActions::tr("作废原因：%1").arg(verdict.reason);
    return lines.join(u'\n');
}

QString titleOf(const PaperVerdict &verdict)
{
    if (verdict.isGood())
        return PaperActions::tr("文书可信");
    if (!verdict.known)
        return PaperActions::tr("不是本单位的文书");
    return verdict.unchanged ? PaperActions::tr("文书已作废") : PaperActions::tr("文书被改动过");
}

} // namespace

PaperActions::PaperActions(const Workbench &bench, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_correct(new QPushButton(tr("更正…"), this)),
      m_copy(new QPushButton(tr("副本…"), this))
{
    setObjectName(u"paper-actions"_s);
    m_correct->setObjectName(u"paper-correct"_s);
    m_copy->setObjectName(u"paper-copy"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_correct);
    layout->addWidget(m_copy);
    auto *check = new QPushButton(tr("查验…"), this);
    check->setObjectName(u"paper-check"_s);
    check->setAccessibleName(tr("查验文书文件"));
    layout->addWidget(check);
    connect(m_correct, &QPushButton::clicked, this, &PaperActions::correct);
    connect(m_copy, &QPushButton::clicked, this, &PaperActions::giveCopy);
    connect(check, &QPushButton::clicked, this, [this] { checkPaperFile(m_bench, window()); });
}

void PaperActions::setPaper(const CaseFile &file, const IssuedDocument &document)
{
    m_file = file;
    m_document = document;
    const bool live = !document.voidedAt.isValid();
    m_correct->setVisible(live && may(*m_bench.desk, Right::Void));
    m_copy->setVisible(live && may(*m_bench.desk, Right::Export));
}

void PaperActions::correct()
{
    CorrectDialog dialog(m_bench, m_document, m_file, window());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT corrected(dialog.corrected());
}

void PaperActions::giveCopy()
{
    CopyDialog dialog(m_bench, m_document, m_file.record.number, window());
    dialog.exec();
}

void checkPaperFile(const Workbench &bench, QWidget *parent)
{
    const QString path = bench.files->openFile(parent, PaperActions::tr("查验文书"),
                                               PaperActions::tr("PDF 文件 (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto bytes = bench.operations->value(readWholeFile(path, largestPaper, u"file"_s));
    if (!bytes)
        return;
    if (const auto verdict = bench.operations->value(verifyPaper(*bench.desk, *bytes)))
        bench.prompter->tell(parent, titleOf(*verdict), detailsOf(*verdict));
}

} // namespace hezhong
