// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace hezhong {

class FormGrid;
class LineField;
class RetryCountdown;

/// Stands in front of everything until the password is given; says nothing of what is behind it.
class LockScreen final : public QWidget {
    Q_OBJECT
public:
    /// Checks a password; runs on another thread because it is slow on purpose.
    using Check = std::function<Status(const QString &password)>;

    explicit LockScreen(QWidget *parent = nullptr);
    void setUser(const QString &name);
    void setCheck(Check check);
    /// Empties the field and gives it the keyboard.
    void begin();

Q_SIGNALS:
    void unlocked();
    /// Somebody else wants to work here; what is open has been kept.
    void otherUserWanted();

private:
    void showEnter(const QString &wait);
    void tryPassword();
    void answer(const Status &status);

    QLabel *m_user;
    FormGrid *m_form;
    LineField *m_password;
    QPushButton *m_enter;
    RetryCountdown *m_wait;
    Check m_check;
    bool m_busy = false;
};

} // namespace hezhong
