// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/limitationevent.h"
#include "core/model/caselaw.h"
#include "ui/services/workbench.h"
#include "ui/widgets/card.h"

namespace hezhong {

class ComboField;
class DateField;
class FormGrid;
class LineField;

/// Records one event that moves the limitation of a case.
class LimitationForm final : public Card {
    Q_OBJECT
public:
    LimitationForm(const Workbench &bench, LimitationEventKind proposed, QWidget *parent = nullptr);

    void focusFirst();
    [[nodiscard]] FormGrid *form() const { return m_form; }

Q_SIGNALS:
    /// Everything in it will do; errors of the core go to form().
    void eventWanted(const hezhong::CaseEvent &event);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showUntil();
    void add();

    FormGrid *m_form;
    ComboField *m_kind;
    DateField *m_on;
    DateField *m_until;
    LineField *m_note;
};

} // namespace hezhong
