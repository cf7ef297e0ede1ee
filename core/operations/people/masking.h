// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"
#include "core/operations/desk.h"

namespace hezhong {

/// 510104199003070015 → 510***********0015; 13800000000 → 138****0000. What is short stays a
/// little less readable: its middle half is starred. Length and place of each character stay.
[[nodiscard]] QString maskedNumber(const QString &number);

/// Every run of seven and more digits in a text, masked; amounts and dates have fewer.
[[nodiscard]] QString maskedText(const QString &text);

/// Masks identity and telephone numbers (FieldFlag::Personal with FieldFlag::Number) of a loaded
/// case for a user who has no need of them (Right::SeeNumbers). Such a user cannot save the case.
[[nodiscard]] Status maskNumbersFor(const Desk &desk, CaseFile &file);

/// True for a user who is shown masked numbers.
[[nodiscard]] Result<bool> seesMaskedNumbers(const Desk &desk);

} // namespace hezhong
