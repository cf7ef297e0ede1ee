// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backups/keeprule.h"

namespace hezhong {

/// Why a backup stays: one bit for each reason.
enum class KeepReason { Recent = 1, Day = 2, Week = 4, Month = 8 };
Q_DECLARE_FLAGS(KeepReasons, KeepReason)

/// For each of `times` what keeps it; no reason: it may go.
[[nodiscard]] QList<KeepReasons> keepReasons(const QList<QDateTime> &times, const KeepRule &rule);

} // namespace hezhong
