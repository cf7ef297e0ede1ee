// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme/tokens.h"

#include <QWidget>

class QVBoxLayout;

namespace hezhong {

/// Sentences on tinted ground, one below the other, beside what they are about: things to mind that
/// stop nobody. Hidden while there are none; a screen reader is told when they change.
class NoteList final : public QWidget {
    Q_OBJECT
public:
    struct Note {
        QString words;
        QString source; ///< small behind the words: the article; may be empty
        Tone tone = Tone::Amber;

        friend bool operator==(const Note &a, const Note &b)
        {
            return a.words == b.words && a.source == b.source && a.tone == b.tone;
        }
    };

    explicit NoteList(const QString &name, QWidget *parent = nullptr);

    void setNotes(const QList<Note> &notes);
    [[nodiscard]] const QList<Note> &notes() const { return m_notes; }
    /// All of them as plain text, one a line.
    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] QWidget *makeNote(const Note &note);

    QList<Note> m_notes;
    QVBoxLayout *m_layout;
};

} // namespace hezhong
