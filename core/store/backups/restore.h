// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/backups/backupinfo.h"
#include "core/store/openoptions.h"
#include "core/store/verifyreport.h"

namespace hezhong {

struct RestoreWish {
    QString backup;  ///< folder of the backup
    QString folder;  ///< the store that it becomes
    Credentials who; ///< password or recovery key as they were when the backup was made
    /// A store that is there is set aside under another name beside it; else it is an error.
    bool setAside = false;
    /// Take what is sound when attachments of the backup are damaged, and name the others.
    bool evenDamaged = false;
};

struct RestoredStore {
    QString folder;
    QString setAside; ///< where the store of before is now; empty when there was none
    BackupManifest manifest;
    QStringList missing; ///< files that the backup no longer has, as their names in the vault
};

/// Makes a store out of a backup, on this machine or a new one. It is built beside the wanted
/// folder, opened, checked whole, and only then put in its place; a store that was there is never
/// written to.
///
/// Errors: backup.missing, backup.damaged, store.wrong-password, store.no-such-user,
/// recovery-key.mistyped, store.exists, store.locked, store.full, store.read-only.
[[nodiscard]] Result<RestoredStore> restoreBackup(const RestoreWish &wish, const Clock &clock,
                                                  const OpenOptions &options = {},
                                                  const ProgressSink &progress = {});

/// Puts back the store that the last restore set aside; the restored one is set aside in turn. The
/// result is where that is now. Errors: restore.nothing-aside, store.locked.
[[nodiscard]] Result<QString> undoRestore(const QString &folder, const Clock &clock,
                                          const OpenOptions &options = {});

} // namespace hezhong
