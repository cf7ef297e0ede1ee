// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/repair/pagefile.h"

#include <QSet>
#include <QVariant>

namespace hezhong {

/// One record of a database page.
struct Cell {
    std::optional<qint64> rowid; ///< of a table with one; its own column then holds NULL
    QVariantList values;
    bool isCut = false; ///< the rest stands on a damaged page; values are those before it
};

/// Records that stand on one page of a table or an index, in their order; empty for any other page.
/// The format is SQLite's (fileformat2.html, 1.6 and 2.1). Nothing on the page is trusted.
[[nodiscard]] Result<QList<Cell>> cellsOf(const PageFile &file, int page);

/// Numbers of the pages of the table or index whose first page is `root`, as far as they can be read.
[[nodiscard]] Result<QSet<int>> pagesOfTree(const PageFile &file, int root);

} // namespace hezhong
