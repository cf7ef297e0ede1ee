// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/keys/keyring.h"
#include "ui/services/workbench.h"
#include "ui/widgets/card.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace hezhong {

class ConfirmForm;

/// Changes the key of the store, with progress and a button that stops it while it can be stopped.
class KeyChangeCard final : public Card {
    Q_OBJECT
public:
    explicit KeyChangeCard(const Workbench &bench, QWidget *parent = nullptr);
    void setState(const KeyState &state);

Q_SIGNALS:
    void changed();

private:
    void change();
    [[nodiscard]] bool advance(qint64 done, qint64 total);
    void setRunning(bool running);

    Workbench m_bench;
    QLabel *m_age;
    ConfirmForm *m_confirm;
    QWidget *m_running;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    bool m_stopped = false;
};

} // namespace hezhong
