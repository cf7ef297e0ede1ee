// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dates.h"

#include "core/base/words.h"

#include <QRegularExpression>
#include <QTime>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> noSuchDate(const QString &text, const QString &field)
{
    return fail(badInput(u"date.invalid"_s, field, words("core", "“%1”不是有效的日期。").arg(text),
                         words("core", "请按 2026-11-09 的格式填写实际存在的日期。")));
}

QDate relativeDay(const QString &text, const QDate &today)
{
    if (text == u"今天"_s || text.compare(u"today"_s, Qt::CaseInsensitive) == 0)
        return today;
    if (text == u"明天"_s)
        return today.addDays(1);
    if (text == u"后天"_s)
        return today.addDays(2);
    if (text == u"昨天"_s)
        return today.addDays(-1);
    static const QRegularExpression shift(u"^([+-])(\\d{1,4})$"_s);
    if (const auto match = shift.match(text); match.hasMatch()) {
        const int days = match.captured(2).toInt();
        return today.addDays(match.captured(1) == u"-"_s ? -days : days);
    }
    return {};
}

} // namespace

Result<QDate> parseDate(const QString &text, const QString &field)
{
    static const QRegularExpression pattern(u"^(\\d{4})-(\\d{2})-(\\d{2})\\z"_s);
    const auto match = pattern.match(text);
    const QDate date = match.hasMatch() ? QDate(match.captured(1).toInt(), match.captured(2).toInt(),
                                                match.captured(3).toInt())
                                        : QDate();
    if (!date.isValid() || date.year() < 1900)
        return noSuchDate(text, field);
    return date;
}

Result<QDate> parseTypedDate(const QString &text, const QDate &today, const QString &field)
{
    const QString typed = text.normalized(QString::NormalizationForm_KC).simplified().remove(u' ');
    if (const QDate day = relativeDay(typed, today); day.isValid())
        return day;
    static const QRegularExpression full(u"^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?$"_s);
    static const QRegularExpression monthDay(u"^(\\d{1,2})[-/.月](\\d{1,2})[日号]?$"_s);
    static const QRegularExpression compact(u"^(\\d{4})?(\\d{2})(\\d{2})$"_s);
    QDate date;
    if (const auto match = full.match(typed); match.hasMatch())
        date = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    else if (const auto shortMatch = monthDay.match(typed); shortMatch.hasMatch())
        date = QDate(today.year(), shortMatch.captured(1).toInt(), shortMatch.captured(2).toInt());
    else if (const auto digits = compact.match(typed); digits.hasMatch())
        date = QDate(digits.captured(1).isEmpty() ? today.year() : digits.captured(1).toInt(),
                     digits.captured(2).toInt(), digits.captured(3).toInt());
    if (!date.isValid() || date.year() < 1900 || date.year() > 2200)
        return noSuchDate(text, field);
    return date;
}

Result<QTime> parseTime(const QString &text, const QString &field)
{
    static const QRegularExpression pattern(u"^(\\d{1,2})[:：](\\d{2})$"_s);
    const auto match = pattern.match(text.trimmed());
    const QTime time = match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt())
                                        : QTime();
    if (!time.isValid())
        return fail(badInput(u"time.invalid"_s, field, words("core", "“%1”不是有效的时间。").arg(text),
                             words("core", "请按 09:30 的格式填写。")));
    return time;
}

QString isoDate(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString chineseDate(const QDate &date)
{
    if (!date.isValid())
        return {};
    return u"%1年%2月%3日"_s.arg(date.year()).arg(date.month()).arg(date.day());
}

QString chineseWeekday(const QDate &date)
{
    static const QString names = u"一二三四五六日"_s;
    return date.isValid() ? u"星期"_s + names.at(date.dayOfWeek() - 1) : QString();
}

} // namespace hezhong
