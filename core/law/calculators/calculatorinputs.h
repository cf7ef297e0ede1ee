// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/calculatorkey.h"
#include "core/law/fraction.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>

namespace hezhong {

/// The values given to one calculator, all of the right type and within bounds.
class CalculatorInputs {
public:
    /// Input errors name the key as field: "calc.unknown-key", "calc.missing-key", "calc.date",
    /// "calc.amount", "calc.number", "calc.choice" and "calc.range". Empty values count as not given.
    [[nodiscard]] static Result<CalculatorInputs> read(const QList<CalculatorKey> &keys,
                                                       const QMap<QString, QString> &values);

    [[nodiscard]] bool has(const QString &key) const;
    /// The value, or zero / an invalid date / "" when the key was not given.
    [[nodiscard]] Money money(const QString &key) const { return m_amounts.value(key); }
    [[nodiscard]] QDate date(const QString &key) const { return m_dates.value(key); }
    [[nodiscard]] Fraction number(const QString &key) const { return m_numbers.value(key); }
    [[nodiscard]] int whole(const QString &key) const
    {
        return static_cast<int>(number(key).floor());
    }
    [[nodiscard]] QString choice(const QString &key) const { return m_choices.value(key); }

private:
    Status take(const CalculatorKey &key, const QString &text);

    QHash<QString, Money> m_amounts;
    QHash<QString, QDate> m_dates;
    QHash<QString, Fraction> m_numbers;
    QHash<QString, QString> m_choices;
};

} // namespace hezhong
