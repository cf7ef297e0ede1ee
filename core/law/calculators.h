// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/calculation.h"
#include "core/law/calculatorkey.h"
#include "core/law/calendar.h"
#include "core/law/parameters.h"

#include <QMap>

namespace hezhong {

/// A calculator of claims, as lists and forms show it.
struct CalculatorInfo {
    QString name;      ///< "economic-compensation"
    QString title;     ///< 经济补偿
    QStringList cards; ///< ids of the rule cards that it follows
    QList<CalculatorKey> keys;
};

/// Every calculator, in the order of the command line's contract.
[[nodiscard]] QList<CalculatorInfo> calculators();

/// Runs a calculator on typed values. An unknown name is an Input error "calc.unknown" at
/// "calculator"; faults of values name the key as field (see CalculatorInputs::read) or the key that
/// contradicts another ("calc.dates", "calc.contradiction"); a missing dated figure is
/// "calc.parameter".
[[nodiscard]] Result<Calculation> calculate(const QString &name,
                                            const QMap<QString, QString> &values,
                                            const Calendar &calendar,
                                            const Parameters &parameters = Parameters::builtIn());

/// Splits "KEY=VALUE" texts. One without "=" or without a key is a Usage error "usage.assignment", a
/// key given twice an Input error "calc.duplicate-key" at that key.
[[nodiscard]] Result<QMap<QString, QString>> parseAssignments(const QStringList &assignments);

} // namespace hezhong
