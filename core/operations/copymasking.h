// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace hezhong {

/// A number as it is compared: digits and a last X alone, without a country code of 86.
[[nodiscard]] QString plainNumber(const QString &number);

/// Every identity, telephone and account number that stands in a text, bare: identity numbers of 15
/// and 18 places whether or not they check, numbers of mobile telephones, of landlines with their area
/// code, of 400 and 800 services, local ones after a word such as 电话, and accounts from 12 digits on. Full-width
/// digits, and blanks and hyphens inside a number, are seen through. Amounts, dates and case numbers are
/// none of it.
[[nodiscard]] QStringList numbersIn(const QString &text);

/// Masks the numbers of numbersIn() that are not in `keep` (bare). Of a telephone or account number the
/// first three and the last four digits stay, of an identity number only the first three: the day of
/// birth stands beside it, and with the last four it would be whole again.
[[nodiscard]] QString maskedNumbers(const QString &text, const QSet<QString> &keep);

/// The numbers that belong to the parties with this name on a side of the values of a paper ("applicants",
/// "respondents", "third_parties"): their own, their agents', and those in payments due to them. Bare.
[[nodiscard]] QSet<QString> ownNumbers(const QJsonObject &values, const QString &side,
                                       const QString &party);

/// Values of a paper for somebody else's eyes.
struct MaskedValues {
    QJsonObject values;
    QSet<QString> hidden; ///< bare numbers that were masked
};

/// Masks every number in the values but `keep`, the office's own telephone and the credit codes of
/// organisations, which are public.
[[nodiscard]] MaskedValues maskedValues(const QJsonObject &values, const QSet<QString> &keep);

/// A second look at what is about to be handed out, independent of where in the values a number stood: none
/// of `hidden` may stand in the words. Internal fault "copy.masking".
[[nodiscard]] Status checkHidden(const QString &words, const QSet<QString> &hidden);

} // namespace hezhong
