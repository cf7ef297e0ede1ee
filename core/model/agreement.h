// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/party.h"

namespace hezhong {

/// The mediation agreement of a case (order 17 art. 26): one live agreement a case.
struct Agreement {
    Id<Agreement> id;
    Id<Case> caseId;
    QDate signedOn;
    QDate performanceDue;     ///< time limit of what is not a payment; may be empty when payments have dates
    int copies = 3;           ///< each party and the organisation keep one original
    AgreementState state = AgreementState::Draft;
};
template <>
const Descriptor<Agreement> &descriptor<Agreement>();

struct Clause {
    Id<Clause> id;
    Id<Case> caseId;
    Id<Agreement> agreementId;
    int position = 0;
    QString text;
};
template <>
const Descriptor<Clause> &descriptor<Clause>();

/// One instalment.
struct Payment {
    Id<Payment> id;
    Id<Case> caseId;
    Id<Agreement> agreementId;
    int position = 0;
    QDate due;
    Money amount;
    QString payee;
    QString method;
};
template <>
const Descriptor<Payment> &descriptor<Payment>();

/// Who signs for a party: the party itself, or an agent, who then needs special authority.
struct Signatory {
    Id<Signatory> id;
    Id<Case> caseId;
    Id<Agreement> agreementId;
    Id<Party> partyId;
    Id<Agent> agentId;        ///< empty: the party signs or seals itself
};
template <>
const Descriptor<Signatory> &descriptor<Signatory>();

} // namespace hezhong
