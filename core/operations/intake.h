// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"
#include "core/operations/desk.h"

#include <QJsonObject>

namespace hezhong {

/// An application as typed or read from an intake file; ids are still empty but for those that tie
/// agents to parties (`Agent::partyId` equals the `Party::id` given here).
struct IntakeRequest {
    CaseSource source = CaseSource::Application;
    QDate receivedOn;
    QString cause;
    QString facts;
    int headcount = 0;          ///< 0: as many as there are applicants
    QString sourceReference;
    QList<Party> parties;
    QList<Agent> agents;
    QList<Claim> claims;
    QList<Evidence> evidence;
};

/// Reads the intake file of the command line (shared contract: cli). Input errors name the field by
/// its path: "applicants[0].id_number". Unknown keys are an Input error too, so that nothing typed
/// is dropped in silence.
[[nodiscard]] Result<IntakeRequest> intakeFromJson(const QJsonObject &json);

/// Everything that is wrong with a request, in the order of the form; empty when it can be registered.
[[nodiscard]] QList<Error> checkIntake(const IntakeRequest &request, const QDate &today);

/// Registers an application (labour mediation law art. 12): checks it, gives it its number and keeps
/// it as one operation. The number is gap-free; a failed registration takes none.
[[nodiscard]] Result<Done<Case>> registerCase(const Desk &desk, const IntakeRequest &request);

} // namespace hezhong
