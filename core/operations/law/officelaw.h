// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/officelaw.h"
#include "core/operations/desk.h"

namespace hezhong {

/// The office's own law data. Every function that changes something is one operation with its history; a
/// LawBook has to be reloaded after it (LawBook::concerns).

[[nodiscard]] Result<QList<OfficeParameter>> officeParameters(const Desk &desk);
/// Adds a figure (empty id) or changes one. Input errors "parameter.…" at parameter, region, from, until,
/// amount or source.
[[nodiscard]] Result<Done<OfficeParameter>> saveParameter(const Desk &desk,
                                                          const OfficeParameter &figure);
[[nodiscard]] Result<Done<OfficeParameter>> removeParameter(const Desk &desk,
                                                            const Id<OfficeParameter> &id);

[[nodiscard]] Result<QList<OfficeCalendar>> officeCalendars(const Desk &desk);
/// Takes a year file in (CalendarYear::parse names the place of a fault); one of the same year is replaced.
/// A file that says of itself that it is a forecast is taken with a warning, and its limits stay unofficial.
[[nodiscard]] Result<Done<OfficeCalendar>> importCalendarYear(const Desk &desk,
                                                              const QByteArray &json);
/// The built-in calendar of that year, or none, holds again.
[[nodiscard]] Result<Done<OfficeCalendar>> removeCalendarYear(const Desk &desk,
                                                              const Id<OfficeCalendar> &id);

[[nodiscard]] Result<QList<LocalHoliday>> localHolidays(const Desk &desk);
/// Input errors "holiday.day", "holiday.name", "holiday.twice" (the day is there already).
[[nodiscard]] Result<Done<LocalHoliday>> addLocalHoliday(const Desk &desk, const QDate &day,
                                                         const QString &name);
[[nodiscard]] Result<Done<LocalHoliday>> removeLocalHoliday(const Desk &desk,
                                                            const Id<LocalHoliday> &id);

[[nodiscard]] Result<QList<OfficeSheet>> officeSheets(const Desk &desk);
/// Takes a question sheet in (readQuestionSheet names the place of a fault); one of the same id is replaced.
[[nodiscard]] Result<Done<OfficeSheet>> importSheet(const Desk &desk, const QByteArray &json);
[[nodiscard]] Result<Done<OfficeSheet>> removeSheet(const Desk &desk, const Id<OfficeSheet> &id);

[[nodiscard]] Result<QList<LawText>> lawTexts(const Desk &desk);
/// Keeps a file with the text of a law, encrypted like every file. Input errors "law-text.title",
/// "law-text.empty", "law-text.large" (more than 20 MiB).
[[nodiscard]] Result<Done<LawText>> importLawText(const Desk &desk, const LawText &about,
                                                  const QByteArray &bytes);
[[nodiscard]] Result<QByteArray> lawTextBytes(const Desk &desk, const LawText &text);
[[nodiscard]] Result<Done<LawText>> removeLawText(const Desk &desk, const Id<LawText> &id);

} // namespace hezhong
