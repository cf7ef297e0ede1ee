// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/claim.h"

#include <QJsonObject>

namespace hezhong {

/// Something that happened between the parties and moves the limitation of the claims: a demand, a
/// complaint, a suspension (调解仲裁法 art. 27; 企业劳动争议协商调解规定 art. 31). What the case's own steps
/// tell (application, refusal, agreement) is not kept a second time.
struct CaseEvent {
    Id<CaseEvent> id;
    Id<Case> caseId;
    int position = 0;
    QString kind; ///< code of a LimitationEventKind: "claim-to-other-side"
    QDate on;
    QDate until;  ///< end of a suspension; may be empty
    QString note; ///< how it is proved
};
template <>
const Descriptor<CaseEvent> &descriptor<CaseEvent>();

/// A calculation that was put into a case: what was asked of which calculator, and what it gave then.
struct ClaimCalculation {
    Id<ClaimCalculation> id;
    Id<Case> caseId;
    int position = 0;
    Id<Claim> claimId;  ///< the claim it stands behind; may be empty
    QString calculator; ///< "economic-compensation"
    QJsonObject inputs; ///< calculator key → value as text
    Money amount;
    QDate computedOn;
};
template <>
const Descriptor<ClaimCalculation> &descriptor<ClaimCalculation>();

/// The answers to a question sheet (要素式) in a case; one row a sheet.
struct SheetAnswers {
    Id<SheetAnswers> id;
    Id<Case> caseId;
    QString sheet;       ///< id of the question sheet
    QJsonObject answers; ///< question id, perhaps with "@respondent", → answer as text
};
template <>
const Descriptor<SheetAnswers> &descriptor<SheetAnswers>();

} // namespace hezhong
