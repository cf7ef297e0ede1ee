// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storecore.h"

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/store/backup.h"
#include "core/store/sqlite/sqlerror.h"
#include "core/store/transactionstate.h"

#include <QDir>

namespace hezhong {

using namespace Qt::StringLiterals;

StoreCore::StoreCore(Parts parts, const Clock &theClock, std::unique_ptr<Database> opened)
    : folder(std::move(parts.folder)), clock(theClock), lock(std::move(parts.lock)),
      keyFile(std::move(parts.keyFile)), key(std::move(parts.key)), strength(parts.strength),
      byRecoveryKey(parts.byRecoveryKey), vault(QDir(folder).filePath(u"files"_s), key),
      database(std::move(opened)), rows(*database)
{}

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
        if (!QDir(core->folder).mkpath(u"backups"_s))
            return fail(readOnly(u"backups"_s));
        const QString stamp = core->clock.now().toString(u"yyyyMMdd-HHmmss"_s);
        return core->backupTo(core->path(u"backups/schema-%1-%2.db"_s.arg(fromVersion).arg(stamp)));
    };
    HEZHONG_TRY(Migrator(*core->database, steps).run(beforeMigration));
    HEZHONG_TRY(core->loadMeta());
    HEZHONG_TRY(core->refreshIndex());
    return core;
}

Status StoreCore::loadMeta()
{
    HEZHONG_ASSIGN(QVariant device,
                   database->value(u"SELECT value FROM meta WHERE key='device'"_s));
    if (device.isNull()) {
        device = newUuid7(clock);
        HEZHONG_TRY(
            database->execute(u"INSERT INTO meta (key, value) VALUES ('device', ?)"_s, {device}));
    }
    deviceId = device.toString();
    journal = std::make_unique<Journal>(*database, deviceId, QString::fromUtf8(keyFile.storeId()));
    search = std::make_unique<SearchIndex>(*database, *journal);
    return journal->load();
}

Status StoreCore::refreshIndex()
{
    HEZHONG_ASSIGN(const QVariant version,
                   database->value(u"SELECT value FROM meta WHERE key='search'"_s));
    if (version.toString() == SearchIndex::version())
        return search->load();
    return inTransaction([this] { return search->rebuild(); });
}

Status StoreCore::inTransaction(const std::function<Status()> &work)
{
    HEZHONG_TRY(database->execute(u"BEGIN IMMEDIATE"_s));
    Status done = work();
    if (done)
        done = database->execute(u"COMMIT"_s);
    if (!done)
        database->rollback();
    return done;
}

Result<ChangeNotice> StoreCore::transact(const Operation &operation,
                                         const std::function<Status(Transaction &)> &change)
{
    if (inOperation)
        return fail(internalFault(u"store.nested"_s, operation.name));
    HEZHONG_TRY(database->execute(u"BEGIN IMMEDIATE"_s));
    inOperation = true;
    TransactionState state(*this, operation);
    Transaction transaction(state);
    Status done = change(transaction);
    if (done)
        done = state.finish();
    if (done)
        done = database->execute(state.wroteAnything() ? u"COMMIT"_s : u"ROLLBACK"_s);
    inOperation = false;
    if (!done) {
        database->rollback();
        journal->revert();
        state.abandonFiles();
        if (const Status counted = search->load(); !counted)
            return fail(counted.error());
        return fail(std::move(done).error());
    }
    journal->keep();
    const ChangeNotice notice = state.notice();
    if (!notice.isEmpty())
        tell(notice);
    return notice;
}

Status StoreCore::trySettle()
{
    HEZHONG_TRY(database->execute(u"SAVEPOINT settle"_s));
    const Status settled = search->settle();
    if (settled)
        return database->execute(u"RELEASE settle"_s);
    // A broken index must not stop the work; the next search mends it.
    if (!database->inTransaction())
        return settled;
    HEZHONG_TRY(database->execute(u"ROLLBACK TO settle"_s));
    HEZHONG_TRY(database->execute(u"RELEASE settle"_s));
    return search->load();
}

Result<SearchResult> StoreCore::find(const QString &typed, int limit, const MayShowCase &mayShow)
{
    Status settled;
    if (!search->isSettled())
        settled =
            inOperation ? search->settle() : inTransaction([this] { return search->settle(); });
    if (!settled)
        HEZHONG_TRY(search->load());
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
    return fail(storeFault(u"store.no-such-user"_s,
                           words("store", "用户“%1”不存在或者已停用。").arg(userName),
                           words("store", "请核对姓名，或者请管理员启用这个用户。")));
}

Status StoreCore::backupTo(const QString &file)
{
    return writeBackup(*database, key, keyFile, file);
}

} // namespace hezhong
