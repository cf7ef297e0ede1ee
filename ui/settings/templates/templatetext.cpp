// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/templates/templatetext.h"

#include "ui/widgets/theme/tokens.h"

#include <QEvent>
#include <QFontDatabase>
#include <QTextBlock>

namespace hezhong {

TemplateText::TemplateText(const QString &name, QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(name);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    dress();
}

void TemplateText::setFaultLine(int line)
{
    m_faultLine = line;
    markFault();
}

void TemplateText::goTo(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor,
                        qBound(0, column - 1, block.length() - 1));
    setTextCursor(cursor);
    centerCursor();
}

void TemplateText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_dressing)
        dress();
    if (event->type() == QEvent::PaletteChange)
        markFault();
}

/// The application's size, another face.
void TemplateText::dress()
{
    m_dressing = true;
    QFont face = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont own = font();
    if (own.pixelSize() > 0)
        face.setPixelSize(own.pixelSize());
    else
        face.setPointSizeF(own.pointSizeF());
    document()->setDefaultFont(face);
    m_dressing = false;
}

void TemplateText::markFault()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QTextBlock block = document()->findBlockByNumber(m_faultLine - 1);
    if (m_faultLine > 0 && block.isValid()) {
        QTextEdit::ExtraSelection mark;
        mark.format.setBackground(tokenColour(Token::RedSoft, palette()));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        mark.cursor = QTextCursor(block);
        marks += mark;
    }
    setExtraSelections(marks);
}

} // namespace hezhong
