// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/officeadmin.h"

#include <QWidget>

namespace hezhong {

class FormGrid;

/// One step of the first-run wizard.
class SetupStep : public QWidget {
    Q_OBJECT
public:
    [[nodiscard]] virtual QString title() const = 0;
    /// Words above the fields.
    [[nodiscard]] virtual QString sentence() const = 0;
    /// Reads what earlier steps gave; called when the step comes to the front.
    virtual void enter(const NewOffice &soFar);
    /// Writes its fields; false after it has shown what is wrong.
    [[nodiscard]] virtual bool fill(NewOffice &office) = 0;
    /// True when the error belongs to one of its fields, where it is shown.
    [[nodiscard]] bool takeError(const Error &error);

protected:
    SetupStep(const QString &name, QWidget *parent);
    [[nodiscard]] FormGrid *form() const { return m_form; }
    void focusFirst(QWidget *editor);

private:
    FormGrid *m_form;
};

} // namespace hezhong
