// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace hezhong {

/// What a place says while there is nothing in it: an icon, a sentence, the first thing to do.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    /// An empty `action` leaves the button out. `name` + "-action" is the button's object name.
    EmptyState(const QString &name, const QString &iconName, const QString &sentence,
               const QString &action = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    void actionWanted();

private:
    QPushButton *m_button = nullptr;
};

} // namespace hezhong
