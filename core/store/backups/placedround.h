// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backups/backupround.h"

namespace hezhong {

/// runBackups() for somebody who watches: `begins` is told each place before it. Once `progress` stops
/// the round, no further place is begun.
[[nodiscard]] QList<BackupOutcome>
runBackups(const BackupSource &source, const BackupSettings &settings, const Clock &clock,
           const ProgressSink &progress, const std::function<void(const QString &place)> &begins);

} // namespace hezhong
