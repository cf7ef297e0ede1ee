// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/steppanel.h"

#include "core/operations/desk.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

StepPanel::StepPanel(const QString &title, const QString &verb, const Workbench &bench, const CaseFile &file,
                     QWidget *parent)
    : Card(title, parent), m_bench(bench), m_file(file), m_form(new FormGrid(u"step-form"_s))
{
    setObjectName(u"step-panel"_s);
    setInset(true);
    body()->addWidget(m_form);
    auto *act = new QPushButton(verb, this);
    act->setObjectName(u"step-do"_s);
    act->setProperty("kind", u"primary"_s);
    auto *close = new QPushButton(tr("取消"), this);
    close->setObjectName(u"step-cancel"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addStretch(1);
    buttons->addWidget(act);
    buttons->addWidget(close);
    body()->addLayout(buttons);
    connect(act, &QPushButton::clicked, this, &StepPanel::take);
    connect(close, &QPushButton::clicked, this, &StepPanel::closed);
}

const Desk &StepPanel::desk() const
{
    return *m_bench.desk;
}

bool StepPanel::take()
{
    if (!m_form->check() || !perform())
        return false;
    Q_EMIT taken();
    return true;
}

void StepPanel::focusFirst()
{
    if (const auto *field = m_form->findChild<FormField *>())
        field->editor()->setFocus(Qt::OtherFocusReason);
}

void StepPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Card::keyPressEvent(event);
}

} // namespace hezhong
