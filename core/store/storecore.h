// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/user.h"
#include "core/store/changenotice.h"
#include "core/store/filevault.h"
#include "core/store/journal.h"
#include "core/store/keys/keyfile.h"
#include "core/store/migrator.h"
#include "core/store/operation.h"
#include "core/store/rowstore.h"
#include "core/store/sealing/checkpoints.h"
#include "core/store/search/searchindex.h"
#include "core/store/storelock.h"
#include "core/store/transaction.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace hezhong {

/// What an open store consists of; the inside of Store.
class StoreCore {
public:
    /// What must be there before the database can be opened.
    struct Parts {
        QString folder;
        std::unique_ptr<StoreLock> lock;
        KeyFile keyFile;
        SecretKey key;
        KeyStrength strength = KeyStrength::Normal;
        bool byRecoveryKey = false;
        QStringList keyFaults = {}; ///< what opening the key files found
        /// The other key of a change of the store's key that was interrupted.
        std::optional<SecretKey> otherKey = {};
        bool underNext = false; ///< `key` is the new one of the two
    };

    /// Opens (or with Mode::Create makes) cases.db and brings it to the newest schema.
    [[nodiscard]] static Result<std::unique_ptr<StoreCore>>
    open(Parts parts, const Clock &clock, Database::Mode mode, const QList<Migration> &steps);
    /// Signs the journal, as far as the disk lets it.
    ~StoreCore();
    StoreCore(const StoreCore &) = delete;
    StoreCore &operator=(const StoreCore &) = delete;

    [[nodiscard]] Result<ChangeNotice> transact(const Operation &operation,
                                                const std::function<Status(Transaction &)> &change);
    [[nodiscard]] Result<ChangeNotice> undo(const QString &operationId, const QString &actor);
    /// Finds the row of the user who opened the store; the first administrator for an empty name.
    [[nodiscard]] Status signIn(const QString &userName);
    /// The first sentences of what verify finds; empty when everything is as it was written.
    [[nodiscard]] QString firstFaults() const;
    [[nodiscard]] Status backupTo(const QString &file);
    [[nodiscard]] Result<SearchResult> find(const QString &typed, int limit,
                                            const MayShowCase &mayShow);
    /// Settles the index inside an operation, whose commit settles it for good; a failure of the
    /// index leaves the operation as it is, an error means that the operation is lost.
    [[nodiscard]] Status trySettle();
    [[nodiscard]] QString path(const QString &name) const;
    /// Key of meta under which the schema's number stands a second time, summed.
    [[nodiscard]] static QString schemaName();
    /// Writes the key files; refused when somebody changed them past the program, and while a change
    /// of the store's key is not finished.
    [[nodiscard]] Status saveKeys(KeyFile changed);
    /// Reads everything again that follows from the store's key, after it was changed.
    [[nodiscard]] Status takeUpKey();
    /// store.moved when the database is no longer where it was opened.
    [[nodiscard]] Status checkPlace() const;
    /// Adds a signed row to the journal unless the last one is that.
    [[nodiscard]] Status signJournal();
    /// Runs work on the store's own tables in a transaction of its own.
    [[nodiscard]] Status inTransaction(const std::function<Status()> &work);
    /// Journals something that is no change of a record ("backup.settings"), inside a transaction.
    [[nodiscard]] Status note(const Operation &operation, const QString &kind, const QString &id,
                              const QString &field, const QVariant &before, const QVariant &after);

    struct Listener {
        bool bound;
        QPointer<QObject> context;
        std::function<void(const ChangeNotice &)> call;
    };

    QString folder;
    const Clock &clock;
    std::unique_ptr<StoreLock> lock; // outlives the database
    KeyFile keyFile;
    SecretKey key;
    KeyStrength strength;
    bool byRecoveryKey;
    std::optional<SecretKey> otherKey; ///< see Parts; empty unless a change is not finished
    bool underNext;
    FileVault vault;
    std::unique_ptr<Database> database;
    RowStore rows;
    std::unique_ptr<TableSums> sums;
    std::unique_ptr<Meta> meta;
    QString deviceId;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Checkpoints> checkpoints;
    std::unique_ptr<SearchIndex> search;
    User user;
    QList<Listener> listeners;
    bool inOperation = false;
    bool migrated = false;  ///< by this opening
    QStringList openFaults; ///< what was found wrong on the way in; finished sentences
    /// Files of operations whose commit failed. Its pages may have reached the disk all the same,
    /// so they stay until a later commit has written over them.
    QStringList doubtfulFiles;

private:
    StoreCore(Parts parts, const Clock &clock, std::unique_ptr<Database> opened);
    [[nodiscard]] Status loadMeta();
    [[nodiscard]] Status checkClock();
    [[nodiscard]] Status beginSealing();
    [[nodiscard]] Status noteSchema();
    [[nodiscard]] Status refreshIndex();
    void keepAll();
    void revertAll();
    /// After a failed operation; the result is the error to hand back.
    [[nodiscard]] Error takenBack(TransactionState &state, bool committing, Error error);
    void committed(const QStringList &neededFiles);
    void tell(const ChangeNotice &notice);
};

} // namespace hezhong
