// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hezhong {

/// An exact non-negative quotient of whole numbers, kept in lowest terms. Calculators bound their
/// inputs so that products stay far below 2^63.
class Fraction {
public:
    constexpr Fraction() = default;
    /// `denominator` must be positive.
    Fraction(qint64 numerator, qint64 denominator = 1);

    [[nodiscard]] qint64 numerator() const { return m_numerator; }
    [[nodiscard]] qint64 denominator() const { return m_denominator; }
    [[nodiscard]] qint64 floor() const { return m_numerator / m_denominator; }
    /// The nearest whole number, halves upwards.
    [[nodiscard]] qint64 rounded() const;
    /// At most two decimals, halves upwards, no trailing zeros: "7.5", "8", "2.69".
    [[nodiscard]] QString plainDecimal() const;

    friend Fraction operator+(const Fraction &a, const Fraction &b);
    friend Fraction operator*(const Fraction &a, const Fraction &b);
    friend bool operator==(const Fraction &a, const Fraction &b) = default;
    friend bool operator<(const Fraction &a, const Fraction &b);

private:
    qint64 m_numerator = 0;
    qint64 m_denominator = 1;
};

} // namespace hezhong
