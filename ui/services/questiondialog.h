// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/prompter.h"

#include <QDialog>

namespace hezhong {

class FormGrid;
class LineField;

/// The window of a question: title, words, perhaps one line to fill in, two buttons with verbs.
class QuestionDialog final : public QDialog {
    Q_OBJECT
public:
    /// With `fieldLabel` a line must be filled in; without `question.accept` there is only 知道了.
    QuestionDialog(const Question &question, const QString &fieldLabel, QWidget *parent);
    [[nodiscard]] QString text() const;

private:
    void tryAccept();

    FormGrid *m_form = nullptr;
    LineField *m_field = nullptr;
};

} // namespace hezhong
