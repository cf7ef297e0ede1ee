// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backups/backupsettings.h"
#include "core/store/backups/makebackup.h"

namespace hezhong {

/// What became of one place in a round of backups.
struct BackupOutcome {
    QString place;
    std::optional<BackupInfo> backup; ///< the good one that is there now
    std::optional<Error> error;       ///< why there is none, in words; never stops the round
    int thinnedOut = 0;
};

/// Backs up into the store's own `backups/` and then into every place of the settings, where
/// something changed since the last time, and thins each place. A place that is not there is told
/// and passed by.
[[nodiscard]] QList<BackupOutcome> runBackups(const BackupSource &source,
                                              const BackupSettings &settings, const Clock &clock,
                                              const ProgressSink &progress = {});

/// How well a store is backed up, for the window.
struct BackupHealth {
    struct Place {
        QString place;
        bool present = false;
        std::optional<BackupInfo> last; ///< newest good one of this store
        qint64 changesSince = 0;        ///< journal rows that it lacks
    };

    QList<Place> places;                        ///< the store's own first
    std::optional<QDateTime> lastGood;          ///< UTC; newest of all places
    std::optional<QDateTime> lastGoodElsewhere; ///< UTC; newest outside the store's folder
    qint64 ageDays = -1; ///< of lastGoodElsewhere, or of lastGood without other places
    bool isOld = false;  ///< older than the settings allow, with changes since; or none
    QString sentence;    ///< for the person; empty when all is well
};

/// `rows` is the journal's length now.
[[nodiscard]] BackupHealth backupHealth(const QString &storeFolder, const QString &storeId,
                                        const BackupSettings &settings, qint64 rows,
                                        const Clock &clock);

} // namespace hezhong
