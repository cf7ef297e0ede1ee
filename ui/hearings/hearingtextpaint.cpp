// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hearings/hearinglineformat.h"
#include "ui/hearings/hearingtext.h"
#include "ui/hearings/speakers.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTextFrame>

namespace hezhong {

using namespace Qt::StringLiterals;

int HearingText::marginWidth() const
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int widest = metrics.horizontalAdvance(mediatorSpeaker());
    for (const QString &speaker : m_speakers)
        widest = qMax(widest, metrics.horizontalAdvance(speaker));
    return qMin(widest, px(150)) + px(16) + px(26); // the stripe, the lock, and room before the words
}

void HearingText::eachVisible(const std::function<void(const QTextBlock &, const QRectF &)> &visit) const
{
    const QRect shown = viewport()->rect();
    QTextBlock block = cursorForPosition(QPoint(shown.center().x(), 0)).block();
    if (block.previous().isValid())
        block = block.previous();
    for (; block.isValid(); block = block.next()) {
        const QRect first = cursorRect(QTextCursor(block));
        const QRectF rect(0, first.top(), shown.width(), block.layout()->boundingRect().height());
        if (rect.top() > shown.bottom())
            return;
        visit(block, rect);
    }
}

void HearingText::paintTint(QPainter &painter, const QRectF &rect) const
{
    const QRectF band = rect.adjusted(0, -px(3), 0, px(3));
    painter.fillRect(band, tokenColour(Token::AmberSoft, palette()));
    painter.fillRect(QRectF(band.left(), band.top(), px(3), band.height()),
                     tokenColour(Token::AmberStrong, palette()));
}

void HearingText::paintSpeaker(QPainter &painter, const QTextBlock &block, const QRectF &rect) const
{
    const QString speaker = lineformat::speaker(block);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    const QFontMetrics metrics(bold);
    qreal left = px(12);
    if (lineformat::isPrivate(block)) {
        const int side = px(15);
        icon(u"lock"_s, Token::Amber).paint(&painter, QRect(int(left), int(rect.top()) + (metrics.height() - side) / 2, side, side));
        left += px(20);
    }
    const bool mediator = speaker == mediatorSpeaker();
    painter.setPen(tokenColour(mediator ? Token::AccentText : Token::Text, palette()));
    const QRectF place(left, rect.top(), marginWidth() - left - px(8), metrics.height());
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(speaker, Qt::ElideRight, int(place.width())));
}

void HearingText::paintPrivateMark(QPainter &painter, const QTextBlock &block, const QRectF &rect) const
{
    const QTextLayout *layout = block.layout();
    if (layout->lineCount() == 0)
        return;
    const QTextLine last = layout->lineAt(layout->lineCount() - 1);
    QFont small = font();
    small.setPixelSize(px(12));
    const QFontMetrics metrics(small);
    const QString words = tr("不入笔录");
    const qreal width = metrics.horizontalAdvance(words) + px(14);
    const qreal height = metrics.height() + px(2);
    const qreal left = marginWidth() + last.naturalTextWidth() + px(8);
    const qreal top = rect.top() + last.y() + (last.height() - height) / 2;
    painter.setFont(small);
    painter.setPen(tokenColour(Token::Amber, palette()));
    painter.drawText(QRectF(left, top, width, height), Qt::AlignCenter, words);
}

void HearingText::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        eachVisible([&](const QTextBlock &block, const QRectF &rect) {
            if (lineformat::isPrivate(block))
                paintTint(painter, rect);
        });
    }
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    eachVisible([&](const QTextBlock &block, const QRectF &rect) {
        paintSpeaker(painter, block, rect);
        if (lineformat::isPrivate(block))
            paintPrivateMark(painter, block, rect);
    });
}

void HearingText::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    const auto add = [&](const QString &words, QKeySequence::StandardKey key, bool enabled, auto what) {
        QAction *action = menu.addAction(words, this, what);
        action->setShortcut(key);
        action->setEnabled(enabled);
    };
    const bool selected = textCursor().hasSelection();
    const bool writable = !isReadOnly();
    add(tr("撤销"), QKeySequence::Undo, writable && document()->isUndoAvailable(), [this] { undo(); });
    add(tr("重做"), QKeySequence::Redo, writable && document()->isRedoAvailable(), [this] { redo(); });
    menu.addSeparator();
    add(tr("剪切"), QKeySequence::Cut, writable && selected, [this] { cutSelection(); });
    add(tr("复制"), QKeySequence::Copy, selected, [this] { copy(); });
    add(tr("粘贴"), QKeySequence::Paste, writable && canPaste(), [this] { paste(); });
    add(tr("全选"), QKeySequence::SelectAll, true, [this] { selectAll(); });
    if (writable) {
        menu.addSeparator();
        QAction *mark = menu.addAction(tr("本条不入笔录"), this, [this](bool on) { setCurrentPrivate(on); });
        mark->setCheckable(true);
        mark->setChecked(isCurrentPrivate());
    }
    menu.exec(event->globalPos());
}

} // namespace hezhong
