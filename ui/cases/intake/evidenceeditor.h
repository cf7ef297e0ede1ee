// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/claim.h"
#include "ui/cases/intake/intakerow.h"

class QToolButton;

namespace hezhong {

class CheckField;
class ComboField;
class LineField;

/// One piece of evidence as it is handed in.
class EvidenceEditor final : public IntakeRow {
    Q_OBJECT
public:
    EvidenceEditor(const QString &name, QWidget *parent);

    [[nodiscard]] Evidence evidence() const;
    [[nodiscard]] QString what() const override;
    void setPlace(int index, bool alone) override;

private:
    LineField *m_name;
    ComboField *m_from;
    LineField *m_pages;
    CheckField *m_original;
    QToolButton *m_remove;
    int m_index = 0;
};

} // namespace hezhong
