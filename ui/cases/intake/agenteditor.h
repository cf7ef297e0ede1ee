// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/party.h"
#include "ui/cases/intake/intakerow.h"

class QToolButton;

namespace hezhong {

class ComboField;
class LineField;
class PhoneField;

/// Somebody who acts for a party.
class AgentEditor final : public IntakeRow {
    Q_OBJECT
public:
    AgentEditor(const QString &name, QWidget *parent);

    /// Without the party it belongs to.
    [[nodiscard]] Agent agent() const;
    [[nodiscard]] QString what() const override;
    void setPlace(int index, bool alone) override;

private:
    LineField *m_name;
    ComboField *m_authority;
    LineField *m_workplace;
    PhoneField *m_phone;
    QToolButton *m_remove;
    int m_index = 0;
};

} // namespace hezhong
