// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"

#include "core/operations/desk.h"

#include <QObject>
#include <QRandomGenerator>

namespace hezhong {

/// Which chores there are.
struct Habits {
    bool papers = true;         ///< papers are issued, voided, corrected (layout: 20 ms each)
    bool backups = true;        ///< backups into the store's own folder, now and then
    bool passwords = true;      ///< and the key files with them
    bool manyPasswords = false; ///< every other step changes the password
    bool jumpingClock = false;  ///< the clock is set forth and back by minutes to years
    QString secondPlace;        ///< backups go there too; may be empty
};

/// One step of a day.
struct StepDone {
    QByteArray chore;           ///< Operation::name, "search", "backup" …
    std::optional<Error> error; ///< of the operation
    /// A rule said no ("case.state"), which is no fault of the store.
    [[nodiscard]] bool isRule() const
    {
        return error && (error->fault == Fault::Refused || error->fault == Fault::Input);
    }
};

/// Days of an office as real operations of core/operations on a real store, always the same for the
/// same seed and the same store: registrations, decisions, meetings, agreements, papers, files,
/// drafts, people, passwords, seals, searches, takings back, backups. It keeps no state but the
/// number of the step, so that it goes on in another process where it was killed:
///
///     Ledger ledger;
///     ledger.take(Workday::founding());
///     auto made = Workday::found(folder, clock);
///     Workday day({made->store.get(), &calendar}, clock, seed,
///                 [&](const QByteArray &lines) { ledger.take(lines); });
///     for (int i = 0; i < 200; ++i)
///         day.step();
///     QCOMPARE(ledger.settle(*made->store), QStringList());
///
/// The sink gets whole blocks of lines (see Ledger): one before a step's first change, one after
/// it. Through a pipe each block is one write().
class Workday {
public:
    using Sink = std::function<void(const QByteArray &lines)>;

    /// `desk` and `clock` outlive it; the clock is the one that the store was opened with.
    Workday(const Desk &desk, ManualClock &clock, quint64 seed, Sink sink, Habits habits = {},
            int firstStep = 0);
    ~Workday();
    Workday(const Workday &) = delete;
    Workday &operator=(const Workday &) = delete;

    /// Does the next thing; the clock goes on by minutes.
    StepDone step();
    /// Number of the next step, counted from 0 for the store's first day.
    [[nodiscard]] int steps() const { return m_step; }

    /// A new office (Fast keys) whose first user does all the work.
    [[nodiscard]] static Result<CreatedStore> found(const QString &folder, const Clock &clock);
    /// What the ledger has to know of a new office.
    [[nodiscard]] static QByteArray founding();
    /// Opens it again with whichever of the passwords fits.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &folder,
                                                             const Clock &clock);
    [[nodiscard]] static QString userName();
    /// The two between which the user changes, the first one first.
    [[nodiscard]] static const QStringList &passwords();
    /// When a simulation begins.
    [[nodiscard]] static QDateTime start();
    /// Words that are written into records, and must never lie on a disk in clear.
    [[nodiscard]] static QStringList secrets();
    /// Loads fonts and data once, so that forked children have them.
    static void warmUp(const Calendar &calendar);

private:
    void moveClock(QRandomGenerator &random);
    [[nodiscard]] QByteArray factsOf(const QList<ChangeNotice> &notices) const;

    Desk m_desk;
    ManualClock &m_clock;
    quint64 m_seed;
    Sink m_sink;
    Habits m_habits;
    int m_step;
    QList<ChangeNotice> m_notices;
    QObject m_listening;
};

} // namespace hezhong
