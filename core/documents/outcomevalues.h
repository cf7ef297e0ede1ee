// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/papervalues.h"

namespace hezhong {

using OutcomeGroup = void (*)(PaperValues &, const CaseFile &, const PaperContext &);

/// Groups of values of papers of the second half of a case (docs/documents.md lists the keys):
/// "end", "delivery", "performance", "review", "payment-order", "delegation", "suspension",
/// "settlement", "collective". nullptr for another word.
[[nodiscard]] OutcomeGroup outcomeGroupNamed(const QString &name);

} // namespace hezhong
