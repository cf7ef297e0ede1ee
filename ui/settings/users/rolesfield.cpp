// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/users/rolesfield.h"

#include "core/operations/rights.h"
#include "ui/widgets/theme/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

QString roleWords(UserRole role)
{
    switch (role) {
    case UserRole::Director:
        return RolesField::tr(
            "办理全部案件，修改单位资料和文书模板，查看审计记录，导出个人信息，备份。");
    case UserRole::Mediator:
        return RolesField::tr("登记、受理、调解、签订协议、出具和作废文书，设定查阅范围。");
    case UserRole::Registrar:
        return RolesField::tr(
            "登记申请，修改当事人和请求，制作笔录，出具和打印文书；不作受理和结案的决定。");
    case UserRole::Inspector:
        return RolesField::tr("只查看案件，证件和电话号码遮盖，不修改，不打印，不导出。");
    case UserRole::Administrator:
        return RolesField::tr("管理用户、备份、单位资料、规则和模板；看不到案件。");
    case UserRole::Auditor:
        break;
    }
    return RolesField::tr("查看审计记录，做完整性检查；看不到案件，不修改任何内容。");
}

const QList<UserRole> &allRoles()
{
    static const QList<UserRole> roles{UserRole::Director,      UserRole::Mediator,
                                       UserRole::Registrar,     UserRole::Inspector,
                                       UserRole::Administrator, UserRole::Auditor};
    return roles;
}

RolesField::RolesField(const QString &name, QWidget *parent)
    : FormField(name, parent), m_holder(new QWidget(this))
{
    auto *layout = new QVBoxLayout(m_holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const UserRole role : allRoles()) {
        auto *box = new QCheckBox(hezhong::label(role), m_holder);
        box->setObjectName(name + u'-' + code(role));
        box->setMinimumHeight(px(28));
        box->setAccessibleDescription(roleWords(role));
        connect(box, &QCheckBox::clicked, this, &RolesField::edited);
        auto *what = new QLabel(roleWords(role), m_holder);
        what->setWordWrap(true);
        what->setContentsMargins(px(24), 0, 0, px(4));
        setTextRole(what, "small");
        layout->addWidget(box);
        layout->addWidget(what);
        m_boxes.append({role, box});
    }
    setEditor(m_holder);
    // The words take more lines in a narrow form than Qt counts on for a field of one height.
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_holder->setFocusProxy(m_boxes.first().second);
}

QList<UserRole> RolesField::roles() const
{
    QList<UserRole> roles;
    for (const auto &[role, box] : m_boxes)
        if (box->isChecked())
            roles += role;
    return roles;
}

void RolesField::setRoles(const QList<UserRole> &roles)
{
    for (const auto &[role, box] : std::as_const(m_boxes))
        box->setChecked(roles.contains(role));
}

QString RolesField::problem() const
{
    if (isEmpty())
        return {};
    const Status status = checkRoles(roles());
    return status ? QString() : status.error().message + status.error().hint;
}

void RolesField::setReadOnly(bool readOnly)
{
    for (const auto &[role, box] : std::as_const(m_boxes))
        box->setEnabled(!readOnly);
}

} // namespace hezhong
