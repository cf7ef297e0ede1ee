// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lawdata/holidayscard.h"

#include "core/base/dates.h"
#include "core/operations/law/officelaw.h"
#include "ui/services/operationrunner.h"
#include "ui/settings/lawdata/smallform.h"
#include "ui/widgets/fields/datefield.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/fields/linefield.h"

namespace hezhong {

using namespace Qt::StringLiterals;

HolidaysCard::HolidaysCard(const Workbench &bench, QWidget *parent)
    : LawListCard(u"holidays"_s, tr("地方假日"),
                  tr("少数民族习惯的节日等由地方规定放假的日子，计算工作日和期限时按休息日处理。"),
                  tr("登记地方假日"), bench, parent)
{
    reload();
}

void HolidaysCard::reload()
{
    QList<LawRow> rows;
    const auto listed = localHolidays(*bench().desk);
    for (const LocalHoliday &holiday : listed.value_or(QList<LocalHoliday>()))
        rows +=
            {u"%1　%2"_s.arg(isoDate(holiday.day), holiday.name),
             {},
             {},
             Tone::Neutral,
             {{u"holiday-remove-%1"_s.arg(rows.size() + 1), tr("删除"), [this, id = holiday.id] {
                   (void)bench().operations->run(
                       [&] { return removeLocalHoliday(*bench().desk, id); },
                       {nullptr, false, tr("地方假日已删除。")});
               }}}};
    setRows(rows);
}

void HolidaysCard::add()
{
    auto *form = new SmallForm(u"holiday"_s, tr("登记地方假日"), tr("登记"), this);
    auto *day = new DateField(u"holiday-day"_s, bench().desk->clock());
    auto *name = new LineField(u"holiday-name"_s);
    form->grid()->add({tr("日期"), u"day"_s, true, {}}, day);
    form->grid()->add({tr("名称"), u"name"_s, true, {}}, name);
    openForm(form);
    connect(form, &SmallForm::closed, this, &LawListCard::closeForm);
    connect(form, &SmallForm::wanted, this, [this, form, day, name] {
        if (bench().operations->run(
                [&] { return addLocalHoliday(*bench().desk, day->date(), name->text()); },
                {form->grid(), false, tr("地方假日已登记。")}))
            closeForm();
    });
    day->editor()->setFocus(Qt::OtherFocusReason);
}

} // namespace hezhong
