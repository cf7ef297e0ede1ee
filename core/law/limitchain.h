// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/deadlines.h"

namespace hezhong {

/// What happens in a case, as far as it starts, moves or ends a limit.
enum class ChainEventKind {
    NegotiationDemanded,
    NegotiationAnswered, ///< also: negotiation began, failed or led to a settlement
    Received,            ///< the application reached the office
    CourtDelegated,      ///< the body signed for a file delegated before filing (委派)
    CourtEntrusted,      ///< … entrusted after filing, ordinary procedure (委托)
    CourtEntrustedSimplified,
    ArbitrationEntrusted, ///< both sides agreed to be entrusted by the commission
    Accepted,
    Refused,
    Extended,       ///< both sides agreed to go on until `to`
    MediationEnded, ///< without agreement, withdrawn, or settled by the parties
    AgreementEffective,
    ReviewApplied, ///< joint application for arbitration review
    ReviewAccepted,
    ReviewExtended, ///< five more workdays approved
    ReviewDecided,
    ConfirmationApplied, ///< joint application for judicial confirmation
    Enforceable,    ///< 调解书, ruling or payment order in force: enforcement has its two years
    PerformanceDue, ///< one instalment or act is due on `on`
    Performed,      ///< everything due was done
    Defaulted,
    UnionInformed, ///< the union received the reasons for a dismissal
    UnionAnswered,
    Closed,
};

/// "received", "agreement-effective" …: the command line's words.
[[nodiscard]] QString chainEventCode(ChainEventKind kind);
[[nodiscard]] std::optional<ChainEventKind> chainEventKind(const QString &code);

struct ChainEvent {
    ChainEventKind kind = ChainEventKind::Received;
    QDate on;     ///< Extended: the day of consent; may be invalid where it is not known
    QDate to;     ///< Extended: the new last day
    QString text; ///< PerformanceDue: what is due, for the title of the limit
};

/// The events of one case and what of it changes its limits.
struct ChainFacts {
    QList<ChainEvent> events;
    bool newEmploymentForm = false;       ///< extension is bounded (人社厅发〔2024〕4号)
    bool onlyEmploymentConfirmed = false; ///< no arbitration review (令33 art. 75)
};

/// One limit of the case.
struct ChainLimit {
    Deadline limit;
    ChainEventKind startedBy = ChainEventKind::Received;
    bool endsMediation = false; ///< the limit in which mediation has to be finished
    QDate dueBeforeExtension;   ///< invalid unless extended by consent
    bool done = false;
    QDate doneOn;
};

/// Which limits the events start, which of them are met or without object, and how far consent moved
/// them: open limits first, each group by its last day. Two limits run from receipt and acceptance side by
/// side (令17 art. 29, 调解仲裁法 art. 14(3)); a court's or a commission's clock takes the place of the
/// fifteen days from acceptance.
/// Input errors name "events[2].on" or "events[2].to"; see extendByConsent for extensions.
[[nodiscard]] Result<QList<ChainLimit>>
limitChain(const ChainFacts &facts, const Calendar &calendar, const DeadlineOptions &options = {});

/// How far a limit may be moved by consent.
struct ExtensionTerms {
    bool newEmploymentForm = false; ///< fifteen more days at most, counted from the first last day
    QDate firstDue; ///< last day before any extension; invalid where `current` was never extended
};

/// The limit as both sides extended it to `to` on `agreedOn` (invalid: not known). 令17 sets no maximum.
/// Refused: "limit.not-extendable" for a limit that consent cannot move, "limit.extension-late" when it had
/// already passed, "limit.extension-long" beyond the fifteen days of a new form of employment. Input:
/// "limit.extension-dates" when `to` is not later than the last day. Fields "on" and "to".
[[nodiscard]] Result<Deadline> extendByConsent(const Deadline &current, const QDate &agreedOn,
                                               const QDate &to, const ExtensionTerms &terms,
                                               const Calendar &calendar,
                                               const DeadlineOptions &options = {});

/// Reads "new-employment-form=yes", "only-employment=yes" and events like "received=2026-11-02",
/// "extended=2026-11-20..2026-12-01" (agreed on, until) as the command line gives them.
[[nodiscard]] Result<ChainFacts> readChainFacts(const QStringList &assignments);

} // namespace hezhong
