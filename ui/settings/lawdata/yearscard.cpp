// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lawdata/yearscard.h"

#include "core/operations/law/officelaw.h"
#include "ui/services/operationrunner.h"

namespace hezhong {

using namespace Qt::StringLiterals;

YearsCard::YearsCard(const Workbench &bench, QWidget *parent)
    : LawListCard(
        u"years"_s, tr("年度日历"),
        tr("国务院办公厅每年公布的放假安排。没有载入的年度，期限只按周末推算，并且注明。"),
        tr("导入年度日历文件"), bench, parent)
{
    reload();
}

void YearsCard::reload()
{
    const auto listed = officeCalendars(*bench().desk);
    const QList<OfficeCalendar> own = listed.value_or(QList<OfficeCalendar>());
    const Calendar builtIn = Calendar::builtIn();
    QList<int> replaced;
    QList<LawRow> rows;
    for (const OfficeCalendar &row : own)
        replaced += row.year;
    for (const int year : builtIn.years())
        if (!replaced.contains(year))
            rows += {tr("%1年").arg(year),
                     tr("程序自带　%1").arg(builtIn.year(year)->notice),
                     tr("官方安排"),
                     Tone::Green,
                     {}};
    for (const OfficeCalendar &row : own) {
        const auto parsed = CalendarYear::parse(row.content.toUtf8(), u"year"_s);
        const bool official = parsed && parsed->official;
        rows += {tr("%1年").arg(row.year),
                 tr("本机构导入　%1").arg(row.notice),
                 !parsed    ? tr("无法识别")
                 : official ? tr("官方安排")
                            : tr("未标明官方"),
                 official ? Tone::Green : Tone::Amber,
                 {{u"year-remove-%1"_s.arg(row.year), tr("删除"), [this, id = row.id] {
                       (void)bench().operations->run(
                           [&] { return removeCalendarYear(*bench().desk, id); },
                           {nullptr, false, tr("年度日历已删除。")});
                   }}}};
    }
    setRows(rows);
}

void YearsCard::add()
{
    QString path;
    if (const auto bytes = readFile(tr("选择年度日历文件"), tr("日历文件") + u" (*.json)"_s, &path))
        (void)bench().operations->run([&] { return importCalendarYear(*bench().desk, *bytes); },
                                      {nullptr, false, tr("年度日历已导入。")});
}

} // namespace hezhong
