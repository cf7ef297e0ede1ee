// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/formfield.h"

#include "ui/widgets/theme/theme.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

FormField::FormField(const QString &name, QWidget *parent)
    : QWidget(parent), m_line(new QHBoxLayout), m_note(new QLabel(this))
{
    setObjectName(name + u"-field"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    m_line->setSpacing(px(8));
    layout->addLayout(m_line);
    m_note->setObjectName(name + u"-note"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    setTextRole(m_note, "small");
    layout->addWidget(m_note);
    m_note->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FormField::setEditor(QWidget *editor)
{
    QString name = objectName();
    name.chop(6); // "-field"
    editor->setObjectName(name);
    editor->installEventFilter(this);
    m_line->insertWidget(0, editor, 1);
    setFocusProxy(editor);
}

void FormField::addBeside(QWidget *widget)
{
    m_line->addWidget(widget);
}

void FormField::setLabel(const QString &label)
{
    m_label = label;
    editor()->setAccessibleName(label);
}

void FormField::setFault(const QString &words)
{
    setStyleProperty(editor(), "faulty", !words.isEmpty());
    editor()->setAccessibleDescription(words);
}

QString FormField::note() const
{
    return m_note->text();
}

void FormField::setNote(const QString &words)
{
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
}

bool FormField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == editor() && event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason
            && reason != Qt::MenuBarFocusReason) {
            tidy();
            Q_EMIT left();
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hezhong
