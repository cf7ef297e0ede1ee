// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/workbench.h"
#include "ui/settings/users/passwordslip.h"
#include "ui/widgets/card.h"

namespace hezhong {

/// The temporary password, shown until it was handed over: to be read out or printed.
class SlipCard final : public Card {
    Q_OBJECT
public:
    SlipCard(const Workbench &bench, const PasswordSlip &slip, QWidget *parent = nullptr);

Q_SIGNALS:
    void handedOver();

private:
    void print();

    Workbench m_bench;
    PasswordSlip m_slip;
};

} // namespace hezhong
