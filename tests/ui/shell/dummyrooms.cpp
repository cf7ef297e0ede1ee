// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dummyrooms.h"

#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/fields/amountfield.h"
#include "ui/widgets/fields/combofield.h"
#include "ui/widgets/fields/datefield.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/idnumberfield.h"
#include "ui/widgets/fields/linefield.h"
#include "ui/widgets/fields/multilinefield.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/stepbutton.h"
#include "ui/widgets/tabstrip.h"
#include "ui/widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

static Card *rowCard(const QString &title, const QString &note, const QString &name, const QList<RowItem> &rows)
{
    auto *card = new Card(title);
    card->setNote(note);
    auto *list = new RowList(name);
    list->setAccessibleName(title);
    list->setRows(rows);
    card->setFlushContent(list);
    return card;
}

DummyHomePage::DummyHomePage(QWidget *parent) : Page(u"home-page"_s, parent)
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(px(16), px(16), px(16), px(16));
    columns->setSpacing(px(16));
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    left->setSpacing(px(16));
    right->setSpacing(px(16));
    columns->addLayout(left, 27);
    columns->addLayout(right, 20);
    left->addWidget(rowCard(u"今天要做"_s, u"11月23日 星期一 · 距月末 7 天"_s, u"today"_s,
        {{u"1"_s, u"查某 与 眉山蓉安餐饮"_s, u"(2026)武劳调12号 · 09:30 调解 · 第一调解室"_s, u"调解前"_s, Tone::Accent},
         {u"2"_s, u"张某等50人 与 德阳锦恒劳务"_s, u"(2026)武劳调9号 · 受理决定 今天到期"_s, u"今天到期"_s, Tone::Amber},
         {u"3"_s, u"单某 与 天府立诚电子"_s, u"(2026)武劳调3号 · 法院委派30日"_s, u"超期1天"_s, Tone::Red},
         {u"4"_s, u"阿某 与 蓉安同城配送"_s, u"回访第2次 · 电话"_s, u"回访"_s, Tone::Neutral},
         {u"5"_s, u"王某 与 锦恒建筑劳务"_s, u"第1期 6,000.00元 11月30日到期"_s, u"7天后"_s, Tone::Accent}}), 1);
    left->addWidget(rowCard(u"没有安排下一步的案件"_s, u"3件 · 最久 9 天"_s, u"idle"_s,
        {{u"6"_s, u"罗某 与 宏远物业"_s, u"(2026)武劳调7号 · 已受理 9 天"_s, u"安排调解"_s, Tone::Neutral},
         {u"7"_s, u"仇某 与 立诚电子"_s, u"(2026)武劳调11号 · 待征求对方意见"_s, u"发意见书"_s, Tone::Neutral}}), 1);
    auto *month = new Card(u"本月"_s);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(px(24));
    const QList<std::pair<QString, QString>> values{{u"26"_s, u"受理"_s}, {u"19"_s, u"结案"_s},
                                                    {u"73.7%"_s, u"调解成功率（目标65%）"_s}, {u"8.2天"_s, u"平均办理"_s}};
    for (const auto &[value, caption] : values) {
        auto *figure = new Figure(caption);
        figure->setValue(value, value.contains(u'%') ? Tone::Green : Tone::Neutral);
        figures->addWidget(figure);
    }
    figures->addStretch(1);
    month->body()->addLayout(figures);
    right->addWidget(month);
    right->addWidget(rowCard(u"预警"_s, u"依据规则，点开看数据"_s, u"warnings"_s,
        {{u"8"_s, u"成都锦恒建筑劳务有限公司"_s, u"30天内第3起欠薪"_s, u"红"_s, Tone::Red},
         {u"9"_s, u"餐饮业 · 晋阳片区"_s, u"受理数较上月 +60%"_s, u"黄"_s, Tone::Amber}}), 1);
}

DummyCasePage::DummyCasePage(const Clock &clock, const QString &key, QWidget *parent)
    : Page(u"case-page"_s, parent), pageKey(key)
{
    auto *header = new PageHeader(u"case"_s, this);
    header->setTitle(u"查某 与 眉山蓉安餐饮管理有限公司"_s);
    header->setDetails({u"(2026)武劳调12号"_s, u"追索经济补偿"_s});
    header->setState(u"调解中"_s, Tone::Accent);
    header->setFacts({{u"距调解期满 6 天（10月14日）"_s, Tone::Amber, false},
                      {u"仲裁时效至 2027年9月10日"_s, Tone::Neutral, false},
                      {u"双方同意调解"_s, Tone::Green, false},
                      {u"受理 9月29日 · 调解员 何建国"_s, Tone::Neutral, true}});
    auto *papers = new QPushButton(u"文书 Ctrl P"_s, header);
    papers->setObjectName(u"case-papers"_s);
    header->addButton(papers);
    header->step()->setStep(u"签订调解协议"_s);
    const QList<std::pair<QString, QString>> tabs{{u"overview"_s, u"概况"_s}, {u"parties"_s, u"当事人"_s},
        {u"claims"_s, u"请求"_s}, {u"hearings"_s, u"调解"_s}, {u"agreement"_s, u"协议"_s},
        {u"documents"_s, u"文书"_s}, {u"history"_s, u"历史"_s}};
    for (const auto &[id, word] : tabs)
        header->tabs()->addTab(id, word);
    header->tabs()->setCount(u"documents"_s, 5);
    header->tabs()->setCurrent(u"claims"_s);
    header->tabs()->setAccessibleName(u"案件的部分"_s);

    auto *form = new FormGrid(u"claim"_s);
    form->add({u"请求事项"_s, u"text"_s, true, {}}, new LineField(u"claim-text"_s))->setText(u"支付解除劳动合同经济补偿"_s);
    form->add({u"请求金额"_s, u"amount"_s, false, {}}, new AmountField(u"claim-amount"_s))->setAmount(Money::fromFen(1640902));
    auto *begin = new DateField(u"claim-begin"_s, clock);
    begin->setDate(QDate(2023, 2, 1));
    auto *end = new DateField(u"claim-end"_s, clock);
    form->addPair({u"入职日期"_s, u"begin"_s, true, {}}, begin, {u"最后工作日"_s, u"end"_s, true, {}}, end);
    auto *idNumber = new IdNumberField(u"claim-id"_s, clock);
    idNumber->setText(u"510104199001010018"_s);
    auto *sex = new ComboField(u"claim-sex"_s);
    sex->setChoices({{u"male"_s, u"男"_s}, {u"female"_s, u"女"_s}});
    form->addPair({u"公民身份号码"_s, u"id_number"_s, false, {}}, idNumber, {u"性别"_s, {}, false, {}}, sex);
    form->addSection(u"事实与理由"_s, u"按时间写，写清时间、地点、人物"_s);
    form->add({u"事实"_s, u"facts"_s, true, u"不少于 20 字；自动保存。"_s}, new MultiLineField(u"claim-facts"_s));
    auto *claim = new Card(u"调解请求 1"_s);
    claim->setNote(u"要素式问答 6/8"_s);
    claim->body()->addWidget(form);
    auto *calculation = new Card(u"经济补偿计算"_s);
    calculation->setInset(true);
    calculation->setNote(u"劳动合同法第四十六条、第四十七条"_s);
    auto *line = new QHBoxLayout;
    auto *write = new QPushButton(u"写入请求"_s);
    write->setObjectName(u"calc-write"_s);
    line->addWidget(write);
    line->addWidget(new Chip(u"请求金额低于计算结果 2,344.14 元，请向当事人释明"_s, Tone::Amber));
    line->addStretch(1);
    calculation->body()->addLayout(line);
    claim->body()->addWidget(calculation);
    claim->body()->addStretch(1);

    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(px(16), px(16), px(16), px(16));
    columns->setSpacing(px(16));
    auto *scroll = new ScrollColumn(u"claim-scroll"_s);
    scroll->column()->addWidget(claim);
    columns->addWidget(scroll, 17);
    auto *side = new QVBoxLayout;
    side->setSpacing(px(16));
    side->addWidget(rowCard(u"可走的路"_s, {}, u"ways"_s,
        {{u"a"_s, u"仲裁审查"_s, u"协议生效后15日内，双方共同"_s, u"可用"_s, Tone::Green},
         {u"b"_s, u"司法确认"_s, u"30日内，双方共同"_s, u"可用"_s, Tone::Green}}), 1);
    side->addWidget(rowCard(u"经过"_s, u"全部历史"_s, u"timeline"_s,
        {{u"c"_s, u"10月8日"_s, u"第一次调解，双方确认欠付"_s, u"笔录"_s, Tone::Neutral},
         {u"d"_s, u"9月29日"_s, u"受理，通知书已送达"_s, u"文书"_s, Tone::Neutral}}), 2);
    columns->addLayout(side, 10);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addLayout(columns, 1);
}

Page *DummyRoom::makePage(const QString &key, QWidget *parent)
{
    if (m_id == u"home"_s)
        return new DummyHomePage(parent);
    return new DummyCasePage(m_clock, key, parent);
}

} // namespace hezhong
