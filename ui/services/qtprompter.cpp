// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/qtprompter.h"

#include "ui/services/questiondialog.h"

namespace hezhong {

Prompter::~Prompter() = default;

bool QtPrompter::ask(QWidget *parent, const Question &question)
{
    QuestionDialog dialog(question, {}, parent);
    return dialog.exec() == QDialog::Accepted;
}

std::optional<QString> QtPrompter::askText(QWidget *parent, const Question &question, const QString &label)
{
    QuestionDialog dialog(question, label, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.text();
}

void QtPrompter::tell(QWidget *parent, const QString &title, const QString &text)
{
    QuestionDialog dialog({title, text, {}, {}, false}, {}, parent);
    dialog.exec();
}

} // namespace hezhong
