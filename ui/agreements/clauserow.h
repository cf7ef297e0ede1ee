// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/agreement.h"
#include "ui/widgets/notelist.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace hezhong {

class FieldCell;
class MultiLineField;

/// One clause: its number, its text, buttons to move and remove it. Tab goes from blank to blank of the
/// text before it leaves the field.
class ClauseRow final : public QWidget {
    Q_OBJECT

public:
    ClauseRow(const Clause &clause, QWidget *parent);

    [[nodiscard]] Clause clause() const;
    [[nodiscard]] bool isEmpty() const;
    void setText(const QString &text);
    void setNumber(qsizetype number, qsizetype count);
    void setError(const QString &words);
    /// What to mind about this clause; it stops nobody.
    void setNotes(const QList<NoteList::Note> &notes);
    void setReadOnly(bool readOnly);
    void takeFocus();
    /// Selects the next blank (＿＿) at or behind this place; false when there is none.
    bool goToBlank(int from);
    [[nodiscard]] QWidget *editor() const;

Q_SIGNALS:
    void edited();
    void moveWanted(int step);
    void removeWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Clause m_clause;
    QLabel *m_number;
    MultiLineField *m_text;
    FieldCell *m_cell;
    NoteList *m_notes;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
};

} // namespace hezhong
