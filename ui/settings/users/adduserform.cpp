// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/users/adduserform.h"

#include "core/operations/people/passwords.h"
#include "ui/services/operationrunner.h"
#include "ui/settings/users/rolesfield.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/linefield.h"
#include "ui/widgets/theme/theme.h"

#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>

namespace hezhong {

using namespace Qt::StringLiterals;

AddUserForm::AddUserForm(const Workbench &bench, const User &again, QWidget *parent)
    : SmallForm(u"user-add"_s,
                again.name.isEmpty() ? tr("添加用户") : tr("重新启用“%1”").arg(again.name),
                again.name.isEmpty() ? tr("添加用户") : tr("重新启用"), parent),
      m_bench(bench), m_name(new LineField(u"user-name"_s, grid())),
      m_roles(new RolesField(u"user-role"_s, grid())),
      m_password(new LineField(u"user-password"_s, grid()))
{
    grid()->add({tr("姓名"), u"name"_s, true, tr("登录和经办记录都用它；同名的人请加以区别。")},
                m_name);
    grid()->add({tr("角色"), u"roles"_s, true,
                 tr("系统管理员、审计员和办案角色要由不同的用户担任；同一个人可以有两个用户。")},
                m_roles);
    grid()->add({tr("临时密码"), u"password"_s, true,
                 tr("第一次登录时必须换掉。可以用这里给出的，也可以另写一个。")},
                m_password);
    m_name->setText(again.name);
    m_name->setReadOnly(!again.name.isEmpty());
    m_roles->setRoles(again.roles);
    m_password->setText(newTemporaryPassword());
    m_password->setCheck(
        [this](const QString &text) { return passwordProblem(text, m_name->text(), {}); });
    if (isOnePersonOffice(*m_bench.desk).value_or(false))
        askWhatStays();
    connect(this, &SmallForm::wanted, this, &AddUserForm::save);
}

void AddUserForm::focusFirst()
{
    m_name->line()->setFocus(Qt::OtherFocusReason);
}

void AddUserForm::askWhatStays()
{
    const QString self = m_bench.desk->actor();
    auto *why = new QLabel(
        tr("到现在为止，“%1”一个人持有全部角色。有了第二名用户，系统管理员、审计员和办案角色就要"
           "分开：管用户的人看不到案件，办案的人管不了用户。请先添加系统管理员，并选定“%1”今后保留"
           "的角色；其他用户由系统管理员添加。")
            .arg(self),
        grid());
    why->setObjectName(u"user-first-why"_s);
    why->setWordWrap(true);
    grid()->addSection(tr("“%1”今后的角色").arg(self));
    grid()->addWide(why);
    m_keeps = new RolesField(u"user-keep"_s, grid());
    grid()->add({tr("保留"), u"keep"_s, true, {}}, m_keeps);
    if (m_roles->isEmpty())
        m_roles->setRoles({UserRole::Administrator});
    proposeWhatStays();
    connect(m_roles, &FormField::edited, this, &AddUserForm::proposeWhatStays);
}

/// Whoever does not hand the administration over keeps it, as somebody has to have it.
void AddUserForm::proposeWhatStays()
{
    if (m_roles->roles().contains(UserRole::Administrator))
        m_keeps->setRoles({UserRole::Director, UserRole::Mediator});
    else
        m_keeps->setRoles({UserRole::Administrator});
}

void AddUserForm::save()
{
    const NewUser wanted{m_name->text(), m_roles->roles(), m_password->text(),
                         m_keeps ? m_keeps->roles() : QList<UserRole>()};
    // The key of the new user takes a second on purpose.
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto user =
        m_bench.operations->run([&] { return addUser(*m_bench.desk, wanted); },
                                {grid(), false, tr("用户“%1”已添加。").arg(wanted.name)});
    QGuiApplication::restoreOverrideCursor();
    if (user)
        Q_EMIT added(user->name, wanted.password);
}

} // namespace hezhong
