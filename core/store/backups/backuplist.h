// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backups/backupinfo.h"
#include "core/store/backups/backupsource.h"
#include "core/store/backups/keeprule.h"
#include "core/store/verifyreport.h"

namespace hezhong {

/// Ending of a backup's folder.
[[nodiscard]] QString backupEnding();

/// Backups in a place, the one that holds most first: by what they say and the sizes of their
/// files, not by content. A place that is not there has none.
[[nodiscard]] QList<BackupInfo> backupsIn(const QString &place);
/// Those of one store, by its id.
[[nodiscard]] QList<BackupInfo> backupsIn(const QString &place, const QString &storeId);
/// One backup; backup.missing, or backup.damaged when it does not say what it holds.
[[nodiscard]] Result<BackupInfo> backupAt(const QString &path);

/// Reads every file of a backup and compares its hash; faults are in the result.
[[nodiscard]] BackupInfo checkedFiles(BackupInfo backup, const ProgressSink &progress = {});
/// Opens a backup besides, with the credentials of its time: pages, journal, signatures, files.
[[nodiscard]] Result<BackupInfo> checkedWhole(BackupInfo backup, const Credentials &who,
                                              const ProgressSink &progress = {});

/// The same with the key of the open store. Error backup.other-key when the backup was made under
/// another one (before the store's key was changed): then the credentials of its time are needed.
[[nodiscard]] Result<BackupInfo> checkedWhole(BackupInfo backup, const BackupSource &open,
                                              const ProgressSink &progress = {});

/// Takes the backups of one store away that the rule does not keep; how many went. Never the one
/// that holds most, and none that is damaged.
[[nodiscard]] Result<int> thinOut(const QString &place, const QString &storeId,
                                  const KeepRule &rule);

} // namespace hezhong
