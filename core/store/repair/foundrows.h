// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"
#include "core/store/repair/cells.h"

#include <QMap>
#include <QSet>

namespace hezhong {

/// What can still be read of a database, page by page, whatever of its structure is lost: a record
/// says by its own content which table it belongs to.
struct FoundRows {
    QList<int> damagedPages;
    int pages = 0;
    bool ignoredCodes = false; ///< see PageFile

    QMap<qint64, JournalRow> journal;
    qint64 journalEnd = 0; ///< as journal_head says; 0: it was not found
    /// Whole rows of each table (its name), by id.
    QHash<QString, QMap<QString, Row>> rows;
    /// Ids that something still speaks of, with the kind and the case where they are known.
    struct Trace {
        QString kind;
        QString caseId;
    };
    QHash<QString, Trace> traces;
    QMap<QString, qint64> counters;
    QHash<QString, QString> meta;

    [[nodiscard]] static Result<FoundRows> of(const PageFile &file);
};

} // namespace hezhong
