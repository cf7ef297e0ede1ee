// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/shell/railbutton.h"
#include "ui/widgets/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

Rail::Rail(QWidget *parent) : QFrame(parent), m_layout(new QVBoxLayout(this)), m_brand(new QLabel(this))
{
    setObjectName(u"rail"_s);
    setProperty("role", u"rail"_s);
    setAccessibleName(tr("导航"));
    m_brand->setText(tr("和衷"));
    setTextRole(m_brand, "brand");
    m_layout->addWidget(m_brand);
    m_layout->addStretch(1);
    applyLengths();
}

void Rail::addRoom(const QString &roomId, const QString &iconName, const QString &word)
{
    auto *button = new RailButton(roomId, iconName, word, this);
    button->setNarrow(m_narrow);
    m_buttons.append(button);
    m_layout->insertWidget(m_layout->count() - 1, button);
    connect(button, &RailButton::clicked, this, [this, roomId] { Q_EMIT chosen(roomId); });
}

void Rail::setCount(const QString &roomId, int count)
{
    for (RailButton *button : std::as_const(m_buttons))
        if (button->roomId() == roomId)
            button->setCount(count);
}

void Rail::setCurrent(const QString &roomId)
{
    for (RailButton *button : std::as_const(m_buttons))
        button->setChecked(button->roomId() == roomId);
}

void Rail::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    for (RailButton *button : std::as_const(m_buttons))
        button->setNarrow(narrow);
    applyLengths();
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyLengths();
    QFrame::changeEvent(event);
}

void Rail::applyLengths()
{
    setFixedWidth(px(m_narrow ? 56 : 148));
    m_layout->setContentsMargins(px(8), 0, px(9), px(8));
    m_layout->setSpacing(px(4));
    m_brand->setFixedHeight(px(57));
    m_brand->setContentsMargins(m_narrow ? 0 : px(10), 0, 0, 0);
    m_brand->setAlignment(m_narrow ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace hezhong
