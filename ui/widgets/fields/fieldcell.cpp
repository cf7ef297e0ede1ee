// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/fieldcell.h"

#include "ui/widgets/fields/formfield.h"
#include "ui/widgets/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

FieldCell::FieldCell(FormField *field, const QString &help, QWidget *parent)
    : QWidget(parent), m_field(field), m_help(new QLabel(this)), m_error(new QLabel(this))
{
    setTextRole(m_help, "small");
    setTextRole(m_error, "error");
    m_error->setObjectName(field->objectName().chopped(6) + u"-error"_s);
    for (QLabel *label : {m_help, m_error}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    layout->addWidget(field);
    layout->addWidget(m_error);
    layout->addWidget(m_help);
    layout->addStretch(1);
    setHelp(help);
    setError({});
}

void FieldCell::setHelp(const QString &help)
{
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
}

void FieldCell::setError(const QString &words)
{
    m_error->setText(words);
    m_error->setVisible(!words.isEmpty());
    m_field->setFault(words);
}

QString FieldCell::error() const
{
    return m_error->text();
}

} // namespace hezhong
