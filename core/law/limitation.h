// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/deadlines.h"
#include "core/law/limitationevent.h"

namespace hezhong {

/// What the claim is, as far as limitation differs.
enum class LimitationClaim {
    Ordinary,
    PayDuringEmployment, ///< no limit while employed, one year from the end (调解仲裁法 art. 27(4))
    DoubleWage,          ///< damages, so ordinary; from which month is local practice
    AnnualLeave,         ///< whether it counts as pay is local practice
};

/// "ordinary", "pay", "double-wage", "annual-leave".
[[nodiscard]] QString limitationClaimCode(LimitationClaim claim);
[[nodiscard]] std::optional<LimitationClaim> limitationClaim(const QString &code);

/// What an event did to the year.
enum class LimitationEffect {
    Starts,    ///< the year begins
    Restarts,  ///< interrupted in time: a new year begins
    Suspends,  ///< the year stands still
    NoLimit,   ///< pay during employment: nothing runs yet
    NotBegun,  ///< before the year began: nothing to interrupt
    TooLate,   ///< after its end: a lapsed year does not begin again
    NoMeaning, ///< the event does not touch this kind of claim
};

/// "starts", "restarts" …
[[nodiscard]] QString limitationEffectCode(LimitationEffect effect);

/// One line of the timeline.
struct LimitationStep {
    LimitationEvent event;
    LimitationEffect effect = LimitationEffect::NoMeaning;
    QDate due; ///< last day as it stood after this event; invalid while there is none
    QString text;
    QString card;
};

/// The events of one claim. Their order does not matter; they are sorted by day.
struct LimitationQuestion {
    QList<LimitationEvent> events;
    LimitationClaim claim = LimitationClaim::Ordinary;
    QDate today; ///< if valid, later events are refused
};

/// Until when arbitration may be asked for without the other side's defence of limitation.
struct Limitation {
    QDate start; ///< day from which the running year counts; invalid while none runs
    QDate due;   ///< last day; invalid while there is none
    bool shifted = false;
    bool unlimited = false;   ///< pay during employment that has not ended
    bool standsStill = false; ///< suspended, and the cause still lasts
    bool lapsed = false;      ///< `due` is before the question's today
    bool official = false;    ///< `due` exists and every year it touches has an official calendar
    QList<LimitationStep> steps;
    QStringList warnings;
    QStringList cards;

    /// The year as a limit, for route chooser and lists; nothing while there is no last day.
    [[nodiscard]] std::optional<Deadline> deadline() const;
};

/// Counts the year of art. 27: its start, each restart in time, each suspension. A suspension lengthens
/// the year by its days. Input errors: "limitation.start" when the day the claim arose (or, for pay, the
/// end of employment) is missing, "limitation.twice" when it is there twice, "limitation.date" for an
/// invalid day, "limitation.suspension" for a reversed one, "limitation.future" for a day after today; the
/// field is "events[2].on".
[[nodiscard]] Result<Limitation> computeLimitation(const LimitationQuestion &question,
                                                   const Calendar &calendar,
                                                   const DeadlineOptions &options = {});

/// Reads "claim=pay" and events like "claim-arose=2025-10-03" or "suspended=2026-02-01..2026-03-01" as
/// the command line gives them; the same kind may come again. Input errors name the key.
[[nodiscard]] Result<LimitationQuestion> readLimitationQuestion(const QStringList &assignments,
                                                                const QDate &today);

} // namespace hezhong
