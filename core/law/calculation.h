// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/law/fraction.h"

#include <QList>
#include <QStringList>

namespace hezhong {

/// One line of how an amount came about.
struct CalculationStep {
    QString text;  ///< what was counted, for the user
    QString value; ///< amount, number or date
};

/// The result of a calculator, with everything needed to follow it by hand.
struct Calculation {
    QString calculator; ///< "economic-compensation"
    Money amount;       ///< yuan, rounded half up once for each item
    Fraction quantity;  ///< what the amount multiplies: years, months, days, hours in total
    QList<CalculationStep> steps;
    QStringList basis;    ///< articles
    QStringList cards;    ///< ids of the rule cards behind the articles
    QStringList warnings; ///< what the figures cannot tell

    void step(const QString &text, const QString &value) { steps += {text, value}; }
    void step(const QString &text, Money value) { steps += {text, value.decimal()}; }
    void step(const QString &text, const Fraction &value) { steps += {text, value.plainDecimal()}; }
};

/// `part` of an amount, rounded half up to whole fen.
[[nodiscard]] inline Money portion(Money amount, const Fraction &part)
{
    return Money::fromFen((Fraction(amount.fen()) * part).rounded());
}

} // namespace hezhong
