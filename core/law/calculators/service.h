// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/fraction.h"

#include <QDate>

namespace hezhong {

/// Length of service in full years, full months and days, the last working day included.
struct Service {
    int years = 0;
    int months = 0;
    int days = 0;

    /// From the first to the last working day; all zero when reversed.
    [[nodiscard]] static Service between(const QDate &first, const QDate &last);
    /// Years as 劳动合同法 art. 47 counts them: six months or more make a year, less make half a year.
    [[nodiscard]] Fraction compensationYears() const;
    /// Years as 劳部发〔1994〕481号 counts them: every part of a year makes a year.
    [[nodiscard]] Fraction yearsBefore2008() const;
    /// "7年6个月0天".
    [[nodiscard]] QString text() const;
};

} // namespace hezhong
