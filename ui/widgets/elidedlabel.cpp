// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidedlabel.h"

#include <QPainter>

namespace hezhong {

using namespace Qt::StringLiterals;

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(u"一二…"_s), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::setShortText(const QString &text)
{
    m_short = text;
    update();
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const bool fits = fontMetrics().horizontalAdvance(text()) <= width();
    const QString shown = fontMetrics().elidedText(fits || m_short.isEmpty() ? text() : m_short,
                                                   Qt::ElideRight, width());
    setToolTip(shown == text() ? QString() : text());
    painter.drawText(rect(), static_cast<int>(alignment()), shown);
}

} // namespace hezhong
