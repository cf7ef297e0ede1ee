// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startup/adminstep.h"

#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/linefield.h"

namespace hezhong {

using namespace Qt::StringLiterals;

AdminStep::AdminStep(QWidget *parent)
    : SetupStep(u"setup-admin"_s, parent), m_name(new LineField(u"setup-admin-name"_s, form())),
      m_password(new LineField(u"setup-password"_s, form())), m_again(new LineField(u"setup-again"_s, form()))
{
    m_name->setMaxLength(40);
    m_password->setSecret();
    m_again->setSecret();
    m_password->setCheck([this](const QString &text) {
        return passwordProblem(text, m_name->text(), m_officeName);
    });
    m_again->setCheck([this](const QString &text) {
        return text == m_password->text() ? QString() : tr("两次输入的密码不一致。");
    });
    form()->add({tr("管理员姓名"), u"admin"_s, true, tr("登录时使用，也作为经办人姓名。")}, m_name);
    form()->add({tr("密码"), u"password"_s, true,
                 tr("至少 8 个字符，至少四种不同字符，不要用姓名或单位名称。四个不相干的词连在一起好记又难猜。")}, m_password);
    form()->add({tr("再输一次"), u"again"_s, true, {}}, m_again);
}

QString AdminStep::title() const
{
    return tr("管理员");
}

QString AdminStep::sentence() const
{
    return tr("全部内容用这个密码加密。忘记密码时，只有最后一步给出的恢复密钥能打开。");
}

void AdminStep::enter(const NewOffice &soFar)
{
    m_officeName = soFar.name;
    focusFirst(m_name->editor());
}

bool AdminStep::fill(NewOffice &office)
{
    if (!form()->check())
        return false;
    office.adminName = m_name->text();
    office.password = m_password->text();
    return true;
}

} // namespace hezhong
