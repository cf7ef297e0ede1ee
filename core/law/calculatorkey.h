// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QStringList>

namespace hezhong {

/// One value that a calculator takes.
struct CalculatorKey {
    enum class Type {
        Date,   ///< YYYY-MM-DD, from 1949-10-01
        Wage,   ///< yuan a month or day, above 0, at most 10,000,000.00
        Sum,    ///< yuan in total, at most 10,000,000,000.00; 0 only if `lowest` is 0
        Number, ///< from `lowest` to `highest`, `decimals` places at most
        Choice, ///< one of `choices`
    };

    QString name;  ///< "average-wage"
    QString label; ///< for the user
    Type type = Type::Wage;
    bool required = true;
    int lowest = 1;
    int highest = 0;
    int decimals = 0;
    QStringList choices;
};

/// "date", "amount", "number" or "choice".
[[nodiscard]] QString calculatorKeyTypeCode(CalculatorKey::Type type);

} // namespace hezhong
