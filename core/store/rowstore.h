// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/query.h"
#include "core/store/sqlite/database.h"
#include "core/store/tableinfo.h"

namespace hezhong {

/// Rows of the entity tables by their descriptors; statements are made once a kind.
class RowStore {
public:
    explicit RowStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<Row>> find(const TableInfo &info, const QString &id) const;
    [[nodiscard]] Result<QList<Row>> list(const TableInfo &info, const Query &query) const;
    [[nodiscard]] Result<qint64> count(const TableInfo &info, const Query &query) const;
    [[nodiscard]] Status insert(const TableInfo &info, const Row &row);
    /// Writes the columns with these indexes, and no others.
    [[nodiscard]] Status update(const TableInfo &info, const Row &row, const QList<int> &columns);
    [[nodiscard]] Status remove(const TableInfo &info, const QString &id);

private:
    Database &m_database;
};

/// True when two stored values are the same, of the same type.
[[nodiscard]] bool sameStored(const QVariant &a, const QVariant &b);

} // namespace hezhong
