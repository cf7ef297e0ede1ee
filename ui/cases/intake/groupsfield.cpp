// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/intake/groupsfield.h"

#include "ui/widgets/theme/theme.h"

#include <QCheckBox>
#include <QGridLayout>

namespace hezhong {

static constexpr int formWidth = 600; // of the fields beside a case

GroupsField::GroupsField(const QString &name, QWidget *parent) : FormField(name, parent), m_holder(new QWidget(this))
{
    auto *layout = new QGridLayout(m_holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(px(16));
    layout->setVerticalSpacing(0);
    int width = 0;
    for (const auto &group : EnumNames<Group>::all()) {
        auto *box = new QCheckBox(hezhong::label(group.value), m_holder);
        box->setObjectName(name + u'-' + code(group.value));
        box->setMinimumHeight(px(32));
        connect(box, &QCheckBox::clicked, this, &GroupsField::edited);
        width += box->sizeHint().width() + px(16);
        m_boxes.append({group.value, box});
    }
    // One row where the words are short enough for the narrowest form, as in Chinese; else two.
    const int columns =
        static_cast<int>(width <= px(formWidth) ? m_boxes.size() : (m_boxes.size() + 1) / 2);
    for (int i = 0; i < m_boxes.size(); ++i)
        layout->addWidget(m_boxes.at(i).second, i / columns, i % columns);
    layout->setColumnStretch(columns, 1);
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
