// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QVariant>

struct sqlite3_stmt;

namespace hezhong {

class Database;

/// A prepared statement, borrowed from its connection's cache and given back when it goes.
class Statement {
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /// Binds values from the first parameter on; null, integer, text or bytes.
    [[nodiscard]] Status bind(const QVariantList &values);
    /// True while there is a row; false when the statement is done.
    [[nodiscard]] Result<bool> step();
    /// Runs to the end, ignoring rows.
    [[nodiscard]] Status run();
    /// Makes the statement ready for other values.
    void reset();

    [[nodiscard]] int columnCount() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;

private:
    friend class Database;
    Statement(Database &database, QString sql, sqlite3_stmt *handle);

    Database *m_database;
    QString m_sql;
    sqlite3_stmt *m_handle;
};

} // namespace hezhong
