// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casepage/steppanel.h"

namespace hezhong {

class DateField;

/// Extends the mediation period as both sides agreed (order 17 art. 29).
class ExtendPanel final : public StepPanel {
    Q_OBJECT

public:
    ExtendPanel(const Workbench &bench, const CaseFile &file, QWidget *parent = nullptr);

protected:
    [[nodiscard]] bool perform() override;

private:
    DateField *m_until;
};

} // namespace hezhong
