// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

namespace hezhong {

/// What a write-ahead log holds that was committed: SQLite's rule of the first frame whose checksum
/// does not fit, applied without opening the database.
struct WalFile {
    QHash<quint32, qint64> pages; ///< page number -> offset of its newest committed content
    quint32 databasePages = 0;    ///< length of the database after the last commit; 0: no commit
    qint64 committed = 0;         ///< frames
    qint64 lost = 0;              ///< frames of the same log after the first that does not fit

    /// Of the content of a `-wal` file; nothing in it when it is none.
    [[nodiscard]] static WalFile of(const QByteArray &bytes);
    static constexpr qint64 PageSize = 4096;
};

} // namespace hezhong
