// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups/keeprule.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace hezhong {

namespace {

int dayOf(const QDate &day)
{
    return static_cast<int>(day.toJulianDay());
}

int weekOf(const QDate &day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return year * 100 + week;
}

int monthOf(const QDate &day)
{
    return day.year() * 100 + day.month();
}

/// Keeps the newest of each of the first `most` periods; `order` runs from the newest on.
void keepOnePer(int (*period)(const QDate &), int most, const QList<QDateTime> &times,
                const QList<qsizetype> &order, QSet<qsizetype> &kept)
{
    QSet<int> seen;
    for (const qsizetype i : order) {
        const int key = period(times.at(i).toLocalTime().date());
        if (seen.contains(key))
            continue;
        if (seen.size() >= most)
            return;
        seen.insert(key);
        kept.insert(i);
    }
}

} // namespace

QList<qsizetype> toThinOut(const QList<QDateTime> &times, const KeepRule &rule)
{
    QList<qsizetype> order(times.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&times](qsizetype a, qsizetype b) { return times.at(a) > times.at(b); });
    QSet<qsizetype> kept;
    for (qsizetype i = 0; i < std::min<qsizetype>(std::max(rule.recent, 1), order.size()); ++i)
        kept.insert(order.at(i));
    keepOnePer(dayOf, rule.days, times, order, kept);
    keepOnePer(weekOf, rule.weeks, times, order, kept);
    keepOnePer(monthOf, rule.months, times, order, kept);
    QList<qsizetype> gone;
    for (qsizetype i = 0; i < times.size(); ++i)
        if (!kept.contains(i))
            gone.append(i);
    return gone;
}

} // namespace hezhong
