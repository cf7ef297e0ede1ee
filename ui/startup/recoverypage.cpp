// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startup/recoverypage.h"

#include "core/base/filewrite.h"
#include "ui/services/filepicker.h"
#include "ui/services/printservice.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields/checkfield.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

RecoveryPage::RecoveryPage(const StartupParts &parts, QWidget *parent)
    : StartupPage(u"recovery"_s, tr("恢复密钥"), parent), m_parts(parts), m_key(new QLabel(card())),
      m_result(new QLabel(card())), m_form(new FormGrid(u"recovery-form"_s, card()))
{
    addSentence(tr("数据已建好。下面的密钥只显示这一次：忘记密码或者电脑丢失时，凭它打开数据。请打印后锁进保险柜。"));
    m_key->setObjectName(u"recovery-key"_s);
    m_key->setAlignment(Qt::AlignCenter);
    m_key->setWordWrap(true);
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_key->setAccessibleName(tr("恢复密钥"));
    setTextRole(m_key, "key");
    auto *keyCard = new Card({}, card());
    keyCard->setInset(true);
    keyCard->body()->setContentsMargins(px(16), px(16), px(16), px(16));
    keyCard->body()->addWidget(m_key);
    card()->body()->addWidget(keyCard);

    auto *printButton = new QPushButton(icon(u"printer"_s), tr("打印密钥单…"), card());
    printButton->setObjectName(u"recovery-print"_s);
    auto *saveButton = new QPushButton(icon(u"download"_s), tr("另存为 PDF…"), card());
    saveButton->setObjectName(u"recovery-save"_s);
    auto *papers = new QHBoxLayout;
    papers->setSpacing(px(8));
    papers->addWidget(printButton);
    papers->addWidget(saveButton);
    papers->addStretch(1);
    card()->body()->addLayout(papers);
    m_result->setObjectName(u"recovery-result"_s);
    m_result->setWordWrap(true);
    m_result->hide();
    card()->body()->addWidget(m_result);

    m_kept = m_form->add({tr("确认"), u"kept"_s, true, {}},
                         new CheckField(u"recovery-kept"_s, tr("我已妥善保存恢复密钥，知道它无法补发"), m_form));
    card()->body()->addWidget(m_form);
    auto *begin = new QPushButton(tr("开始使用"), card());
    begin->setObjectName(u"recovery-begin"_s);
    begin->setProperty("kind", u"primary"_s);
    card()->body()->addWidget(begin, 0, Qt::AlignRight);
    connect(printButton, &QPushButton::clicked, this, &RecoveryPage::print);
    connect(saveButton, &QPushButton::clicked, this, &RecoveryPage::save);
    connect(begin, &QPushButton::clicked, this, [this] {
        if (!m_form->check())
            return;
        m_key->clear();
        m_sheet.recoveryKey.fill(u' ');
        Q_EMIT done();
    });
}

void RecoveryPage::setSheet(const RecoverySheet &sheet)
{
    m_sheet = sheet;
    m_key->setText(sheet.recoveryKey);
}

void RecoveryPage::enter()
{
    findChild<QPushButton *>(u"recovery-print"_s)->setFocus();
}

void RecoveryPage::print()
{
    Status status = noted(u"recovery.print"_s);
    if (status)
        status = m_parts.printing->printPdf(this, recoverySheetPdf(m_sheet), tr("恢复密钥单"));
    if (status)
        say(tr("已送到打印机。请取走并立即封存。"), true);
    else if (status.error().fault != Fault::Cancelled)
        say(status.error().message + status.error().hint, false);
}

void RecoveryPage::save()
{
    const QString path = m_parts.files->saveFile(this, tr("另存密钥单"), tr("恢复密钥单.pdf"), tr("PDF 文件 (*.pdf)"));
    if (path.isEmpty())
        return;
    Status status = noted(u"recovery.save"_s);
    if (status)
        status = writeWholeFile(path, recoverySheetPdf(m_sheet));
    if (status)
        say(tr("已保存到 %1。请移到优盘等离线的地方，并从这台电脑上删除。").arg(path), true);
    else
        say(status.error().message + status.error().hint, false);
}

Status RecoveryPage::noted(const QString &operation) const
{
    return m_note ? m_note(operation) : Status();
}

void RecoveryPage::say(const QString &words, bool good)
{
    m_result->setText(words);
    setTextRole(m_result, good ? "muted" : "error");
    m_result->show();
}

} // namespace hezhong
