// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/questionsheet.h"
#include "core/law/sheets/sheetobject.h"

namespace hezhong {

/// What the parts of a sheet say of each other: questions that conditions, templates and calculators
/// name, calculators and their keys, rule cards, causes. `root` gives the places.
[[nodiscard]] Status checkQuestionSheet(const QuestionSheet &sheet, const SheetObject &root);

} // namespace hezhong
