// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/repair/othercopies.h"

#include "core/base/filewrite.h"
#include "core/store/backups/backuplist.h"
#include "core/store/repair/pagefile.h"
#include "core/store/sqlite/sqlerror.h"

#include <QDir>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// True when any page of the database is sound under this key.
bool readsAnything(const QString &folder, const SecretKey &key)
{
    const auto file = PageFile::open(QDir(folder).filePath(u"cases.db"_s), key);
    if (!file)
        return false;
    const auto damaged = (*file)->damaged();
    return damaged && damaged->size() < (*file)->count();
}

} // namespace

QList<BackupInfo> otherCopies(const QString &folder, const QStringList &named)
{
    QList<BackupInfo> all;
    if (!folder.isEmpty())
        all = backupsIn(QDir(folder).filePath(u"backups"_s));
    for (const QString &one : named) {
        const bool isBackup = QFile::exists(QDir(one).filePath(BackupManifest::fileName()));
        if (!isBackup)
            all += backupsIn(one);
        else if (const auto backup = backupAt(one))
            all += *backup;
    }
    std::stable_sort(all.begin(), all.end(), [](const BackupInfo &a, const BackupInfo &b) {
        return a.manifest.seal.count > b.manifest.seal.count;
    });
    return all;
}

std::optional<QByteArray> soundCopy(const FileVault &vault, const QString &key,
                                    const QList<BackupInfo> &backups)
{
    for (const BackupInfo &backup : backups) {
        const auto bytes =
            readWholeFile(QDir(backup.path).filePath(u"files/"_s + key), FileVault::MostBytes);
        if (bytes && vault.isSound(key, *bytes))
            return *bytes;
    }
    return std::nullopt;
}

Result<BackupKeys> keysOf(const QList<BackupInfo> &backups, const QString &folder,
                          const Credentials &who)
{
    Error why = corrupt(u"keys.json"_s);
    for (const BackupInfo &backup : backups) {
        auto file = KeyFile::load(QDir(backup.path).filePath(u"keys.json"_s));
        if (!file)
            continue;
        auto keys = file->unlock(who);
        if (!keys) {
            why = keys.error();
            continue;
        }
        if (file->isAuthentic(keys->key) && readsAnything(folder, keys->key))
            return BackupKeys{std::move(*file), std::move(keys->key), backup.path};
    }
    return fail(std::move(why));
}

} // namespace hezhong
