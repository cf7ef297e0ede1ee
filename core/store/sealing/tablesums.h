// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/keys/secretkey.h"
#include "core/store/sqlite/database.h"

#include <QHash>
#include <QStringList>

namespace hezhong {

/// What stands for tables that have no journal rows (drafts, counters, meta, the index's state): for each a keyed sum
/// over its rows, kept in meta. A row that somebody without the store's key changed, put in or took
/// out makes it wrong.
class TableSums {
public:
    TableSums(Database &database, const SecretKey &storeKey)
        : m_database(database), m_key(storeKey.derived("tablesum"))
    {}

    /// Reads the sums; isKnown() is false in a store that has none yet.
    [[nodiscard]] Status load();
    [[nodiscard]] bool isKnown() const { return m_known; }
    /// Takes the tables as they are, inside the caller's transaction.
    [[nodiscard]] Status startAnew();
    /// One row was replaced; an empty list stands for no row. Nothing happens for other tables.
    void exchange(const QString &table, const QVariantList &before, const QVariantList &after);
    /// Writes the sums that changed; once, before the commit.
    [[nodiscard]] Status save();
    /// The sums at one moment, to go back to when a part of a transaction is taken back.
    using State = QHash<QString, QByteArray>;
    [[nodiscard]] State state() const { return m_sums; }
    void restore(const State &before) { m_sums = before; }
    void keep() { m_kept = m_sums; }
    void revert() { m_sums = m_kept; }

    /// One sentence for each table that is not what the program left.
    [[nodiscard]] Result<QStringList> faults(qint64 &examined) const;

private:
    [[nodiscard]] Result<QByteArray> computed(const QString &table, qint64 &rows) const;
    [[nodiscard]] QByteArray digest(const QString &table, const QVariantList &row) const;
    [[nodiscard]] Result<QVariant> stored(const QString &table) const;

    Database &m_database;
    SecretKey m_key;
    QHash<QString, QByteArray> m_sums;
    QHash<QString, QByteArray> m_kept;
    bool m_known = false;
};

} // namespace hezhong
