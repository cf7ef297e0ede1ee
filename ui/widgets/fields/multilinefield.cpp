// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/multilinefield.h"

#include "core/base/text.h"
#include "ui/widgets/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace hezhong {

MultiLineField::MultiLineField(const QString &name, QWidget *parent)
    : FormField(name, parent), m_edit(new QPlainTextEdit(this))
{
    m_edit->setTabChangesFocus(true);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->viewport()->installEventFilter(this);
    setEditor(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        grow();
        if (!m_setting)
            Q_EMIT edited();
    });
    grow();
}

QString MultiLineField::text() const
{
    return m_edit->toPlainText().trimmed();
}

void MultiLineField::setText(const QString &text)
{
    if (m_edit->toPlainText() == text)
        return;
    m_setting = true;
    m_edit->setPlainText(text);
    m_setting = false;
}

void MultiLineField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void MultiLineField::setLines(int least, int most)
{
    m_least = least;
    m_most = most;
    grow();
}

void MultiLineField::setLimit(int characters)
{
    m_limit = characters;
}

QWidget *MultiLineField::editor() const
{
    return m_edit;
}

bool MultiLineField::isEmpty() const
{
    return text().isEmpty();
}

QString MultiLineField::problem() const
{
    const qsizetype count = characterCount(text());
    return count > m_limit ? tr("已写 %1 字，最多 %2 字，请精简。").arg(count).arg(m_limit)
                           : QString();
}

void MultiLineField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    setStyleProperty(m_edit, "readOnly", readOnly);
}

bool MultiLineField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &MultiLineField::grow, Qt::QueuedConnection); // its lines break anew
    return FormField::eventFilter(watched, event);
}

void MultiLineField::grow()
{
    int lines = 0;
    for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next()) {
        // A plain text document breaks a block into lines only when it is asked where the block lies.
        m_edit->document()->documentLayout()->blockBoundingRect(block);
        lines += std::max(1, block.layout()->lineCount());
    }
    const int shown = std::clamp(lines, m_least, m_most);
    m_edit->setVerticalScrollBarPolicy(lines > m_most ? Qt::ScrollBarAsNeeded
                                                      : Qt::ScrollBarAlwaysOff);
    const int height = shown * m_edit->fontMetrics().lineSpacing() + px(18);
    if (m_edit->height() != height || m_edit->minimumHeight() != height)
        m_edit->setFixedHeight(height);
}

} // namespace hezhong
