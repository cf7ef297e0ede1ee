// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconlabel.h"

#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/theme.h"

#include <QPainter>

namespace hezhong {

IconLabel::IconLabel(const QString &name, int size, Token colour, QWidget *parent)
    : QWidget(parent), m_name(name), m_size(size), m_colour(colour)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &name, Token colour)
{
    m_name = name;
    m_colour = colour;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {px(m_size), px(m_size)};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRect square(QPoint(), sizeHint());
    square.moveCenter(rect().center());
    icon(m_name, m_colour).paint(&painter, square);
}

} // namespace hezhong
