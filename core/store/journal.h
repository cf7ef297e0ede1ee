// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/database.h"
#include "core/store/tableinfo.h"

#include <QByteArray>

#include <functional>

namespace hezhong {

/// One row of the journal. An inserted entity has an empty `field` and its values as JSON in
/// `after`, a removed one in `before`; an update names the field and holds both stored values.
struct JournalRow {
    qint64 seq = 0;
    QString device;
    qint64 hlc = 0; ///< hybrid logical clock: milliseconds << 16 | counter
    QString operationId;
    QString operation;
    QString actor;
    QString caseId;
    QString kind;
    QString entityId;
    QString field;
    QVariant before;
    QVariant after;
    QString at; ///< UTC, ISO 8601 with milliseconds
    QByteArray hash;

    [[nodiscard]] bool isInsert() const { return field.isEmpty() && before.isNull(); }
    [[nodiscard]] bool isRemove() const { return field.isEmpty() && after.isNull(); }
};

/// The chain of everything that was ever done: each row's hash covers the row and the hash before
/// it; count and last hash are kept apart.
class Journal {
public:
    Journal(Database &database, QString device, const QString &storeId);

    /// Reads where the chain ends; an empty chain in a new store.
    [[nodiscard]] Status load();
    /// Completes `row` (seq, device, hlc, hash) and writes it.
    [[nodiscard]] Status append(JournalRow row, qint64 nowMilliseconds);
    /// Writes where the chain ends; once, before the commit.
    [[nodiscard]] Status saveHead();
    /// After a rollback: back to where the last commit left the chain.
    void revert();
    /// After a commit.
    void keep();
    [[nodiscard]] bool hasNewRows() const { return m_head.count != m_kept.count; }
    /// Number of the last row, also of one that is not committed yet.
    [[nodiscard]] qint64 end() const { return m_head.count; }
    /// Hash of that row; what the chain starts from when there is none.
    [[nodiscard]] const QByteArray &endHash() const { return m_head.hash; }
    /// Hash of row `seq` as it is stored, for 0 what the chain starts from; empty without such a
    /// row.
    [[nodiscard]] Result<QByteArray> hashAt(qint64 seq) const;

    /// Rows with seq from `from` on that fit, in order; `where` is SQL after "seq >= ?", or empty.
    [[nodiscard]] Result<QList<JournalRow>> rows(qint64 from, const QString &where = {},
                                                 const QVariantList &binds = {}) const;
    /// Rows of one operation in order; empty when there is none.
    [[nodiscard]] Result<QList<JournalRow>> ofOperation(const QString &operationId) const;
    /// Called for a row and the hash of the row before it; false stops the walk.
    using Visitor = std::function<bool(const JournalRow &row, const QByteArray &previous)>;
    /// Walks the chain from the start; what is wrong, naming the row.
    [[nodiscard]] Result<QStringList> walk(const Visitor &visit) const;

    /// Kind of the rows that tell of something which changed no record (Transaction::note).
    [[nodiscard]] static QString noteKind() { return QStringLiteral("note"); }

    /// Stored values of an entity as JSON, and back; columns that the JSON lacks are null.
    [[nodiscard]] static QString toJson(const TableInfo &info, const Row &row);
    [[nodiscard]] static Row fromJson(const TableInfo &info, const QString &id,
                                      const QString &json);

private:
    struct Head {
        qint64 count = 0;
        qint64 hlc = 0;
        QByteArray hash;
    };
    [[nodiscard]] static QByteArray hashOf(const QByteArray &previous, const JournalRow &row);

    Database &m_database;
    QString m_device;
    QByteArray m_genesis;
    Head m_head;
    Head m_kept;
};

} // namespace hezhong
