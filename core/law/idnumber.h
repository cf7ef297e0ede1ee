// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/codeproblem.h"

#include <QDate>

namespace hezhong {

/// A citizen's ID number of 18 characters (GB 11643) that passed every check.
class IdNumber {
public:
    /// Accepts spaces, full-width digits and a small x. What fails is an Input error at `field` whose
    /// code is that of the first problem of checkIdNumber(). A valid `today` refuses later births.
    [[nodiscard]] static Result<IdNumber> parse(const QString &text, const QString &field,
                                                const QDate &today = {});

    /// Canonical: 17 digits and a digit or X.
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QDate birth() const;
    /// "male" or "female".
    [[nodiscard]] QString sex() const;
    /// The six digits of the first registration, often a code no longer in use.
    [[nodiscard]] QString region() const { return m_text.left(6); }

    friend bool operator==(const IdNumber &a, const IdNumber &b) { return a.m_text == b.m_text; }

private:
    explicit IdNumber(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

/// What can be read out of a text that should be an ID number, and all that is wrong with it.
struct IdNumberCheck {
    bool valid = false;
    QString text;   ///< canonical form of what was typed
    QDate birth;    ///< invalid when it cannot be read
    QString sex;    ///< "male", "female" or ""
    QString region; ///< six digits, or ""
    QList<CodeProblem> problems;
};

/// Lists every problem: id-number.length, .old (15 digits), .characters, .region, .birth-date,
/// .birth-year (before 1900), .future-birth (after a valid `today`), .check-digit.
[[nodiscard]] IdNumberCheck checkIdNumber(const QString &text, const QDate &today = {});

/// The 18th character for the first 17 digits; a null character for anything else.
[[nodiscard]] QChar idNumberCheckDigit(const QString &first17);

} // namespace hezhong
