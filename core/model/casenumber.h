// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/office.h"

#include <QString>

namespace hezhong {

/// An office's pattern of case numbers: literal text with the tokens {年} {省简称} {区县代字}
/// {机构代字} {类型字} {序号} and {序号:宽度} (padded with zeros). No national form exists
/// (facts 0.15), so the office chooses; {年} and {序号} must stand in it exactly once.
class CaseNumberPattern {
public:
    /// The pattern proposed to a new office: 〔2026〕锦劳调12号.
    [[nodiscard]] static QString proposed();

    /// Input error "number-pattern.*" at `field` for unknown tokens, stray braces, or a missing
    /// year or serial.
    [[nodiscard]] static Result<CaseNumberPattern> parse(const QString &text, const QString &field);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// The number as printed. `serial` counts from 1.
    [[nodiscard]] QString number(const Office &office, int year, int serial) const;

    /// Name of the counter: one a (office, kind of number, year).
    [[nodiscard]] static QString counter(const Office &office, int year);

private:
    explicit CaseNumberPattern(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace hezhong
