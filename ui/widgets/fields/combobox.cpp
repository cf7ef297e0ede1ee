// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/combobox.h"

#include "ui/widgets/pinyinsort.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/theme.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

namespace hezhong {

using namespace Qt::StringLiterals;

ComboBox::ComboBox(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(12);
}

void ComboBox::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    const int side = px(16);
    QRect place(0, 0, side, side);
    place.moveCenter(QPoint(width() - px(16), height() / 2));
    icon(u"chevron-down"_s, Token::TextMuted).paint(&painter, place);
}

void ComboBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

void ComboBox::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::ShiftModifier;
    if (!isEditable() && plain && typed.size() == 1 && typed.front().isLetterOrNumber()) {
        const qint64 now = static_cast<qint64>(event->timestamp());
        const bool goesOn = now - m_typedAt < 1000 && !m_typed.isEmpty();
        m_typed = goesOn ? m_typed + typed : typed;
        m_typedAt = now;
        if (jumpByPinyin(m_typed) || (goesOn && jumpByPinyin(m_typed = typed)))
            return;
    }
    QComboBox::keyPressEvent(event);
}

bool ComboBox::jumpByPinyin(const QString &typed)
{
    for (int step = 0; step < count(); ++step) {
        const int index = (qMax(0, currentIndex()) + step + (typed.size() == 1 ? 1 : 0)) % count();
        if (!matchesTyped(itemText(index), typed))
            continue;
        if (index != currentIndex()) {
            setCurrentIndex(index);
            Q_EMIT activated(index);
        }
        return true;
    }
    return false;
}

} // namespace hezhong
