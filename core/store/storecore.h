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
#include "core/store/search/searchindex.h"
#include "core/store/storelock.h"
#include "core/store/transaction.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

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
    };

    /// Opens (or with Mode::Create makes) cases.db and brings it to the newest schema.
    [[nodiscard]] static Result<std::unique_ptr<StoreCore>>
    open(Parts parts, const Clock &clock, Database::Mode mode, const QList<Migration> &steps);
    StoreCore(const StoreCore &) = delete;
    StoreCore &operator=(const StoreCore &) = delete;

    [[nodiscard]] Result<ChangeNotice> transact(const Operation &operation,
                                                const std::function<Status(Transaction &)> &change);
    [[nodiscard]] Result<ChangeNotice> undo(const QString &operationId, const QString &actor);
    /// Finds the row of the user who opened the store; the first administrator for an empty name.
    [[nodiscard]] Status signIn(const QString &userName);
    [[nodiscard]] Status backupTo(const QString &file);
    [[nodiscard]] Result<SearchResult> find(const QString &typed, int limit,
                                            const MayShowCase &mayShow);
    /// Settles the index inside an operation; a failure of the index leaves the operation as it is.
    [[nodiscard]] Status trySettle();
    [[nodiscard]] QString path(const QString &name) const;

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
    FileVault vault;
    std::unique_ptr<Database> database;
    RowStore rows;
    QString deviceId;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<SearchIndex> search;
    User user;
    QList<Listener> listeners;
    bool inOperation = false;

private:
    StoreCore(Parts parts, const Clock &clock, std::unique_ptr<Database> opened);
    [[nodiscard]] Status loadMeta();
    [[nodiscard]] Status refreshIndex();
    [[nodiscard]] Status inTransaction(const std::function<Status()> &work);
    void tell(const ChangeNotice &notice);
};

} // namespace hezhong
