// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/intake/intakerow.h"

#include "ui/widgets/fields/formgrid.h"

#include <QKeyEvent>

namespace hezhong {

using namespace Qt::StringLiterals;

IntakeRow::IntakeRow(const QString &name, QWidget *parent)
    : QWidget(parent), m_form(new FormGrid(name + u"-form"_s, this))
{
    setObjectName(name);
    connect(m_form, &FormGrid::edited, this, &IntakeRow::edited);
}

void IntakeRow::focusFirst()
{
    if (!m_fields.items().isEmpty())
        m_fields.items().first().field->editor()->setFocus(Qt::OtherFocusReason);
}

void IntakeRow::finish()
{
    m_blank = typed();
}

void IntakeRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::AltModifier) {
        Q_EMIT removeWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace hezhong
