// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/papercontext.h"
#include "core/model/casefile.h"

#include <QStringList>

namespace hezhong {

/// What papers say about the law, in our own words with the article, as it differs by the kind of
/// office (facts: bodies of art. 10 of the labour mediation and arbitration law).

/// Whether a court asked for the mediation, before a case is filed or after it.
[[nodiscard]] bool fromCourt(const Case &record);
/// 委派 before a case is filed, 委托 after it.
[[nodiscard]] QString courtsWord(const Case &record);
/// 参照 for all but enterprises' committees, whom alone order 17 binds.
[[nodiscard]] QString byAnalogy(const Office &office);
/// Disputes of platform workers without an employment relationship (causes 214 to 216).
[[nodiscard]] bool newEmploymentForm(const Case &record);

/// 劳动争议 for an enterprise's committee, 劳动人事争议 for the others.
[[nodiscard]] QString disputeWord(const Office &office);
/// 本委员会, 本工作站 …: how the office calls itself in its letters.
[[nodiscard]] QString bodyWord(const Office &office);
/// Rules on which a matter is accepted or not; a court's or a commission's request comes first.
[[nodiscard]] QString acceptanceBasis(const CaseFile &file);
/// Rules on which a matter is registered: the note below the form.
[[nodiscard]] QString registrationBasis(const Office &office);
/// 收到调解申请, 收到人民法院委派调解的材料，来文号…: how the matter came in.
[[nodiscard]] QString intakeWords(const Case &record);
/// When and how the agreement takes effect.
[[nodiscard]] QString effectSentence(const CaseFile &file);
/// Whether the agreement only confirms that there is an employment relationship: no arbitration
/// review then (order 33 art. 75).
[[nodiscard]] bool confirmsOnly(const CaseFile &file);
/// The ways that are open after the agreement: review, confirmation, payment order, arbitration.
[[nodiscard]] QStringList routesAfterAgreement(const CaseFile &file, const PaperContext &context);
/// What makes the agreement enforceable.
[[nodiscard]] QString enforcementSentence(const CaseFile &file);
/// The ways that are open after a refusal.
[[nodiscard]] QStringList routesAfterRefusal(const CaseFile &file, const PaperContext &context);
/// Until when mediation has to end, and what the parties may do then. Days that are not known are left out.
[[nodiscard]] QStringList mediationLimits(const CaseFile &file, const PaperContext &context);
/// 本协议书一式四份，…
[[nodiscard]] QString copiesSentence(const Office &office, int copies, qsizetype parties);

/// The commission or court by name, else in generic words.
[[nodiscard]] QString arbitrationName(const Office &office, const PaperContext &context);
[[nodiscard]] QString courtName(const Office &office, const PaperContext &context);

} // namespace hezhong
