// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storecore.h"

#include <QHash>
#include <QStringList>

namespace hezhong {

/// One operation while it runs: writes rows and journal, and remembers which files are new.
class TransactionState {
public:
    TransactionState(StoreCore &core, const Operation &operation);

    [[nodiscard]] Status put(const TableInfo &info, const Row &row);
    [[nodiscard]] Status remove(const TableInfo &info, const QString &id);
    [[nodiscard]] Result<std::optional<Row>> find(const TableInfo &info, const QString &id);
    [[nodiscard]] Result<QList<Row>> list(const TableInfo &info, const Query &query);
    [[nodiscard]] Result<int> nextNumber(const QString &counter);
    [[nodiscard]] Result<QString> putFile(const QByteArray &bytes);

    [[nodiscard]] Status note(const QString &id, const QString &what);

    /// Brings the journal's head, the sums and, now and then, signature and index up to date; the
    /// first error of any call before.
    [[nodiscard]] Status finish();
    /// Takes away the files that only this operation put.
    void abandonFiles();

    [[nodiscard]] const Clock &clock() const { return m_core.clock; }
    [[nodiscard]] const QString &operationId() const { return m_operationId; }
    [[nodiscard]] const QStringList &newFiles() const { return m_newFiles; }
    [[nodiscard]] const QStringList &putFiles() const { return m_putFiles; }
    [[nodiscard]] bool wroteAnything() const { return m_wrote; }
    [[nodiscard]] ChangeNotice notice() const { return m_notice; }

private:
    [[nodiscard]] Status insert(const TableInfo &info, const Row &row);
    [[nodiscard]] Status update(const TableInfo &info, const Row &before, const Row &row);
    [[nodiscard]] Status journal(const TableInfo &info, const Row &row, const QString &field,
                                 const QVariant &before, const QVariant &after);
    /// The first error of any call before. After errors of the disk, also of one that only reads,
    /// SQLite takes the transaction back by itself; what is written then would stand outside it.
    [[nodiscard]] Status check();
    void changed(const TableInfo &info, const Row &row);
    template <class T>
    T noted(T result)
    {
        if (!result && !m_failure)
            m_failure = result.error();
        return result;
    }

    StoreCore &m_core;
    Operation m_operation;
    QString m_operationId;
    qint64 m_now;
    QString m_at;
    ChangeNotice m_notice;
    QStringList m_newFiles; ///< of m_putFiles, those that were not there
    QStringList m_putFiles;
    std::optional<Error> m_failure;
    bool m_wrote = false;
};

} // namespace hezhong
