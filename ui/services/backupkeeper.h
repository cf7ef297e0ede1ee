// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/backups/backupkeeping.h"
#include "ui/services/longtask.h"

#include <optional>

namespace hezhong {

/// Backs up while the window is used: on demand, once a day, and when the program closes. One round
/// at a time, on a thread with a connection of its own; what became of it is noted in the journal.
class BackupKeeper final : public QObject {
    Q_OBJECT
public:
    explicit BackupKeeper(const Desk &desk, QObject *parent = nullptr);

    /// Starts a round into every place. False while one runs already; `finished` comes all the same.
    bool run();
    void stop() { m_round.stop(); }
    [[nodiscard]] bool isBusy() const { return m_round.isBusy(); }
    /// The settings ask for backups by themselves.
    [[nodiscard]] bool isAutomatic() const;

    /// Begins a round when the last one is not of today, and looks at the health anew.
    void checkDaily();
    /// Calls checkDaily() soon and then every ten minutes, also over midnight.
    void watchDays();

    /// Looks at the places again; healthChanged() comes when it is known.
    void refreshHealth();
    /// Empty until it was looked at.
    [[nodiscard]] const std::optional<BackupHealth> &health() const { return m_health; }
    [[nodiscard]] const QList<BackupOutcome> &outcomes() const { return m_outcomes; }

Q_SIGNALS:
    void busyChanged(bool busy);
    /// The place being written to, and how far it is; `total` is 0 while nobody knows.
    void advanced(const QString &place, qint64 done, qint64 total);
    /// A round came to its end; outcomes() says what became of each place.
    void finished(bool stopped);
    void healthChanged();

private:
    void take(const QList<BackupOutcome> &outcomes, bool stopped);

    const Desk &m_desk;
    QList<BackupOutcome> m_outcomes;
    std::optional<BackupHealth> m_health;
    QDate m_lastRound; ///< day of the last round that was not stopped
    bool m_lookAgain = false;
    QTimer m_days;
    LongTask m_looking;
    LongTask m_round;
};

} // namespace hezhong
