// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/casequeries.h"
#include "ui/widgets/theme/tokens.h"

#include <optional>

namespace hezhong {

/// Days before the end of a limit from which a mediator is reminded of it.
constexpr int remindDays = 7;

/// The limit of a case that presses most: of those not kept yet the one that ends first. The fifteen
/// days from receipt only open the way to arbitration (labour mediation law art. 14), so once they
/// are over another running limit goes before them.
[[nodiscard]] std::optional<CaseDeadline> pressingLimit(const QList<CaseDeadline> &limits);

/// 超期1天, 今天到期, 3天后 with the colour that repeats it.
struct LimitChip {
    QString word;
    Tone tone = Tone::Neutral;
};
[[nodiscard]] LimitChip limitChip(int daysLeft);

/// The colour that goes with a state in lists.
[[nodiscard]] Tone statusTone(CaseStatus status);

/// Whether a case is still being handled.
[[nodiscard]] bool isOpen(CaseStatus status);

/// Chinese name of the cause in the numbering of the day of receipt; the code when the list lacks it.
[[nodiscard]] QString causeTitle(const CaseRow &row);
/// The same as the window shows it.
[[nodiscard]] QString causeWords(const CaseRow &row);

} // namespace hezhong
