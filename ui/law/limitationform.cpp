// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/law/limitationform.h"

#include "core/operations/desk.h"
#include "ui/widgets/fields/combofield.h"
#include "ui/widgets/fields/datefield.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/linefield.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

LimitationForm::LimitationForm(const Workbench &bench, LimitationEventKind proposed,
                               QWidget *parent)
    : Card(tr("登记时效事由"), parent), m_form(new FormGrid(u"limitation-form"_s)),
      m_kind(new ComboField(u"event-kind"_s)),
      m_on(new DateField(u"event-on"_s, bench.desk->clock())),
      m_until(new DateField(u"event-until"_s, bench.desk->clock())),
      m_note(new LineField(u"event-note"_s))
{
    setObjectName(u"limitation-form-card"_s);
    setInset(true);
    QList<ComboField::Choice> kinds;
    for (const LimitationEventKind kind : limitationEventKinds())
        kinds += {limitationEventCode(kind), limitationEventName(kind)};
    m_kind->setChoices(kinds);
    m_kind->setValue(limitationEventCode(proposed));
    m_form->add({tr("事由"), u"kind"_s, true, {}}, m_kind);
    m_form->add({tr("日期"), u"on"_s, true, {}}, m_on);
    m_form->add({tr("中止至"), u"until"_s, false, tr("原因消除之日；仍在持续的不填。")}, m_until);
    m_form->add({tr("如何证明"), u"note"_s, false, {}}, m_note);
    m_note->setPlaceholder(tr("例如：微信记录、投诉回执"));
    m_on->setRange({}, bench.desk->today());
    body()->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addStretch(1);
    auto *add = new QPushButton(tr("登记"), this);
    add->setObjectName(u"event-add"_s);
    add->setProperty("kind", u"primary"_s);
    auto *cancel = new QPushButton(tr("取消"), this);
    cancel->setObjectName(u"event-cancel"_s);
    buttons->addWidget(add);
    buttons->addWidget(cancel);
    body()->addLayout(buttons);
    connect(m_kind, &ComboField::chosen, this, &LimitationForm::showUntil);
    connect(add, &QPushButton::clicked, this, &LimitationForm::add);
    connect(cancel, &QPushButton::clicked, this, &LimitationForm::closed);
    showUntil();
}

void LimitationForm::focusFirst()
{
    m_kind->editor()->setFocus(Qt::OtherFocusReason);
}

void LimitationForm::showUntil()
{
    m_form->setRowVisible(m_until, m_kind->value().toString()
                                       == limitationEventCode(LimitationEventKind::Suspended));
}

void LimitationForm::add()
{
    if (!m_form->check())
        return;
    CaseEvent event;
    event.kind = m_kind->value().toString();
    event.on = m_on->date();
    if (event.kind == limitationEventCode(LimitationEventKind::Suspended))
        event.until = m_until->date();
    event.note = m_note->text();
    Q_EMIT eventWanted(event);
}

void LimitationForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Card::keyPressEvent(event);
}

} // namespace hezhong
