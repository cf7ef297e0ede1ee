// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups/makebackup.h"

#include "core/base/fileops.h"
#include "core/base/filetree.h"
#include "core/base/filewrite.h"
#include "core/base/words.h"
#include "core/store/backups/backuplist.h"
#include "core/store/backups/databaseglance.h"
#include "core/store/backups/filehash.h"
#include "core/store/filereferences.h"
#include "core/store/filevault.h"
#include "core/store/sealing/checkpoints.h"
#include "core/store/sqlite/sqlerror.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

Error stopped()
{
    return {Fault::Cancelled,
            u"backup.stopped"_s,
            words("store", "备份已停止，数据和已有的备份没有改动。"),
            {},
            {},
            {}};
}

tl::unexpected<Error> placeFault(const QString &place)
{
    return fail(
        storeFault(u"backup.no-place"_s,
                   words("store", "备份位置 %1 现在不可用，这次没有备份到那里；数据不受影响。")
                       .arg(QDir::toNativeSeparators(place)),
                   words("store", "请插上移动硬盘或者接通共享文件夹，再备份一次。"), place));
}

Error folderError(int code, const QString &step)
{
    const QString detail = u"%1, errno %2"_s.arg(step).arg(code);
    if (code == ENOSPC || code == EDQUOT)
        return diskFull(detail);
    if (code == EACCES || code == EROFS || code == EPERM)
        return readOnly(detail);
    return storeErrorOf(storeFault(u"file.write"_s,
                                   words("store", "备份没有写成，已有的备份没有改动。"),
                                   words("store", "请检查磁盘和连线是否正常，然后重试。"), detail));
}

/// Makes one backup under a hidden name; what was not finished is taken away again.
class BackupMaker {
public:
    BackupMaker(const BackupSource &source, const QString &place, const Clock &clock,
                const ProgressSink &progress)
        : m_source(source), m_place(place), m_progress(progress),
          m_storeId(QString::fromUtf8(source.keyFile.storeId())),
          m_vault(QDir(source.folder).filePath(u"files"_s), source.key)
    {
        m_vault.setNameKey(source.fileNameKey.copy());
        m_manifest.store = source.name;
        m_manifest.program = QStringLiteral(HEZHONG_VERSION);
        m_manifest.madeAt = clock.now();
    }
    ~BackupMaker()
    {
        if (!m_part.isEmpty())
            removeTree(m_part);
    }
    BackupMaker(const BackupMaker &) = delete;
    BackupMaker &operator=(const BackupMaker &) = delete;

    Result<BackupInfo> make()
    {
        HEZHONG_TRY(start());
        HEZHONG_TRY(copyDatabase());
        HEZHONG_TRY(copyFiles());
        HEZHONG_TRY(write(u"keys.json"_s, m_source.keyFile.toBytes()));
        if (m_glance.signer)
            HEZHONG_TRY(write(Checkpoints::sealName(), m_manifest.seal.toBytes()));
        return finish();
    }

private:
    Status start();
    Status copyDatabase();
    Status copyFiles();
    Status copyFile(const QString &key, bool needed);
    [[nodiscard]] bool isUnderThisKey(const QString &name, const QString &other) const;
    bool linkFile(const QString &name, const QString &target);
    Status write(const QString &name, const QByteArray &bytes);
    Status count(const QString &name);
    Result<BackupInfo> finish();
    QString freeName() const;
    bool advance()
    {
        ++m_done;
        return !m_progress || m_progress(m_done, std::max(m_done, m_total));
    }

    const BackupSource &m_source;
    QString m_place;
    const ProgressSink &m_progress;
    QString m_storeId;
    FileVault m_vault;
    BackupManifest m_manifest;
    DatabaseGlance m_glance;
    QString m_part;
    std::optional<BackupInfo> m_before; ///< newest of this store in this place
    QStringList m_needed;
    qint64 m_done = 0;
    qint64 m_total = 3;
};

Status BackupMaker::start()
{
    if (!QFileInfo(m_place).isDir())
        return placeFault(m_place);
    // What an earlier attempt of this store left half-made when its program or the power ended.
    const QString mark = m_storeId.left(8);
    const QDir place(m_place);
    for (const QString &left :
         place.entryList({u".*-%1.part"_s.arg(mark)}, QDir::Dirs | QDir::Hidden))
        removeTree(place.filePath(left));
    for (const BackupInfo &one : backupsIn(m_place, m_storeId))
        if (one.isGood() && !m_before)
            m_before = one;
    const QString stamp = m_manifest.madeAt.toLocalTime().toString(u"yyyyMMdd-HHmmss"_s);
    m_part = place.filePath(u".%1-%2-%3.part"_s.arg(m_source.name, stamp, mark));
    FileOps &files = FileOps::current();
    for (const QString &folder : {m_part, QString(m_part + u"/files"_s)})
        if (const int code = files.makeFolder(folder); code != 0)
            return fail(folderError(code, u"mkdir"_s));
    return {};
}

Status BackupMaker::copyDatabase()
{
    const QString copy = m_part + u"/database"_s;
    {
        HEZHONG_ASSIGN(const std::unique_ptr<Database> original,
                       Database::open(QDir(m_source.folder).filePath(u"cases.db"_s), m_source.key,
                                      Database::Mode::ReadOnly));
        HEZHONG_TRY(original->copyTo(copy, m_source.key));
    }
    HEZHONG_ASSIGN(const std::unique_ptr<Database> opened,
                   Database::open(copy, m_source.key, Database::Mode::ReadOnly));
    HEZHONG_ASSIGN(m_glance, DatabaseGlance::of(*opened, m_source));
    HEZHONG_ASSIGN(const QStringList faults, DatabaseGlance::faults(*opened, m_source));
    if (!faults.isEmpty())
        return fail(corrupt(u"backup: "_s + faults.constFirst()));
    HEZHONG_ASSIGN(const QList<FileReference> references, fileReferences(*opened));
    for (const FileReference &one : references)
        m_needed += one.fileKey;
    m_manifest.schema = m_glance.schema;
    m_manifest.cases = m_glance.cases;
    m_manifest.lastChange = m_glance.lastChange;
    m_manifest.state = m_glance.state;
    m_manifest.seal.storeId = m_storeId;
    m_manifest.seal.count = m_glance.count;
    m_manifest.seal.hash = m_glance.hash;
    m_manifest.seal.at = m_manifest.madeAt.toString(Qt::ISODateWithMs);
    if (m_glance.signer)
        m_manifest.seal.sign(*m_glance.signer);
    return count(u"database"_s);
}

Status BackupMaker::copyFiles()
{
    // All that lies in the vault, so that a file of a kind that is named elsewhere comes along.
    QStringList all = m_vault.keys() + m_needed;
    all.removeDuplicates();
    m_total += all.size();
    if (!advance())
        return fail(stopped());
    for (const QString &key : std::as_const(all)) {
        HEZHONG_TRY(copyFile(key, m_needed.contains(key)));
        if (!advance())
            return fail(stopped());
    }
    return {};
}

bool BackupMaker::isUnderThisKey(const QString &name, const QString &other) const
{
    const QString key = name.section(u'/', 1);
    if (FileVault::isSameHead(other, m_vault.pathOf(key)))
        return true;
    // The store's own copy may be lost, and the backup's still the same; or the store's key was
    // changed since.
    const auto bytes = readWholeFile(other, FileVault::MostBytes);
    return bytes && m_vault.isSound(key, *bytes);
}

bool BackupMaker::linkFile(const QString &name, const QString &target)
{
    const BackupManifest::File *known = m_before ? m_before->manifest.file(name) : nullptr;
    if (!known)
        return false;
    const QString other = QDir(m_before->path).filePath(name);
    const auto hash = sha256OfFile(other);
    return hash && *hash == known->sha256 && isUnderThisKey(name, other)
           && FileOps::current().link(other, target) == 0;
}

Status BackupMaker::copyFile(const QString &key, bool needed)
{
    const QString name = u"files/"_s + key;
    if (linkFile(name, QDir(m_part).filePath(name)))
        return count(name);
    const auto sound = [&]() -> std::optional<QByteArray> {
        auto bytes = readWholeFile(m_vault.pathOf(key), FileVault::MostBytes);
        return bytes && m_vault.isSound(key, *bytes) ? std::optional(std::move(*bytes))
                                                     : std::nullopt;
    };
    auto bytes = sound();
    // What cannot be read once may be read at the next try; what is damaged cannot.
    if (!bytes)
        bytes = sound();
    if (bytes)
        return write(name, *bytes);
    // Damage in the store is no reason to have no backup of the rest; it is said.
    if (needed)
        m_manifest.missing += key;
    return {};
}

Status BackupMaker::write(const QString &name, const QByteArray &bytes)
{
    if (const Status written = writeWholeFile(QDir(m_part).filePath(name), bytes); !written)
        return fail(storeErrorOf(written.error()));
    return count(name);
}

Status BackupMaker::count(const QString &name)
{
    const QString path = QDir(m_part).filePath(name);
    HEZHONG_ASSIGN(const QByteArray hash, sha256OfFile(path));
    m_manifest.files.append({name, QFileInfo(path).size(), hash});
    return {};
}

QString BackupMaker::freeName() const
{
    const QString stamp = m_manifest.madeAt.toLocalTime().toString(u"yyyyMMdd-HHmmss"_s);
    const QDir place(m_place);
    QString name = m_source.name + u'-' + stamp + backupEnding();
    for (int i = 2; place.exists(name); ++i)
        name = u"%1-%2-%3"_s.arg(m_source.name, stamp).arg(i) + backupEnding();
    return place.filePath(name);
}

Result<BackupInfo> BackupMaker::finish()
{
    if (m_glance.signer)
        m_manifest.sign(*m_glance.signer);
    if (const Status written =
            writeWholeFile(QDir(m_part).filePath(BackupManifest::fileName()), m_manifest.toBytes());
        !written)
        return fail(storeErrorOf(written.error()));
    const QString path = freeName();
    FileOps &files = FileOps::current();
    int code = files.syncFolder(m_part + u"/files"_s);
    if (code == 0)
        code = files.syncFolder(m_part);
    if (code == 0)
        code = files.rename(m_part, path);
    if (code != 0)
        return fail(folderError(code, u"rename"_s));
    m_part.clear();
    if (code = files.syncFolder(m_place); code != 0)
        return fail(folderError(code, u"fsync of the place"_s));
    advance();
    return BackupInfo{path, m_manifest, {}, true};
}

} // namespace

Result<BackupInfo> makeBackup(const BackupSource &source, const QString &place, const Clock &clock,
                              const ProgressSink &progress)
{
    return BackupMaker(source, place, clock, progress).make();
}

Result<BackupInfo> backupIfChanged(const BackupSource &source, const QString &place,
                                   const Clock &clock, const ProgressSink &progress)
{
    const QList<BackupInfo> present = backupsIn(place, QString::fromUtf8(source.keyFile.storeId()));
    if (!present.isEmpty() && present.constFirst().isGood()) {
        HEZHONG_ASSIGN(const std::unique_ptr<Database> database,
                       Database::open(QDir(source.folder).filePath(u"cases.db"_s), source.key,
                                      Database::Mode::ReadOnly));
        HEZHONG_ASSIGN(const DatabaseGlance now, DatabaseGlance::of(*database, source));
        const BackupManifest &last = present.constFirst().manifest;
        const bool isSigned = !now.signer || last.isSignedBy(now.signer->publicKey());
        if (now.state == last.state && isSigned) {
            BackupInfo checked = checkedFiles(present.constFirst(), progress);
            if (checked.isGood())
                return checked;
        }
    }
    return makeBackup(source, place, clock, progress);
}

} // namespace hezhong
