// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/railbutton.h"

#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/theme.h"

#include <QPainter>

namespace hezhong {

using namespace Qt::StringLiterals;

RailButton::RailButton(const QString &roomId, const QString &iconName, const QString &word, QWidget *parent)
    : QAbstractButton(parent), m_roomId(roomId), m_iconName(iconName)
{
    setObjectName(u"rail-"_s + roomId);
    setText(word);
    setAccessibleName(word);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setCount(int count)
{
    m_count = count;
    setAccessibleName(count > 0 ? tr("%1，%2 件").arg(text()).arg(count) : text());
    update();
}

void RailButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setToolTip(narrow ? text() : QString());
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    return {px(m_narrow ? 40 : 131), px(37)};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &colours = palette();
    const bool on = isChecked();
    if (on || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokenColour(on ? Token::AccentSoft : Token::Hover, colours));
        painter.drawRoundedRect(rect(), px(6), px(6));
    }
    if (hasFocus()) {
        painter.setPen(QPen(tokenColour(Token::Accent, colours), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), px(6), px(6));
    }
    const Token ink = on ? Token::AccentText : Token::Text;
    const int side = px(18);
    const int left = m_narrow ? (width() - side) / 2 : px(10);
    hezhong::icon(m_iconName, ink).paint(&painter, QRect(left, (height() - side) / 2, side, side));
    if (m_narrow) {
        if (m_count > 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokenColour(Token::Accent, colours));
            painter.drawEllipse(QPoint(left + side, (height() - side) / 2), px(3), px(3));
        }
        return;
    }
    QFont font = painter.font();
    font.setWeight(on ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(tokenColour(ink, colours));
    const QRect words = rect().adjusted(left + side + px(10), 0, -px(10), 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text());
    if (m_count > 0) {
        font.setPixelSize(px(13));
        painter.setFont(font);
        painter.setPen(tokenColour(on ? Token::AccentText : Token::TextMuted, colours));
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, QString::number(m_count));
    }
}

} // namespace hezhong
