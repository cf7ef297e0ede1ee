// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notelist.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/theme/theme.h"

#include <QAccessible>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

NoteList::NoteList(const QString &name, QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(name);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(px(4));
    hide();
}

void NoteList::setNotes(const QList<Note> &notes)
{
    if (notes == m_notes)
        return;
    m_notes = notes;
    while (QLayoutItem *old = m_layout->takeAt(0)) {
        if (QWidget *widget = old->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete old;
    }
    for (const Note &note : notes)
        m_layout->addWidget(makeNote(note));
    m_layout->addStretch(1); // a note is as high as its words
    setVisible(!notes.isEmpty());
    setAccessibleDescription(text());
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

QString NoteList::text() const
{
    QStringList lines;
    for (const Note &note : m_notes)
        lines += note.source.isEmpty() ? note.words : tr("%1（%2）").arg(note.words, note.source);
    return lines.join(u'\n');
}

QWidget *NoteList::makeNote(const Note &note)
{
    auto *frame = new QFrame(this);
    frame->setProperty("role", u"message"_s);
    frame->setProperty("tone", toneName(note.tone));
    auto *mark = new IconLabel(
        note.tone == Tone::Amber || note.tone == Tone::Red ? u"triangle-alert"_s : u"info"_s, 16,
        toneText(note.tone), frame);
    auto *words = new QLabel(
        note.source.isEmpty() ? note.words : tr("%1（%2）").arg(note.words, note.source), frame);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto *layout = new QHBoxLayout(frame);
    layout->setContentsMargins(px(8), px(4), px(8), px(4));
    layout->setSpacing(px(8));
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addWidget(words, 1, Qt::AlignTop);
    return frame;
}

} // namespace hezhong
