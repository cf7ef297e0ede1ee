// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/users/usercard.h"

#include "core/base/dates.h"
#include "core/operations/rights.h"
#include "ui/services/permissions.h"
#include "ui/settings/users/rolesfield.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/namedbutton.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

UserCard::UserCard(const Workbench &bench, const UserRow &row, QWidget *parent)
    : Card(row.user.name, parent), m_bench(bench), m_row(row)
{
    setObjectName(u"user-card"_s);
    addRoles();
    auto *state = new QLabel(stateWords(), this);
    state->setObjectName(u"user-state"_s);
    state->setWordWrap(true);
    setTextRole(state, "muted");
    body()->addWidget(state);
    addButtons();
}

void UserCard::addRoles()
{
    for (const UserRole role : std::as_const(m_row.user.roles)) {
        auto *line = new QHBoxLayout;
        line->setSpacing(px(8));
        auto *what = new QLabel(roleWords(role), this);
        what->setWordWrap(true);
        setTextRole(what, "small");
        line->addWidget(new Chip(label(role), Tone::Accent, this), 0, Qt::AlignTop);
        line->addWidget(what, 1);
        body()->addLayout(line);
    }
}

QString UserCard::stateWords() const
{
    QStringList words;
    if (m_row.user.createdOn.isValid())
        words += tr("%1 添加。").arg(isoDate(m_row.user.createdOn));
    if (!m_row.user.active)
        words += tr("已停用，不能登录。");
    else if (m_row.temporary)
        words += tr("还在用临时密码：第一次登录时必须换掉。");
    words += m_row.openCases > 0 ? tr("承办的未结案件 %1 件。").arg(m_row.openCases)
                                 : tr("没有承办未结案件。");
    return words.join(u'\n');
}

void UserCard::addButton(QHBoxLayout *line, const QString &name, const QString &words,
                         void (UserCard::*wanted)(), const QString &kind)
{
    QPushButton *button = namedButton(name, words, kind, this);
    connect(button, &QPushButton::clicked, this, wanted);
    line->addWidget(button);
}

void UserCard::addButtons()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(px(8));
    body()->addLayout(line);
    const bool manages = may(*m_bench.desk, Right::ManageUsers);
    const bool self = m_row.user.id == m_bench.desk->store->user().id;
    if (manages && !m_row.user.active) {
        addButton(line, u"user-take-back"_s, tr("重新启用…"), &UserCard::againWanted);
    } else if (m_row.user.active) {
        if (manages)
            addButton(line, u"user-edit-roles"_s, tr("调整角色…"), &UserCard::rolesWanted);
        if (!self && (manages || mayVouch(*m_bench.desk)))
            addButton(line, u"user-reset-password"_s,
                      manages ? tr("重设密码…") : tr("两人一起重设密码…"), &UserCard::resetWanted);
        if (manages && !self)
            addButton(line, u"user-deactivate"_s, tr("停用…"), &UserCard::leaveWanted, u"danger"_s);
    }
    line->addStretch(1);
}

} // namespace hezhong
