// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"
#include "core/model/partychecks.h"

namespace hezhong {

/// What an agreement must have before it can take effect (order 17 art. 26, labour mediation law
/// art. 14): a signing day, at least one clause, a performance date for every payment (or a time
/// limit for what is not a payment), an amount and a payee for every payment, enough copies, and
/// special authority for every agent who signs. Missing values are Input errors at their field
/// ("payments[0].due"); an agent without special authority is Refused ("agreement.authority").
/// Otherwise the warnings that the mediator must see.
[[nodiscard]] Result<QList<Warning>> checkAgreement(const AgreementFile &agreement, const CaseFile &file);

/// Fewest originals: one a party and one for the organisation (order 17 art. 26).
[[nodiscard]] int fewestCopies(const CaseFile &file);

} // namespace hezhong
