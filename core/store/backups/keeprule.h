// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

namespace hezhong {

/// Which backups stay when they are thinned: the newest ones, and the last one of each of so many
/// days, weeks and months in which there is one.
struct KeepRule {
    int recent = 5;
    int days = 7;
    int weeks = 5;
    int months = 12;

    friend bool operator==(const KeepRule &, const KeepRule &) = default;
};

/// Indexes into `times` of the backups that may go. Times are taken as local calendar days; a year
/// has the weeks of ISO 8601. The newest always stays, also under a rule of zeros.
[[nodiscard]] QList<qsizetype> toThinOut(const QList<QDateTime> &times, const KeepRule &rule);

} // namespace hezhong
