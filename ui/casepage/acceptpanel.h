// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casepage/steppanel.h"

namespace hezhong {

class CheckField;
class CompletingField;
class DateField;

/// Accepts a case (order 17 art. 22): the day, the mediator, the other side's consent.
class AcceptPanel final : public StepPanel {
    Q_OBJECT

public:
    AcceptPanel(const Workbench &bench, const CaseFile &file, QWidget *parent = nullptr);

protected:
    [[nodiscard]] bool perform() override;

private:
    void offerMediators();

    DateField *m_on;
    CompletingField *m_mediator;
    CheckField *m_consents;
};

} // namespace hezhong
