// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/users/userforms.h"

#include "core/operations/people/handover.h"
#include "core/operations/people/passwords.h"
#include "core/operations/rights.h"
#include "ui/services/operationrunner.h"
#include "ui/services/permissions.h"
#include "ui/settings/users/rolesfield.h"
#include "ui/widgets/fields/combofield.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/linefield.h"

#include <QGuiApplication>
#include <QLabel>

namespace hezhong {

using namespace Qt::StringLiterals;

RolesForm::RolesForm(const Workbench &bench, const User &user, QWidget *parent)
    : SmallForm(u"user-roles"_s, tr("“%1”的角色").arg(user.name), tr("保存角色"), parent),
      m_bench(bench), m_user(user), m_roles(new RolesField(u"user-new-role"_s, grid()))
{
    grid()->add({tr("角色"), u"roles"_s, true,
                 tr("系统管理员、审计员和办案角色要由不同的用户担任。改动从下一次操作起生效。")},
                m_roles);
    m_roles->setRoles(user.roles);
    connect(this, &SmallForm::wanted, this, &RolesForm::save);
}

void RolesForm::save()
{
    const auto user = m_bench.operations->run(
        [&] { return changeRoles(*m_bench.desk, m_user.name, m_roles->roles()); },
        {grid(), false, tr("“%1”的角色已调整。").arg(m_user.name)});
    if (user)
        Q_EMIT changed();
}

ResetForm::ResetForm(const Workbench &bench, const User &user, QWidget *parent)
    : SmallForm(u"user-reset"_s, tr("重设“%1”的密码").arg(user.name), tr("重设密码"), parent),
      m_bench(bench), m_user(user), m_password(new LineField(u"reset-password"_s, grid()))
{
    grid()->add({tr("临时密码"), u"password"_s, true,
                 tr("原来的密码随即失效；下一次登录时必须换掉临时密码。")},
                m_password);
    m_password->setText(newTemporaryPassword());
    m_password->setCheck(
        [name = user.name](const QString &text) { return passwordProblem(text, name, {}); });
    if (!may(*bench.desk, Right::ManageUsers)) {
        m_second = new LineField(u"reset-second"_s, grid());
        m_secondPassword = new LineField(u"reset-second-password"_s, grid());
        m_secondPassword->setSecret();
        grid()->addSection(tr("两人一起办理"), tr("您和另一名工作人员"));
        grid()->add({tr("另一人姓名"), u"user"_s, true, {}}, m_second);
        grid()->add(
            {tr("另一人密码"), u"second_password"_s, true, tr("由本人输入；办理记入审计记录。")},
            m_secondPassword);
    }
    connect(this, &SmallForm::wanted, this, &ResetForm::save);
}

void ResetForm::save()
{
    const QString given = m_password->text();
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto act = [&] {
        if (!m_second)
            return resetPassword(*m_bench.desk, m_user.name, given);
        auto done = resetPasswordByTwo(*m_bench.desk, m_user.name, given,
                                       {m_second->text(), m_secondPassword->text(), {}});
        if (done)
            return done;
        Error &error = done.error();
        if (error.code == u"store.wrong-password"_s || error.code == u"store.retry-wait"_s)
            error.field = u"second_password"_s;
        else if (error.code == u"user.not-found"_s || error.code == u"password.two"_s
                 || error.code == u"store.no-such-user"_s)
            error.field = u"user"_s;
        return done;
    };
    const auto user =
        m_bench.operations->run(act, {grid(), false, tr("“%1”的密码已重设。").arg(m_user.name)});
    QGuiApplication::restoreOverrideCursor();
    if (m_secondPassword)
        m_secondPassword->setText({});
    if (user)
        Q_EMIT reset(m_user.name, given);
}

LeaveForm::LeaveForm(const Workbench &bench, const User &user, QWidget *parent)
    : SmallForm(u"user-leave"_s, tr("停用“%1”").arg(user.name), tr("停用并移交"), parent),
      m_bench(bench), m_user(user), m_successor(new ComboField(u"leave-successor"_s, grid()))
{
    const Holdings all =
        m_bench.operations->value(holdingsOf(*m_bench.desk, user.name)).value_or(Holdings());
    auto *numbers =
        new QLabel(tr("未结案件 %1 件\n在保密案件的指定人员之中 %2 件\n没有保存完的草稿 %3 份")
                       .arg(all.openCases)
                       .arg(all.lists)
                       .arg(all.drafts),
                   grid());
    numbers->setObjectName(u"leave-numbers"_s);
    numbers->setWordWrap(true);
    grid()->addWidget(tr("要移交的"), numbers);
    grid()->add({tr("由谁接手"), u"successor"_s, all.openCases > 0,
                 all.openCases > 0
                     ? tr("案件、保密案件的名单和草稿在停用时一并移交，经办记录不变。")
                     : tr("没有未结案件，可以不选；不选的，名单和草稿保持原样。")},
                m_successor);
    auto *after = new QLabel(
        tr("停用后不能再登录。办过的案件和记录仍写这个姓名；需要时可以重新启用。"), grid());
    after->setWordWrap(true);
    grid()->addWidget({}, after);
    offerSuccessors();
    connect(this, &SmallForm::wanted, this, &LeaveForm::save);
}

void LeaveForm::offerSuccessors()
{
    QList<ComboField::Choice> choices;
    const QList<UserRow> rows = userRows(*m_bench.desk).value_or(QList<UserRow>());
    for (const UserRow &row : rows)
        if (row.user.active && row.user.id != m_user.id && holds(row.user.roles, Right::Mediate))
            choices += {row.user.name, u"%1　%2"_s.arg(row.user.name, roleNames(row.user.roles))};
    m_successor->setPlaceholder(choices.isEmpty() ? tr("没有可以接手的人") : tr("请选择"));
    m_successor->setChoices(choices);
}

void LeaveForm::save()
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto done = m_bench.operations->run(
        [&] { return deactivateUser(*m_bench.desk, m_user.name, m_successor->value().toString()); },
        {grid(), false, tr("“%1”已停用，不能再登录。").arg(m_user.name)});
    QGuiApplication::restoreOverrideCursor();
    if (done)
        Q_EMIT left();
}

} // namespace hezhong
