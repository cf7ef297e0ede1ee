// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backups/backupsource.h"
#include "core/store/verifyreport.h"

namespace hezhong {

/// What Store::verify() finds, from a thread of its own while the store stays open and in use.
struct VerifiedSnapshot {
    VerifyReport report;
    qint64 rows = 0; ///< journal rows at the moment that was looked at
};

/// Looks at the store of `source` through a second connection that reads one moment of it; changes
/// nothing. Key files, `journal.seal` and files are read as they are now, so what they are said to
/// lack may be no fault when the journal has gone on since (compare `rows`); then look again.
[[nodiscard]] Result<VerifiedSnapshot> verifySnapshot(BackupSource source,
                                                      const ProgressSink &progress);

} // namespace hezhong
