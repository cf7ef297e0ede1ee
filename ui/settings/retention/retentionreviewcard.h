// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/people/retention.h"
#include "ui/services/workbench.h"
#include "ui/widgets/card.h"

#include <optional>

class QLabel;
class QPushButton;

namespace hezhong {

class ComboField;
class DateField;
class FormGrid;
class MultiLineField;
class RowList;

/// What becomes of one case whose time of keeping is over, and what was decided before.
class RetentionReviewCard final : public Card {
    Q_OBJECT
public:
    explicit RetentionReviewCard(const Workbench &bench, QWidget *parent = nullptr);

    /// Nothing: no case is chosen, the form waits.
    void setCase(const std::optional<RetentionRow> &row);
    /// Reads anew what was decided.
    void reload();
    [[nodiscard]] bool isDirty() const;

private:
    void build();
    void showFields();
    void save();
    [[nodiscard]] RetentionDecision decision() const;

    Workbench m_bench;
    std::optional<RetentionRow> m_row;
    QLabel *m_about;
    FormGrid *m_form;
    ComboField *m_decision;
    DateField *m_until;
    MultiLineField *m_note;
    QPushButton *m_open;
    QPushButton *m_save;
    RowList *m_past;
};

} // namespace hezhong
