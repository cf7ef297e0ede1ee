// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hearings/hearingtext.h"

#include "ui/hearings/hearinglineformat.h"
#include "ui/widgets/theme/theme.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextFrame>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QString withBreaks(QString text)
{
    return text.replace(u'\n', QChar(QChar::LineSeparator));
}

bool replacesSelection(const QKeyEvent &event)
{
    const QString text = event.text();
    const auto modifiers = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return modifiers == Qt::NoModifier && !text.isEmpty() && text.at(0).isPrint();
}

} // namespace

HearingText::HearingText(const Clock &clock, QWidget *parent) : QTextEdit(parent), m_clock(clock)
{
    setAcceptRichText(false);
    setTabChangesFocus(false);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    viewport()->setAcceptDrops(false); // a dragged private line would lose its mark
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(0);
    setLines({});
    connect(this, &QTextEdit::textChanged, this, [this] {
        viewport()->update();
        if (!m_loading)
            Q_EMIT edited();
    });
    connect(this, &QTextEdit::cursorPositionChanged, this, &HearingText::noteCurrentLine);
}

void HearingText::setSpeakers(const QStringList &speakers)
{
    m_speakers = speakers;
    for (const HearingLine &line : lines()) // witnesses and others who spoke stay within reach
        if (!m_speakers.contains(line.speaker))
            m_speakers += line.speaker;
    updateMargin();
    if (document()->isEmpty() && currentSpeaker().isEmpty())
        setLines({});
}

void HearingText::setLines(const QList<HearingLine> &lines)
{
    m_loading = true;
    setUndoRedoEnabled(false);
    clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (const HearingLine &line : lines) {
        if (!m_speakers.contains(line.speaker) && !line.speaker.isEmpty())
            m_speakers += line.speaker;
        if (&line == &lines.first())
            cursor.setBlockFormat(formatOf(line));
        else
            cursor.insertBlock(formatOf(line));
        cursor.insertText(withBreaks(line.text));
    }
    if (lines.isEmpty())
        cursor.setBlockFormat(freshFormat(m_speakers.value(0), false));
    cursor.endEditBlock();
    updateMargin();
    setUndoRedoEnabled(true);
    moveCursor(QTextCursor::End);
    m_loading = false;
    m_currentBlock = -1;
    noteCurrentLine();
}

QList<HearingLine> HearingText::lines() const
{
    QList<HearingLine> lines;
    QSet<QString> seen;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.text().trimmed().isEmpty())
            continue;
        HearingLine line = lineOf(block);
        if (seen.contains(line.id.text()))
            line.id = {};
        seen.insert(line.id.text());
        line.position = static_cast<int>(lines.size());
        lines += line;
    }
    return lines;
}

QString HearingText::currentSpeaker() const
{
    return lineformat::speaker(textCursor().block());
}

bool HearingText::isCurrentPrivate() const
{
    return lineformat::isPrivate(textCursor().block());
}

template <class Change>
void HearingText::changeCurrentFormat(Change change)
{
    if (isReadOnly())
        return;
    QTextCursor cursor = textCursor();
    cursor.clearSelection();
    QTextBlockFormat format = cursor.blockFormat();
    change(format);
    cursor.setBlockFormat(format);
    Q_EMIT currentLineChanged();
}

void HearingText::setCurrentSpeaker(const QString &speaker)
{
    if (!m_speakers.contains(speaker)) {
        m_speakers += speaker;
        updateMargin();
    }
    changeCurrentFormat([&](QTextBlockFormat &format) { lineformat::setSpeaker(format, speaker); });
}

void HearingText::turnSpeaker(int step)
{
    if (m_speakers.isEmpty())
        return;
    const qsizetype count = m_speakers.size();
    const qsizetype now = m_speakers.indexOf(currentSpeaker());
    setCurrentSpeaker(m_speakers.at(now < 0 ? 0 : (now + step + count) % count));
}

void HearingText::setCurrentPrivate(bool isPrivate)
{
    changeCurrentFormat([&](QTextBlockFormat &format) { lineformat::setPrivate(format, isPrivate); });
}

void HearingText::insertPhrase(const QString &speaker, const QString &text)
{
    if (isReadOnly())
        return;
    QTextCursor cursor = textCursor();
    cursor.clearSelection();
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.beginEditBlock();
    if (cursor.block().text().trimmed().isEmpty()) {
        QTextBlockFormat format = cursor.blockFormat();
        if (!speaker.isEmpty())
            lineformat::setSpeaker(format, speaker);
        cursor.setBlockFormat(format);
    } else {
        cursor.insertBlock(freshFormat(speaker.isEmpty() ? currentSpeaker() : speaker, false));
    }
    cursor.insertText(withBreaks(text));
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
    Q_EMIT currentLineChanged();
}

void HearingText::goToLine(qsizetype index)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.text().trimmed().isEmpty() || index-- > 0)
            continue;
        setTextCursor(QTextCursor(block));
        ensureCursorVisible();
        return;
    }
}

QTextBlockFormat HearingText::freshFormat(const QString &speaker, bool isPrivate) const
{
    HearingLine line;
    line.id = Id<HearingLine>::fresh(m_clock);
    line.at = m_clock.now();
    line.speaker = speaker;
    line.isPrivate = isPrivate;
    return formatOf(line);
}

QTextBlockFormat HearingText::formatOf(const HearingLine &line) const
{
    QTextBlockFormat format = lineformat::of(line);
    format.setTopMargin(px(4));
    format.setBottomMargin(px(4));
    return format;
}

HearingLine HearingText::lineOf(const QTextBlock &block) const
{
    HearingLine line = lineformat::line(block);
    line.text = block.text().replace(QChar(QChar::LineSeparator), u'\n');
    return line;
}

void HearingText::newLine()
{
    removeSelectedLines();
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    cursor.insertBlock(freshFormat(currentSpeaker(), isCurrentPrivate()));
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

/// Removes a selection over several lines; what is left of a private line stays private.
bool HearingText::removeSelectedLines()
{
    QTextCursor cursor = textCursor();
    const QTextBlock first = document()->findBlock(cursor.selectionStart());
    const QTextBlock last = document()->findBlock(cursor.selectionEnd());
    if (!cursor.hasSelection() || first == last)
        return false;
    const bool headLeft = cursor.selectionStart() > first.position();
    const bool tailLeft = cursor.selectionEnd() < last.position() + last.length() - 1;
    QTextBlockFormat format = headLeft || !tailLeft ? first.blockFormat() : last.blockFormat();
    lineformat::setPrivate(format, (headLeft && lineformat::isPrivate(first))
                                       || (tailLeft && lineformat::isPrivate(last)));
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    cursor.setBlockFormat(format);
    cursor.endEditBlock();
    setTextCursor(cursor);
    return true;
}

/// Joins a line with the next one; private words never become public by it.
bool HearingText::joinLines(const QTextBlock &first)
{
    const QTextBlock second = first.next();
    if (!first.isValid() || !second.isValid())
        return false;
    const bool firstEmpty = first.text().isEmpty();
    const bool secondEmpty = second.text().isEmpty();
    QTextBlockFormat format = firstEmpty && !secondEmpty ? second.blockFormat() : first.blockFormat();
    lineformat::setPrivate(format, (lineformat::isPrivate(first) && !firstEmpty)
                                       || (lineformat::isPrivate(second) && !secondEmpty));
    QTextCursor cursor(first);
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.beginEditBlock();
    cursor.deleteChar();
    cursor.setBlockFormat(format);
    cursor.endEditBlock();
    setTextCursor(cursor);
    return true;
}

void HearingText::cutSelection()
{
    if (!textCursor().hasSelection())
        return;
    copy();
    if (!removeSelectedLines())
        textCursor().removeSelectedText();
}

bool HearingText::takesJoinKey(const QKeyEvent &event)
{
    const QTextCursor cursor = textCursor();
    const bool back = event.key() == Qt::Key_Backspace;
    const bool forward = event.key() == Qt::Key_Delete || event.matches(QKeySequence::DeleteEndOfLine)
                         || event.matches(QKeySequence::Delete)
                         || event.matches(QKeySequence::DeleteEndOfWord);
    if (!back && !forward)
        return false;
    if (cursor.hasSelection())
        return removeSelectedLines();
    if (back && cursor.atBlockStart())
        return joinLines(cursor.block().previous());
    if (forward && cursor.atBlockEnd())
        return joinLines(cursor.block());
    return false;
}

bool HearingText::takesEditKey(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const int key = event->key();
    if (modifiers == Qt::ControlModifier && key >= Qt::Key_1 && key <= Qt::Key_9) {
        if (const QString speaker = m_speakers.value(key - Qt::Key_1); !speaker.isEmpty())
            setCurrentSpeaker(speaker);
        return true;
    }
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
        if ((modifiers & ~Qt::ShiftModifier) != Qt::NoModifier)
            return false;
        turnSpeaker(key == Qt::Key_Tab ? 1 : -1);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if ((modifiers & ~Qt::ShiftModifier) != Qt::NoModifier)
            return false;
        newLine();
        return true;
    }
    if (event->matches(QKeySequence::Cut)) {
        cutSelection();
        return true;
    }
    return takesJoinKey(*event);
}

bool HearingText::event(QEvent *event)
{
    // Some desktops delete the rest of the line with Ctrl+K, which is the key of the search here.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::DeleteEndOfLine)) {
        event->ignore();
        return false;
    }
    return QTextEdit::event(event);
}

void HearingText::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly()) {
        QTextEdit::keyPressEvent(event);
        return;
    }
    if (takesEditKey(event)) {
        event->accept();
        return;
    }
    if (replacesSelection(*event))
        removeSelectedLines();
    QTextEdit::keyPressEvent(event);
}

void HearingText::inputMethodEvent(QInputMethodEvent *event)
{
    if (!isReadOnly() && (!event->commitString().isEmpty() || !event->preeditString().isEmpty()))
        removeSelectedLines();
    QTextEdit::inputMethodEvent(event);
}

QList<HearingText::Piece> HearingText::piecesOfText(const QString &text) const
{
    QString plain = text;
    plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar(QChar::ParagraphSeparator), u'\n');
    QList<Piece> pieces;
    for (const QString &line : plain.split(u'\n', Qt::SkipEmptyParts)) {
        Piece piece{{}, line, false};
        for (const QString &speaker : m_speakers) {
            if (!line.startsWith(speaker + u'：') && !line.startsWith(speaker + u':'))
                continue;
            piece = {speaker, line.mid(speaker.size() + 1).trimmed(), false};
            break;
        }
        pieces += piece;
    }
    return pieces;
}

void HearingText::insertPieces(const QList<Piece> &pieces)
{
    removeSelectedLines();
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    for (const Piece &piece : pieces) {
        const QString speaker = piece.speaker.isEmpty() ? lineformat::speaker(cursor.block()) : piece.speaker;
        const bool here = &piece == &pieces.first()
                          && (piece.speaker.isEmpty() || cursor.block().text().isEmpty());
        if (here) {
            QTextBlockFormat format = cursor.blockFormat();
            lineformat::setSpeaker(format, speaker);
            lineformat::setPrivate(format, piece.isPrivate || lineformat::isPrivate(cursor.block()));
            cursor.setBlockFormat(format);
        } else {
            cursor.insertBlock(freshFormat(speaker, piece.isPrivate));
        }
        cursor.insertText(withBreaks(piece.text));
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
    Q_EMIT currentLineChanged();
}

bool HearingText::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasFormat(lineformat::mimeType());
}

void HearingText::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly())
        return;
    QList<Piece> pieces;
    const QList<HearingLine> lines = lineformat::fromMime(*source);
    for (const HearingLine &line : lines)
        pieces += Piece{lines.size() > 1 ? line.speaker : QString(), line.text, line.isPrivate};
    if (pieces.isEmpty())
        pieces = piecesOfText(source->text());
    if (!pieces.isEmpty())
        insertPieces(pieces);
}

QMimeData *HearingText::createMimeDataFromSelection() const
{
    QList<HearingLine> lines;
    const QTextCursor cursor = textCursor();
    for (QTextBlock block = document()->findBlock(cursor.selectionStart());
         block.isValid() && block.position() <= cursor.selectionEnd(); block = block.next()) {
        HearingLine line = lineOf(block);
        const int from = qMax(0, cursor.selectionStart() - block.position());
        const int to = qMin(block.length() - 1, cursor.selectionEnd() - block.position());
        line.text = line.text.mid(from, to - from);
        lines += line;
    }
    return lineformat::toMime(lines);
}

void HearingText::updateMargin()
{
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    if (qFuzzyCompare(format.leftMargin() + 1, marginWidth() + 1.0))
        return;
    format.setLeftMargin(marginWidth());
    format.setRightMargin(px(88)); // room for the mark of a private line
    format.setTopMargin(px(8));
    format.setBottomMargin(px(24));
    const bool wasLoading = m_loading;
    m_loading = true;
    document()->rootFrame()->setFrameFormat(format);
    m_loading = wasLoading;
}

void HearingText::noteCurrentLine()
{
    const int block = textCursor().blockNumber();
    if (block == m_currentBlock)
        return;
    m_currentBlock = block;
    setAccessibleDescription(tr("当前发言人：%1").arg(currentSpeaker()));
    viewport()->update();
    Q_EMIT currentLineChanged();
}

void HearingText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateMargin();
}

} // namespace hezhong
