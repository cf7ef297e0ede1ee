// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/calculators.h"
#include "core/law/questionsheet.h"

namespace hezhong {

/// A calculator and whether a claim speaks of its matter.
struct CalculatorOffer {
    CalculatorInfo info;
    bool fits = false;
};

/// Every calculator, first those whose matter the words of the claim name, then those that the question
/// sheets for its cause use, then the rest in the order of the core. Statutes' own terms are looked for:
/// the longer one wins, so that 加付赔偿金 is not taken for the damages of an unlawful termination.
[[nodiscard]] QList<CalculatorOffer> calculatorsFor(const QString &claim, const QString &cause,
                                                    const QuestionSheets &sheets);

} // namespace hezhong
