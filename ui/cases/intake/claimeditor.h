// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/claim.h"
#include "ui/cases/intake/intakerow.h"

class QHBoxLayout;
class QToolButton;
class QVBoxLayout;

namespace hezhong {

class AmountField;
class LineField;

/// One claim: what is asked for, and how much.
class ClaimEditor final : public IntakeRow {
    Q_OBJECT
public:
    ClaimEditor(const QString &name, QWidget *parent);

    [[nodiscard]] Claim claim() const;
    [[nodiscard]] QString what() const override;
    void setPlace(int index, bool alone) override;

    /// A button beside the claim, before the one that removes it.
    void addTool(QWidget *tool);
    /// What stands below the claim (its calculation).
    void setBelow(QWidget *below);

private:
    LineField *m_text;
    AmountField *m_amount;
    QToolButton *m_remove;
    QVBoxLayout *m_column;
    QHBoxLayout *m_line;
    int m_index = 0;
};

} // namespace hezhong
