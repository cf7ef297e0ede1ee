// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/checkfield.h"

#include "ui/widgets/theme/theme.h"

#include <QCheckBox>

namespace hezhong {

CheckField::CheckField(const QString &name, const QString &sentence, QWidget *parent)
    : FormField(name, parent), m_box(new QCheckBox(sentence, this))
{
    m_box->setMinimumHeight(px(32));
    setEditor(m_box);
    connect(m_box, &QCheckBox::clicked, this, &CheckField::edited);
}

bool CheckField::isChecked() const
{
    return m_box->isChecked();
}

void CheckField::setChecked(bool checked)
{
    m_box->setChecked(checked);
}

QWidget *CheckField::editor() const
{
    return m_box;
}

bool CheckField::isEmpty() const
{
    return !m_box->isChecked();
}

void CheckField::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

} // namespace hezhong
