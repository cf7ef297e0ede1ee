// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/windowdates.h"

#include "core/base/dates.h"
#include "core/base/titles.h"

#include <QLocale>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QString english(const QDate &date, const QString &format)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(date, format);
}

} // namespace

QString windowDate(const QDate &date)
{
    if (!date.isValid())
        return {};
    return speaksEnglish() ? english(date, u"d MMMM yyyy"_s) : chineseDate(date);
}

QString windowMonthDay(const QDate &date)
{
    if (!date.isValid())
        return {};
    return speaksEnglish() ? english(date, u"d MMM"_s)
                           : u"%1月%2日"_s.arg(date.month()).arg(date.day());
}

QString windowWeekday(const QDate &date)
{
    if (!date.isValid())
        return {};
    return speaksEnglish() ? english(date, u"dddd"_s) : chineseWeekday(date);
}

} // namespace hezhong
