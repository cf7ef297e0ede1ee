// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/intake/groupsfield.h"

#include "ui/widgets/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace hezhong {

GroupsField::GroupsField(const QString &name, QWidget *parent) : FormField(name, parent), m_holder(new QWidget(this))
{
    auto *layout = new QHBoxLayout(m_holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(16));
    for (const auto &group : EnumNames<Group>::all()) {
        auto *box = new QCheckBox(hezhong::label(group.value), m_holder);
        box->setObjectName(name + u'-' + code(group.value));
        box->setMinimumHeight(px(32));
        connect(box, &QCheckBox::clicked, this, &GroupsField::edited);
        layout->addWidget(box);
        m_boxes.append({group.value, box});
    }
    layout->addStretch(1);
    setEditor(m_holder);
    m_holder->setFocusProxy(m_boxes.first().second);
}

QList<Group> GroupsField::groups() const
{
    QList<Group> groups;
    for (const auto &[group, box] : m_boxes)
        if (box->isChecked())
            groups += group;
    return groups;
}

QJsonArray GroupsField::codes() const
{
    QJsonArray codes;
    for (const Group group : groups())
        codes.append(code(group));
    return codes;
}

void GroupsField::setCodes(const QJsonArray &codes)
{
    for (const auto &[group, box] : m_boxes)
        box->setChecked(codes.contains(code(group)));
}

void GroupsField::setReadOnly(bool readOnly)
{
    for (const auto &[group, box] : m_boxes)
        box->setEnabled(!readOnly);
}

} // namespace hezhong
