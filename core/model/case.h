// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/descriptor.h"
#include "core/model/enums.h"
#include "core/model/mediator.h"

namespace hezhong {

/// One dispute from application to archive.
struct Case {
    Id<Case> id;
    QString number;          ///< as printed: 〔2026〕锦劳调12号
    CaseStatus status = CaseStatus::Registered;
    Outcome outcome = Outcome::None;
    CaseSource source = CaseSource::Application;
    QDate receivedOn;        ///< day the application reached the office: starts the 15 days of art. 14
    QString cause;           ///< code of the cause of action, in the numbering of `receivedOn`
    QString facts;
    QString title;           ///< "王䶮 与 成都锦恒建筑劳务有限公司"
    int headcount = 1;       ///< workers concerned; 10 or more is a collective case
    QDate acceptedOn;        ///< starts the 15 days of order 17 art. 29
    Id<Mediator> mediatorId;
    QString mediatorName;    ///< as it was when named, for papers
    bool respondentConsents = false; ///< both sides must want mediation (order 17 art. 22)
    QDate extendedTo;        ///< end of the mediation period as both sides extended it; may be empty
    QDate refusedOn;
    QString refusalReason;
    QDate closedOn;
    QString closingNote;
    QString sourceReference; ///< number of the court's or commission's letter; may be empty
};
template <>
const Descriptor<Case> &descriptor<Case>();

} // namespace hezhong
