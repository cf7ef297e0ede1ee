// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/retention.h"
#include "core/operations/desk.h"

#include <QJsonObject>

#include <optional>

namespace hezhong {

/// Years that the program proposes while the office has set none. No rule of the state for files of
/// mediation organisations was found, so it is marked unverified wherever it is shown.
constexpr int proposedRetentionYears = 10;
/// Days before the end of keeping from which a case stands on the list.
constexpr int retentionNotice = 90;

/// How long this office keeps finished cases.
struct RetentionTerm {
    int years = proposedRetentionYears;
    QString basis;
    bool isProposed = true; ///< nobody of the office has set it
};
[[nodiscard]] Result<RetentionTerm> retentionTerm(const Desk &desk);

/// Needs Right::Retain; Input errors "retention.years" (1 to 100) and "retention.basis".
[[nodiscard]] Result<Done<RetentionRule>> setRetentionTerm(const Desk &desk, int years,
                                                           const QString &basis);

/// A finished case whose time of keeping is over or soon will be.
struct RetentionRow {
    Id<Case> id;
    QString number;
    QString title;
    QDate finishedOn;
    QDate keepUntil;  ///< last day
    int daysLeft = 0; ///< negative when over
    std::optional<RetentionReview> lastReview;
};

/// Last day of keeping: the years count from the first of January after the case was finished.
[[nodiscard]] QDate retentionEnd(const QDate &finishedOn, int years);

/// Cases to be looked at, first due first: over, or over within `retentionNotice` days. Those kept
/// for good or handed over are not among them; those proposed for destruction stay until somebody
/// notes what became of them. Needs Right::Retain.
[[nodiscard]] Result<QList<RetentionRow>> retentionList(const Desk &desk);

/// A decision with the case it is about.
struct RetentionPast {
    RetentionReview review;
    QString number;
    QString title;
};
/// Everything that was decided about cases which the acting user may see, newest first; with an id
/// only about that case. Needs Right::Retain.
[[nodiscard]] Result<QList<RetentionPast>> retentionReviews(const Desk &desk,
                                                            const Id<Case> &id = {});

/// What is decided; nothing is removed by it. Needs Right::Retain. Refused "retention.open" for a
/// case that is not finished; Input errors "retention.until" (a later day) and "retention.note".
[[nodiscard]] Result<Done<RetentionReview>> reviewRetention(const Desk &desk, const Id<Case> &id,
                                                            RetentionDecision decision,
                                                            const QString &note,
                                                            const QDate &until = {});

[[nodiscard]] QJsonObject toJson(const RetentionRow &row);

} // namespace hezhong
