// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterpopup.h"

#include "ui/widgets/pinyinsort.h"
#include "ui/widgets/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

FilterPopup::FilterPopup(const QString &name, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_filter(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_column(new QVBoxLayout(this))
{
    setObjectName(name);
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("role", u"popup"_s);
    m_filter->setObjectName(u"phrase-filter"_s);
    m_filter->installEventFilter(this);
    m_list->setObjectName(u"phrases"_s);
    m_list->setFocusPolicy(Qt::NoFocus);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { fill(); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { take(); });
    m_column->setContentsMargins(px(8), px(8), px(8), px(8));
    m_column->setSpacing(px(6));
    m_column->addWidget(m_filter);
    m_column->addWidget(m_list, 1);
    setFocusProxy(m_filter);
}

void FilterPopup::popup(const QPoint &globalPlace)
{
    move(globalPlace);
    show();
    m_filter->setFocus(Qt::PopupFocusReason);
}

QListWidgetItem *FilterPopup::offer(qsizetype index, const QString &title, const QString &text)
{
    const QString typed = m_filter->text();
    if (!matchesTyped(title, typed) && !matchesTyped(text, typed))
        return nullptr;
    auto *item = new QListWidgetItem(title, m_list);
    item->setData(Qt::UserRole, index);
    item->setData(Qt::AccessibleDescriptionRole, text);
    return item;
}

qsizetype FilterPopup::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toLongLong() : -1;
}

bool FilterPopup::turn(int)
{
    return false;
}

bool FilterPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int row = m_list->currentRow();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(qMin(row + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(qMax(row - 1, 0));
        return true;
    case Qt::Key_PageDown:
        return turn(1);
    case Qt::Key_PageUp:
        return turn(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

} // namespace hezhong
