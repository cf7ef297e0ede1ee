// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/lock.h"
#include "ui/startup/startuppage.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace hezhong {

/// The store is open elsewhere: who, since when, and what can be done. Taking over is offered only for
/// a holder that is dead or cannot be seen, behind a tick.
class LockHeldPage final : public StartupPage {
    Q_OBJECT
public:
    explicit LockHeldPage(QWidget *parent = nullptr);
    void setHolder(const LockHolder &holder, const Error &error);
    void enter() override;

Q_SIGNALS:
    void takeOverWanted();
    void retryWanted();
    void backWanted();

private:
    QLabel *m_words;
    QCheckBox *m_tick;
    QLabel *m_why;
    QPushButton *m_take;
};

} // namespace hezhong
