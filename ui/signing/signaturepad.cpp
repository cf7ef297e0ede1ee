// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signing/signaturepad.h"

#include "ui/widgets/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTabletEvent>
#include <QTouchEvent>

namespace hezhong {

namespace {

constexpr double noPressure = 0.5;
constexpr double guideline = 0.78; ///< height of the line to write on, from the top
/// Points nearer to each other than this say nothing.
constexpr double leastStep = 0.7;

} // namespace

SignaturePad::SignaturePad(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("signature-pad"));
    setAccessibleName(tr("签名板"));
    setAttribute(Qt::WA_AcceptTouchEvents);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    tellEdited();
}

QSize SignaturePad::sizeHint() const
{
    return {px(600), px(200)};
}

QSize SignaturePad::minimumSizeHint() const
{
    return {px(360), px(140)};
}

void SignaturePad::clear()
{
    m_drawing = false;
    m_finger = -1;
    m_penSeen = false;
    m_strokes = {};
    tellEdited();
}

void SignaturePad::undoStroke()
{
    if (m_strokes.isEmpty() || m_drawing)
        return;
    m_strokes.strokes.removeLast();
    tellEdited();
}

void SignaturePad::tellEdited()
{
    setAccessibleDescription(
        m_strokes.isEmpty()
            ? tr("还没有签名。请用笔、手指或者鼠标书写；回车保存，Esc 清除，退格键撤销一笔。")
            : tr("已写 %1 笔。回车保存，Esc 清除，退格键撤销一笔。").arg(m_strokes.strokes.size()));
    update();
    Q_EMIT edited();
}

/// The pad may have been given another size since the first stroke.
double SignaturePad::scale() const
{
    return m_strokes.width > 0 ? qMin(width() / m_strokes.width, height() / m_strokes.height) : 1;
}

void SignaturePad::begin(StrokeTool tool, const QPointF &at, double pressure)
{
    if (m_strokes.isEmpty()) {
        m_strokes.width = width();
        m_strokes.height = height();
        m_time.start();
    }
    m_drawing = true;
    m_strokes.strokes += Stroke{tool, {}};
    add(at, pressure);
    setFocus(Qt::MouseFocusReason);
}

void SignaturePad::add(const QPointF &at, double pressure)
{
    QPointF point = at / scale();
    point.setX(qBound(0.0, point.x(), m_strokes.width));
    point.setY(qBound(0.0, point.y(), m_strokes.height));
    m_strokes.strokes.last().points += {point, qBound(0.0, pressure, 1.0), m_time.elapsed()};
    update();
}

void SignaturePad::go(const QPointF &at, double pressure)
{
    if (!m_drawing)
        return;
    const QPointF step = at / scale() - m_strokes.strokes.last().points.last().at;
    if (step.manhattanLength() >= leastStep)
        add(at, pressure);
}

void SignaturePad::end()
{
    if (!m_drawing)
        return;
    m_drawing = false;
    m_finger = -1;
    tellEdited();
}

void SignaturePad::mousePressEvent(QMouseEvent *event)
{
    // What the system makes out of fingers and pens came already as what it was.
    if (event->button() != Qt::LeftButton || event->source() != Qt::MouseEventNotSynthesized)
        return;
    if (!m_drawing)
        begin(StrokeTool::Mouse, event->position(), noPressure);
}

void SignaturePad::mouseMoveEvent(QMouseEvent *event)
{
    if ((event->buttons() & Qt::LeftButton) && event->source() == Qt::MouseEventNotSynthesized
        && m_finger < 0)
        go(event->position(), noPressure);
}

void SignaturePad::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && event->source() == Qt::MouseEventNotSynthesized
        && m_finger < 0)
        end();
}

void SignaturePad::tabletEvent(QTabletEvent *event)
{
    event->accept();
    m_penSeen = true;
    if (event->type() == QEvent::TabletPress) {
        // The hand may have come down before the pen.
        if (m_drawing && m_finger >= 0) {
            end();
            undoStroke();
        }
        if (event->button() == Qt::LeftButton && !m_drawing)
            begin(StrokeTool::Pen, event->position(), event->pressure());
    } else if (event->type() == QEvent::TabletMove) {
        go(event->position(), event->pressure());
    } else if (event->type() == QEvent::TabletRelease) {
        end();
    }
}

bool SignaturePad::touchEvent(QTouchEvent *event)
{
    event->accept();
    if (m_penSeen)
        return true;
    for (const QEventPoint &point : event->points()) {
        if (point.state() == QEventPoint::Pressed && !m_drawing) {
            begin(StrokeTool::Touch, point.position(), noPressure);
            m_finger = point.id();
        } else if (point.id() == m_finger && point.state() == QEventPoint::Updated) {
            go(point.position(), noPressure);
        } else if (point.id() == m_finger && point.state() == QEventPoint::Released) {
            go(point.position(), noPressure);
            end();
        }
    }
    return true;
}

bool SignaturePad::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
        return touchEvent(static_cast<QTouchEvent *>(event));
    case QEvent::TouchCancel:
        end();
        return true;
    case QEvent::ShortcutOverride: {
        // Enter and Esc belong to the pad, not to the buttons of the window around it.
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter)
            event->accept();
        break;
    }
    default:
        break;
    }
    return QWidget::event(event);
}

void SignaturePad::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape && isEmpty())
        Q_EMIT cancelled();
    else if (key == Qt::Key_Escape)
        clear();
    else if (key == Qt::Key_Backspace || event->matches(QKeySequence::Undo))
        undoStroke();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT accepted();
    else
        QWidget::keyPressEvent(event);
}

void SignaturePad::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void SignaturePad::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void SignaturePad::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Paper is white and ink is black in every theme: this is what will be printed.
    painter.fillRect(rect(), Qt::white);
    painter.setPen(QPen(hasFocus() ? palette().color(QPalette::Highlight) : QColor(170, 170, 170),
                        hasFocus() ? 2 : 1));
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    painter.setPen(QPen(QColor(190, 190, 190), 1, Qt::DashLine));
    const double y = height() * guideline;
    painter.drawLine(QPointF(px(24), y), QPointF(width() - px(24), y));
    if (m_strokes.isEmpty()) {
        painter.setPen(QColor(110, 110, 110));
        painter.drawText(rect().adjusted(0, 0, 0, -height() / 4), Qt::AlignCenter,
                         tr("请在此处签名"));
        return;
    }
    painter.scale(scale(), scale());
    for (const Stroke &stroke : m_strokes.strokes)
        for (const InkSegment &ink : inkOf(stroke, m_strokes.height)) {
            painter.setPen(QPen(Qt::black, ink.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawLine(ink.from, ink.to);
        }
}

} // namespace hezhong
