// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startup/recoverypage.h"

#include "ui/services/recoveryview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields/checkfield.h"
#include "ui/widgets/fields/formgrid.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

RecoveryPage::RecoveryPage(const StartupParts &parts, QWidget *parent)
    : StartupPage(u"recovery"_s, tr("恢复密钥"), parent),
      m_view(new RecoveryView(parts.files, parts.printing, card())),
      m_form(new FormGrid(u"recovery-form"_s, card()))
{
    addSentence(tr("数据已建好。下面的密钥只显示这一次：忘记密码或者电脑丢失时，凭它打开数据。请打印后锁进保险柜。"));
    card()->body()->addWidget(m_view);
    m_kept = m_form->add({tr("确认"), u"kept"_s, true, {}},
                         new CheckField(u"recovery-kept"_s, tr("我已妥善保存恢复密钥，知道它无法补发"), m_form));
    card()->body()->addWidget(m_form);
    auto *begin = new QPushButton(tr("开始使用"), card());
    begin->setObjectName(u"recovery-begin"_s);
    begin->setProperty("kind", u"primary"_s);
    card()->body()->addWidget(begin, 0, Qt::AlignRight);
    connect(begin, &QPushButton::clicked, this, [this] {
        if (!m_form->check())
            return;
        m_view->clear();
        Q_EMIT done();
    });
}

void RecoveryPage::setSheet(const RecoverySheet &sheet)
{
    m_view->setSheet(sheet);
}

void RecoveryPage::setNoting(std::function<Status(const QString &)> note)
{
    m_view->setNoting(std::move(note));
}

void RecoveryPage::enter()
{
    m_view->focusFirst();
}

} // namespace hezhong
