// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/repair/foundrows.h"
#include "core/store/repair/salvagereport.h"

namespace hezhong {

/// What a store held, as it follows from its damaged database and a backup: every record stands in
/// its table and once more, piece by piece, in the journal.
class MergedState {
public:
    struct Kept {
        const TableInfo *info;
        Row row;
    };

    /// `backup` may be empty; `end` is the longest that the journal is known to have been.
    MergedState(FoundRows found, const FoundRows &backup, qint64 end);

    [[nodiscard]] const QMap<qint64, JournalRow> &journal() const { return m_found.journal; }
    [[nodiscard]] const QList<std::pair<qint64, qint64>> &gaps() const { return m_gaps; }
    /// Records by id.
    [[nodiscard]] const QMap<QString, Kept> &kept() const { return m_kept; }
    /// What the journal alone says of the records that it still knows.
    [[nodiscard]] const QHash<QString, Kept> &replayed() const { return m_replayed; }
    [[nodiscard]] const QList<SalvagedRow> &touched() const { return m_touched; }
    [[nodiscard]] const QMap<QString, qint64> &counters() const { return m_counters; }
    [[nodiscard]] QString meta(const QString &key) const { return m_found.meta.value(key); }
    /// Puts empty records in for those that others hang on; `references` are table, column and the
    /// table that it refers to.
    struct Reference {
        const TableInfo *from;
        int column;
        const TableInfo *to;
    };
    void addStubs(const QList<Reference> &references);
    /// A record that could not be taken over after all.
    void lose(const QString &id);
    /// Number of the case of a record, or its title.
    [[nodiscard]] QString caseName(const QString &caseId) const;

private:
    void findGaps(qint64 end);
    void replay();
    void decide(const FoundRows &backup);
    void keep(const TableInfo *info, const Row &row);
    void touch(const TableInfo *info, const Row &row, SalvagedRow::Fate fate);
    [[nodiscard]] bool gapAfter(qint64 seq) const;
    void nameCases();

    FoundRows m_found;
    QList<std::pair<qint64, qint64>> m_gaps;
    QHash<QString, Kept> m_replayed;
    QHash<QString, qint64> m_inserted; ///< journal row that made a record
    QSet<QString> m_removed;
    QMap<QString, Kept> m_kept;
    QList<SalvagedRow> m_touched;
    QMap<QString, qint64> m_counters;
};

} // namespace hezhong
