// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/calendaryear.h"

#include <QList>
#include <QMap>

namespace hezhong {

/// What a calendar day is for counting limits and for overtime pay.
enum class DayKind {
    Workday,       ///< Monday to Friday
    MakeUpWorkday, ///< a Saturday or Sunday worked in exchange (调休)
    Weekend,
    OffDay,           ///< off by the notice or by local rule, without being a statutory holiday
    StatutoryHoliday, ///< one of the statutory days (300 %)
};

/// "workday", "make-up workday", "weekend", "off day", "statutory holiday": the command line's words.
[[nodiscard]] QString dayKindCode(DayKind kind);
/// 工作日, 调休上班日, 周末, 放假调休日, 法定节假日.
[[nodiscard]] QString dayKindName(DayKind kind);

/// The working-day calendar. For a year whose notice is not loaded it knows only weekends and local
/// days off, and says so through official(); it never guesses a holiday.
class Calendar {
public:
    /// A calendar without any year: weekends only.
    Calendar() = default;
    /// The years of resources/law.
    [[nodiscard]] static Calendar builtIn();

    /// Adds a year or replaces the one of the same number.
    void addYear(const CalendarYear &year);
    /// Parses a year file and adds it; on a fault (Input, see CalendarYear::parse) nothing changes.
    [[nodiscard]] Status addYearFile(const QByteArray &json, const QString &field);
    /// A day off by local rule, such as an ethnic area's festival (放假办法 art. 4); it makes a workday
    /// or a made-up weekend day an off day and leaves statutory holidays as they are.
    void addLocalHoliday(const QDate &day, const QString &name);

    /// Numbers of the loaded years, ascending.
    [[nodiscard]] QList<int> years() const { return m_years.keys(); }
    /// The loaded year, or nullptr.
    [[nodiscard]] const CalendarYear *year(int number) const;
    /// Name of the local holiday on that day, or empty.
    [[nodiscard]] QString localHoliday(const QDate &day) const { return m_local.value(day); }

    [[nodiscard]] DayKind kind(const QDate &day) const;
    [[nodiscard]] bool isWorkday(const QDate &day) const;
    /// True when every year from `from` to `to` (either order) is loaded from an official notice.
    [[nodiscard]] bool official(const QDate &from, const QDate &to) const;

    /// The `count`-th workday after `from`, which is itself not counted; before it for a negative
    /// count; `from` for 0. Beyond ±maxCount, or for an invalid date, an invalid date.
    [[nodiscard]] QDate addWorkdays(const QDate &from, int count) const;
    static constexpr int maxCount = 100000;
    /// `day` if it is a workday, else the next workday after it.
    [[nodiscard]] QDate workdayFrom(const QDate &day) const;
    /// Number of workdays from `from` to `to`, both included; 0 when reversed.
    [[nodiscard]] int workdaysBetween(const QDate &from, const QDate &to) const;

private:
    [[nodiscard]] DayKind noticeKind(const QDate &day) const;

    QMap<int, CalendarYear> m_years;
    QMap<QDate, QString> m_local;
};

} // namespace hezhong
