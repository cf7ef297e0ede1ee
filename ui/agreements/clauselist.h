// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/agreement.h"
#include "ui/widgets/notelist.h"

#include <QMap>
#include <QWidget>

class QVBoxLayout;

namespace hezhong {

class ClauseRow;

/// The clauses of an agreement, numbered as they stand. Alt+Up and Alt+Down move the one with the
/// keyboard, Ctrl+J inserts a common one (the editor listens for it).
class ClauseList final : public QWidget {
    Q_OBJECT

public:
    explicit ClauseList(const Clock &clock, QWidget *parent = nullptr);

    void setClauses(const QList<Clause> &clauses);
    /// Every clause as it stands; empty ones are left out unless `withEmpty`.
    [[nodiscard]] QList<Clause> clauses(bool withEmpty) const;
    /// Adds a clause after the one with the keyboard, or at the end; an empty one there takes the text.
    void insert(const QString &text);
    void focusFirst();
    void setReadOnly(bool readOnly);
    /// Words at a clause (index counts empty ones too), which gets the keyboard.
    void showError(qsizetype index, const QString &words);
    void clearErrors();
    /// What to mind about the clauses, by their index (which counts empty ones too).
    void setNotes(const QMultiMap<qsizetype, NoteList::Note> &notes);
    [[nodiscard]] qsizetype count() const { return m_rows.size(); }

Q_SIGNALS:
    void edited();

private:
    ClauseRow *addRow(const Clause &clause, qsizetype at);
    void removeRow(ClauseRow *row);
    void moveRow(ClauseRow *row, int step);
    void renumber();
    [[nodiscard]] qsizetype currentRow() const;

    const Clock &m_clock;
    QVBoxLayout *m_layout;
    QList<ClauseRow *> m_rows;
    bool m_readOnly = false;
};

} // namespace hezhong
