// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startup/newpasswordpage.h"

#include "core/operations/officeadmin.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/linefield.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

NewPasswordPage::NewPasswordPage(QWidget *parent)
    : StartupPage(u"new-password"_s, tr("设置新密码"), parent),
      m_why(new QLabel(card())), m_form(new FormGrid(u"new-password-form"_s, card())),
      m_password(new LineField(u"new-password-password"_s, m_form)),
      m_again(new LineField(u"new-password-again"_s, m_form))
{
    m_why->setObjectName(u"new-password-why"_s);
    m_why->setWordWrap(true);
    card()->body()->addWidget(m_why);
    m_password->setSecret();
    m_again->setSecret();
    m_password->setCheck([this](const QString &text) { return passwordProblem(text, m_user, {}); });
    m_again->setCheck([this](const QString &text) {
        return text == m_password->text() ? QString() : tr("两次输入的密码不一致。");
    });
    m_form->add({tr("新密码"), u"password"_s, true, tr("至少 8 个字符，不要用姓名或单位名称。")}, m_password);
    m_form->add({tr("再输一次"), u"again"_s, true, {}}, m_again);
    auto *use = new QPushButton(tr("使用新密码"), card());
    use->setObjectName(u"new-password-use"_s);
    use->setProperty("kind", u"primary"_s);
    card()->body()->addWidget(m_form);
    card()->body()->addWidget(use, 0, Qt::AlignRight);
    connect(use, &QPushButton::clicked, this, &NewPasswordPage::tryIt);
    connect(m_again->line(), &QLineEdit::returnPressed, this, &NewPasswordPage::tryIt);
}

void NewPasswordPage::setUser(const QString &name, bool temporary)
{
    m_user = name;
    m_why->setText(
        temporary
            ? tr("%1，您现在用的是别人给您的临时密码。请换成只有您自己知道的密码，然后开始工作。").arg(name)
            : tr("数据已用恢复密钥打开。请设置新密码，旧密码随即失效；恢复密钥继续有效，请收好。"));
    m_password->setText({});
    m_again->setText({});
    m_form->clearErrors();
}

void NewPasswordPage::enter()
{
    m_password->line()->setFocus();
}

void NewPasswordPage::showError(const Error &error)
{
    m_form->showErrors({error});
}

void NewPasswordPage::tryIt()
{
    if (m_form->check())
        Q_EMIT passwordChosen(m_password->text());
}

} // namespace hezhong
