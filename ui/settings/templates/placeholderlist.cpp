// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/templates/placeholderlist.h"

#include "core/base/titles.h"
#include "ui/widgets/pinyinsort.h"
#include "ui/widgets/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

PlaceholderList::PlaceholderList(QWidget *parent)
    : QWidget(parent), m_filter(new QLineEdit(this)), m_list(new QListWidget(this))
{
    m_filter->setObjectName(u"placeholder-filter"_s);
    m_filter->setAccessibleName(tr("查找填写项"));
    m_filter->setPlaceholderText(tr("输入汉字、拼音或者名称查找"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_list->setObjectName(u"placeholders"_s);
    m_list->setAccessibleName(tr("填写项"));
    m_list->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &PlaceholderList::fill);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &PlaceholderList::take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(6));
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
}

void PlaceholderList::setPlaceholders(const QList<Placeholder> &placeholders)
{
    m_all = placeholders;
    fill();
}

void PlaceholderList::fill()
{
    m_list->clear();
    const QString typed = m_filter->text();
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        const Placeholder &one = m_all.at(i);
        const QString meaning = shownTitle(one.meaning);
        if (!matchesTyped(meaning, typed) && !one.path.contains(typed, Qt::CaseInsensitive))
            continue;
        const QString depth(one.within.isEmpty() ? 0 : 2 * (one.within.count(u'.') + 1), u'　');
        auto *item = new QListWidgetItem(u"%1%2　%3"_s.arg(depth, meaning, one.key), m_list);
        item->setData(Qt::UserRole, i);
        item->setToolTip(one.within.isEmpty()
                             ? one.example
                             : tr("用在“%1”这一段之内。%2").arg(one.within, one.example));
    }
    m_list->setCurrentRow(0);
}

void PlaceholderList::take()
{
    if (const QListWidgetItem *item = m_list->currentItem())
        Q_EMIT wanted(m_all.at(item->data(Qt::UserRole).toLongLong()).inserted());
}

bool PlaceholderList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take();
        return true;
    }
    if (watched == m_filter && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
        m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hezhong
