// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backups/backupinfo.h"
#include "core/store/filevault.h"
#include "core/store/keys/keyfile.h"
#include "core/store/openoptions.h"

namespace hezhong {

/// Backups that lost parts of a store may be taken from, those that hold most first: the store's own,
/// and those that are named, each by itself or by the place where it lies.
[[nodiscard]] QList<BackupInfo> otherCopies(const QString &folder, const QStringList &named);

/// The sealed bytes of a file of the vault as one of these backups holds it sound, or nothing. A
/// backup of the time before the store's key was changed has its heads under another key and its
/// files are passed by.
[[nodiscard]] std::optional<QByteArray> soundCopy(const FileVault &vault, const QString &key,
                                                  const QList<BackupInfo> &backups);

/// Keys out of a backup.
struct BackupKeys {
    KeyFile file;
    SecretKey key;
    QString backup; ///< its folder
};

/// Those of the first of these backups that the credentials open and whose key reads the database of
/// `folder`; store.corrupt when there is none.
[[nodiscard]] Result<BackupKeys> keysOf(const QList<BackupInfo> &backups, const QString &folder,
                                        const Credentials &who);

} // namespace hezhong
