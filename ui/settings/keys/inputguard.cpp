// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keys/inputguard.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace hezhong {

InputGuard::InputGuard(QWidget *allowed) : m_allowed(allowed)
{
    m_allowed->setFocus();
    qApp->installEventFilter(this);
}

InputGuard::~InputGuard()
{
    qApp->removeEventFilter(this);
}

bool InputGuard::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Close:
        event->ignore();
        return true;
    case QEvent::Shortcut:
        return true;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::ContextMenu:
    case QEvent::Drop:
        // The window itself only hands them on to its widgets.
        return watched->isWidgetType() && watched != m_allowed;
    default:
        return false;
    }
}

} // namespace hezhong
