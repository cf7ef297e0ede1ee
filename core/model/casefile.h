// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/agreement.h"
#include "core/model/caselaw.h"
#include "core/model/claim.h"
#include "core/model/hearing.h"
#include "core/model/issueddocument.h"
#include "core/model/office.h"
#include "core/model/party.h"

namespace hezhong {

/// A hearing with its lines in order.
struct HearingFile {
    Hearing hearing;
    QList<HearingLine> lines;
};

/// An agreement with its parts in order.
struct AgreementFile {
    Agreement agreement;
    QList<Clause> clauses;
    QList<Payment> payments;
    QList<Signatory> signatories;

    [[nodiscard]] Money total() const;
};

/// Everything of one case as one value: what a case page shows and what papers are made from.
struct CaseFile {
    Office office;
    Case record;
    QList<Party> parties;     ///< applicants, respondents, third parties; by position
    QList<Agent> agents;
    QList<Claim> claims;
    QList<Evidence> evidence;
    QList<HearingFile> hearings;  ///< by ordinal
    QList<AgreementFile> agreements; ///< newest last
    QList<IssuedDocument> documents; ///< by time of issue
    QList<CaseEvent> events;           ///< what moves the limitation, by position
    QList<ClaimCalculation> calculations;
    QList<SheetAnswers> sheets;

    [[nodiscard]] QList<Party> on(Side side) const;
    [[nodiscard]] QList<Agent> agentsOf(const Id<Party> &party) const;
    [[nodiscard]] Money claimed() const;
    /// The agreement in force or being drafted; nullptr when there is none.
    [[nodiscard]] const AgreementFile *agreement() const;
};

/// "王䶮 与 成都锦恒建筑劳务有限公司"; "张某等50人 与 …" for many.
[[nodiscard]] QString caseTitle(const QList<Party> &parties, int headcount);

} // namespace hezhong
