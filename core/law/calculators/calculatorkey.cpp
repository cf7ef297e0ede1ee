// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/calculatorkey.h"

namespace hezhong {

using namespace Qt::StringLiterals;

QString calculatorKeyTypeCode(CalculatorKey::Type type)
{
    switch (type) {
    case CalculatorKey::Type::Date:
        return u"date"_s;
    case CalculatorKey::Type::Wage:
    case CalculatorKey::Type::Sum:
        return u"amount"_s;
    case CalculatorKey::Type::Number:
        return u"number"_s;
    case CalculatorKey::Type::Choice:
        return u"choice"_s;
    }
    return {};
}

} // namespace hezhong
