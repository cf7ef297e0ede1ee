// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/law/calendar.h"
#include "core/law/deadlinerule.h"

namespace hezhong {

/// A limit that runs from a certain day.
struct Deadline {
    QString rule;
    QString title;
    QDate from; ///< day of the event; not counted (民法典 art. 201)
    QDate due;  ///< last day, until 24:00 or close of business (民法典 art. 203)
    DeadlineUnit unit = DeadlineUnit::Natural;
    int count = 0;
    bool shifted = false; ///< the last day fell on a day of rest and moved to the next workday
    bool official = true; ///< false when the window touches a year whose notice is not loaded
    QString basis;
    QStringList cards; ///< ids of the rule cards behind `basis`
};

/// How an office counts.
struct DeadlineOptions {
    /// Limits in natural days or years move off a day of rest (民法典 art. 203); an office that reads
    /// the fifteen days of mediation strictly may switch it off.
    bool rollOverRestDays = true;
};

/// Counts a limit: days from the day after `from`; workdays by the calendar; years to the matching
/// day, or to the month's end where there is none (民法典 art. 202).
/// Input errors: "date.invalid" at "from" for an invalid date.
[[nodiscard]] Result<Deadline> computeDeadline(const DeadlineRule &rule, const QDate &from,
                                               const Calendar &calendar,
                                               const DeadlineOptions &options = {});

/// The same by the rule's id; an unknown id is an Input error "deadline.rule" at "rule".
[[nodiscard]] Result<Deadline> computeDeadline(const QString &ruleId, const QDate &from,
                                               const Calendar &calendar,
                                               const DeadlineOptions &options = {});

} // namespace hezhong
