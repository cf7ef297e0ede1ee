// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/hearing.h"

#include <QTextBlock>
#include <QTextEdit>

#include <functional>

namespace hezhong {

/// The lines of a meeting as one text: a paragraph is a line, its speaker stands in the margin. What
/// belongs to a line beside its text lives in the paragraph's format, so that undo, input methods
/// and selections work as in any text, and a key costs the same with five lines as with five hundred.
class HearingText final : public QTextEdit {
    Q_OBJECT

public:
    explicit HearingText(const Clock &clock, QWidget *parent = nullptr);

    /// Who can speak, in the order of Tab and Ctrl+1 … 9.
    void setSpeakers(const QStringList &speakers);
    [[nodiscard]] const QStringList &speakers() const { return m_speakers; }

    /// Replaces everything; the caret goes to the end, and undo starts anew.
    void setLines(const QList<HearingLine> &lines);
    /// Every line that says something, with the id it was given when it was begun.
    [[nodiscard]] QList<HearingLine> lines() const;

    [[nodiscard]] QString currentSpeaker() const;
    [[nodiscard]] bool isCurrentPrivate() const;
    void setCurrentSpeaker(const QString &speaker);
    /// The next speaker for this line, or the one before with -1.
    void turnSpeaker(int step);
    void setCurrentPrivate(bool isPrivate);
    /// Puts a finished sentence at the caret, or as a new line when this one already says something.
    void insertPhrase(const QString &speaker, const QString &text);
    /// Moves the caret to the line with this index of lines().
    void goToLine(qsizetype index);

    [[nodiscard]] QSize sizeHint() const override { return {640, 360}; }

Q_SIGNALS:
    void edited();             ///< text, speaker or privacy of a line changed
    void currentLineChanged(); ///< caret on another line, or its speaker or privacy changed

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Piece {
        QString speaker; ///< empty: whoever speaks at the place
        QString text;
        bool isPrivate = false;
    };

    [[nodiscard]] QTextBlockFormat freshFormat(const QString &speaker, bool isPrivate) const;
    [[nodiscard]] QTextBlockFormat formatOf(const HearingLine &line) const;
    [[nodiscard]] HearingLine lineOf(const QTextBlock &block) const;
    void newLine();
    void insertPieces(const QList<Piece> &pieces);
    [[nodiscard]] QList<Piece> piecesOfText(const QString &text) const;
    void cutSelection();
    bool removeSelectedLines();
    bool joinLines(const QTextBlock &first);
    bool takesEditKey(QKeyEvent *event);
    bool takesJoinKey(const QKeyEvent &event);
    template <class Change>
    void changeCurrentFormat(Change change);
    void updateMargin();
    void noteCurrentLine();
    void paintTint(QPainter &painter, const QRectF &rect) const;
    void paintSpeaker(QPainter &painter, const QTextBlock &block, const QRectF &rect) const;
    void paintPrivateMark(QPainter &painter, const QTextBlock &block, const QRectF &rect) const;
    void eachVisible(const std::function<void(const QTextBlock &, const QRectF &)> &visit) const;
    [[nodiscard]] int marginWidth() const;

    const Clock &m_clock;
    QStringList m_speakers;
    int m_currentBlock = -1;
    bool m_loading = false;
};

} // namespace hezhong
