// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/casefile.h"

namespace hezhong {

/// What can be done with a case, in the order of the procedure (facts 1 and 2).
enum class CaseStep { Accept, Refuse, RecordHearing, Agree, CloseAgreed, CloseSettled, CloseFailed, Withdraw };

/// 受理, 登记调解笔录 …: the words of the button that does it.
[[nodiscard]] QString stepLabel(CaseStep step);

/// Whether the state of the case lets this step be done now; Refused "case.state" tells why not.
[[nodiscard]] Status allowStep(const Case &record, CaseStep step);

/// The one step that a mediator most likely does next; empty when the case is at its end.
[[nodiscard]] std::optional<CaseStep> nextStep(const CaseFile &file);

/// Status after a step.
[[nodiscard]] CaseStatus statusAfter(CaseStep step);

/// A day of the procedure must not lie before the one that must come first: Input error "date.order"
/// at `field`, naming both days.
[[nodiscard]] Status notBefore(const QDate &day, const QDate &earliest, const QString &earliestName,
                               const QString &field);

} // namespace hezhong
