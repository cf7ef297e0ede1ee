// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/people/audit.h"

#include <QAbstractTableModel>

namespace hezhong {

class OperationRunner;

/// The entries of the trail that fit a filter, newest first; more are read while somebody scrolls.
class AuditModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Who, What, CaseNumber, Fields, Note, ColumnCount };
    static constexpr int pageSize = 100;

    AuditModel(const Desk &desk, OperationRunner &operations, QObject *parent = nullptr);

    /// Reads the first page anew.
    void setFilter(const AuditFilter &filter);
    [[nodiscard]] const AuditFilter &filter() const { return m_filter; }
    [[nodiscard]] const AuditEntry &entryAt(int row) const { return m_entries.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    [[nodiscard]] QList<AuditEntry> page(qint64 before);
    [[nodiscard]] static QString text(const AuditEntry &entry, int column);

    const Desk &m_desk;
    OperationRunner &m_operations;
    AuditFilter m_filter;
    QList<AuditEntry> m_entries;
    bool m_more = false;
};

/// Who did it; what the program did by itself has no name in the journal.
[[nodiscard]] QString auditActor(const AuditEntry &entry);
/// The note in words: times of wrong passwords are a bare number in the journal.
[[nodiscard]] QString auditNote(const AuditEntry &entry);

} // namespace hezhong
