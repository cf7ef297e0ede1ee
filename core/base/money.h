// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <compare>

namespace hezhong {

/// An amount of yuan kept in whole fen, so sums are exact.
class Money {
public:
    Money() = default;
    [[nodiscard]] static Money fromFen(qint64 fen) { return Money(fen); }

    /// Reads "12300", "12300.5", "12300.00"; also "12,300.00" and "12300元" as people type it.
    /// More than two decimals, a sign, or more than 999,999,999,999.99 is an Input error at `field`.
    [[nodiscard]] static Result<Money> parse(const QString &text, const QString &field);

    [[nodiscard]] qint64 fen() const { return m_fen; }
    [[nodiscard]] bool isZero() const { return m_fen == 0; }
    /// "12300.00": the form of JSON and of tables made for machines.
    [[nodiscard]] QString decimal() const;
    /// "12,300.00": the form of screens and papers.
    [[nodiscard]] QString grouped() const;

    friend Money operator+(Money a, Money b) { return Money(a.m_fen + b.m_fen); }
    friend Money operator-(Money a, Money b) { return Money(a.m_fen - b.m_fen); }
    Money &operator+=(Money other) { m_fen += other.m_fen; return *this; }
    friend auto operator<=>(Money a, Money b) = default;

private:
    explicit Money(qint64 fen) : m_fen(fen) {}
    qint64 m_fen = 0;
};

} // namespace hezhong
