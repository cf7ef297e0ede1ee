// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chippainter.h"

#include "ui/widgets/theme/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>

namespace hezhong {

static QFont chipFont()
{
    QFont font = QApplication::font();
    font.setPixelSize(px(12));
    return font;
}

int chipWidth(const QString &word)
{
    return QFontMetrics(chipFont()).horizontalAdvance(word) + px(16);
}

void paintChip(QPainter &painter, const QRect &area, const QString &word, Tone tone,
               const QPalette &palette, bool atLeft)
{
    if (word.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRect box(0, 0, qMin(chipWidth(word), area.width()), px(20));
    box.moveCenter(area.center());
    if (atLeft)
        box.moveLeft(area.left());
    else
        box.moveRight(area.right());
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokenColour(toneGround(tone), palette));
    painter.drawRoundedRect(box, px(10), px(10));
    painter.setFont(chipFont());
    painter.setPen(tokenColour(toneText(tone), palette));
    const QString shown = painter.fontMetrics().elidedText(word, Qt::ElideRight, box.width() - px(10));
    painter.drawText(box, Qt::AlignCenter, shown);
    painter.restore();
}

} // namespace hezhong
