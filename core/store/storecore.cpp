// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storecore.h"

#include "core/base/filetree.h"
#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/store/backup.h"
#include "core/store/backups/setaside.h"
#include "core/store/keys/keycopies.h"
#include "core/store/keys/keyrotation.h"
#include "core/store/openchecks.h"
#include "core/store/sqlite/sqlerror.h"
#include "core/store/transactionstate.h"
#include "core/store/verifier.h"

#include <QDir>
#include <QFile>

namespace hezhong {

using namespace Qt::StringLiterals;

StoreCore::StoreCore(Parts parts, const Clock &theClock, std::unique_ptr<Database> opened)
    : folder(std::move(parts.folder)), clock(theClock), lock(std::move(parts.lock)),
      keyFile(std::move(parts.keyFile)), key(std::move(parts.key)), strength(parts.strength),
      byRecoveryKey(parts.byRecoveryKey), otherKey(std::move(parts.otherKey)),
      underNext(parts.underNext), vault(QDir(folder).filePath(u"files"_s), key),
      database(std::move(opened)), rows(*database), openFaults(std::move(parts.keyFaults))
{
    if (otherKey)
        vault.alsoRead(*otherKey);
}

StoreCore::~StoreCore()
{
    // Closing cannot fail in words; rows that stay unsigned now are signed next time. A store that
    // could not be read to its end is left as it is.
    if (search && checkPlace())
        static_cast<void>(signJournal());
}

QString StoreCore::path(const QString &name) const
{
    return QDir(folder).filePath(name);
}

Result<std::unique_ptr<StoreCore>>
StoreCore::open(Parts parts, const Clock &clock, Database::Mode mode, const QList<Migration> &steps)
{
    const QString file = QDir(parts.folder).filePath(u"cases.db"_s);
    HEZHONG_ASSIGN(std::unique_ptr<Database> opened, Database::open(file, parts.key, mode));
    std::unique_ptr<StoreCore> core(new StoreCore(std::move(parts), clock, std::move(opened)));
    const auto beforeMigration = [&core](int fromVersion) -> Status {
        HEZHONG_TRY(folderFault(makeFolders(core->path(u"backups"_s)), u"backups"_s));
        const QString stamp = core->clock.now().toString(u"yyyyMMdd-HHmmss"_s);
        return core->backupTo(core->path(u"backups/schema-%1-%2.db"_s.arg(fromVersion).arg(stamp)));
    };
    HEZHONG_ASSIGN(core->migrated, Migrator(*core->database, steps).run(beforeMigration));
    HEZHONG_TRY(core->loadMeta());
    // Before this opening writes rows of its own, which bear the clock's time as well.
    HEZHONG_TRY(core->checkClock());
    HEZHONG_TRY(keyrotation::resume(*core));
    HEZHONG_TRY(core->noteSchema());
    HEZHONG_TRY(core->refreshIndex());
    return core;
}

Status StoreCore::loadMeta()
{
    const QString storeId = QString::fromUtf8(keyFile.storeId());
    sums = std::make_unique<TableSums>(*database, key);
    meta = std::make_unique<Meta>(*database, *sums);
    HEZHONG_TRY(sums->load());
    HEZHONG_ASSIGN(deviceId, meta->value(u"device"_s));
    if (deviceId.isEmpty())
        deviceId = newUuid7(clock);
    HEZHONG_ASSIGN(const QString names, meta->value(u"file_names"_s));
    if (!names.isEmpty())
        vault.setNameKey(SecretKey::fromHex(names));
    journal = std::make_unique<Journal>(*database, deviceId, storeId);
    HEZHONG_TRY(journal->load());
    checkpoints = std::make_unique<Checkpoints>(
        Checkpoints::Parts{*database, *journal, *meta, clock, folder, storeId});
    HEZHONG_TRY(checkpoints->load(key));
    search = std::make_unique<SearchIndex>(*database, *journal, *meta);
    return sums->isKnown() ? Status() : beginSealing();
}

Status StoreCore::checkClock()
{
    HEZHONG_ASSIGN(const QVariant last,
                   database->value(u"SELECT at FROM journal ORDER BY seq DESC LIMIT 1"_s));
    const QString warning = openchecks::clockWarning(
        clock.now(), QDateTime::fromString(last.toString(), Qt::ISODateWithMs));
    if (!warning.isEmpty())
        openFaults += warning;
    return {};
}

Status StoreCore::takeUpKey()
{
    SecretKey names = vault.nameKey().copy();
    vault = FileVault(path(u"files"_s), key);
    vault.setNameKey(std::move(names));
    if (otherKey)
        vault.alsoRead(*otherKey);
    HEZHONG_TRY(loadMeta());
    return refreshIndex();
}

Status StoreCore::beginSealing()
{
    // Sums that somebody took out of a sealed store are missed by verify and not made anew.
    HEZHONG_ASSIGN(
        const QVariant sealedRow,
        database->value(u"SELECT 1 FROM journal WHERE kind=? LIMIT 1"_s, {Checkpoints::kind()}));
    if (!sealedRow.isNull() || checkpoints->hasKey())
        return {};
    // A store of an older program has its keys once only.
    if (QFile::exists(path(keycopies::firstName())) && !QFile::exists(path(keycopies::copyName())))
        HEZHONG_TRY(keycopies::save(folder, keyFile));
    const Status begun = inTransaction([this]() -> Status {
        HEZHONG_TRY(meta->set(u"device"_s, deviceId));
        HEZHONG_TRY(checkpoints->begin(key));
        return sums->startAnew();
    });
    return begun ? checkpoints->publish() : begun;
}

Status StoreCore::noteSchema()
{
    HEZHONG_ASSIGN(const QVariant version, database->value(u"PRAGMA user_version"_s));
    HEZHONG_ASSIGN(const QString known, meta->value(schemaName()));
    // Only a migration changes it; what else differs is for verify to say.
    if (!known.isEmpty() && !migrated)
        return {};
    return inTransaction([&] { return meta->set(schemaName(), version.toString()); });
}

QString StoreCore::schemaName()
{
    return u"schema"_s;
}

Status StoreCore::refreshIndex()
{
    HEZHONG_ASSIGN(const QString version, meta->value(u"search"_s));
    if (version == SearchIndex::version())
        return search->load();
    return inTransaction([this] { return search->rebuild(); });
}

void StoreCore::keepAll()
{
    journal->keep();
    sums->keep();
    checkpoints->keep();
    search->keep();
}

void StoreCore::revertAll()
{
    journal->revert();
    sums->revert();
    checkpoints->revert();
    search->revert();
}

Status StoreCore::inTransaction(const std::function<Status()> &work)
{
    HEZHONG_TRY(checkPlace());
    HEZHONG_TRY(database->execute(u"BEGIN IMMEDIATE"_s));
    Status done = work();
    if (done && journal->hasNewRows())
        done = journal->saveHead();
    if (done)
        done = sums->save();
    if (done)
        done = database->execute(u"COMMIT"_s);
    if (!done) {
        database->rollback();
        revertAll();
        return done;
    }
    keepAll();
    return {};
}

Status StoreCore::signJournal()
{
    if (checkpoints->hasKey() && checkpoints->waiting() > 0)
        HEZHONG_TRY(inTransaction([this] { return checkpoints->append(); }));
    return checkpoints->isUnpublished() ? checkpoints->publish() : Status();
}

Status StoreCore::note(const Operation &operation, const QString &kind, const QString &id,
                       const QString &field, const QVariant &before, const QVariant &after)
{
    const QDateTime now = clock.now();
    JournalRow row;
    row.operationId = newUuid7(clock);
    row.operation = operation.name;
    row.actor = operation.actor;
    row.caseId = operation.caseId;
    row.kind = kind;
    row.entityId = id;
    row.field = field;
    row.before = before;
    row.after = after;
    row.at = now.toString(Qt::ISODateWithMs);
    return journal->append(std::move(row), now.toMSecsSinceEpoch());
}

Status StoreCore::checkPlace() const
{
    if (database->isInPlace() && (!lock || lock->isInPlace()))
        return {};
    return fail(storeFault(
        u"store.moved"_s,
        words("store", "数据文件夹在程序打开期间被移动、改名或者删除，本次操作没有保存。"),
        words(
            "store",
            "请把文件夹放回原处再试；已经删除的，请立即做一次备份，内容还可以从打开的程序里取出。"),
        folder));
}

Status StoreCore::saveKeys(KeyFile changed)
{
    if (!keyFile.isAuthentic(key))
        return fail(
            storeFault(u"store.corrupt"_s,
                       words("store", "密钥文件被本程序以外的途径改动过，没有写入新的内容。"),
                       words("store", "请用备份里的密钥文件修复后再试。"), u"keys.json: code"_s));
    if (keyFile.offersNext())
        return fail(storeFault(
            u"store.keys-unfinished"_s,
            words("store", "数据密钥的更换还没有完成，密码和密钥没有改变，案件不受影响。"),
            words("store", "请关闭程序再打开一次，程序会自动完成更换，然后重试。"),
            u"keys.json: next"_s));
    HEZHONG_TRY(keycopies::save(folder, changed));
    keyFile = std::move(changed);
    return {};
}

Result<ChangeNotice> StoreCore::transact(const Operation &operation,
                                         const std::function<Status(Transaction &)> &change)
{
    if (inOperation)
        return fail(internalFault(u"store.nested"_s, operation.name));
    HEZHONG_TRY(checkPlace());
    HEZHONG_TRY(database->execute(u"BEGIN IMMEDIATE"_s));
    inOperation = true;
    TransactionState state(*this, operation);
    Transaction transaction(state);
    Status done = change(transaction);
    if (done)
        done = state.finish();
    const bool committing = done.has_value() && state.wroteAnything();
    if (done)
        done = database->execute(committing ? u"COMMIT"_s : u"ROLLBACK"_s);
    inOperation = false;
    if (!done)
        return fail(takenBack(state, committing, std::move(done).error()));
    if (committing)
        committed(state.putFiles());
    else
        revertAll(); // a search may have settled the index
    const ChangeNotice notice = state.notice();
    if (!notice.isEmpty())
        tell(notice);
    return notice;
}

Error StoreCore::takenBack(TransactionState &state, bool committing, Error error)
{
    database->rollback();
    revertAll();
    if (committing)
        doubtfulFiles += state.newFiles();
    else
        state.abandonFiles();
    return error;
}

void StoreCore::committed(const QStringList &neededFiles)
{
    keepAll();
    for (const QString &file : std::as_const(doubtfulFiles))
        if (!neededFiles.contains(file))
            vault.remove(file);
    doubtfulFiles.clear();
    // The seal is a second witness; one that could not be written comes with the next rows.
    if (checkpoints->isUnpublished())
        static_cast<void>(checkpoints->publish());
}

Status StoreCore::trySettle()
{
    HEZHONG_TRY(database->execute(u"SAVEPOINT settle"_s));
    const TableSums::State before = sums->state();
    const qint64 settledBefore = search->state();
    const Status settled = search->settle();
    if (settled)
        return database->execute(u"RELEASE settle"_s);
    // A broken index must not stop the work; the next search mends it.
    if (!database->inTransaction())
        return settled;
    sums->restore(before);
    search->restore(settledBefore);
    HEZHONG_TRY(database->execute(u"ROLLBACK TO settle"_s));
    return database->execute(u"RELEASE settle"_s);
}

Result<SearchResult> StoreCore::find(const QString &typed, int limit, const MayShowCase &mayShow)
{
    Status settled;
    if (!search->isSettled() && inOperation)
        HEZHONG_TRY(trySettle());
    else if (!search->isSettled())
        settled = inTransaction([this] { return search->settle(); });
    auto result = search->search(typed, limit, mayShow);
    // On a full disk the newest words are not found yet, all others are; a damaged index is made
    // anew, because everything in it follows from the records.
    const bool damaged = (!settled && settled.error().code == "store.corrupt"_L1)
                         || (!result && result.error().code == "store.corrupt"_L1);
    if (!damaged || inOperation)
        return result;
    HEZHONG_TRY(inTransaction([this] { return search->rebuild(); }));
    return search->search(typed, limit, mayShow);
}

void StoreCore::tell(const ChangeNotice &notice)
{
    listeners.removeIf([](const Listener &one) { return one.bound && one.context.isNull(); });
    // A listener may add others, so those of this moment are told.
    const QList<Listener> present = listeners;
    for (const Listener &one : present)
        if (!one.bound || !one.context.isNull())
            one.call(notice);
}

Status StoreCore::signIn(const QString &userName)
{
    HEZHONG_ASSIGN(const QList<Row> all, rows.list(tableInfo<User>(), {}));
    for (const Row &row : all) {
        HEZHONG_ASSIGN(const User one, entityOf<User>(row));
        // Without a name it is the one user who has a key slot, or whoever has the recovery key.
        const bool only =
            byRecoveryKey ? one.roles.contains(UserRole::Administrator) : keyFile.hasUser(one.name);
        const bool fits =
            userName.isEmpty() ? only : foldedForSearch(one.name) == foldedForSearch(userName);
        if (fits && one.active) {
            user = one;
            return {};
        }
    }
    Error error =
        storeFault(u"store.no-such-user"_s, words("store", "用户“%1”不存在或者已停用。").arg(userName),
                   words("store", "请核对姓名，或者请管理员启用这个用户。"));
    // Somebody who has a key and no record: the records may have been changed from outside.
    if (keyFile.hasUser(userName))
        error.message += firstFaults();
    return fail(std::move(error));
}

QString StoreCore::firstFaults() const
{
    constexpr qsizetype Most = 5;
    const auto report = Verifier(*this, {}).run();
    QStringList faults;
    if (report)
        for (const VerifyCheck &check : report->checks)
            faults += check.faults;
    return faults.mid(0, Most).join(QString());
}

Status StoreCore::backupTo(const QString &file)
{
    return writeBackup(*database, key, keyFile, file);
}

} // namespace hezhong
