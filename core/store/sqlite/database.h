// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/sqlite/statement.h"

#include <QHash>
#include <QList>
#include <QVariant>

#include <memory>

struct sqlite3;

namespace hezhong {

class SecretKey;

/// One encrypted SQLite connection (SQLCipher 4 layout, raw key), with every pragma read back.
class Database {
public:
    enum class Mode { ReadOnly, ReadWrite, Create };

    /// Opens a file and proves the key by reading it; store.corrupt when it does not fit.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path,
                                                                const SecretKey &key, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// A prepared statement out of the cache.
    [[nodiscard]] Result<Statement> statement(const QString &sql);
    /// Runs one statement.
    [[nodiscard]] Status execute(const QString &sql, const QVariantList &binds = {});
    /// All rows of one statement.
    [[nodiscard]] Result<QList<QVariantList>> rows(const QString &sql,
                                                   const QVariantList &binds = {});
    /// First column of the first row; null when there is none.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &binds = {});
    /// Runs a script of several statements.
    [[nodiscard]] Status script(const QByteArray &sql);
    /// True when a transaction is open.
    [[nodiscard]] bool inTransaction() const;
    /// Ends a transaction that may already have been rolled back by SQLite itself.
    void rollback();
    /// False when the file was moved or removed while it was open.
    [[nodiscard]] bool isInPlace() const;
    /// Page-by-page copy of the whole database under the same key; `path` must not exist.
    [[nodiscard]] Status copyTo(const QString &path, const SecretKey &key);

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    friend class Statement;
    explicit Database(sqlite3 *handle) : m_handle(handle) {}
    [[nodiscard]] Status setUp(const SecretKey &key, Mode mode);
    [[nodiscard]] Status pragma(const QString &name, const QString &wanted,
                                const QVariant &expected);
    void giveBack(const QString &sql, struct sqlite3_stmt *handle);

    sqlite3 *m_handle;
    QHash<QString, struct sqlite3_stmt *> m_idle;
};

} // namespace hezhong
