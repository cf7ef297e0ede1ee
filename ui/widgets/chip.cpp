// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/widgets/theme/theme.h"

#include <QPainter>

namespace hezhong {

Chip::Chip(const QString &word, Tone tone, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(word, tone);
}

void Chip::set(const QString &word, Tone tone)
{
    m_tone = tone;
    setText(word);
    setAccessibleName(word);
    if (word.isEmpty())
        hide();
    else if (parentWidget())
        show(); // without a parent it would flash up as a window of its own
    setStyleProperty(this, "tone", toneName(tone));
    updateGeometry();
}

void Chip::setElidable()
{
    m_elidable = true;
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize Chip::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return m_elidable ? QSize(qMin(whole.width(), px(64)), whole.height()) : whole;
}

void Chip::paintEvent(QPaintEvent *event)
{
    const bool fits = width() >= sizeHint().width();
    setToolTip(fits ? QString() : text());
    if (fits) {
        QLabel::paintEvent(event);
        return;
    }
    QFrame::paintEvent(event); // the tinted ground without the words
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), Qt::AlignCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

} // namespace hezhong
