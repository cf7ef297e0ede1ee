// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/calculators/service.h"

#include "core/base/words.h"

namespace hezhong {

Service Service::between(const QDate &first, const QDate &last)
{
    Service service;
    if (!first.isValid() || !last.isValid() || last < first)
        return service;
    const QDate end = last.addDays(1);
    int months = (end.year() - first.year()) * 12 + end.month() - first.month();
    if (first.addMonths(months) > end)
        --months;
    service.years = months / 12;
    service.months = months % 12;
    service.days = static_cast<int>(first.addMonths(months).daysTo(end));
    return service;
}

Fraction Service::compensationYears() const
{
    const int halves = months >= 6 ? 2 : (months > 0 || days > 0 ? 1 : 0);
    return {years * 2 + halves, 2};
}

Fraction Service::yearsBefore2008() const
{
    return {years + (months > 0 || days > 0 ? 1 : 0)};
}

QString Service::text() const
{
    return words("law", "%1年%2个月%3天").arg(years).arg(months).arg(days);
}

} // namespace hezhong
