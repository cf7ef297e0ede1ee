// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups/backuplist.h"

#include "core/base/fileops.h"
#include "core/base/filetree.h"
#include "core/base/filewrite.h"
#include "core/base/words.h"
#include "core/store/backups/databaseglance.h"
#include "core/store/backups/filehash.h"
#include "core/store/filevault.h"
#include "core/store/sqlite/sqlerror.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

QString sizeFault(const QString &name)
{
    return words("store", "备份里的 %1 缺失或者长度不对。").arg(name);
}

/// A backup as its manifest and the lengths of its files tell.
BackupInfo glanceAt(const QString &path)
{
    BackupInfo info{path, {}, {}, false};
    const QDir folder(path);
    const auto bytes =
        readWholeFile(folder.filePath(BackupManifest::fileName()), BackupManifest::MostBytes);
    const auto manifest = bytes ? BackupManifest::parse(*bytes) : std::nullopt;
    if (!manifest) {
        info.faults += words("store", "备份的清单缺失或者已损坏。");
        return info;
    }
    info.manifest = *manifest;
    if (manifest->toBytes() != *bytes || !manifest->file(u"database"_s)
        || !manifest->file(u"keys.json"_s))
        info.faults += words("store", "备份的清单被改动过。");
    for (const BackupManifest::File &file : manifest->files) {
        const QFileInfo present(folder.filePath(file.name));
        if (!present.isFile() || present.size() != file.size)
            info.faults += sizeFault(file.name);
    }
    return info;
}

bool holdsMore(const BackupInfo &a, const BackupInfo &b)
{
    return std::pair(a.manifest.seal.count, a.manifest.madeAt)
           > std::pair(b.manifest.seal.count, b.manifest.madeAt);
}

Status removeBackup(const BackupInfo &backup)
{
    // Without its manifest it is no backup any more, whatever stops the rest.
    const QDir folder(backup.path);
    FileOps &files = FileOps::current();
    int code = files.remove(folder.filePath(BackupManifest::fileName()));
    if (code == 0)
        code = files.syncFolder(backup.path);
    if (code != 0)
        return fail(readOnly(u"thin out, errno %1"_s.arg(code)));
    removeTree(backup.path);
    return {};
}

Error checkStopped()
{
    return {Fault::Cancelled,
            u"backup.stopped"_s,
            words("store", "核对已停止，备份没有改动。"),
            {},
            {},
            {}};
}

/// What can be said about an opened backup: pages, chain, signatures, and whether every file opens.
Result<QStringList> insideFaults(const BackupInfo &backup, const BackupSource &source,
                                 const ProgressSink &progress)
{
    const QDir folder(backup.path);
    HEZHONG_ASSIGN(
        const std::unique_ptr<Database> database,
        Database::open(folder.filePath(u"database"_s), source.key, Database::Mode::ReadOnly));
    HEZHONG_ASSIGN(QStringList faults, DatabaseGlance::faults(*database, source));
    HEZHONG_ASSIGN(const DatabaseGlance glance, DatabaseGlance::of(*database, source));
    const BackupManifest &manifest = backup.manifest;
    if (glance.count != manifest.seal.count || glance.hash != manifest.seal.hash)
        faults += words("store", "备份的清单与其中的操作记录不符。");
    if (glance.signer && !manifest.isSignedBy(glance.signer->publicKey()))
        faults += words("store", "备份清单的签名不对。");
    HEZHONG_ASSIGN(const QVariant names,
                   database->value(u"SELECT value FROM meta WHERE key='file_names'"_s));
    FileVault vault(folder.filePath(u"files"_s), source.key);
    if (!names.isNull())
        vault.setNameKey(SecretKey::fromHex(names.toString()));
    qint64 done = 0;
    for (const QString &key : vault.keys()) {
        if (!vault.get(key))
            faults += words("store", "备份里的 %1 打不开。").arg(u"files/"_s + key);
        if (progress && !progress(++done, manifest.files.size()))
            break;
    }
    return faults;
}

Result<BackupInfo> checkedUnder(SecretKey key, KeyFile keyFile, BackupInfo backup,
                                const ProgressSink &progress)
{
    bool stopped = false;
    const ProgressSink sink = [&](qint64 done, qint64 total) {
        stopped = stopped || (progress && !progress(done, total));
        return !stopped;
    };
    backup = checkedFiles(std::move(backup), sink);
    if (stopped)
        return fail(checkStopped());
    if (!keyFile.isAuthentic(key))
        backup.faults +=
            words("store", "密钥文件 %1 被本程序以外的途径改动过。").arg(u"keys.json"_s);
    const BackupSource source{backup.path, backup.manifest.store, std::move(key), SecretKey(),
                              std::move(keyFile)};
    const auto inside = insideFaults(backup, source, sink);
    if (stopped)
        return fail(checkStopped());
    backup.faults += inside ? *inside : QStringList{inside.error().message};
    return backup;
}

} // namespace

QString backupEnding()
{
    return u".hezhong-backup"_s;
}

QList<BackupInfo> backupsIn(const QString &place)
{
    QList<BackupInfo> all;
    const QDir folder(place);
    for (const QString &name : folder.entryList({u'*' + backupEnding()}, QDir::Dirs))
        all.append(glanceAt(folder.filePath(name)));
    std::stable_sort(all.begin(), all.end(), holdsMore);
    return all;
}

QList<BackupInfo> backupsIn(const QString &place, const QString &storeId)
{
    QList<BackupInfo> own = backupsIn(place);
    own.removeIf(
        [&storeId](const BackupInfo &one) { return one.manifest.seal.storeId != storeId; });
    return own;
}

Result<BackupInfo> backupAt(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (!QFileInfo(path).isDir())
        return fail(storeFault(u"backup.missing"_s, words("store", "找不到备份 %1。").arg(shown),
                               words("store", "请检查位置是否正确，移动硬盘或网络盘是否已连接。")));
    BackupInfo info = glanceAt(path);
    if (!info.manifest.madeAt.isValid())
        return fail(storeFault(u"backup.damaged"_s,
                               words("store", "%1 不是备份，或者没有写完、已经损坏。").arg(shown),
                               words("store", "请选择更早的一份备份。"), path));
    return info;
}

BackupInfo checkedFiles(BackupInfo backup, const ProgressSink &progress)
{
    qint64 done = 0;
    for (const BackupManifest::File &file : std::as_const(backup.manifest.files)) {
        const auto hash = sha256OfFile(QDir(backup.path).filePath(file.name));
        const QString gone = sizeFault(file.name);
        if ((!hash || *hash != file.sha256) && !backup.faults.contains(gone))
            backup.faults += words("store", "备份里的 %1 已损坏。").arg(file.name);
        if (progress && !progress(++done, backup.manifest.files.size()))
            break;
    }
    return backup;
}

Result<BackupInfo> checkedWhole(BackupInfo backup, const Credentials &who,
                                const ProgressSink &progress)
{
    HEZHONG_ASSIGN(KeyFile keyFile, KeyFile::load(QDir(backup.path).filePath(u"keys.json"_s)));
    HEZHONG_ASSIGN(StoreKeys keys, keyFile.unlock(who));
    return checkedUnder(std::move(keys.key), std::move(keyFile), std::move(backup), progress);
}

Result<BackupInfo> checkedWhole(BackupInfo backup, const BackupSource &open,
                                const ProgressSink &progress)
{
    HEZHONG_ASSIGN(KeyFile keyFile, KeyFile::load(QDir(backup.path).filePath(u"keys.json"_s)));
    // The key file's code tells the key: a database that is damaged would not open under any.
    if (!keyFile.isAuthentic(open.key) && open.keyFile.isAuthentic(open.key))
        return fail(storeFault(
            u"backup.other-key"_s,
            words("store", "这份备份是更换密钥以前做的，或者它的密钥文件已损坏，没有核对。"),
            words("store", "请输入备份当时的姓名和密码再核对一次。"), backup.path));
    return checkedUnder(open.key.copy(), std::move(keyFile), std::move(backup), progress);
}

Result<int> thinOut(const QString &place, const QString &storeId, const KeepRule &rule)
{
    QList<BackupInfo> own = backupsIn(place, storeId);
    own.removeIf([](const BackupInfo &one) { return !one.isGood(); });
    QList<QDateTime> times;
    for (const BackupInfo &one : std::as_const(own))
        times.append(one.manifest.madeAt);
    int gone = 0;
    for (const qsizetype i : toThinOut(times, rule)) {
        // Where a clock was set back, the one that holds most need not be the newest.
        if (i == 0)
            continue;
        HEZHONG_TRY(removeBackup(own.at(i)));
        ++gone;
    }
    return gone;
}

} // namespace hezhong
