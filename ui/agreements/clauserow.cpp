// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/clauserow.h"

#include "core/documents/clausetexts.h"
#include "ui/widgets/fields/fieldcell.h"
#include "ui/widgets/fields/multilinefield.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QToolButton *tool(const QString &iconName, const QString &words, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName, Token::TextMuted));
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setFocusPolicy(
        Qt::ClickFocus); // the keyboard has Alt+Up, Alt+Down and Alt+Delete in the text
    return button;
}

} // namespace

ClauseRow::ClauseRow(const Clause &clause, QWidget *parent)
    : QWidget(parent), m_clause(clause), m_number(new QLabel(this)),
      m_text(new MultiLineField(u"clause-text"_s, this)), m_cell(new FieldCell(m_text, {}, this)),
      m_notes(new NoteList(u"clause-notes"_s, this)),
      m_up(tool(u"chevron-up"_s, tr("上移（Alt+↑）"), this)),
      m_down(tool(u"chevron-down"_s, tr("下移（Alt+↓）"), this)),
      m_remove(tool(u"trash-2"_s, tr("删去这一条（Alt+Delete）"), this))
{
    m_number->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_number->setMinimumWidth(px(24));
    m_number->setContentsMargins(0, px(6), 0, 0);
    m_text->setLines(1, 12);
    m_text->setText(clause.text);
    m_text->textEdit()->installEventFilter(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    layout->addWidget(m_number, 0, Qt::AlignTop);
    layout->addSpacing(px(4));
    auto *column = new QVBoxLayout;
    column->setSpacing(px(4));
    column->addWidget(m_cell);
    column->addWidget(m_notes);
    layout->addLayout(column, 1);
    for (QToolButton *button : {m_up, m_down, m_remove})
        layout->addWidget(button, 0, Qt::AlignTop);
    connect(m_text, &FormField::edited, this, [this] {
        if (!m_cell->error().isEmpty())
            setError({});
        Q_EMIT edited();
    });
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(1); });
    connect(m_remove, &QToolButton::clicked, this, &ClauseRow::removeWanted);
}

Clause ClauseRow::clause() const
{
    Clause now = m_clause;
    now.text = m_text->text();
    return now;
}

bool ClauseRow::isEmpty() const
{
    return m_text->isEmpty();
}

void ClauseRow::setText(const QString &text)
{
    m_text->setText(text);
}

void ClauseRow::setNumber(qsizetype number, qsizetype count)
{
    m_number->setText(u"%1."_s.arg(number));
    m_text->setLabel(tr("第 %1 条").arg(number));
    m_text->textEdit()->setObjectName(u"clause-%1"_s.arg(number));
    m_notes->setObjectName(u"clause-%1-notes"_s.arg(number));
    m_up->setObjectName(u"clause-%1-up"_s.arg(number));
    m_down->setObjectName(u"clause-%1-down"_s.arg(number));
    m_remove->setObjectName(u"clause-%1-remove"_s.arg(number));
    m_up->setEnabled(number > 1);
    m_down->setEnabled(number < count);
}

void ClauseRow::setError(const QString &words)
{
    m_cell->setError(words);
}

void ClauseRow::setNotes(const QList<NoteList::Note> &notes)
{
    m_notes->setNotes(notes);
}

void ClauseRow::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
    for (QToolButton *button : {m_up, m_down, m_remove})
        button->setVisible(!readOnly);
}

void ClauseRow::takeFocus()
{
    m_text->textEdit()->setFocus(Qt::OtherFocusReason);
    m_text->textEdit()->moveCursor(QTextCursor::End);
}

bool ClauseRow::goToBlank(int from)
{
    QPlainTextEdit *edit = m_text->textEdit();
    const ClauseBlank blank = nextBlank(edit->toPlainText(), from);
    if (blank.length == 0)
        return false;
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(static_cast<int>(blank.from));
    cursor.setPosition(static_cast<int>(blank.from + blank.length), QTextCursor::KeepAnchor);
    edit->setTextCursor(cursor);
    return true;
}

QWidget *ClauseRow::editor() const
{
    return m_text->textEdit();
}

bool ClauseRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text->textEdit() || event->type() != QEvent::KeyPress
        || m_text->textEdit()->isReadOnly())
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier)
        return goToBlank(m_text->textEdit()->textCursor().selectionEnd());
    if ((key->modifiers() & ~Qt::KeypadModifier) != Qt::AltModifier)
        return false;
    switch (key->key()) {
    case Qt::Key_Up:
        Q_EMIT moveWanted(-1);
        return true;
    case Qt::Key_Down:
        Q_EMIT moveWanted(1);
        return true;
    case Qt::Key_Delete:
        Q_EMIT removeWanted();
        return true;
    default:
        return false;
    }
}

} // namespace hezhong
