// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startup/setupstep.h"

#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/theme/theme.h"

#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

SetupStep::SetupStep(const QString &name, QWidget *parent)
    : QWidget(parent), m_form(new FormGrid(name + u"-form"_s, this))
{
    setObjectName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(12));
    layout->addWidget(m_form);
    layout->addStretch(1);
}

void SetupStep::enter(const NewOffice &) {}

bool SetupStep::takeError(const Error &error)
{
    return m_form->showError(error);
}

void SetupStep::focusFirst(QWidget *editor)
{
    editor->setFocus(Qt::OtherFocusReason);
}

} // namespace hezhong
