// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/calculators.h"
#include "core/model/casefile.h"
#include "core/operations/desk.h"

namespace hezhong {

/// Keeps a calculation in the case; with a claim whose amount it is, that claim gets the result
/// (`intoClaim`). A calculation of the same calculator for the same claim is replaced. Input errors name
/// the calculator's key.
[[nodiscard]] Result<Done<CaseFile>> keepCalculation(const Desk &desk, const Id<Case> &id,
                                                     const ClaimCalculation &calculation,
                                                     bool intoClaim);
[[nodiscard]] Result<Done<CaseFile>> removeCalculation(const Desk &desk, const Id<Case> &id,
                                                       const Id<ClaimCalculation> &calculation);

/// How a kept calculation stands today.
struct CalculationState {
    ClaimCalculation kept;
    Calculation now;              ///< computed anew with today's calendar and figures
    bool changed = false;         ///< the result is another than when it was kept
    std::optional<Money> claimed; ///< amount of its claim; nothing without one
    QStringList papers; ///< titles of live papers issued with another amount of that claim
};

/// Every calculation of the case, recomputed. One that can no longer be computed comes with its old amount
/// and the error's words among the warnings.
[[nodiscard]] QList<CalculationState> recalculated(const Desk &desk, const CaseFile &file);

/// Calculator inputs as the case keeps them, and back.
[[nodiscard]] QMap<QString, QString> inputsOf(const ClaimCalculation &calculation);
[[nodiscard]] QJsonObject inputsToJson(const QMap<QString, QString> &inputs);

/// What the case already knows of a calculator's inputs (days and wages in the question sheets), so that
/// nobody types them twice.
[[nodiscard]] QMap<QString, QString> knownInputs(const Desk &desk, const CaseFile &file,
                                                 const QString &calculator);

} // namespace hezhong
