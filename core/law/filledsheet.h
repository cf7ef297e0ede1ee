// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/calculators.h"
#include "core/law/questionsheet.h"

namespace hezhong {

/// One claim as the answers make it. Texts are Chinese in every language: they go into papers.
struct FilledClaim {
    QString id;
    QString text;
    std::optional<Money> amount;             ///< by the applicant's answers
    std::optional<Money> amountByRespondent; ///< by the respondent's, where they differ
    std::optional<Calculation> calculation;  ///< behind `amount`
    QString calculator;
    QMap<QString, QString> inputs; ///< calculator key → value, as far as answered
    QStringList missing;           ///< question ids that the calculator still needs
    QString card;
};

/// A question without an answer that something needs.
struct SheetGap {
    QString question; ///< id
    QString text;     ///< the question
    QString claim;    ///< id of the claim that needs it; empty for a required question
};

/// A sheet with its answers.
struct FilledSheet {
    QString sheet; ///< id
    QList<FilledClaim> claims;
    QStringList outline; ///< lines for the meeting
    QStringList points;  ///< points in dispute
    QList<SheetGap> missing;
    QList<Error> problems; ///< answers that cannot be: Input errors, field = key of the answer
    QStringList cards;     ///< ids of rule cards of the sheet and its claims

    /// Sum of the amounts that are known.
    [[nodiscard]] Money total() const;
};

/// Fills a sheet. Keys of answers are question ids, or "ID.applicant" and "ID.respondent" where both
/// sides are asked. It never fails: wrong answers are listed as problems and count as not given.
[[nodiscard]] FilledSheet applySheet(const QuestionSheet &sheet,
                                     const QMap<QString, QString> &answers,
                                     const Calendar &calendar,
                                     const Parameters &parameters = Parameters::builtIn());

} // namespace hezhong
