// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/papercontext.h"
#include "core/model/casefile.h"

#include <QStringList>

namespace hezhong {

/// What papers of the second half of a case say about the law: its end, the agreement's performance,
/// and whoever makes it enforceable. In our own words with the article, as lawwords.h.

/// 本组织于…受理，由调解员…主持调解: the course until now, without what is not known.
[[nodiscard]] QString courseWords(const CaseFile &file);
/// Rules on which mediation is ended without an agreement.
[[nodiscard]] QString endBasis(const CaseFile &file);
/// The ways that are open when no agreement was reached: back to whoever sent the case, else
/// arbitration, and that the limitation begins anew; after a settlement of the parties' own, what
/// follows when it is not performed (order 17 art. 12).
[[nodiscard]] QStringList routesAfterFailure(const CaseFile &file, const PaperContext &context);
/// What a suspension does not change: the limits, and the right to go to arbitration.
[[nodiscard]] QStringList suspensionNotes(const CaseFile &file, const PaperContext &context);

/// Rules on which the office reminds of performance (order 17 art. 16; people's mediation law art. 31).
[[nodiscard]] QString reminderBasis(const Office &office);
/// What the other side may do when the agreement is not performed.
[[nodiscard]] QString consequencesOfDefault(const CaseFile &file);

/// That both sides wanted the agreement and what they handed in is true (order 33 art. 78).
[[nodiscard]] QString reviewStatement();
/// What both sides promise the court that is to confirm the agreement.
[[nodiscard]] QStringList confirmationPledges();
/// Why this court: the one that asked for the mediation, or one of the place (civil procedure law art. 205).
[[nodiscard]] QString confirmationGround(const CaseFile &file);
/// Labour mediation law art. 16, or for platform workers civil procedure law art. 225.
[[nodiscard]] QString paymentOrderBasis(const CaseFile &file);

/// How long a court's mediation takes and from when (rules on invited mediation art. 27); for a case
/// that no court sent both limits, as a blank form has them.
[[nodiscard]] QString delegationLimit(const CaseFile &file);
/// What the office reports to the court or the commission that sent the case, as far as it has ended.
[[nodiscard]] QStringList resultReport(const CaseFile &file);
/// Rules on which one side asks the other to negotiate (order 17 art. 10).
[[nodiscard]] QString negotiationBasis(const CaseFile &file);

} // namespace hezhong
