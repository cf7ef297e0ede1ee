// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>

namespace hezhong {

/// Parses exactly YYYY-MM-DD; an impossible date (2026-02-30) is an Input error at `field`.
[[nodiscard]] Result<QDate> parseDate(const QString &text, const QString &field);

/// What a person types into a date field: 2026-11-09, 2026/11/9, 2026.11.9, 2026年11月9日, 3月5日,
/// 0305, 20260305, 今天, 明天, 昨天, +15, -3. `today` fills what is left out.
[[nodiscard]] Result<QDate> parseTypedDate(const QString &text, const QDate &today, const QString &field);

/// HH:MM, 24 hours; wrong text is an Input error at `field`.
[[nodiscard]] Result<QTime> parseTime(const QString &text, const QString &field);

/// "2026-11-09", or "" for an invalid date.
[[nodiscard]] QString isoDate(const QDate &date);

/// "2026年11月9日" as papers print it (no leading zeros, GB/T 9704), or "" for an invalid date.
[[nodiscard]] QString chineseDate(const QDate &date);

/// "星期一" … "星期日".
[[nodiscard]] QString chineseWeekday(const QDate &date);

} // namespace hezhong
