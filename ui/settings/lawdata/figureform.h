// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/officelaw.h"
#include "ui/services/workbench.h"
#include "ui/widgets/card.h"

namespace hezhong {

class AmountField;
class CheckField;
class ComboField;
class DateField;
class FormGrid;
class LineField;

/// One figure of the office: which, where, from when, how much, by whom.
class FigureForm final : public Card {
    Q_OBJECT
public:
    FigureForm(const Workbench &bench, const OfficeParameter &figure, QWidget *parent = nullptr);
    void focusFirst();

Q_SIGNALS:
    void closed();

private:
    void save();

    Workbench m_bench;
    OfficeParameter m_figure;
    FormGrid *m_form;
    ComboField *m_kind;
    LineField *m_region;
    DateField *m_from;
    DateField *m_until;
    AmountField *m_amount;
    LineField *m_source;
    CheckField *m_verified;
};

} // namespace hezhong
