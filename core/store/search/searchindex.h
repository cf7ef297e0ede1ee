// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/search/ranking.h"
#include "core/store/search/tokens.h"
#include "core/store/searchresult.h"
#include "core/store/sqlite/database.h"
#include "core/store/tableinfo.h"

namespace hezhong {

/// The search tables: which words stand in which entity. Texts are not kept a second time.
class SearchIndex {
public:
    explicit SearchIndex(Database &database) : m_database(database) {}

    /// Brings the entry of one entity up to date.
    [[nodiscard]] Status put(const TableInfo &info, const Row &row);
    [[nodiscard]] Status remove(const QString &id);
    /// Makes all entries anew, inside the caller's transaction.
    [[nodiscard]] Status rebuild();
    [[nodiscard]] Result<SearchResult> search(const QString &typed, int limit) const;
    /// Entities that have words but no entry, and entries without entity or words.
    [[nodiscard]] Result<QStringList> faults(qint64 &examined) const;

    /// Changes with the way texts are taken apart; another value asks for rebuild().
    [[nodiscard]] static QString version();
    /// How a searchable column is taken apart.
    [[nodiscard]] static TextKind kindOf(FieldFlags flags);

private:
    [[nodiscard]] Status collect(const QString &match, int words, Ranking &ranking) const;
    [[nodiscard]] Result<SearchHit> hitOf(const Ranking::Entry &entry, const QStringList &wanted) const;
    [[nodiscard]] Result<QString> titleOf(const QString &caseId, const TableInfo &info, const Row &row) const;

    Database &m_database;
};

} // namespace hezhong
