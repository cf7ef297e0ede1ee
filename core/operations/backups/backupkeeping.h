// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/desk.h"

namespace hezhong {

/// What is needed to look at the health of the backups in another thread: reading a place may take
/// as long as a share that does not answer.
struct HealthQuestion {
    QString folder;
    QString storeId;
    BackupSettings settings;
    qint64 rows = 0; ///< journal rows that count as changes

    [[nodiscard]] BackupHealth answer(const Clock &clock) const
    {
        return backupHealth(folder, storeId, settings, rows, clock);
    }
};
[[nodiscard]] Result<HealthQuestion> healthQuestion(const Desk &desk);

/// Keeps other settings. Needs Right::BackUp. Input errors at `warn_after_days` and `recent`, and
/// those of checkBackupPlace() for a place that is new.
[[nodiscard]] Status changeBackupSettings(const Desk &desk, const BackupSettings &settings);
/// One more place. Input error backup.place-known when it is there already.
[[nodiscard]] Status addBackupPlace(const Desk &desk, const QString &place);
/// One place less; what lies there stays. Input error backup.place-unknown.
[[nodiscard]] Status removeBackupPlace(const Desk &desk, const QString &place);

/// What a round of backups came to, as the journal keeps it.
struct BackupRun {
    struct Place {
        QString place;
        QString backup;  ///< name of its folder, empty after a fault
        QString problem; ///< finished sentence; empty: it went well
    };
    QDateTime at; ///< UTC
    QString actor;
    QList<Place> places;

    /// Sentences on what went wrong, and none when all went well.
    [[nodiscard]] QStringList problems() const;
};

/// Notes a round in the journal ("backup.run"): where, what, and what went wrong. A round in which
/// nothing was new and nothing wrong leaves no note, unless the one before it had problems.
[[nodiscard]] Status noteBackupRun(const Desk &desk, const QList<BackupOutcome> &outcomes);
/// The round that was noted last.
[[nodiscard]] Result<std::optional<BackupRun>> lastBackupRun(const Desk &desk);

/// Words for whoever may not back up: whom to tell.
[[nodiscard]] QString whoBacksUp();

} // namespace hezhong
