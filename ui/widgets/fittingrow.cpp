// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fittingrow.h"

#include "ui/widgets/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>

namespace hezhong {

FittingRow::FittingRow(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(px(12));
    m_layout->addStretch(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void FittingRow::add(QWidget *widget)
{
    m_layout->insertWidget(static_cast<int>(m_widgets.size()), widget);
    m_widgets += widget;
    fit();
}

QSize FittingRow::minimumSizeHint() const
{
    return {0, QWidget::minimumSizeHint().height()};
}

void FittingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool FittingRow::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange)
        fit();
    return done;
}

void FittingRow::fit()
{
    int used = 0;
    bool room = true;
    for (QWidget *widget : std::as_const(m_widgets)) {
        used += widget->sizeHint().width();
        room = room && used <= width(); // what comes after one that is gone goes too
        if (widget->isHidden() == room)
            widget->setVisible(room);
        used += m_layout->spacing();
    }
}

} // namespace hezhong
