// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/intake/taborder.h"

#include <QLayout>
#include <QScrollArea>
#include <QWidget>

namespace hezhong {

namespace {

void collect(QWidget *widget, QList<QWidget *> &order);

void collect(QLayout *layout, QList<QWidget *> &order)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget())
            collect(item->widget(), order);
        else if (item->layout())
            collect(item->layout(), order);
    }
}

void collect(QWidget *widget, QList<QWidget *> &order)
{
    if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
        order += widget;
    if (const auto *scroll = qobject_cast<QScrollArea *>(widget); scroll && scroll->widget())
        collect(scroll->widget(), order);
    else if (widget->layout())
        collect(widget->layout(), order);
}

} // namespace

void orderTabs(QWidget *root)
{
    QList<QWidget *> order;
    collect(root, order);
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order.at(i - 1), order.at(i));
}

} // namespace hezhong
