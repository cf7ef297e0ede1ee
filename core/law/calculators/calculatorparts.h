// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/calculation.h"
#include "core/law/calculators/calculatorinputs.h"
#include "core/law/calendar.h"
#include "core/law/parameters.h"

namespace hezhong {

/// What a calculator may look things up in.
struct CalculatorContext {
    const Calendar &calendar;
    const Parameters &parameters;
};

/// A calculator's own work: inputs are typed and within bounds, contradictions between them are its
/// to refuse as Input errors. The registry fills in the name.
using CalculatorFunction = Result<Calculation> (*)(const CalculatorInputs &,
                                                   const CalculatorContext &);

[[nodiscard]] Result<Calculation> economicCompensation(const CalculatorInputs &,
                                                       const CalculatorContext &);
[[nodiscard]] Result<Calculation> unlawfulTermination(const CalculatorInputs &,
                                                      const CalculatorContext &);
[[nodiscard]] Result<Calculation> noticePay(const CalculatorInputs &, const CalculatorContext &);
[[nodiscard]] Result<Calculation> doubleWage(const CalculatorInputs &, const CalculatorContext &);
[[nodiscard]] Result<Calculation> overtime(const CalculatorInputs &, const CalculatorContext &);
[[nodiscard]] Result<Calculation> annualLeave(const CalculatorInputs &, const CalculatorContext &);
[[nodiscard]] Result<Calculation> unlawfulProbation(const CalculatorInputs &,
                                                    const CalculatorContext &);
[[nodiscard]] Result<Calculation> arrears(const CalculatorInputs &, const CalculatorContext &);
[[nodiscard]] Result<Calculation> arrearsSurcharge(const CalculatorInputs &,
                                                   const CalculatorContext &);
[[nodiscard]] Result<Calculation> minimumWageGap(const CalculatorInputs &,
                                                 const CalculatorContext &);
[[nodiscard]] Result<Calculation> workInjuryDisability(const CalculatorInputs &,
                                                       const CalculatorContext &);
[[nodiscard]] Result<Calculation> workDeath(const CalculatorInputs &, const CalculatorContext &);
[[nodiscard]] Result<Calculation> nonCompete(const CalculatorInputs &, const CalculatorContext &);
[[nodiscard]] Result<Calculation> sickPayFloor(const CalculatorInputs &, const CalculatorContext &);

/// A day of the month for pay: one of 21.75 (人社部发〔2025〕2号).
[[nodiscard]] inline Fraction dayOfMonth()
{
    return {4, 87};
}

} // namespace hezhong
