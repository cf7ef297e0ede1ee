// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QSet>

namespace hezhong {

/// The holiday notice of one year as data: which days are off beyond weekends, which weekend days are
/// worked, and which of the days off are statutory holidays (300 % pay, 全国年节及纪念日放假办法 art. 2).
struct CalendarYear {
    int year = 0;
    bool official = false; ///< by a notice of the State Council's general office, not a forecast
    QString notice;        ///< number of the notice
    QSet<QDate> off;       ///< every day of rest in the notice, weekends among them included
    QSet<QDate> workdays;  ///< Saturdays and Sundays that are worked
    QSet<QDate> statutory; ///< part of `off`

    /// Reads {"year","official","notice","off":[],"workdays":[],"statutory":[]}, dates YYYY-MM-DD.
    /// Days must lie in the year or in the December before it; a day is not both off and worked; only
    /// weekend days are made up; statutory days are off. Faults are Input errors "calendar.…" whose
    /// field is `field` with the place inside the file: "file.off[3]".
    [[nodiscard]] static Result<CalendarYear> parse(const QByteArray &json, const QString &field);
};

} // namespace hezhong
