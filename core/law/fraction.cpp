// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/fraction.h"

#include <numeric>

namespace hezhong {

using namespace Qt::StringLiterals;

Fraction::Fraction(qint64 numerator, qint64 denominator)
{
    Q_ASSERT(numerator >= 0 && denominator > 0);
    const qint64 divisor = std::gcd(numerator, denominator);
    m_numerator = numerator / divisor;
    m_denominator = denominator / divisor;
}

qint64 Fraction::rounded() const
{
    const qint64 whole = m_numerator / m_denominator;
    const qint64 rest = m_numerator % m_denominator;
    return rest >= m_denominator - rest ? whole + 1 : whole;
}

QString Fraction::plainDecimal() const
{
    const qint64 hundredths = (*this * Fraction(100)).rounded();
    QString text = u"%1.%2"_s.arg(hundredths / 100).arg(hundredths % 100, 2, 10, QLatin1Char('0'));
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

Fraction operator+(const Fraction &a, const Fraction &b)
{
    const qint64 common = std::lcm(a.m_denominator, b.m_denominator);
    return {a.m_numerator * (common / a.m_denominator) + b.m_numerator * (common / b.m_denominator),
            common};
}

Fraction operator*(const Fraction &a, const Fraction &b)
{
    // Reducing crosswise first keeps the products small.
    const Fraction left(a.m_numerator, b.m_denominator);
    const Fraction right(b.m_numerator, a.m_denominator);
    return {left.m_numerator * right.m_numerator, left.m_denominator * right.m_denominator};
}

bool operator<(const Fraction &a, const Fraction &b)
{
    return a.m_numerator * b.m_denominator < b.m_numerator * a.m_denominator;
}

} // namespace hezhong
