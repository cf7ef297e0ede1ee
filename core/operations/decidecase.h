// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case.h"
#include "core/operations/desk.h"

namespace hezhong {

struct Acceptance {
    QDate on;
    QString mediator;                ///< name; one who is not on the roster yet is added to it
    bool respondentConsents = true;  ///< both sides must want mediation (order 17 art. 22)
};

/// Accepts a registered case (order 17 art. 22): starts the mediation period, names the mediator.
/// Warns when the three working days are over and when the mediator is new to the roster.
[[nodiscard]] Result<Done<Case>> acceptCase(const Desk &desk, const Id<Case> &id, const Acceptance &how);

/// Refuses a registered case; the reason is told to the applicant in writing (order 17 art. 22).
[[nodiscard]] Result<Done<Case>> refuseCase(const Desk &desk, const Id<Case> &id, const QDate &on,
                                            const QString &reason);

/// Extends the mediation period as both sides agreed (order 17 art. 29); disputes of new employment
/// forms at most 15 more days.
[[nodiscard]] Result<Done<Case>> extendCase(const Desk &desk, const Id<Case> &id, const QDate &until);

struct Closing {
    QDate on;
    Outcome outcome = Outcome::None;
    QString note;
};

/// Ends a case. `agreed` needs a signed agreement; `failed` and `withdrawn` end a case that is
/// registered, accepted or being mediated as the states allow.
[[nodiscard]] Result<Done<Case>> closeCase(const Desk &desk, const Id<Case> &id, const Closing &how);

} // namespace hezhong
