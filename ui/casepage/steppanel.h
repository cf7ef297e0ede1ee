// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"
#include "ui/services/workbench.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace hezhong {

class FormGrid;

/// A step of the procedure as a panel in the page: what it asks for, a button that does it, a button
/// that closes the panel. Errors stand at their field; what was done can be taken back from the message.
class StepPanel : public Card {
    Q_OBJECT

public:
    /// Does the step; true when it is done.
    bool take();
    void focusFirst();

Q_SIGNALS:
    void taken();
    void closed();

protected:
    StepPanel(const QString &title, const QString &verb, const Workbench &bench, const CaseFile &file,
              QWidget *parent);

    /// Runs the operation with the form for its errors.
    [[nodiscard]] virtual bool perform() = 0;

    [[nodiscard]] const Desk &desk() const;
    [[nodiscard]] const Workbench &bench() const { return m_bench; }
    [[nodiscard]] const CaseFile &file() const { return m_file; }
    [[nodiscard]] FormGrid *form() const { return m_form; }

    void keyPressEvent(QKeyEvent *event) override;

private:
    Workbench m_bench;
    CaseFile m_file;
    FormGrid *m_form;
};

} // namespace hezhong
