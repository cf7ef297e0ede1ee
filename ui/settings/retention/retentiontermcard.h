// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/workbench.h"
#include "ui/widgets/card.h"

namespace hezhong {

class FormGrid;
class LineField;
class NoteList;

/// How many years finished cases are kept, and by which rule.
class RetentionTermCard final : public Card {
    Q_OBJECT
public:
    explicit RetentionTermCard(const Workbench &bench, QWidget *parent = nullptr);
    void reload();

private:
    void save();

    Workbench m_bench;
    NoteList *m_note;
    FormGrid *m_form;
    LineField *m_years;
    LineField *m_basis;
};

} // namespace hezhong
