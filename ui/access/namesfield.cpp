// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/namesfield.h"

#include "ui/widgets/theme/theme.h"

#include <QCheckBox>
#include <QGridLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

static constexpr int columns = 3;

NamesField::NamesField(const QString &name, QWidget *parent)
    : FormField(name, parent), m_holder(new QWidget(this)), m_grid(new QGridLayout(m_holder))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(px(16));
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(columns, 1);
    setEditor(m_holder);
}

void NamesField::setNames(const QStringList &names)
{
    for (const auto &old : std::as_const(m_boxes)) {
        old.second->hide();
        old.second->setObjectName({}); // its name is free for what comes in its place
        old.second->deleteLater();
    }
    m_boxes.clear();
    for (const QString &name : names) {
        const int at = static_cast<int>(m_boxes.size());
        auto *box = new QCheckBox(name, m_holder);
        box->setObjectName(u"%1-%2"_s.arg(m_holder->objectName()).arg(at + 1));
        box->setMinimumHeight(px(32));
        connect(box, &QCheckBox::clicked, this, &NamesField::edited);
        m_grid->addWidget(box, at / columns, at % columns);
        m_boxes.append({name, box});
    }
    m_holder->setFocusProxy(m_boxes.isEmpty() ? nullptr : m_boxes.first().second);
}

void NamesField::setTicked(const QStringList &names)
{
    for (const auto &[name, box] : std::as_const(m_boxes))
        box->setChecked(names.contains(name));
}

QStringList NamesField::ticked() const
{
    QStringList names;
    for (const auto &[name, box] : m_boxes)
        if (box->isChecked())
            names += name;
    return names;
}

void NamesField::setReadOnly(bool readOnly)
{
    for (const auto &[name, box] : std::as_const(m_boxes))
        box->setEnabled(!readOnly);
}

} // namespace hezhong
