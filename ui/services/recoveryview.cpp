// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/recoveryview.h"

#include "core/base/filewrite.h"
#include "core/store/keys/wipetext.h"
#include "ui/services/filepicker.h"
#include "ui/services/printservice.h"
#include "ui/widgets/card.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

RecoveryView::RecoveryView(FilePicker *files, PrintService *printing, QWidget *parent)
    : QWidget(parent), m_files(files), m_printing(printing), m_key(new QLabel(this)),
      m_result(new QLabel(this)),
      m_print(new QPushButton(icon(u"printer"_s), tr("打印密钥单…"), this))
{
    m_key->setObjectName(u"recovery-key"_s);
    m_key->setAlignment(Qt::AlignCenter);
    m_key->setWordWrap(true);
    m_key->setTextInteractionFlags(Qt::NoTextInteraction);
    m_key->setAccessibleName(tr("恢复密钥"));
    setTextRole(m_key, "key");
    auto *keyCard = new Card({}, this);
    keyCard->setInset(true);
    keyCard->body()->setContentsMargins(px(16), px(16), px(16), px(16));
    keyCard->body()->addWidget(m_key);
    m_print->setObjectName(u"recovery-print"_s);
    auto *saveButton = new QPushButton(icon(u"download"_s), tr("另存为 PDF…"), this);
    saveButton->setObjectName(u"recovery-save"_s);
    auto *papers = new QHBoxLayout;
    papers->setSpacing(px(8));
    papers->addWidget(m_print);
    papers->addWidget(saveButton);
    papers->addStretch(1);
    m_result->setObjectName(u"recovery-result"_s);
    m_result->setWordWrap(true);
    m_result->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(12));
    layout->addWidget(keyCard);
    layout->addLayout(papers);
    layout->addWidget(m_result);
    connect(m_print, &QPushButton::clicked, this, &RecoveryView::print);
    connect(saveButton, &QPushButton::clicked, this, &RecoveryView::save);
}

RecoveryView::~RecoveryView()
{
    clear();
}

void RecoveryView::setSheet(const RecoverySheet &sheet)
{
    m_sheet = sheet;
    m_key->setText(sheet.recoveryKey);
    m_result->hide();
}

void RecoveryView::clear()
{
    m_key->clear();
    wipe(m_sheet.recoveryKey);
}

void RecoveryView::focusFirst()
{
    m_print->setFocus();
}

Result<QByteArray> RecoveryView::sheetFor(const QString &operation) const
{
    if (m_note)
        HEZHONG_TRY(m_note(operation));
    return recoverySheetPdf(m_sheet);
}

void RecoveryView::print()
{
    const auto pdf = sheetFor(u"recovery.print"_s);
    const Status status =
        pdf ? m_printing->printPdf(this, *pdf, tr("恢复密钥单")) : Status(fail(pdf.error()));
    if (status)
        say(tr("已送到打印机。请取走并立即封存。"), true);
    else if (status.error().fault != Fault::Cancelled)
        say(status.error().message + status.error().hint, false);
}

void RecoveryView::save()
{
    const QString path =
        m_files->saveFile(this, tr("另存密钥单"), tr("恢复密钥单.pdf"), tr("PDF 文件 (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto pdf = sheetFor(u"recovery.save"_s);
    const Status status = pdf ? writeWholeFile(path, *pdf) : Status(fail(pdf.error()));
    if (status)
        say(tr("已保存到 %1。请移到优盘等离线的地方，并从这台电脑上删除。").arg(path), true);
    else
        say(status.error().message + status.error().hint, false);
}

void RecoveryView::say(const QString &words, bool good)
{
    m_result->setText(words);
    setTextRole(m_result, good ? "muted" : "error");
    m_result->show();
}

} // namespace hezhong
