// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"
#include "core/operations/desk.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hezhong {

/// One line of a case list.
struct CaseRow {
    Id<Case> id;
    QString number;
    CaseStatus status = CaseStatus::Registered;
    Outcome outcome = Outcome::None;
    QString cause;
    QString title;
    QDate receivedOn;
    QDate acceptedOn;
    QDate closedOn;
    QString mediator;
    QStringList applicants;
    QStringList respondents;
    Money claimed;
    QDate extendedTo;
    CaseSource source = CaseSource::Application;
    bool newEmployment = false;
    int hearings = 0;
};

struct CaseFilter {
    std::optional<CaseStatus> status;
    QDate from; ///< received on or after; may be empty
    QDate to;
    bool openOnly = false;
};

/// Cases by number of registration, newest first.
[[nodiscard]] Result<QList<CaseRow>> listCases(const Desk &desk, const CaseFilter &filter = {});

/// Everything of a case; Input error "case.not-found" when there is none.
[[nodiscard]] Result<CaseFile> loadCase(const Desk &desk, const Id<Case> &id);

/// Finds a case by id or by its number as printed (brackets of either shape).
[[nodiscard]] Result<Id<Case>> findCase(const Desk &desk, const QString &idOrNumber);

/// A running time limit of a case.
struct CaseDeadline {
    QString rule;     ///< rule id of core/law
    QString title;    ///< 受理决定 …
    QDate from;
    QDate due;
    QString basis;
    bool official = true; ///< false when the calendar of a year it touches is not loaded
    bool done = false;    ///< the step it waits for has been taken
    bool isMediationEnd = false; ///< the limit within which the mediation itself must end
    int daysLeft = 0;     ///< natural days from today; negative when over
    QString shown; ///< `title` in the language of the window, where the program made it up; else ""

    /// The title for the screen; `title` itself is Chinese in every language (docs/decisions/0005).
    [[nodiscard]] QString shownTitle() const;
};

/// The limits that run in a case, next due first; those already kept last.
[[nodiscard]] Result<QList<CaseDeadline>> deadlinesOf(const Desk &desk, const CaseFile &file);

/// The same for a row of a list, without loading the case.
[[nodiscard]] Result<QList<CaseDeadline>> deadlinesOf(const Desk &desk, const CaseRow &row);

/// Parties of earlier cases whose name, pinyin or initials start like `typed`; newest data wins.
[[nodiscard]] Result<QList<Party>> knownParties(const Desk &desk, const QString &typed, PartyKind kind,
                                                int limit);

/// Other cases in which one of these people or firms stands, for the conflict check at intake.
[[nodiscard]] Result<QList<CaseRow>> relatedCases(const Desk &desk, const QList<Party> &parties);

// JSON of the command line's contract.
[[nodiscard]] QJsonObject toJson(const CaseRow &row);
[[nodiscard]] QJsonObject toJson(const CaseFile &file, const QList<CaseDeadline> &deadlines);
[[nodiscard]] QJsonArray toJson(const QList<CaseDeadline> &deadlines);
[[nodiscard]] QJsonArray toJson(const QList<Warning> &warnings);

} // namespace hezhong
