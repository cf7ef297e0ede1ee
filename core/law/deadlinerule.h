// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace hezhong {

/// How a limit is counted.
enum class DeadlineUnit {
    Natural, ///< calendar days
    Working, ///< workdays of the calendar
    Year,
};

/// "natural", "working" or "year".
[[nodiscard]] QString deadlineUnitCode(DeadlineUnit unit);

/// One time limit of the law, a row of resources/law/deadlines.json.
struct DeadlineRule {
    QString id; ///< "mediation-from-acceptance"
    DeadlineUnit unit = DeadlineUnit::Natural;
    int count = 0;     ///< in `unit`
    QString title;     ///< what has to be done in that time, for the user
    QString basis;     ///< the article
    QString startOf;   ///< the event whose day is `from`, for the user
    QStringList cards; ///< ids of the rule cards behind `basis`
};

/// Every rule, in the order of the procedure.
[[nodiscard]] const QList<DeadlineRule> &deadlineRules();
[[nodiscard]] std::optional<DeadlineRule> deadlineRule(const QString &id);

} // namespace hezhong
