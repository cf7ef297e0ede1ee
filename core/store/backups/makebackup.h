// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/backups/backupinfo.h"
#include "core/store/backups/backupsource.h"
#include "core/store/verifyreport.h"

namespace hezhong {

/// Makes one backup of an open store in `place`, the folder NAME-YYYYMMDD-HHMMSS.hezhong-backup:
/// database, keys, files, and a manifest that is written last. It gets its name only after it was
/// opened and checked. Files that the newest backup there holds already get a second name where
/// the file system can. May run in any thread beside the store's own.
///
/// Errors: backup.no-place, store.full, store.read-only, store.io, store.corrupt (the database
/// itself is damaged), Fault::Cancelled when the sink stops it; nothing half-made stays.
[[nodiscard]] Result<BackupInfo> makeBackup(const BackupSource &source, const QString &place,
                                            const Clock &clock, const ProgressSink &progress = {});

/// The same, but where nothing was changed since the newest good one, that one with isNew false.
[[nodiscard]] Result<BackupInfo> backupIfChanged(const BackupSource &source, const QString &place,
                                                 const Clock &clock,
                                                 const ProgressSink &progress = {});

} // namespace hezhong
