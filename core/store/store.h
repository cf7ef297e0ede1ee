// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/office.h"
#include "core/model/user.h"
#include "core/store/backups/backupround.h"
#include "core/store/backups/restorepreview.h"
#include "core/store/changenotice.h"
#include "core/store/history.h"
#include "core/store/openoptions.h"
#include "core/store/operation.h"
#include "core/store/searchresult.h"
#include "core/store/transaction.h"
#include "core/store/verifyreport.h"

#include <memory>

class QObject;

namespace hezhong {

class Keyring;
class Store;

/// What a new store starts with.
struct NewStore {
    Office office;
    QString adminName; ///< first user; gets every role
    QString password;
};

struct CreatedStore {
    std::unique_ptr<Store> store;
    QString recoveryKey; ///< shown once: six groups of five, the last of them a check
};

/// An office's encrypted store: the folder `NAME.hezhong/` (docs/store.md).
///
/// One thread uses it at a time; it may be opened on a worker thread and then handed over. Errors
/// are Fault::Store with the codes store.locked (the message names the holder),
/// store.wrong-password, store.no-such-user, store.full, store.read-only, store.corrupt,
/// store.too-new, store.not-a-store, store.exists, store.missing and store.io.
class Store {
public:
    /// Makes a store in a folder that is not there yet or empty. Takes about a second (Argon2id
    /// twice).
    [[nodiscard]] static Result<CreatedStore> create(const QString &folder, const NewStore &wanted,
                                                     const Clock &clock,
                                                     const OpenOptions &options = {});
    /// Opens a store; migrates it first, behind a verified backup, when it is of an older version.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &folder,
                                                             const Credentials &who,
                                                             const Clock &clock,
                                                             const OpenOptions &options = {});
    /// True when the folder holds a finished store; it may still be locked or damaged.
    [[nodiscard]] static bool isStore(const QString &folder);
    /// Number of users who can open the store, told without opening it.
    [[nodiscard]] static Result<int> userSlots(const QString &folder);

    /// Writes everything back into the database file, wipes the key and gives the lock back.
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    [[nodiscard]] const QString &folder() const;
    [[nodiscard]] const User &user() const; ///< who opened it
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] QString deviceId() const;

    /// The only gate for writes: change, journal, search index and commit, or nothing of it. An
    /// error of `change` comes back as it is. The notice goes to every listener before it is
    /// returned.
    Result<ChangeNotice> transact(const Operation &operation,
                                  const std::function<Status(Transaction &)> &change);
    /// The same for an operation that may have been refused before it began (Desk::operation).
    Result<ChangeNotice> transact(const Result<Operation> &operation,
                                  const std::function<Status(Transaction &)> &change)
    {
        if (!operation)
            return fail(operation.error());
        return transact(*operation, change);
    }
    /// Calls `listener` once for every operation that changed something, after its commit, in the
    /// thread of the operation, until `context` (if not null) is destroyed.
    void onChange(QObject *context, std::function<void(const ChangeNotice &)> listener);

    /// The entity, or the Input error "not-found".
    template <class E>
    [[nodiscard]] Result<E> get(const Id<E> &id) const
    {
        auto found = find(id);
        if (!found)
            return fail(std::move(found).error());
        if (!found->has_value())
            return fail(notFound(tableInfo<E>(), id.text()));
        return std::move(**found);
    }
    template <class E>
    [[nodiscard]] Result<std::optional<E>> find(const Id<E> &id) const
    {
        return entityOf<E>(findRow(tableInfo<E>(), id.text()));
    }
    template <class E>
    [[nodiscard]] Result<QList<E>> list(const Query &query = {}) const
    {
        return entitiesOf<E>(listRows(tableInfo<E>(), query));
    }
    /// Number of rows of an entity's table; limit and order of the query do not count.
    [[nodiscard]] Result<qint64> count(const QString &table, const Query &query = {}) const;
    /// Rows of one read-only statement, for the repositories of core; anything else is an Internal
    /// error.
    [[nodiscard]] Result<QList<QVariantList>> select(const QString &sql,
                                                     const QVariantList &binds = {}) const;

    /// Content of a kept file, checked against its key; store.corrupt names a damaged or missing
    /// file.
    [[nodiscard]] Result<QByteArray> readFile(const QString &fileKey) const;
    /// Operations on a case, newest first.
    [[nodiscard]] Result<QList<HistoryEntry>> history(const QString &caseId) const;
    /// Cases and mediators in which every word of `query` is found; any text is a query. With
    /// `mayShow` only those cases count for which it is true.
    [[nodiscard]] Result<SearchResult> search(const QString &query, int limit,
                                              const MayShowCase &mayShow = {}) const;
    /// Takes an operation back as a new operation ("undo"). Refused: "undo.unknown", and
    /// "undo.touched" when a later operation touched the same rows. Numbers and files stay.
    Result<ChangeNotice> undo(const QString &operationId, const QString &actor);
    /// Looks at every page, journal row, record, file and index entry; changes nothing.
    [[nodiscard]] Result<VerifyReport> verify(const ProgressSink &progress = {}) const;

    /// Whether these credentials open the store in `folder`; opens nothing. Needs no open store, so
    /// it may run on another thread. Too many wrong ones: store.retry-wait.
    [[nodiscard]] static Status checkCredentials(const QString &folder, const Credentials &who,
                                                 const Clock &clock);
    /// Wrong passwords of this user, one after the other, before the store was opened.
    [[nodiscard]] int failedBefore() const { return m_failedBefore; }

    /// True until the one who opened it with the recovery key has chosen a new password.
    [[nodiscard]] bool openedByRecoveryKey() const;
    /// What opening found that the person should know and that hinders no work (place, clock, key
    /// files, an unfinished change of the store's key): finished sentences.
    [[nodiscard]] QStringList openingWarnings() const;
    /// State of the keys, and their change (core/store/keys/keyring.h); not beyond the store's life.
    [[nodiscard]] Keyring keyring();

    Status changePassword(const QString &userName, const QString &oldPassword,
                          const QString &newPassword);
    /// A new password without the old one; Refused ("store.rights") unless the store was opened
    /// with the recovery key or by an administrator, or `second` opens it too and is neither the
    /// one who opened it nor the one who forgot.
    Status resetPassword(const QString &userName, const QString &newPassword,
                         const Credentials &second = {});
    /// Lets one more user open the store; the row of the user is written by an operation.
    Status addUserSlot(const QString &userName, const QString &password);
    /// Takes a user's way in; the last one stays (Refused, "store.last-user").
    Status removeUserSlot(const QString &userName);
    /// What a backup is made from, in any thread (makeBackup, runBackups). Signs the journal first.
    [[nodiscard]] BackupSource backupSource();
    [[nodiscard]] Result<BackupSettings> backupSettings() const;
    Status setBackupSettings(const BackupSettings &settings, const QString &actor);
    /// How old the last good backups are, and what they lack.
    [[nodiscard]] Result<BackupHealth> backupHealth() const;
    /// What would be lost by going back to a backup; nothing is changed.
    [[nodiscard]] Result<RestorePreview> previewRestore(const BackupInfo &backup) const;
    /// A copy of the database as one file under the same key, checked by opening it, with the key
    /// slots beside it (`file` + ".keys.json").
    Status backupTo(const QString &file) const;

private:
    explicit Store(std::unique_ptr<StoreCore> core);
    [[nodiscard]] static Error notFound(const TableInfo &info, const QString &id);
    [[nodiscard]] Result<std::optional<Row>> findRow(const TableInfo &info,
                                                     const QString &id) const;
    [[nodiscard]] Result<QList<Row>> listRows(const TableInfo &info, const Query &query) const;

    std::unique_ptr<StoreCore> m_core;
    int m_failedBefore = 0;
};

} // namespace hezhong
