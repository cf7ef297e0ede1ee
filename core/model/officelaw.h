// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/descriptor.h"

namespace hezhong {

/// A dated figure that the office keeps itself (a minimum wage, an average wage); it goes before a
/// built-in one of the same name and place that is in force on the same day.
struct OfficeParameter {
    Id<OfficeParameter> id;
    QString parameter; ///< "minimum-wage-tier-1"
    QString region;    ///< code prefix it holds for: "5101"; empty for the whole country
    QDate from;        ///< first day in force
    QDate until;       ///< last day in force; may be empty
    Money amount;
    bool verified = false; ///< somebody compared it with the authority's own publication
    QString source;
};
template <>
const Descriptor<OfficeParameter> &descriptor<OfficeParameter>();

/// The holiday notice of a year that an administrator imported; one row a year.
struct OfficeCalendar {
    Id<OfficeCalendar> id;
    int year = 0;
    QString notice;  ///< number of the notice
    QString content; ///< the year file as JSON (CalendarYear::parse)
};
template <>
const Descriptor<OfficeCalendar> &descriptor<OfficeCalendar>();

/// A day off by local rule (放假办法 art. 4).
struct LocalHoliday {
    Id<LocalHoliday> id;
    QDate day;
    QString name;
};
template <>
const Descriptor<LocalHoliday> &descriptor<LocalHoliday>();

/// A question sheet of the office's own; one row a sheet id.
struct OfficeSheet {
    Id<OfficeSheet> id;
    QString sheet; ///< id of the sheet
    QString title;
    QString content; ///< the sheet as JSON (readQuestionSheet)
};
template <>
const Descriptor<OfficeSheet> &descriptor<OfficeSheet>();

/// The text of a law or local rule that the office imported for its own reading.
struct LawText {
    Id<LawText> id;
    QString title;
    QString law;      ///< name of the law on the rule cards it belongs to; may be empty
    QDate from;       ///< in force from; may be empty
    QString fileName; ///< as imported
    QString fileKey;  ///< of the vault
};
template <>
const Descriptor<LawText> &descriptor<LawText>();

} // namespace hezhong
