// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hearings/phraselist.h"

#include "ui/widgets/pinyinsort.h"
#include "ui/widgets/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

PhraseList::PhraseList(const QList<Phrase> &phrases, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_phrases(phrases), m_filter(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(u"hearing-phrase-list"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("role", u"popup"_s);
    m_filter->setObjectName(u"phrase-filter"_s);
    m_filter->setAccessibleName(tr("查找常用语"));
    m_filter->setPlaceholderText(tr("输入汉字或者拼音查找"));
    m_filter->installEventFilter(this);
    m_list->setObjectName(u"phrases"_s);
    m_list->setAccessibleName(tr("常用语"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setWordWrap(true);
    connect(m_filter, &QLineEdit::textChanged, this, &PhraseList::fill);
    connect(m_list, &QListWidget::itemClicked, this, &PhraseList::take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(8), px(8), px(8), px(8));
    layout->setSpacing(px(6));
    layout->addWidget(m_filter);
    layout->addWidget(m_list);
    resize(px(420), px(340));
    setFocusProxy(m_filter);
    fill({});
}

void PhraseList::popup(const QPoint &globalPlace)
{
    move(globalPlace);
    show();
    m_filter->setFocus(Qt::PopupFocusReason);
}

void PhraseList::fill(const QString &typed)
{
    m_list->clear();
    for (qsizetype i = 0; i < m_phrases.size(); ++i) {
        const Phrase &phrase = m_phrases.at(i);
        if (!matchesTyped(phrase.title, typed) && !matchesTyped(phrase.text, typed))
            continue;
        auto *item = new QListWidgetItem(phrase.title, m_list);
        item->setToolTip(phrase.text);
        item->setData(Qt::UserRole, i);
        item->setData(Qt::AccessibleDescriptionRole, phrase.text);
    }
    m_list->setCurrentRow(0);
}

void PhraseList::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const Phrase phrase = m_phrases.at(item->data(Qt::UserRole).toLongLong());
    close();
    Q_EMIT chosen(phrase);
}

bool PhraseList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int row = m_list->currentRow();
    switch (key->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(qMin(row + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(qMax(row - 1, 0));
        return true;
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
