// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/widgets/theme/theme.h"

namespace hezhong {

Chip::Chip(const QString &word, Tone tone, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    set(word, tone);
}

void Chip::set(const QString &word, Tone tone)
{
    m_tone = tone;
    m_word = word;
    setText(word);
    setAccessibleName(word);
    if (word.isEmpty())
        hide();
    else if (parentWidget())
        show(); // without a parent it would flash up as a window of its own
    setStyleProperty(this, "tone", toneName(tone));
    updateGeometry();
    fit();
}

QSize Chip::sizeHint() const
{
    const int shown = fontMetrics().horizontalAdvance(text());
    const QSize size = QLabel::sizeHint();
    return {size.width() - shown + fontMetrics().horizontalAdvance(m_word), size.height()};
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), px(64)), sizeHint().height()};
}

void Chip::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

void Chip::fit()
{
    const int frame = QLabel::sizeHint().width() - fontMetrics().horizontalAdvance(text());
    const QString shown = fontMetrics().elidedText(m_word, Qt::ElideRight, qMax(1, width() - frame));
    if (isVisible() && shown != text())
        setText(shown);
    setToolTip(text() == m_word ? QString() : m_word);
}

} // namespace hezhong
