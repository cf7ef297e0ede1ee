// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/agreementwarnings.h"
#include "core/law/limitation.h"
#include "core/law/routes.h"
#include "core/model/casefile.h"
#include "core/operations/desk.h"

namespace hezhong {

/// The limitation of a case's claims from its own steps and the events recorded in it; nothing while
/// nobody has recorded when the claim arose (or, for pay, when the employment ended), since that day is
/// never guessed. Errors as computeLimitation.
[[nodiscard]] Result<std::optional<Limitation>> limitationOf(const Desk &desk,
                                                             const CaseFile &file);

/// The events that a case's own steps tell: application, refusal, mediation without agreement. They go
/// into the limitation beside what is recorded.
[[nodiscard]] QList<LimitationEvent> eventsOfSteps(const CaseFile &file);

/// How the claims of the case stand to art. 27: pay by the cause of action, else ordinary.
[[nodiscard]] LimitationClaim limitationClaimOf(const CaseFile &file);

/// Replaces the recorded events. Input errors "event.…" with the field "events[2].on"; a later day than
/// today, a suspension that ends before it begins, two days on which the claim arose.
[[nodiscard]] Result<Done<CaseFile>> saveCaseEvents(const Desk &desk, const Id<Case> &id,
                                                    const QList<CaseEvent> &events);

/// Which ways are open to the parties of this case today, until when, and what each gives.
[[nodiscard]] Result<QList<Route>> routesOf(const Desk &desk, const CaseFile &file);
[[nodiscard]] RouteFacts routeFactsOf(const Desk &desk, const CaseFile &file);

/// What to mind about an agreement before it is signed: waivers that do not hold, a sum far below the
/// calculation in the case, missing special authority. Never an obstacle by itself.
[[nodiscard]] QList<AgreementWarning> warningsOf(const Desk &desk, const CaseFile &file,
                                                 const AgreementFile &agreement);

} // namespace hezhong
