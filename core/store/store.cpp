// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/base/fileops.h"
#include "core/base/filewrite.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/store/backups/setaside.h"
#include "core/store/historyreader.h"
#include "core/store/keys/keycopies.h"
#include "core/store/keys/keyring.h"
#include "core/store/keys/keyrotation.h"
#include "core/store/keys/retries.h"
#include "core/store/newfolder.h"
#include "core/store/openchecks.h"
#include "core/store/storecore.h"
#include "core/store/verifier.h"

#include <QDir>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

Status checkFolder(const QString &folder)
{
    if (!QFileInfo::exists(folder))
        return fail(storeFault(
            u"store.missing"_s,
            words("store", "找不到数据文件夹 %1。").arg(QDir::toNativeSeparators(folder)),
            words("store", "请检查位置是否正确，移动硬盘或网络盘是否已连接。")));
    if (!Store::isStore(folder))
        return fail(storeFault(u"store.not-a-store"_s,
                               words("store", "%1 不是本程序的数据文件夹，没有改动它。")
                                   .arg(QDir::toNativeSeparators(folder)),
                               words("store", "请选择含有 cases.db 和 keys.json 的文件夹。")));
    return {};
}

/// Two names of one database would have two logs, each of which knows nothing of the other.
Status checkOneName(const QString &folder)
{
    const QString file = QDir(folder).filePath(u"cases.db"_s);
    std::error_code code;
    const auto names = std::filesystem::hard_link_count(file.toStdU16String(), code);
    if (code || names <= 1)
        return {};
    return fail(storeFault(
        u"store.linked"_s,
        words("store", "数据库文件在别的文件夹里还有一个硬链接，没有打开，内容完好。"),
        words("store", "同一个文件从两处打开会损坏数据。请把数据文件夹复制一份，打开复制的那一份。"),
        QString::number(names)));
}

/// Takes away what a program that was stopped had not finished writing; the lock is held.
void removeUnfinished(const QString &folder)
{
    for (const QString &inside : {folder, QString(folder + u"/files"_s)}) {
        const QDir dir(inside);
        for (const QString &name : dir.entryList(QDir::Files | QDir::Hidden))
            if (isUnfinishedName(name))
                static_cast<void>(FileOps::current().remove(dir.filePath(name)));
    }
}

User firstUser(const NewStore &wanted, const Clock &clock)
{
    User user;
    user.id = Id<User>::fresh(clock);
    user.name = wanted.adminName;
    for (const auto &role : EnumNames<UserRole>::all())
        user.roles.append(role.value);
    user.createdOn = clock.today();
    return user;
}

Status writeFirstRows(StoreCore &core, const NewStore &wanted)
{
    const Operation operation{u"store.create"_s, wanted.adminName, {}};
    return core
        .transact(operation,
                  [&](Transaction &transaction) -> Status {
                      Office office = wanted.office;
                      if (office.id.isEmpty())
                          office.id = Id<Office>::fresh(core.clock);
                      HEZHONG_TRY(transaction.put(office));
                      return transaction.put(firstUser(wanted, core.clock));
                  })
        .map([](const ChangeNotice &) {});
}

struct MadeCore {
    std::unique_ptr<StoreCore> core;
    QString recoveryKey;
};

Result<MadeCore> makeCore(const QString &folder, const NewStore &wanted, const Clock &clock,
                          const OpenOptions &options)
{
    StoreCore::Parts parts{
        folder,           nullptr, KeyFile::fresh(newUuid7(clock)), SecretKey::random(),
        options.strength, false};
    HEZHONG_TRY(
        parts.keyFile.setUser(wanted.adminName, wanted.password, parts.key, options.strength));
    MadeCore made;
    HEZHONG_ASSIGN(made.recoveryKey, parts.keyFile.setRecovery(parts.key, options.strength));
    HEZHONG_ASSIGN(const QList<Migration> steps, Migrator::builtIn());
    HEZHONG_ASSIGN(made.core,
                   StoreCore::open(std::move(parts), clock, Database::Mode::Create, steps));
    HEZHONG_TRY(writeFirstRows(*made.core, wanted));
    HEZHONG_TRY(made.core->signIn(wanted.adminName));
    HEZHONG_TRY(keycopies::save(folder, made.core->keyFile));
    return made;
}

} // namespace

Store::Store(std::unique_ptr<StoreCore> core) : m_core(std::move(core)) {}

Store::~Store() = default;

Result<CreatedStore> Store::create(const QString &folder, const NewStore &wanted,
                                   const Clock &clock, const OpenOptions &options)
{
    const QString path = QFileInfo(folder).absoluteFilePath();
    if (wanted.adminName.trimmed().isEmpty())
        return fail(badInput(u"user.name"_s, u"admin"_s, words("store", "管理员姓名不能为空。"),
                             words("store", "请填写管理员的姓名。")));
    // Declared first: the database is closed before its files go.
    HEZHONG_ASSIGN(const std::unique_ptr<NewFolder> place, NewFolder::take(path, clock, options));
    HEZHONG_ASSIGN(MadeCore made, makeCore(path, wanted, clock, options));
    HEZHONG_ASSIGN(made.core->lock, place->finish());
    if (const QString warning = openchecks::placeWarning(path, options); !warning.isEmpty())
        made.core->openFaults.prepend(warning);
    return CreatedStore{std::unique_ptr<Store>(new Store(std::move(made.core))), made.recoveryKey};
}

Result<std::unique_ptr<Store>> Store::open(const QString &folder, const Credentials &who,
                                           const Clock &clock, const OpenOptions &options)
{
    const QString path = QFileInfo(folder).absoluteFilePath();
    HEZHONG_TRY(checkFolder(path));
    HEZHONG_ASSIGN(std::unique_ptr<StoreLock> lock, StoreLock::acquire(path, clock, options));
    HEZHONG_TRY(checkOneName(path));
    removeUnfinished(path);
    HEZHONG_ASSIGN(const KeyFile named, keycopies::load(path));
    Retries retries(path, clock);
    const QString slot = named.slotName(who);
    const int failedBefore = retries.failed(slot);
    HEZHONG_ASSIGN(OpenedKeys keys,
                   retries.attempt(slot, [&] { return keycopies::unlock(path, who); }));
    HEZHONG_ASSIGN(const QList<Migration> steps, Migrator::builtIn());
    HEZHONG_ASSIGN(const bool underNext, keyrotation::isUnderNext(path, keys.keys));
    if (underNext)
        std::swap(keys.keys.key, *keys.keys.next);
    StoreCore::Parts parts{path,
                           std::move(lock),
                           std::move(keys.file),
                           std::move(keys.keys.key),
                           options.strength,
                           !who.recoveryKey.isEmpty(),
                           std::move(keys.faults),
                           std::move(keys.keys.next),
                           underNext};
    HEZHONG_ASSIGN(std::unique_ptr<StoreCore> core,
                   StoreCore::open(std::move(parts), clock, Database::Mode::ReadWrite, steps));
    HEZHONG_TRY(core->signIn(who.userName));
    if (const QString place = openchecks::placeWarning(path, options); !place.isEmpty())
        core->openFaults.prepend(place);
    std::unique_ptr<Store> opened(new Store(std::move(core)));
    opened->m_failedBefore = failedBefore;
    keyrotation::raise(*opened->m_core, who, keys.keys.milliseconds);
    return opened;
}

bool Store::isStore(const QString &folder)
{
    const QDir dir(folder);
    return dir.exists(u"cases.db"_s) && keycopies::present(folder) && !dir.exists(halfMadeMark());
}

Result<int> Store::userSlots(const QString &folder)
{
    HEZHONG_TRY(checkFolder(folder));
    HEZHONG_ASSIGN(const KeyFile keyFile, keycopies::load(folder));
    return keyFile.userSlots();
}

const QString &Store::folder() const
{
    return m_core->folder;
}

const User &Store::user() const
{
    return m_core->user;
}

const Clock &Store::clock() const
{
    return m_core->clock;
}

QString Store::deviceId() const
{
    return m_core->deviceId;
}

Result<ChangeNotice> Store::transact(const Operation &operation,
                                     const std::function<Status(Transaction &)> &change)
{
    return m_core->transact(operation, change);
}

void Store::onChange(QObject *context, std::function<void(const ChangeNotice &)> listener)
{
    m_core->listeners.append({context != nullptr, context, std::move(listener)});
}

Error Store::notFound(const TableInfo &info, const QString &id)
{
    Error error = badInput(u"not-found"_s, u"id"_s,
                           words("store", "没有找到这条记录：%1。").arg(words("model", info.label)),
                           words("store", "它可能已被删除，请刷新后重试。"));
    error.detail = info.table + u' ' + id;
    return error;
}

Result<std::optional<Row>> Store::findRow(const TableInfo &info, const QString &id) const
{
    return m_core->rows.find(info, id);
}

Result<QList<Row>> Store::listRows(const TableInfo &info, const Query &query) const
{
    return m_core->rows.list(info, query);
}

Result<qint64> Store::count(const QString &table, const Query &query) const
{
    const TableInfo *info = tableNamed(table);
    if (!info)
        return fail(internalFault(u"store.table"_s, table));
    return m_core->rows.count(*info, query);
}

Result<QList<QVariantList>> Store::select(const QString &sql, const QVariantList &binds) const
{
    {
        HEZHONG_ASSIGN(const Statement statement, m_core->database->statement(sql));
        if (!statement.isReadOnly() || statement.columnCount() == 0)
            return fail(internalFault(u"store.select"_s, sql));
    }
    return m_core->database->rows(sql, binds);
}

Result<QByteArray> Store::readFile(const QString &fileKey) const
{
    return m_core->vault.get(fileKey);
}

Result<QList<HistoryEntry>> Store::history(const QString &caseId) const
{
    HEZHONG_ASSIGN(const QList<JournalRow> rows,
                   m_core->journal->rows(0, u"case_id=?"_s, {caseId}));
    return historyOf(rows);
}

Result<SearchResult> Store::search(const QString &query, int limit,
                                   const MayShowCase &mayShow) const
{
    return m_core->find(query, limit, mayShow);
}

Result<ChangeNotice> Store::undo(const QString &operationId, const QString &actor)
{
    return m_core->undo(operationId, actor);
}

Result<VerifyReport> Store::verify(const ProgressSink &progress) const
{
    return Verifier(*m_core, progress).run();
}

Status Store::checkCredentials(const QString &folder, const Credentials &who, const Clock &clock)
{
    HEZHONG_TRY(checkFolder(folder));
    HEZHONG_ASSIGN(const KeyFile keys, keycopies::load(folder));
    Retries retries(folder, clock);
    return retries.attempt(keys.slotName(who), [&] { return keys.unlock(who); })
        .map([](const StoreKeys &) {});
}

bool Store::openedByRecoveryKey() const
{
    return m_core->byRecoveryKey;
}

QStringList Store::openingWarnings() const
{
    return m_core->openFaults;
}

Keyring Store::keyring()
{
    return Keyring(*m_core);
}

Status Store::changePassword(const QString &userName, const QString &oldPassword,
                             const QString &newPassword)
{
    HEZHONG_TRY(m_core->checkPlace());
    HEZHONG_TRY(checkCredentials(folder(), {userName, oldPassword, {}}, clock()));
    const QString name = userName.isEmpty() ? m_core->user.name : userName;
    KeyFile changed = m_core->keyFile;
    HEZHONG_TRY(changed.setUser(name, newPassword, m_core->key, m_core->strength));
    return m_core->saveKeys(std::move(changed));
}

Status Store::resetPassword(const QString &userName, const QString &newPassword,
                            const Credentials &second)
{
    HEZHONG_TRY(m_core->checkPlace());
    const bool alone =
        m_core->byRecoveryKey || m_core->user.roles.contains(UserRole::Administrator);
    const bool two = !second.userName.isEmpty()
                     && foldedForSearch(second.userName) != foldedForSearch(m_core->user.name)
                     && foldedForSearch(second.userName) != foldedForSearch(userName)
                     && foldedForSearch(userName) != foldedForSearch(m_core->user.name);
    if (two)
        HEZHONG_TRY(checkCredentials(folder(), second, clock()));
    if (!alone && !two)
        return fail(refused(
            u"store.rights"_s,
            words("store",
                  "只有系统管理员、持恢复密钥的人或者两名工作人员一起可以重设密码，密码没有改变。"),
            words("store", "请系统管理员操作，或者用恢复密钥打开后重设。")));
    // The slot of the holder of the recovery key may be lost; of another user it must be there.
    if (!m_core->keyFile.hasUser(userName) && !m_core->byRecoveryKey)
        return noSuchUser(userName);
    KeyFile changed = m_core->keyFile;
    HEZHONG_TRY(changed.setUser(userName, newPassword, m_core->key, m_core->strength));
    HEZHONG_TRY(m_core->saveKeys(std::move(changed)));
    if (foldedForSearch(userName) == foldedForSearch(m_core->user.name))
        m_core->byRecoveryKey = false;
    return {};
}

Status Store::addUserSlot(const QString &userName, const QString &password)
{
    if (m_core->keyFile.hasUser(userName))
        return fail(refused(u"store.duplicate"_s,
                            words("store", "已有名为“%1”的用户，没有添加。").arg(userName),
                            words("store", "请换一个姓名，或者为现有用户重设密码。"), u"name"_s));
    KeyFile changed = m_core->keyFile;
    HEZHONG_TRY(changed.setUser(userName, password, m_core->key, m_core->strength));
    return m_core->saveKeys(std::move(changed));
}

Status Store::removeUserSlot(const QString &userName)
{
    KeyFile changed = m_core->keyFile;
    if (changed.userSlots() == 1 && changed.hasUser(userName))
        return fail(refused(u"store.last-user"_s,
                            words("store", "这是最后一个可以登录的用户，没有移除。"),
                            words("store", "请先添加其他用户。")));
    if (!changed.removeUser(userName, m_core->key))
        return noSuchUser(userName);
    return m_core->saveKeys(std::move(changed));
}

Status Store::backupTo(const QString &file) const
{
    return m_core->backupTo(file);
}

} // namespace hezhong
