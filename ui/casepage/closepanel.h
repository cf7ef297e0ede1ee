// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enums.h"
#include "ui/casepage/steppanel.h"

namespace hezhong {

class ComboField;
class DateField;
class MultiLineField;

/// Ends a case with the outcomes that its state allows.
class ClosePanel final : public StepPanel {
    Q_OBJECT

public:
    ClosePanel(const Workbench &bench, const CaseFile &file, Outcome proposed, QWidget *parent = nullptr);

protected:
    [[nodiscard]] bool perform() override;

private:
    DateField *m_on;
    ComboField *m_outcome;
    MultiLineField *m_note;
};

} // namespace hezhong
