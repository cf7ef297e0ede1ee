// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officeplace.h"
#include "tally.h"

#include <QRandomGenerator>

namespace hezhong {

/// One store that lives through kills with SIGKILL at random moments: a forked child opens it and
/// works, closes and opens it, backs it up, restores it over itself, changes passwords, or brings an
/// old store to the newest schema, until it is killed. What it acknowledged came through a pipe.
class KillRun {
public:
    /// `oldStore`: a store of an older version to migrate; empty: none. Every `between` kills the
    /// store is opened, compared with the ledger and verified.
    KillRun(quint64 seed, QString oldStore, int between);
    Tally run(int kills, const Deadline &deadline);

private:
    enum class Work { Steps, Openings, Backups, Restores, Passwords, Migrations };
    [[nodiscard]] static Work workOf(int kill);
    void learnPace();
    void kill(int number);
    /// What the child does; never returns but for an error.
    int live(int number, Work work, int pipe);
    int liveWithOldStore(int pipe) const;
    int restoreOverItself(int pipe, ManualClock &clock);
    void look(const QString &where);
    void lookAtOldStore(const QString &where);
    void hear(const QByteArray &bytes);

    OfficePlace m_place;
    quint64 m_seed;
    QString m_oldStore;
    int m_between;
    QRandomGenerator m_random;
    Tally m_tally;
    QMap<Work, qint64> m_kills;
    qint64 m_pace = 0; ///< microseconds until a child has done its first operation, here and now
    qint64 m_checks = 0;
};

/// `reliability kills`.
[[nodiscard]] QList<Tally> runKills(const RunWish &wish);

} // namespace hezhong
