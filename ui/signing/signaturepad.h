// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/strokes.h"

#include <QElapsedTimer>
#include <QWidget>

class QTouchEvent;

namespace hezhong {

/// A pad for a name, written with mouse, finger or pen. Keeps points, pressure and times as they come;
/// draws them as inkOf() will on paper. While a pen has written, fingers (the ball of the hand) are
/// ignored. Esc clears, and gives up when there is nothing to clear; Backspace and Ctrl+Z take the last
/// stroke back; Enter accepts.
class SignaturePad final : public QWidget {
    Q_OBJECT

public:
    explicit SignaturePad(QWidget *parent = nullptr);

    [[nodiscard]] const Strokes &strokes() const { return m_strokes; }
    [[nodiscard]] bool isEmpty() const { return m_strokes.isEmpty(); }
    void clear();
    void undoStroke();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();
    void accepted();
    void cancelled();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void tabletEvent(QTabletEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool touchEvent(QTouchEvent *event);
    void begin(StrokeTool tool, const QPointF &at, double pressure);
    void go(const QPointF &at, double pressure);
    void end();
    void add(const QPointF &at, double pressure);
    void tellEdited();
    [[nodiscard]] double scale() const;

    Strokes m_strokes;
    QElapsedTimer m_time;
    bool m_drawing = false;
    bool m_penSeen = false;
    int m_finger = -1; ///< id of the touch that draws
};

} // namespace hezhong
