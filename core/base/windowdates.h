// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace hezhong {

/// Dates as the window says them in its own language; "" for an invalid date. Papers and stored texts
/// take chineseDate() and chineseWeekday() of core/base/dates.h instead.

/// 2026年11月9日, in English 9 November 2026.
[[nodiscard]] QString windowDate(const QDate &date);
/// 11月9日, in English 9 Nov.
[[nodiscard]] QString windowMonthDay(const QDate &date);
/// 星期一, in English Monday.
[[nodiscard]] QString windowWeekday(const QDate &date);

} // namespace hezhong
