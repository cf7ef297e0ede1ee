// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/people/audit.h"
#include "ui/services/workbench.h"
#include "ui/widgets/card.h"

#include <optional>

namespace hezhong {

class ComboField;
class DateField;
class FormGrid;
class LineField;

/// What is looked for in the trail: days, person, operation, case.
class AuditFilterForm final : public Card {
    Q_OBJECT
public:
    explicit AuditFilterForm(const Workbench &bench, QWidget *parent = nullptr);

    /// Nothing while something is typed that cannot be right; the fault stands at its field.
    [[nodiscard]] std::optional<AuditFilter> filter();
    void clear();
    [[nodiscard]] bool isEmpty() const;
    /// Looks anew who and what there is to choose.
    void reload();

Q_SIGNALS:
    void changed();

private:
    Workbench m_bench;
    FormGrid *m_form;
    DateField *m_from;
    DateField *m_to;
    ComboField *m_user;
    ComboField *m_operation;
    LineField *m_case;
};

} // namespace hezhong
