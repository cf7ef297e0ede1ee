// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lawdata/figurescard.h"

#include "core/base/dates.h"
#include "core/law/parameters.h"
#include "core/operations/law/officelaw.h"
#include "ui/services/operationrunner.h"
#include "ui/settings/lawdata/figureform.h"
#include "ui/settings/lawdata/figurewords.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

LawRow rowOf(const Parameter &figure)
{
    LawRow row;
    row.title = FiguresCard::tr("%1　%2 元").arg(figureName(figure.id), figure.amount.grouped());
    const QString until = figure.until.isValid() ? isoDate(figure.until) : FiguresCard::tr("今");
    row.detail = FiguresCard::tr("%1　%2 至 %3　来源：%4")
                     .arg(figurePlace(figure.region), isoDate(figure.from), until, figure.source);
    row.chip = figure.verified ? FiguresCard::tr("已核对") : FiguresCard::tr("未核实");
    row.tone = figure.verified ? Tone::Green : Tone::Amber;
    return row;
}

LawRow rowOf(const OfficeParameter &figure)
{
    return rowOf(Parameter{figure.parameter, figure.region, figure.from, figure.until,
                           figure.amount, figure.verified, figure.source});
}

} // namespace

FiguresCard::FiguresCard(const Workbench &bench, QWidget *parent)
    : LawListCard(u"figures"_s, tr("计算参数"),
                  tr("最低工资、平均工资等按地区和时间变化的数额。本机构登记的优先于程序自带的；未"
                     "核实的，计算结果中会提示。"),
                  tr("登记计算参数"), bench, parent)
{
    reload();
}

void FiguresCard::reload()
{
    QList<LawRow> rows;
    const auto own = officeParameters(*bench().desk);
    for (const OfficeParameter &figure : own.value_or(QList<OfficeParameter>())) {
        LawRow row = rowOf(figure);
        row.detail = tr("本机构　%1").arg(row.detail);
        const int number = static_cast<int>(rows.size()) + 1;
        row.actions = {
            {u"figure-edit-%1"_s.arg(number), tr("修改"), [this, figure] { edit(figure); }},
            {u"figure-remove-%1"_s.arg(number), tr("删除"), [this, figure] { remove(figure); }}};
        rows += row;
    }
    for (const Parameter &figure : Parameters::builtIn().all()) {
        LawRow row = rowOf(figure);
        row.detail = tr("程序自带　%1").arg(row.detail);
        rows += row;
    }
    setRows(rows);
}

void FiguresCard::add()
{
    edit({});
}

void FiguresCard::edit(const OfficeParameter &figure)
{
    auto *form = new FigureForm(bench(), figure, this);
    openForm(form);
    connect(form, &FigureForm::closed, this, &LawListCard::closeForm);
    form->focusFirst();
}

void FiguresCard::remove(const OfficeParameter &figure)
{
    (void)bench().operations->run([&] { return removeParameter(*bench().desk, figure.id); },
                                  {nullptr, false, tr("计算参数已删除。")});
}

} // namespace hezhong
