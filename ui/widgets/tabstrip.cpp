// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabstrip.h"

#include <QEvent>

namespace hezhong {

using namespace Qt::StringLiterals;

TabStrip::TabStrip(const QString &name, QWidget *parent) : QTabBar(parent)
{
    setObjectName(name);
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("分栏"));
    connect(this, &QTabBar::currentChanged, this, [this] { Q_EMIT currentIdChanged(current()); });
}

void TabStrip::addTab(const QString &id, const QString &word)
{
    const QSignalBlocker quiet(this); // the first tab would announce itself half made
    const int index = QTabBar::addTab(word);
    setTabData(index, QVariantList{id, word});
    setAccessibleTabName(index, word);
}

void TabStrip::setCount(const QString &id, int count)
{
    const int index = indexOfId(id);
    if (index < 0)
        return;
    const QString word = tabData(index).toList().value(1).toString();
    setTabText(index, count > 0 ? u"%1 %2"_s.arg(word).arg(count) : word);
}

void TabStrip::setCurrent(const QString &id)
{
    const int index = indexOfId(id);
    if (index >= 0)
        setCurrentIndex(index);
}

QString TabStrip::current() const
{
    return tabData(currentIndex()).toList().value(0).toString();
}

QStringList TabStrip::ids() const
{
    QStringList all;
    for (int i = 0; i < count(); ++i)
        all << tabData(i).toList().value(0).toString();
    return all;
}

bool TabStrip::event(QEvent *event)
{
    const bool done = QTabBar::event(event);
    if (event->type() == QEvent::Polish || event->type() == QEvent::StyleChange
        || event->type() == QEvent::Show)
        updateGeometry(); // QTabBar measures its tabs before the style sheet reaches it
    return done;
}

int TabStrip::indexOfId(const QString &id) const
{
    return static_cast<int>(ids().indexOf(id));
}

} // namespace hezhong
