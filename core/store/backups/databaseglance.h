// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backups/backupsource.h"
#include "core/store/sealing/journalsigner.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace hezhong {

/// Name of the operation that notes a round of backups. Such a note and a signature of the journal
/// are no change: else every backup would make the next one necessary.
[[nodiscard]] QString backupRunName();
/// Number of the journal's last row that changed something, 0 when there is none.
[[nodiscard]] Result<qint64> lastChangedRow(Database &database);

/// What a database holds, read through a connection of its own.
struct DatabaseGlance {
    qint64 count = 0; ///< journal rows
    QByteArray hash;  ///< of the last one
    qint64 cases = 0;
    QDateTime lastChange; ///< UTC; of the last operation
    int schema = 0;
    QByteArray state; ///< see BackupManifest::state
    std::optional<JournalSigner> signer;

    /// Reads what takes no time.
    [[nodiscard]] static Result<DatabaseGlance> of(Database &database, const BackupSource &source);
    /// Every page, every journal row and every signature; sentences on what is wrong.
    [[nodiscard]] static Result<QStringList> faults(Database &database, const BackupSource &source);
};

} // namespace hezhong
