// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/accessfields.h"

#include "core/operations/people/caseaccess.h"
#include "core/operations/people/users.h"
#include "ui/access/namesfield.h"
#include "ui/services/operationrunner.h"
#include "ui/widgets/fields/combofield.h"
#include "ui/widgets/fields/formgrid.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// Those who may be named on a confidential case.
QStringList possibleReaders(const Desk &desk)
{
    QStringList names;
    const QList<UserRow> rows = userRows(desk).value_or(QList<UserRow>());
    for (const UserRow &row : rows)
        if (row.user.active && holds(row.user.roles, Right::OpenConfidential))
            names += row.user.name;
    return names;
}

} // namespace

QString accessWords(const CaseAccess &access)
{
    if (access.level == AccessLevel::Office)
        return AccessFields::tr("本单位可见");
    if (access.level == AccessLevel::Assigned)
        return AccessFields::tr("仅承办人和负责人");
    if (access.users.size() <= 2)
        return AccessFields::tr("保密：%1").arg(access.users.join(AccessFields::tr("、")));
    return AccessFields::tr("保密：%1等 %2 人").arg(access.users.first()).arg(access.users.size());
}

AccessFields::AccessFields(const Workbench &bench, const Id<Case> &id, FormGrid *form)
    : QObject(form), m_bench(bench), m_id(id), m_form(form),
      m_level(new ComboField(u"access-level"_s, form)),
      m_users(new NamesField(u"access-users"_s, form))
{
    QList<ComboField::Choice> levels;
    for (const AccessLevel level :
         {AccessLevel::Office, AccessLevel::Assigned, AccessLevel::Confidential})
        levels += {code(level), label(level)};
    m_level->setChoices(levels);
    m_form->add(
        {tr("谁可以查看"), u"level"_s, true,
         tr("保密的案件只有指定的人员看得到，查找和列表中也不出现；设定和改动都留有记录。")},
        m_level);
    m_form->add({tr("指定的人员"), u"users"_s, true, tr("承办调解员也要选上。")}, m_users);
    m_users->setNames(possibleReaders(*bench.desk));
    const CaseAccess now = accessOf(*bench.desk, id).value_or(CaseAccess());
    m_level->setValue(code(now.level));
    m_users->setTicked(now.users);
    connect(m_level, &ComboField::chosen, this, &AccessFields::showNames);
    showNames();
}

void AccessFields::showNames()
{
    m_form->setRowVisible(m_users, m_level->value().toString() == code(AccessLevel::Confidential));
}

bool AccessFields::save()
{
    const AccessLevel level =
        fromCode<AccessLevel>(m_level->value().toString()).value_or(AccessLevel::Office);
    return m_bench.operations
        ->run([&] { return setCaseAccess(*m_bench.desk, m_id, level, m_users->ticked()); },
              {m_form, false, tr("查阅范围已设定。")})
        .has_value();
}

} // namespace hezhong
