// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/entityrow.h"
#include "core/store/query.h"

#include <memory>

namespace hezhong {

class StoreCore;
class TransactionState;

/// What an operation may do to the store; lives only inside Store::transact(). The first error of
/// any of its functions rolls the whole operation back, even when the operation itself overlooks
/// it.
class Transaction {
public:
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Inserts the entity, or updates the row with its id; fields that did not change journal
    /// nothing. Refused: "store.duplicate" (a unique value is taken), "store.referenced" (it names
    /// a row that is not there).
    template <class E>
    Status put(const E &entity)
    {
        return putRow(tableInfo<E>(), rowOf(entity));
    }

    /// Removes a row; nothing happens when it is not there. Refused: "store.referenced".
    template <class E>
    Status remove(const Id<E> &id)
    {
        return removeRow(tableInfo<E>(), id.text());
    }

    template <class E>
    Result<std::optional<E>> find(const Id<E> &id)
    {
        return entityOf<E>(findRow(tableInfo<E>(), id.text()));
    }

    template <class E>
    Result<QList<E>> list(const Query &query = {})
    {
        return entitiesOf<E>(listRows(tableInfo<E>(), query));
    }

    /// Next number of a counter, 1 first. It is taken for good once the operation is committed,
    /// also when what bears it is removed or undone later; a rolled back operation leaves no gap.
    Result<int> nextNumber(const QString &counter);

    /// Keeps `bytes` encrypted under a key made from their content, durable before the commit; the
    /// result is that key. A file that only a rolled back operation named is taken away again.
    Result<QString> putFile(const QByteArray &bytes);

    /// Journals something that changed no record ("print"): part of the audit trail, not of the
    /// history of a case, and not to be undone. `id` is the entity it is about.
    Status note(const QString &id, const QString &what);

    [[nodiscard]] const Clock &clock() const;
    /// Id under which the journal keeps this operation.
    [[nodiscard]] QString operationId() const;

    Status putRow(const TableInfo &info, const Row &row);
    Status removeRow(const TableInfo &info, const QString &id);
    Result<std::optional<Row>> findRow(const TableInfo &info, const QString &id);
    Result<QList<Row>> listRows(const TableInfo &info, const Query &query);

private:
    friend class Store;
    friend class StoreCore;
    explicit Transaction(TransactionState &state) : m_state(state) {}
    TransactionState &m_state;
};

} // namespace hezhong
