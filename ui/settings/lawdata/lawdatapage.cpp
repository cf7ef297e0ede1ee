// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lawdata/lawdatapage.h"

#include "ui/law/lawplaces.h"
#include "ui/services/navigator.h"
#include "ui/settings/cardcolumns.h"
#include "ui/settings/lawdata/figurescard.h"
#include "ui/settings/lawdata/holidayscard.h"
#include "ui/settings/lawdata/lawtextscard.h"
#include "ui/settings/lawdata/sheetscard.h"
#include "ui/settings/lawdata/yearscard.h"
#include "ui/widgets/pageheader.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

LawDataPage::LawDataPage(const Workbench &bench, QWidget *parent) : Page(u"law-data-page"_s, parent)
{
    auto *header = new PageHeader(u"law-data-head"_s, this);
    header->setTitle(title());
    header->setDetails({tr("本机构登记和导入的，优先于程序自带的")});
    auto *rules = new QPushButton(tr("法规与规则"), this);
    rules->setObjectName(u"law-data-rules"_s);
    connect(rules, &QPushButton::clicked, this, [bench] { bench.navigator->go(rulesPlace()); });
    header->addButton(rules);
    auto *cards = new CardColumns(u"law-data-scroll"_s, title(), this);
    using enum CardColumns::Side;
    const auto place = [&](CardColumns::Side side, const QString &entity, LawListCard *card) {
        m_parts += {entity, card};
        cards->add(side, card);
    };
    place(Left, u"parameter"_s, new FiguresCard(bench));
    place(Left, u"law-text"_s, new LawTextsCard(bench));
    place(Right, u"calendar-year"_s, new YearsCard(bench));
    place(Right, u"local-holiday"_s, new HolidaysCard(bench));
    place(Right, u"question-sheet"_s, new SheetsCard(bench));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(cards, 1);
}

QString LawDataPage::title() const
{
    return tr("法规数据");
}

QString LawDataPage::help() const
{
    return tr("这里登记按地区和时间变化的计算参数，导入新一年的放假安排，登记地方假日，导入本机构的"
              "要素问答表和法规文本"
              "。改动立即用于期限和计算；已经出具的文书不变。");
}

void LawDataPage::takeChange(const ChangeNotice &notice)
{
    for (const Part &part : std::as_const(m_parts))
        if (notice.touches(part.entity))
            part.card->reload();
}

bool LawDataPage::escape()
{
    for (const Part &part : std::as_const(m_parts))
        if (part.card->closeForm())
            return true;
    return false;
}

} // namespace hezhong
