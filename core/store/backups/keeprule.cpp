// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups/keepreasons.h"

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

/// A part of the calendar of which one backup stays.
struct Period {
    int (*of)(const QDate &);
    int most;
    KeepReason reason;
};

/// Keeps the newest of each of the first periods; `order` runs from the newest on.
void keepOnePer(const Period &period, const QList<QDateTime> &times, const QList<qsizetype> &order,
                QList<KeepReasons> &kept)
{
    QSet<int> seen;
    for (const qsizetype i : order) {
        const int key = period.of(times.at(i).toLocalTime().date());
        if (seen.contains(key))
            continue;
        if (seen.size() >= period.most)
            return;
        seen.insert(key);
        kept[i] |= period.reason;
    }
}

} // namespace

QList<KeepReasons> keepReasons(const QList<QDateTime> &times, const KeepRule &rule)
{
    QList<qsizetype> order(times.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&times](qsizetype a, qsizetype b) { return times.at(a) > times.at(b); });
    QList<KeepReasons> kept(times.size());
    const qsizetype recent = std::min<qsizetype>(std::max(rule.recent, 1), order.size());
    for (qsizetype i = 0; i < recent; ++i)
        kept[order.at(i)] |= KeepReason::Recent;
    for (const Period &period :
         {Period{dayOf, rule.days, KeepReason::Day}, Period{weekOf, rule.weeks, KeepReason::Week},
          Period{monthOf, rule.months, KeepReason::Month}})
        keepOnePer(period, times, order, kept);
    return kept;
}

QList<qsizetype> toThinOut(const QList<QDateTime> &times, const KeepRule &rule)
{
    const QList<KeepReasons> kept = keepReasons(times, rule);
    QList<qsizetype> gone;
    for (qsizetype i = 0; i < times.size(); ++i)
        if (!kept.at(i))
            gone.append(i);
    return gone;
}

} // namespace hezhong
