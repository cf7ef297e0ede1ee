// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/calendar.h"

#include "core/base/words.h"
#include "core/law/lawdata.h"

#include <QDir>

namespace hezhong {

using namespace Qt::StringLiterals;

QString dayKindCode(DayKind kind)
{
    switch (kind) {
    case DayKind::Workday:
        return u"workday"_s;
    case DayKind::MakeUpWorkday:
        return u"make-up workday"_s;
    case DayKind::Weekend:
        return u"weekend"_s;
    case DayKind::OffDay:
        return u"off day"_s;
    case DayKind::StatutoryHoliday:
        return u"statutory holiday"_s;
    }
    return {};
}

QString dayKindName(DayKind kind)
{
    switch (kind) {
    case DayKind::Workday:
        return words("law", "工作日");
    case DayKind::MakeUpWorkday:
        return words("law", "调休上班日");
    case DayKind::Weekend:
        return words("law", "周末");
    case DayKind::OffDay:
        return words("law", "放假调休日");
    case DayKind::StatutoryHoliday:
        return words("law", "法定节假日");
    }
    return {};
}

Calendar Calendar::builtIn()
{
    Calendar calendar;
    const QStringList files = QDir(u":/law"_s).entryList({u"calendar-*.json"_s}, QDir::Files);
    for (const QString &file : files)
        if (const auto year = CalendarYear::parse(builtInLawBytes(file), file))
            calendar.addYear(*year);
    return calendar;
}

void Calendar::addYear(const CalendarYear &year)
{
    m_years.insert(year.year, year);
}

Status Calendar::addYearFile(const QByteArray &json, const QString &field)
{
    HEZHONG_ASSIGN(const CalendarYear year, CalendarYear::parse(json, field));
    addYear(year);
    return {};
}

void Calendar::addLocalHoliday(const QDate &day, const QString &name)
{
    if (day.isValid())
        m_local.insert(day, name);
}

const CalendarYear *Calendar::year(int number) const
{
    const auto found = m_years.constFind(number);
    return found == m_years.constEnd() ? nullptr : &*found;
}

DayKind Calendar::noticeKind(const QDate &day) const
{
    // A notice may also settle days of the December before its year.
    for (const int number : {day.year(), day.year() + 1}) {
        const CalendarYear *notice = year(number);
        if (!notice)
            continue;
        if (notice->statutory.contains(day))
            return DayKind::StatutoryHoliday;
        if (notice->off.contains(day))
            return DayKind::OffDay;
        if (notice->workdays.contains(day))
            return DayKind::MakeUpWorkday;
    }
    return day.dayOfWeek() >= Qt::Saturday ? DayKind::Weekend : DayKind::Workday;
}

DayKind Calendar::kind(const QDate &day) const
{
    const DayKind byNotice = noticeKind(day);
    const bool worked = byNotice == DayKind::Workday || byNotice == DayKind::MakeUpWorkday;
    return worked && m_local.contains(day) ? DayKind::OffDay : byNotice;
}

bool Calendar::isWorkday(const QDate &day) const
{
    const DayKind dayKind = kind(day);
    return day.isValid() && (dayKind == DayKind::Workday || dayKind == DayKind::MakeUpWorkday);
}

bool Calendar::official(const QDate &from, const QDate &to) const
{
    if (!from.isValid() || !to.isValid())
        return false;
    for (int number = qMin(from.year(), to.year()); number <= qMax(from.year(), to.year());
         ++number)
        if (const CalendarYear *loaded = year(number); !loaded || !loaded->official)
            return false;
    return true;
}

QDate Calendar::addWorkdays(const QDate &from, int count) const
{
    if (!from.isValid() || count > maxCount || count < -maxCount)
        return {};
    const int step = count < 0 ? -1 : 1;
    QDate day = from;
    while (count != 0) {
        day = day.addDays(step);
        if (isWorkday(day))
            count -= step;
    }
    return day;
}

QDate Calendar::workdayFrom(const QDate &day) const
{
    QDate result = day;
    while (result.isValid() && !isWorkday(result))
        result = result.addDays(1);
    return result;
}

int Calendar::workdaysBetween(const QDate &from, const QDate &to) const
{
    int count = 0;
    for (QDate day = from; day.isValid() && day <= to; day = day.addDays(1))
        count += isWorkday(day) ? 1 : 0;
    return count;
}

} // namespace hezhong
