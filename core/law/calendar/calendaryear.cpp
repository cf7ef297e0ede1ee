// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/calendaryear.h"

#include "core/base/dates.h"
#include "core/base/words.h"
#include "core/law/lawdata.h"

#include <QJsonArray>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstYear = 1950;
constexpr int lastYear = 2200;

tl::unexpected<Error> wrong(const QString &code, const QString &field, const QString &message)
{
    return fail(
        badInput(code, field, message,
                 words("law", "日历没有改变；请对照国务院办公厅的放假通知修改文件后再导入。")));
}

Result<QSet<QDate>> readDays(const QJsonObject &data, const QString &key, int year)
{
    if (!data.value(key).isArray())
        return wrong(u"calendar.missing"_s, key, words("law", "日历文件缺少“%1”列表。").arg(key));
    QSet<QDate> days;
    const QJsonArray list = data.value(key).toArray();
    for (qsizetype at = 0; at < list.size(); ++at) {
        const QString place = u"%1[%2]"_s.arg(key).arg(at);
        HEZHONG_ASSIGN(const QDate day, parseDate(list.at(at).toString(), place));
        const bool decemberBefore = day.year() == year - 1 && day.month() == 12;
        if (day.year() != year && !decemberBefore)
            return wrong(u"calendar.other-year"_s, place,
                         words("law", "%1 不属于 %2 年的放假安排。").arg(isoDate(day)).arg(year));
        if (days.contains(day))
            return wrong(u"calendar.duplicate"_s, place,
                         words("law", "%1 重复出现。").arg(isoDate(day)));
        days.insert(day);
    }
    return days;
}

Status checkDays(const CalendarYear &year)
{
    for (const QDate &day : year.workdays) {
        if (year.off.contains(day))
            return wrong(u"calendar.contradiction"_s, u"workdays"_s,
                         words("law", "%1 既列为放假又列为上班。").arg(isoDate(day)));
        if (day.dayOfWeek() < Qt::Saturday)
            return wrong(u"calendar.not-weekend"_s, u"workdays"_s,
                         words("law", "%1 不是周末，不能列为调休上班日。").arg(isoDate(day)));
    }
    for (const QDate &day : year.statutory)
        if (!year.off.contains(day))
            return wrong(u"calendar.statutory"_s, u"statutory"_s,
                         words("law", "法定节假日 %1 没有列入放假日。").arg(isoDate(day)));
    return {};
}

Result<CalendarYear> readYear(const QJsonObject &data)
{
    CalendarYear result;
    result.year = data.value(u"year"_s).toInt(0);
    if (result.year < firstYear || result.year > lastYear)
        return wrong(u"calendar.year"_s, u"year"_s, words("law", "日历文件没有写明有效的年份。"));
    if (!data.value(u"official"_s).isBool())
        return wrong(u"calendar.missing"_s, u"official"_s,
                     words("law", "日历文件没有写明是否为正式安排。"));
    result.official = data.value(u"official"_s).toBool();
    result.notice = data.value(u"notice"_s).toString().trimmed();
    if (result.official && result.notice.isEmpty())
        return wrong(u"calendar.missing"_s, u"notice"_s,
                     words("law", "正式安排应当写明通知的文号。"));
    HEZHONG_ASSIGN(result.off, readDays(data, u"off"_s, result.year));
    HEZHONG_ASSIGN(result.workdays, readDays(data, u"workdays"_s, result.year));
    HEZHONG_ASSIGN(result.statutory, readDays(data, u"statutory"_s, result.year));
    HEZHONG_TRY(checkDays(result));
    return result;
}

} // namespace

Result<CalendarYear> CalendarYear::parse(const QByteArray &json, const QString &field)
{
    HEZHONG_ASSIGN(const QJsonObject data, parseLawData(json, field));
    auto year = readYear(data);
    if (!year)
        return fail(year.error().under(field));
    return year;
}

} // namespace hezhong
