// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/widgets/savedindicator.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace hezhong {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(const Clock &clock, QWidget *parent)
    : QFrame(parent), m_office(new QLabel(this)), m_saved(new SavedIndicator(clock, this)),
      m_note(new QPushButton(this))
{
    setObjectName(u"statusline"_s);
    setProperty("role", u"statusline"_s);
    m_office->setObjectName(u"status-office"_s);
    m_office->setTextFormat(Qt::PlainText);
    m_note->setObjectName(u"status-note"_s);
    m_note->setProperty("kind", u"link"_s);
    m_note->hide();
    connect(m_note, &QPushButton::clicked, this, &StatusLine::noteChosen);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(16), px(4), px(16), px(4));
    layout->setSpacing(px(18));
    layout->addWidget(m_office);
    layout->addWidget(m_saved);
    layout->addStretch(1);
    layout->addWidget(m_note);
}

void StatusLine::setOffice(const QString &name)
{
    m_office->setText(name);
}

void StatusLine::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void StatusLine::setSaveState(OperationRunner::SaveState state)
{
    switch (state) {
    case OperationRunner::SaveState::Dirty: m_saved->setDirty(); break;
    case OperationRunner::SaveState::Saved: m_saved->setSaved(); break;
    case OperationRunner::SaveState::Failed: m_saved->setFailed(); break;
    case OperationRunner::SaveState::Nothing: m_saved->clearState(); break;
    }
}

} // namespace hezhong
