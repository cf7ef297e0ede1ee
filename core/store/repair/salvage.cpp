// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/repair/salvage.h"

#include "core/base/filewrite.h"
#include "core/base/words.h"
#include "core/store/filereferences.h"
#include "core/store/keys/keycopies.h"
#include "core/store/newfolder.h"
#include "core/store/repair/newchain.h"
#include "core/store/repair/othercopies.h"
#include "core/store/sqlite/sqlerror.h"
#include "core/store/storecore.h"
#include "core/store/verifier.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostSealBytes = 4096;

Error stopped()
{
    return {Fault::Cancelled,
            u"salvage.stopped"_s,
            words("store", "抢救已停止，原来的数据没有改动。"),
            {},
            {},
            {}};
}

/// One salvage from looking at the damaged store to proving the new one.
class Salvager {
public:
    Salvager(const SalvageWish &wish, const Clock &clock, const OpenOptions &options,
             const ProgressSink &progress)
        : m_wish(wish), m_clock(clock), m_options(options), m_progress(progress)
    {}

    Result<SalvageReport> run()
    {
        m_report.from = QFileInfo(m_wish.from).absoluteFilePath();
        m_report.folder = QFileInfo(m_wish.to).absoluteFilePath();
        m_report.at = m_clock.now();
        if (!QFileInfo(m_report.from).isDir())
            return fail(
                storeFault(u"store.missing"_s,
                           words("store", "找不到数据文件夹 %1。")
                               .arg(QDir::toNativeSeparators(m_report.from)),
                           words("store", "请检查位置是否正确，移动硬盘或网络盘是否已连接。")));
        m_backups = otherCopies(m_report.from, m_wish.backups);
        HEZHONG_TRY(unlock());
        HEZHONG_ASSIGN(MergedState state, read());
        HEZHONG_TRY(build(state));
        return m_report;
    }

private:
    Status unlock();
    Result<MergedState> read();
    Result<FoundRows> rowsOf(const QString &database);
    FoundRows backupFor(const FoundRows &found);
    Status build(MergedState &state);
    Status files(StoreCore &core, const MergedState &state);
    void summarise(const NewChain &chain, const MergedState &state, qint64 journalRows);
    void advise();
    bool goOn(int step) const { return !m_progress || m_progress(step, 5); }

    const SalvageWish &m_wish;
    const Clock &m_clock;
    const OpenOptions &m_options;
    const ProgressSink &m_progress;
    QList<BackupInfo> m_backups;
    std::optional<KeyFile> m_keyFile;
    std::optional<SecretKey> m_key;
    SalvageReport m_report;
};

Status Salvager::unlock()
{
    auto own = keycopies::unlock(m_report.from, m_wish.who);
    if (own) {
        m_keyFile = std::move(own->file);
        m_key = std::move(own->keys.key);
        return {};
    }
    if (own.error().code != "store.corrupt"_L1)
        return fail(std::move(own).error());
    HEZHONG_ASSIGN(BackupKeys keys, keysOf(m_backups, m_report.from, m_wish.who));
    m_keyFile = std::move(keys.file);
    m_key = std::move(keys.key);
    m_report.keysFrom = keys.backup;
    return {};
}

Result<FoundRows> Salvager::rowsOf(const QString &database)
{
    HEZHONG_ASSIGN(const std::unique_ptr<PageFile> pages, PageFile::open(database, *m_key, true));
    return FoundRows::of(*pages);
}

FoundRows Salvager::backupFor(const FoundRows &found)
{
    const QString storeId = QString::fromUtf8(m_keyFile->storeId());
    for (const BackupInfo &backup : std::as_const(m_backups)) {
        if (backup.manifest.seal.storeId != storeId)
            continue;
        auto rows = rowsOf(QDir(backup.path).filePath(u"database"_s));
        if (!rows || rows->ignoredCodes)
            continue;
        bool belongs = true;
        for (auto it = rows->journal.cbegin(); belongs && it != rows->journal.cend(); ++it)
            if (const auto same = found.journal.constFind(it.key()); same != found.journal.cend())
                belongs = same->hash == it->hash;
        if (!belongs)
            continue;
        m_report.backup = backup.path;
        return std::move(*rows);
    }
    return {};
}

Result<MergedState> Salvager::read()
{
    const QTemporaryDir scratch(QFileInfo(m_report.folder).absolutePath() + u"/salvage-XXXXXX"_s);
    if (!scratch.isValid())
        return fail(readOnly(u"salvage"_s));
    const QString copy = scratch.filePath(u"cases.db"_s);
    FoundRows found;
    if (QFileInfo::exists(m_report.from + u"/cases.db"_s)) {
        HEZHONG_ASSIGN(m_report.lostLogFrames, copyDamaged(m_report.from + u"/cases.db"_s, copy));
        HEZHONG_ASSIGN(found, rowsOf(copy));
    }
    if (!goOn(1))
        return fail(stopped());
    m_report.pages = found.pages;
    m_report.damagedPages = found.damagedPages;
    m_report.ignoredCodes = found.ignoredCodes;
    FoundRows backup = backupFor(found);
    if (found.rows.isEmpty() && found.journal.isEmpty() && backup.rows.isEmpty())
        return fail(corrupt(u"salvage: nothing"_s));
    const auto bytes = readWholeFile(m_report.from + u'/' + Checkpoints::sealName(), MostSealBytes);
    const auto seal = bytes ? JournalSeal::parse(*bytes) : std::nullopt;
    const bool own = seal && seal->storeId == QString::fromUtf8(m_keyFile->storeId());
    if (!goOn(2))
        return fail(stopped());
    MergedState state(std::move(found), backup, own ? seal->count : 0);
    if (backup.journal.isEmpty())
        m_report.backup.clear();
    return state;
}

Status Salvager::files(StoreCore &core, const MergedState &state)
{
    const QDir from(m_report.from + u"/files"_s);
    for (const QString &name : from.entryList(QDir::Files)) {
        const auto bytes = FileVault::isKey(name)
                               ? readWholeFile(from.filePath(name), FileVault::MostBytes)
                               : Result<QByteArray>(fail(Error()));
        if (!bytes || !core.vault.isSound(name, *bytes))
            continue;
        if (const Status written = writeWholeFile(core.vault.pathOf(name), *bytes); !written)
            return fail(storeErrorOf(written.error()));
    }
    HEZHONG_ASSIGN(const QList<FileReference> references, fileReferences(*core.database));
    for (const FileReference &one : references) {
        if (QFile::exists(core.vault.pathOf(one.fileKey)))
            continue;
        if (const auto bytes = soundCopy(core.vault, one.fileKey, m_backups)) {
            if (const Status written = writeWholeFile(core.vault.pathOf(one.fileKey), *bytes);
                !written)
                return fail(storeErrorOf(written.error()));
            m_report.filesFromBackup += one.fileKey;
            continue;
        }
        const auto kept = state.kept().constFind(one.id);
        const QString caseId =
            kept == state.kept().cend() ? QString() : caseIdOf(*kept->info, kept->row);
        const TableInfo *info = tableNamed(one.table);
        m_report.lostFiles.append({one.table, info ? QString(info->kind) : QString(), one.id,
                                   caseId, state.caseName(caseId), SalvagedRow::Fate::Lost});
    }
    return {};
}

Status Salvager::build(MergedState &state)
{
    HEZHONG_ASSIGN(const std::unique_ptr<NewFolder> place,
                   NewFolder::take(m_report.folder, m_clock, m_options));
    HEZHONG_ASSIGN(const QList<Migration> steps, Migrator::builtIn());
    StoreCore::Parts parts{m_report.folder,
                           nullptr,
                           *m_keyFile,
                           std::move(*m_key),
                           m_options.strength,
                           !m_wish.who.recoveryKey.isEmpty(),
                           {}};
    HEZHONG_ASSIGN(std::unique_ptr<StoreCore> core,
                   StoreCore::open(std::move(parts), m_clock, Database::Mode::Create, steps));
    if (const QString names = state.meta(u"file_names"_s); !names.isEmpty())
        core->vault.setNameKey(SecretKey::fromHex(names));
    const QJsonObject first{{u"pages"_s, m_report.pages},
                            {u"damaged_pages"_s, m_report.damagedPages.size()},
                            {u"touched"_s, state.touched().size()},
                            {u"gaps"_s, state.gaps().size()},
                            {u"backup"_s, QFileInfo(m_report.backup).fileName()}};
    NewChain chain(*core, state, m_wish.who.userName);
    HEZHONG_TRY(
        chain.write(QFileInfo(m_report.from).fileName(),
                    QString::fromUtf8(QJsonDocument(first).toJson(QJsonDocument::Compact))));
    HEZHONG_TRY(files(*core, state));
    HEZHONG_TRY(keycopies::save(m_report.folder, core->keyFile));
    HEZHONG_TRY(core->signJournal());
    if (!goOn(4))
        return fail(stopped());
    HEZHONG_ASSIGN(const VerifyReport verdict, Verifier(*core, {}).run());
    for (const VerifyCheck &check : verdict.checks)
        m_report.verifyFaults += check.faults;
    summarise(chain, state, core->journal->end());
    HEZHONG_ASSIGN(core->lock, place->finish());
    return {};
}

void Salvager::summarise(const NewChain &chain, const MergedState &state, qint64 journalRows)
{
    m_report.journalRows = journalRows;
    m_report.journalGaps = state.gaps();
    m_report.rows = state.touched();
    m_report.countersRebuilt = chain.countersRebuilt();
    for (const MergedState::Kept &one : state.kept())
        ++m_report.kept[one.info->table];
    for (const SalvagedRow &row : std::as_const(m_report.rows))
        if (row.fate != SalvagedRow::Fate::Lost)
            --m_report.kept[row.table];
    advise();
}

void Salvager::advise()
{
    QStringList sentences;
    if (m_report.isWhole())
        sentences += words("store", "所有内容都已保住，可以改用新的案件库；原来的文件夹请留存。");
    else
        sentences += words("store", "请核对上面列出的内容后改用新的案件库；原来的文件夹请留存。");
    const QString storeId = QString::fromUtf8(m_keyFile->storeId());
    for (const BackupInfo &backup : std::as_const(m_backups)) {
        if (backup.manifest.seal.storeId != storeId || !backup.isGood())
            continue;
        const qint64 end = std::max(m_report.journalRows, backup.manifest.seal.count);
        sentences += words("store", "另一个办法是恢复 %1 的备份：会失去此后的约 %2 "
                                    "行操作记录，抢救则有 %3 条记录丢失或者需要核对。")
                         .arg(backup.manifest.madeAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s))
                         .arg(end - backup.manifest.seal.count)
                         .arg(m_report.rows.size() - m_report.count(SalvagedRow::Fate::Rebuilt)
                              + m_report.lostFiles.size());
        break;
    }
    m_report.advice = sentences.join(QString());
}

} // namespace

Result<SalvageReport> salvageStore(const SalvageWish &wish, const Clock &clock,
                                   const OpenOptions &options, const ProgressSink &progress)
{
    return Salvager(wish, clock, options, progress).run();
}

QString salvageFolderFor(const QString &folder)
{
    const QFileInfo info(QDir::cleanPath(folder));
    const QString stem = info.absolutePath() + u'/' + info.completeBaseName() + u"-recovered"_s;
    QString wanted = stem + u".hezhong"_s;
    for (int number = 2; QFileInfo::exists(wanted); ++number)
        wanted = u"%1-%2.hezhong"_s.arg(stem).arg(number);
    return wanted;
}

} // namespace hezhong
