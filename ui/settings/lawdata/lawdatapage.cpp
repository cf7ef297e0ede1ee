// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lawdata/lawdatapage.h"

#include "ui/law/lawplaces.h"
#include "ui/services/navigator.h"
#include "ui/settings/lawdata/figurescard.h"
#include "ui/settings/lawdata/holidayscard.h"
#include "ui/settings/lawdata/lawtextscard.h"
#include "ui/settings/lawdata/sheetscard.h"
#include "ui/settings/lawdata/yearscard.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
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
    auto *area = new QScrollArea(this);
    area->setObjectName(u"law-data-scroll"_s);
    area->setAccessibleName(title());
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(area);
    content->setProperty("role", u"scrolled"_s);
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(px(16), px(16), px(16), px(16));
    columns->setSpacing(px(16));
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *column : {left, right}) {
        column->setSpacing(px(16));
        columns->addLayout(column, 1);
    }
    const auto place = [this](QVBoxLayout *column, const QString &entity, LawListCard *card) {
        m_parts += {entity, card};
        column->addWidget(card);
    };
    place(left, u"parameter"_s, new FiguresCard(bench));
    place(left, u"law-text"_s, new LawTextsCard(bench));
    place(right, u"calendar-year"_s, new YearsCard(bench));
    place(right, u"local-holiday"_s, new HolidaysCard(bench));
    place(right, u"question-sheet"_s, new SheetsCard(bench));
    left->addStretch(1);
    right->addStretch(1);
    area->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(area, 1);
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
