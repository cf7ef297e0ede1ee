// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/keys/keyring.h"
#include "ui/services/workbench.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace hezhong {

class ConfirmForm;
class RecoveryView;

/// Makes a new recovery key and shows it once.
class RecoveryCard final : public Card {
    Q_OBJECT
public:
    explicit RecoveryCard(const Workbench &bench, QWidget *parent = nullptr);
    void setState(const KeyState &state);
    /// Takes the key from the screen.
    void putAway();

Q_SIGNALS:
    void renewed();

private:
    void renew();

    Workbench m_bench;
    QLabel *m_age;
    ConfirmForm *m_confirm;
    RecoveryView *m_view;
    QPushButton *m_kept;
};

} // namespace hezhong
