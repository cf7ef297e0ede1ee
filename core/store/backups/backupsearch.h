// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backups/backupinfo.h"

namespace hezhong {

/// Backups in any of `folders`, in the folders right below them, and those that are one of `folders`
/// themselves; the newest first, each once. What cannot be read is passed by.
[[nodiscard]] QList<BackupInfo> backupsBelow(const QStringList &folders);

/// Where a stick or a share appears on this machine: the roots of what is mounted, without the
/// system's own.
[[nodiscard]] QStringList mountedPlaces();

} // namespace hezhong
