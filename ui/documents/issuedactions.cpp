// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/issuedactions.h"

#include "core/base/titles.h"
#include "core/operations/issuedocument.h"
#include "ui/documents/paperactions.h"
#include "ui/services/filepicker.h"
#include "ui/services/handout.h"
#include "ui/services/operationrunner.h"
#include "ui/services/permissions.h"
#include "ui/services/prompter.h"
#include "ui/signing/signingdialog.h"
#include "ui/widgets/namedbutton.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace hezhong {

using namespace Qt::StringLiterals;

IssuedActions::IssuedActions(const Workbench &bench, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_layout(new QHBoxLayout(this)),
      m_more(new PaperActions(bench, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_void = add(u"paper-void"_s, tr("作废"), u"danger"_s, &IssuedActions::voidPaper);
    m_layout->addWidget(m_more);
    connect(m_more, &PaperActions::corrected, this, &IssuedActions::corrected);
    m_layout->addStretch(1);
    m_sign = add(u"paper-sign"_s, tr("签名盖章…"), {}, &IssuedActions::sign);
    m_save = add(u"paper-save"_s, tr("另存为 PDF"), {}, &IssuedActions::saveAs);
    m_print = add(u"paper-print"_s, tr("打印"), {}, &IssuedActions::print);
}

QPushButton *IssuedActions::add(const QString &name, const QString &words, const QString &kind,
                                void (IssuedActions::*act)())
{
    QPushButton *made = namedButton(name, words, kind, this);
    m_layout->addWidget(made);
    connect(made, &QPushButton::clicked, this, act);
    return made;
}

void IssuedActions::setPaper(const CaseFile &file, const IssuedDocument &document, const QByteArray &pdf)
{
    m_more->setPaper(file, document);
    m_number = file.record.number;
    m_document = document;
    m_pdf = pdf;
    const bool live = !document.voidedAt.isValid();
    m_void->setVisible(live && may(*m_bench.desk, Right::Void));
    m_sign->setVisible(live && may(*m_bench.desk, Right::Issue));
    for (QPushButton *part : {m_save, m_print}) {
        part->setVisible(may(*m_bench.desk, Right::Export));
        part->setEnabled(!pdf.isEmpty());
    }
}

void IssuedActions::focusPrint()
{
    m_print->setFocus(Qt::OtherFocusReason);
}

QString IssuedActions::fileName(const QString &ending) const
{
    return u"%1-%2.%3"_s.arg(m_number, m_document->title, ending);
}

void IssuedActions::print()
{
    if (!m_document || m_pdf.isEmpty())
        return;
    (void)printOut(m_bench, window(),
                   {u"document.print"_s, m_document->caseId, m_document->id.text(), m_document->title},
                   m_pdf, fileName(u"pdf"_s));
}

void IssuedActions::saveAs()
{
    if (!m_document || m_pdf.isEmpty())
        return;
    const QString path = m_bench.files->saveFile(window(), tr("另存为 PDF"), fileName(u"pdf"_s), tr("PDF 文件 (*.pdf)"));
    const HandOut what{u"document.save"_s, m_document->caseId, m_document->id.text(), m_document->title};
    if (path.isEmpty() || !saveOut(m_bench, what, path, m_pdf))
        return;
    m_bench.operations->say({tr("已保存到 %1。").arg(path), tr("文件没有加密，用后请妥善保管。"), Tone::Green, {}, {}, 12});
}

void IssuedActions::sign()
{
    if (!m_document)
        return;
    auto *dialog = new SigningDialog(m_bench, m_document->id, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void IssuedActions::voidPaper()
{
    if (!m_document)
        return;
    const Question question{
        tr("作废《%1》").arg(shownTitle(m_document->title)),
        tr("作废后不能恢复使用，原文件和编号仍留在案卷中；需要的，可以重新出具一份。"),
        tr("作废"),
        {},
        true};
    const auto reason = m_bench.prompter->askText(window(), question, tr("作废原因"));
    if (!reason)
        return;
    const Id<IssuedDocument> id = m_document->id;
    (void)m_bench.operations->run([&] { return voidDocument(*m_bench.desk, id, *reason); },
                                  {nullptr, false, tr("文书已作废。")});
}

} // namespace hezhong
