// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/casequeries.h"
#include "ui/widgets/rowlist.h"

#include <optional>

namespace hezhong {

/// What the month says of the office; what nobody can know yet is empty.
struct MonthFigures {
    int accepted = 0;
    int closed = 0;                    ///< closed, failed or withdrawn in the month
    std::optional<double> successRate; ///< (agreed + settled) of the closed ones, 0 … 1
    std::optional<double> meanDays;    ///< from acceptance (receipt, when it was never accepted) to the end
};
[[nodiscard]] MonthFigures monthFigures(const QList<CaseRow> &rows, const QDate &today);

/// A limit of an open case that is over, ends today or within a week.
struct DueCase {
    CaseRow row;
    CaseDeadline limit;
};
/// The most overdue first.
[[nodiscard]] Result<QList<DueCase>> dueCases(const Desk &desk, const QList<CaseRow> &rows);
[[nodiscard]] QList<RowItem> dueItems(const QList<DueCase> &due);
/// Those that are over or end today.
[[nodiscard]] int pressingCount(const QList<DueCase> &due);

/// A case that waits for somebody to do something.
struct IdleCase {
    CaseRow row;
    int days = 0; ///< since its last step that is known
};
/// Accepted without a meeting, agreed and not closed; the longest waiting first.
[[nodiscard]] QList<IdleCase> idleCases(const QList<CaseRow> &rows, const QDate &today);
[[nodiscard]] QList<RowItem> idleItems(const QList<IdleCase> &idle);

} // namespace hezhong
