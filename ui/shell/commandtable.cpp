// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandtable.h"

#include "ui/widgets/theme/icons.h"

#include <QAction>
#include <QWidget>

namespace hezhong {

CommandTable::CommandTable(QWidget *window) : QObject(window), m_window(window) {}

void CommandTable::add(const Command &command)
{
    m_commands.removeIf([&command](const Command &old) { return old.id == command.id; });
    m_commands.append(command);
    QAction *&action = m_actions[command.id];
    if (!action) {
        action = new QAction(this);
        m_window->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = command.id] { trigger(id); });
    }
    action->setObjectName(command.id);
    action->setText(command.text);
    action->setShortcuts(command.keys);
    action->setEnabled(m_active);
    if (!command.iconName.isEmpty())
        action->setIcon(icon(command.iconName));
}

QAction *CommandTable::action(const QString &id) const
{
    return m_actions.value(id);
}

bool CommandTable::trigger(const QString &id)
{
    if (!m_active)
        return false;
    // Asked first: a room that is not theirs has not added its commands, and they are told why all the same.
    if (const QString why = m_policy ? m_policy(id) : QString(); !why.isEmpty()) {
        Q_EMIT refused(why);
        return false;
    }
    for (const Command &command : std::as_const(m_commands)) {
        if (command.id != id)
            continue;
        if (const QString why = command.obstacle ? command.obstacle() : QString(); !why.isEmpty()) {
            Q_EMIT refused(why);
            return false;
        }
        const auto run = command.run; // a command may change the table
        if (run)
            run();
        return true;
    }
    return false;
}

void CommandTable::setPolicy(Policy policy)
{
    m_policy = std::move(policy);
}

bool CommandTable::isOffered(const QString &id) const
{
    return !m_policy || m_policy(id).isEmpty();
}

void CommandTable::setActive(bool active)
{
    m_active = active;
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(active);
}

} // namespace hezhong
