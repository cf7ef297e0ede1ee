// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/shell/searchbox.h"
#include "ui/widgets/theme/icons.h"
#include "ui/widgets/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace hezhong {

using namespace Qt::StringLiterals;

TopBar::TopBar(QWidget *parent)
    : QFrame(parent), m_layout(new QHBoxLayout(this)), m_search(new SearchBox(this)),
      m_user(new QLabel(this)), m_lock(new QToolButton(this))
{
    setObjectName(u"topbar"_s);
    setProperty("role", u"topbar"_s);
    m_user->setObjectName(u"topbar-user"_s);
    m_user->setTextFormat(Qt::PlainText);
    setTextRole(m_user, "muted");
    m_lock->setObjectName(u"topbar-lock"_s);
    m_lock->setIcon(icon(u"lock"_s));
    m_lock->setAccessibleName(tr("锁定"));
    m_lock->setToolTip(tr("锁定（Ctrl+L）"));
    connect(m_lock, &QToolButton::clicked, this, &TopBar::lockWanted);
    m_layout->addWidget(m_search, 1);
    m_layout->addStretch(1);
    m_layout->addWidget(m_user);
    m_layout->addWidget(m_lock);
    applyLengths();
}

void TopBar::setUser(const QString &name, const QString &role)
{
    m_user->setText(role.isEmpty() ? name : name + u"   "_s + role);
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyLengths();
    QFrame::changeEvent(event);
}

void TopBar::applyLengths()
{
    setFixedHeight(px(48));
    m_layout->setContentsMargins(px(16), 0, px(10), 0);
    m_layout->setSpacing(px(10));
    m_search->setMaximumWidth(px(420));
    m_lock->setIconSize(QSize(px(18), px(18)));
}

} // namespace hezhong
