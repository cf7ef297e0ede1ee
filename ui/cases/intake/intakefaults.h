// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QList>
#include <QString>

namespace hezhong {

class FormField;
class FormGrid;
class IntakeForm;
class IntakeRow;
class RowStack;

/// Finds the places of a form at which something is wrong.
class IntakeFaults {
public:
    struct Fault {
        QString what;            ///< 申请人 2; empty for what stands alone
        FormGrid *form = nullptr; ///< null: no field has it
        FormField *field = nullptr;
        Error error;             ///< `field` is the key inside `form`

        /// "申请人 2 身份证号：校验码不对。"
        [[nodiscard]] QString words() const;
    };

    explicit IntakeFaults(const IntakeForm &form) : m_form(form) {}

    /// What can be told from the fields themselves: a date that does not exist, a wrong number.
    [[nodiscard]] QList<Fault> typed() const;
    /// Where an error of the core belongs.
    [[nodiscard]] Fault placed(const Error &error) const;
    /// Both, one a field, in the order of the form.
    [[nodiscard]] QList<Fault> all(const QList<Error> &errors) const;

private:
    void addRow(const IntakeRow *row, QList<Fault> &faults) const;
    [[nodiscard]] const IntakeRow *rowAt(const QString &path, QString &key) const;

    const IntakeForm &m_form;
};

/// The rows of a stack in which something stands.
[[nodiscard]] QList<const IntakeRow *> usedRows(const RowStack &stack);

} // namespace hezhong
