// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/clauses/clauselibrarypage.h"

#include "ui/settings/cardcolumns.h"
#include "ui/settings/clauses/clausescard.h"
#include "ui/widgets/pageheader.h"

#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

ClauseLibraryPage::ClauseLibraryPage(const Workbench &bench, QWidget *parent)
    : Page(u"clause-library-page"_s, parent)
{
    auto *header = new PageHeader(u"clause-library-head"_s, this);
    header->setTitle(title());
    header->setDetails({tr("拟定协议时按 Ctrl+J 选用")});
    auto *cards = new CardColumns(u"clause-library-scroll"_s, title(), this);
    for (const ClauseCategory &category : clauseCategories()) {
        auto *card = new ClausesCard(category, bench);
        cards->add(m_cards.size() % 2 == 0 ? CardColumns::Side::Left : CardColumns::Side::Right, card);
        m_cards += card;
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(cards, 1);
}

QString ClauseLibraryPage::title() const
{
    return tr("条款库");
}

QString ClauseLibraryPage::help() const
{
    return tr("这里管理拟定调解协议时可以选用的条款。自带的条款可以改写、不显示或者调整顺序，随时可"
              "以恢复；本单位常用的条款可以加入。"
              "条款的内容可能无效的，保存时和写入协议时都会提示。");
}

void ClauseLibraryPage::takeChange(const ChangeNotice &notice)
{
    if (!notice.touches(u"library-clause"_s))
        return;
    for (ClausesCard *card : std::as_const(m_cards))
        card->reload();
}

bool ClauseLibraryPage::escape()
{
    for (ClausesCard *card : std::as_const(m_cards))
        if (card->closeForm())
            return true;
    return false;
}

} // namespace hezhong
