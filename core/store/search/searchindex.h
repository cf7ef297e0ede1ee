// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"
#include "core/store/sealing/meta.h"
#include "core/store/search/ranking.h"
#include "core/store/search/searchwords.h"
#include "core/store/searchresult.h"
#include "core/store/sqlite/database.h"
#include "core/store/tableinfo.h"

namespace hezhong {

/// The search tables: which words stand in which entity. Texts are not kept a second time.
///
/// The journal is the queue of the index: settle() reads what was journaled since it was last
/// settled and indexes it at one go. That happens before every search and whenever much waits, in
/// the transaction of an operation, so nobody sees the difference and an operation writes fewer
/// pages.
class SearchIndex {
public:
    SearchIndex(Database &database, const Journal &journal, Meta &meta)
        : m_database(database), m_journal(journal), m_meta(meta)
    {}

    /// Reads how far the index is settled; after opening.
    [[nodiscard]] Status load();
    /// Indexes what waits, inside the caller's transaction. It counts as settled for the rest of that
    /// transaction, and for good after keep().
    [[nodiscard]] Status settle();
    /// After a commit and after a rollback.
    void keep() { m_kept = m_settled; }
    void revert() { m_settled = m_kept; }
    /// How far it is settled, to go back to when a part of a transaction is taken back.
    [[nodiscard]] qint64 state() const { return m_settled; }
    void restore(qint64 before) { m_settled = before; }
    [[nodiscard]] bool isSettled() const { return m_settled == m_journal.end(); }
    /// True when so much waits that the next operation should settle it.
    [[nodiscard]] bool isBehind() const;
    /// Makes all entries anew, inside the caller's transaction.
    [[nodiscard]] Status rebuild();
    [[nodiscard]] Result<SearchResult> search(const QString &typed, int limit,
                                              const MayShowCase &mayShow = {}) const;
    /// Entities whose words are not in the index just as they would be put there, and entries of
    /// entities that are gone.
    [[nodiscard]] Result<QStringList> faults(qint64 &examined) const;

    /// Changes with what is indexed and how texts are taken apart; another value asks for
    /// rebuild().
    [[nodiscard]] static QString version();

private:
    /// An entity that was journaled since: as the index knows it and as it is.
    struct Waiting {
        const TableInfo *info;
        std::optional<Row> before;
        std::optional<Row> now;
    };

    [[nodiscard]] Status collect(const QString &match, int words, Ranking &ranking) const;
    [[nodiscard]] Status collectIn(const QString &columns, const QString &match, double rank,
                                   Ranking &ranking) const;
    [[nodiscard]] Result<QHash<QString, Waiting>> waiting() const;
    /// Every entity that has words, in `now` as the index should hold it: what waits, as it was before.
    [[nodiscard]] Result<QHash<QString, Waiting>> standing() const;
    [[nodiscard]] Status replace(const QString &id, const Waiting &one);
    [[nodiscard]] Status insert(const TableInfo &info, const Row &row);
    [[nodiscard]] Status saveSettled();
    [[nodiscard]] Result<qint64> slotOf(const QString &id, bool present) const;
    [[nodiscard]] Result<QHash<qint64, quint64>> indexedDigests() const;
    [[nodiscard]] Result<SearchHit> hitOf(const Ranking::Entry &entry,
                                          const QStringList &wanted) const;
    [[nodiscard]] Result<QString> titleOf(const QString &caseId, const TableInfo &info,
                                          const Row &row) const;

    Database &m_database;
    const Journal &m_journal;
    Meta &m_meta;
    qint64 m_settled = 0; ///< last journal row that is indexed
    qint64 m_kept = 0;    ///< the same, as it was committed
};

} // namespace hezhong
