// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups/restore.h"

#include "core/base/fileops.h"
#include "core/base/filetree.h"
#include "core/base/filewrite.h"
#include "core/base/ids.h"
#include "core/base/words.h"
#include "core/store/backups/backuplist.h"
#include "core/store/backups/filehash.h"
#include "core/store/backups/setaside.h"
#include "core/store/keys/keycopies.h"
#include "core/store/sqlite/sqlerror.h"
#include "core/store/storecore.h"
#include "core/store/verifier.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> damagedBackup(const QString &detail)
{
    return fail(storeFault(u"backup.damaged"_s,
                           words("store", "这份备份已损坏，没有恢复，现有的数据没有改动。"),
                           words("store", "请选择更早的一份备份，或者另一个位置的备份。"), detail));
}

tl::unexpected<Error> stopped()
{
    return fail(Error{Fault::Cancelled,
                      u"restore.stopped"_s,
                      words("store", "恢复已停止，现有的数据没有改动。"),
                      {},
                      {},
                      {}});
}

/// Builds the store beside the wanted folder; it goes again unless it is put in place.
class Restorer {
public:
    Restorer(const RestoreWish &wish, const Clock &clock, const OpenOptions &options,
             const ProgressSink &progress)
        : m_wish(wish), m_clock(clock), m_options(options), m_progress(progress),
          m_target(QFileInfo(wish.folder).absoluteFilePath())
    {}
    ~Restorer()
    {
        if (!m_part.isEmpty())
            removeTree(m_part);
    }
    Restorer(const Restorer &) = delete;
    Restorer &operator=(const Restorer &) = delete;

    Result<RestoredStore> run()
    {
        HEZHONG_TRY(look());
        HEZHONG_TRY(unlock());
        HEZHONG_TRY(checkTarget());
        HEZHONG_TRY(build());
        HEZHONG_TRY(prove());
        HEZHONG_TRY(putInPlace());
        return m_done;
    }

private:
    Status look();
    Status unlock();
    Status checkTarget();
    Status build();
    Status copy(const BackupManifest::File &file);
    Status prove();
    Status checkReport(const VerifyReport &report) const;
    Status putInPlace();

    const RestoreWish &m_wish;
    const Clock &m_clock;
    const OpenOptions &m_options;
    const ProgressSink &m_progress;
    QString m_target;
    QString m_part;
    BackupInfo m_backup;
    std::optional<KeyFile> m_keyFile;
    std::optional<SecretKey> m_key;
    std::unique_ptr<StoreLock> m_oldLock;
    RestoredStore m_done;
};

Status Restorer::look()
{
    HEZHONG_ASSIGN(m_backup, backupAt(m_wish.backup));
    m_backup = checkedFiles(std::move(m_backup), m_progress);
    m_done.manifest = m_backup.manifest;
    m_done.missing = m_backup.manifest.missing;
    if (m_backup.isGood())
        return {};
    if (!m_wish.evenDamaged)
        return damagedBackup(m_backup.faults.constFirst());
    return {};
}

Status Restorer::unlock()
{
    HEZHONG_ASSIGN(m_keyFile, KeyFile::load(QDir(m_backup.path).filePath(u"keys.json"_s)));
    HEZHONG_ASSIGN(StoreKeys keys, m_keyFile->unlock(m_wish.who));
    if (!m_keyFile->isAuthentic(keys.key))
        return damagedBackup(u"keys.json: code"_s);
    m_key = std::move(keys.key);
    return {};
}

Status Restorer::checkTarget()
{
    removeHalfMadeStores(m_target);
    const QDir target(m_target);
    if (!target.exists())
        return {};
    if (target.isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)) {
        static_cast<void>(FileOps::current().remove(m_target));
        return {};
    }
    if (!m_wish.setAside)
        return fail(storeFault(
            u"store.exists"_s,
            words("store", "%1 里已经有内容，没有改动它。").arg(QDir::toNativeSeparators(m_target)),
            words("store", "请选择一个新的文件夹，或者要求把现有的数据改名保留。")));
    HEZHONG_ASSIGN(m_oldLock, StoreLock::acquire(m_target, m_clock, m_options));
    return {};
}

Status Restorer::copy(const BackupManifest::File &file)
{
    const QString to =
        QDir(m_part).filePath(file.name == "database"_L1 ? u"cases.db"_s : file.name);
    const Status copied = copyWholeFile(QDir(m_backup.path).filePath(file.name), to);
    if (!copied && copied.error().fault == Fault::Store)
        return fail(storeErrorOf(copied.error()));
    const auto hash = copied ? sha256OfFile(to) : Result<QByteArray>(fail(copied.error()));
    if (hash && *hash == file.sha256)
        return {};
    if (!m_wish.evenDamaged || !file.name.startsWith("files/"_L1))
        return damagedBackup(file.name);
    m_done.missing += file.name.section(u'/', 1);
    static_cast<void>(FileOps::current().remove(to));
    return {};
}

Status Restorer::build()
{
    const QString stamp = m_clock.now().toLocalTime().toString(u"yyyyMMdd-HHmmss"_s);
    const QString part = m_target + u".restoring-"_s + stamp;
    FileOps &files = FileOps::current();
    HEZHONG_TRY(folderFault(makeFolders(QFileInfo(m_target).absolutePath()), u"mkdir"_s));
    HEZHONG_TRY(folderFault(files.makeFolder(part), u"mkdir"_s));
    m_part = part;
    if (const Status marked = writeWholeFile(QDir(m_part).filePath(halfMadeMark()), {}); !marked)
        return fail(storeErrorOf(marked.error()));
    for (const QString &inner : {u"/files"_s, u"/backups"_s})
        HEZHONG_TRY(folderFault(files.makeFolder(m_part + inner), u"mkdir"_s));
    for (const BackupManifest::File &file : std::as_const(m_backup.manifest.files)) {
        if (m_progress && !m_progress(0, m_backup.manifest.files.size()))
            return stopped();
        HEZHONG_TRY(copy(file));
    }
    if (!m_backup.manifest.file(u"journal.seal"_s))
        m_done.missing += u"journal.seal"_s;
    HEZHONG_TRY(keycopies::save(m_part, *m_keyFile));
    return folderFault(files.syncFolder(m_part), u"fsync"_s);
}

Status Restorer::checkReport(const VerifyReport &report) const
{
    for (const VerifyCheck &check : report.checks) {
        const bool excused = check.name == "files"_L1
                             && (m_wish.evenDamaged || !m_backup.manifest.missing.isEmpty());
        if (!check.ok() && !excused)
            return damagedBackup(check.name + u": "_s + check.faults.constFirst());
    }
    return {};
}

Status Restorer::prove()
{
    HEZHONG_ASSIGN(std::unique_ptr<StoreLock> lock, StoreLock::acquire(m_part, m_clock, m_options));
    HEZHONG_ASSIGN(const QList<Migration> steps, Migrator::builtIn());
    StoreCore::Parts parts{m_part,
                           std::move(lock),
                           *m_keyFile,
                           std::move(*m_key),
                           m_options.strength,
                           !m_wish.who.recoveryKey.isEmpty(),
                           {}};
    HEZHONG_ASSIGN(const std::unique_ptr<StoreCore> core,
                   StoreCore::open(std::move(parts), m_clock, Database::Mode::ReadWrite, steps));
    HEZHONG_ASSIGN(const VerifyReport report, Verifier(*core, m_progress).run());
    HEZHONG_TRY(checkReport(report));
    HEZHONG_TRY(core->signIn(m_wish.who.userName));
    // What comes after the backup is another line of history than the one that was lost.
    return core->inTransaction([&]() -> Status {
        const Operation operation{u"store.restore"_s, core->user.name, {}};
        HEZHONG_TRY(core->note(operation, u"store"_s, m_backup.manifest.seal.storeId, u"restored"_s,
                               {}, QFileInfo(m_backup.path).fileName()));
        return core->meta->set(u"device"_s, newUuid7(m_clock));
    });
}

Status Restorer::putInPlace()
{
    FileOps &files = FileOps::current();
    int code = files.remove(QDir(m_part).filePath(halfMadeMark()));
    if (code == 0)
        code = files.syncFolder(m_part);
    if (code == 0)
        code = m_oldLock ? setAside(m_part, m_target, m_clock, m_done.setAside)
                         : files.rename(m_part, m_target);
    HEZHONG_TRY(folderFault(code, u"rename"_s));
    m_part.clear();
    m_done.folder = m_target;
    return folderFault(files.syncFolder(QFileInfo(m_target).absolutePath()), u"fsync"_s);
}

} // namespace

Result<RestoredStore> restoreBackup(const RestoreWish &wish, const Clock &clock,
                                    const OpenOptions &options, const ProgressSink &progress)
{
    return Restorer(wish, clock, options, progress).run();
}

} // namespace hezhong
