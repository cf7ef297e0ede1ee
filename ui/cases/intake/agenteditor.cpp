// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/intake/agenteditor.h"

#include "ui/cases/intake/removebutton.h"
#include "ui/widgets/fields/combofield.h"
#include "ui/widgets/fields/enumchoices.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/phonefield.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace hezhong {

using namespace Qt::StringLiterals;

AgentEditor::AgentEditor(const QString &name, QWidget *parent)
    : IntakeRow(name, parent), m_name(new LineField(name + u"-name"_s, this)),
      m_authority(new ComboField(name + u"-authority"_s, this)),
      m_workplace(new LineField(name + u"-workplace"_s, this)),
      m_phone(new PhoneField(name + u"-phone"_s, this)), m_remove(removeButton(this))
{
    m_authority->setChoices(choicesOf<Authority>());
    m_workplace->setPlaceholder(tr("律师事务所或者单位、职务"));
    m_fields.placePair(m_form, {tr("代理人"), u"name"_s, true, {}}, m_name,
                    {tr("授权"), u"authority"_s, false, tr("承认、放弃、和解和签订协议须有特别授权。")},
                    m_authority);
    m_fields.placePair(m_form, {tr("工作单位"), u"workplace"_s, false, {}}, m_workplace,
                    {tr("电话"), u"phone"_s, false, {}}, m_phone);
    connect(m_remove, &QToolButton::clicked, this, &AgentEditor::removeWanted);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    layout->addWidget(m_form, 1);
    layout->addWidget(m_remove, 0, Qt::AlignTop);
    finish();
}

Agent AgentEditor::agent() const
{
    Agent agent;
    agent.position = m_index;
    agent.name = m_name->text();
    agent.authority = fromCode<Authority>(m_authority->value().toString()).value_or(Authority::General);
    agent.workplace = m_workplace->text();
    agent.phone = m_phone->text();
    return agent;
}

QString AgentEditor::what() const
{
    return tr("代理人 %1").arg(m_index + 1);
}

void AgentEditor::setPlace(int index, bool alone)
{
    m_index = index;
    m_form->setLabel(m_name, alone ? tr("代理人") : what());
    m_remove->setAccessibleName(tr("移除%1").arg(what()));
}

} // namespace hezhong
