// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hearings/phraselist.h"

#include "ui/widgets/theme/theme.h"

#include <QLineEdit>
#include <QListWidget>

namespace hezhong {

using namespace Qt::StringLiterals;

PhraseList::PhraseList(const QList<Phrase> &phrases, QWidget *parent)
    : FilterPopup(u"hearing-phrase-list"_s, parent), m_phrases(phrases)
{
    filter()->setAccessibleName(tr("查找常用语"));
    filter()->setPlaceholderText(tr("输入汉字或者拼音查找"));
    list()->setAccessibleName(tr("常用语"));
    list()->setWordWrap(true);
    resize(px(420), px(340));
    PhraseList::fill();
}

void PhraseList::fill()
{
    list()->clear();
    for (qsizetype i = 0; i < m_phrases.size(); ++i)
        if (auto *item = offer(i, m_phrases.at(i).title, m_phrases.at(i).text))
            item->setToolTip(m_phrases.at(i).text);
    list()->setCurrentRow(0);
}

void PhraseList::take()
{
    if (current() < 0)
        return;
    const Phrase phrase = m_phrases.at(current());
    close();
    Q_EMIT chosen(phrase);
}

} // namespace hezhong
