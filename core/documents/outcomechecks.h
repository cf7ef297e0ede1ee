// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/papercontext.h"
#include "core/model/casefile.h"

namespace hezhong {

using OutcomeCheck = Status (*)(const CaseFile &, const PaperContext &);

/// What PaperKind::needs may name for papers of the second half of a case:
/// "unagreed" (no agreement was reached; "paper.agreed"), "reviewable" (an agreement that a commission
/// may review, order 33 art. 75; "paper.review-relation", "paper.review-filed"), "confirmable" (not in
/// a case that the court has filed; "paper.confirmation-filed"), "overdue" (a payment's day has passed
/// on the day of the paper; "paper.not-due"). nullptr for another word.
[[nodiscard]] OutcomeCheck outcomeCheckNamed(const QString &name);

} // namespace hezhong
