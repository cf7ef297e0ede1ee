// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/command.h"

#include <QHash>
#include <QObject>

class QAction;
class QWidget;

namespace hezhong {

/// All commands of the window.
class CommandTable final : public QObject {
    Q_OBJECT
public:
    explicit CommandTable(QWidget *window);

    /// Ids are unique: a second one with the same id replaces the first.
    void add(const Command &command);
    [[nodiscard]] const QList<Command> &commands() const { return m_commands; }
    /// The action of a command for menus and buttons; null for an unknown id.
    [[nodiscard]] QAction *action(const QString &id) const;
    /// Runs it, or emits refused() with the reason; false when it did not run.
    bool trigger(const QString &id);
    /// Which commands the one at work is offered: words why not, empty when they are. Those that are
    /// not stand in no list; their keys say why.
    using Policy = std::function<QString(const QString &id)>;
    void setPolicy(Policy policy);
    [[nodiscard]] bool isOffered(const QString &id) const;
    /// Without keys while the window is locked.
    void setActive(bool active);

Q_SIGNALS:
    void refused(const QString &why);

private:
    QWidget *m_window;
    QList<Command> m_commands;
    QHash<QString, QAction *> m_actions;
    Policy m_policy;
    bool m_active = true;
};

} // namespace hezhong
