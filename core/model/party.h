// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case.h"

namespace hezhong {

/// One person or organisation on one side of a case. Several applicants and respondents may stand
/// together, each with a role. Numbers are canonical text that the checks in partychecks.h passed.
struct Party {
    Id<Party> id;
    Id<Case> caseId;
    int position = 0;          ///< order on its side, from 0
    Side side = Side::Applicant;
    PartyKind kind = PartyKind::Person;
    PartyRole role = PartyRole::None;
    QString name;
    // persons
    QString idNumber;          ///< 18 characters (GB 11643), or empty
    QString sex;               ///< "male", "female" or empty
    QDate birth;
    QString ethnicity;
    QString job;
    QList<Group> groups;
    // organisations
    QString creditCode;        ///< 18 characters (GB 32100), or empty
    QString legalRepresentative;
    QString legalTitle;        ///< 总经理 …
    QString contact;
    // both
    QString phone;
    QString address;
    QString mailingAddress;
    bool consentsToElectronicService = false;
};
template <>
const Descriptor<Party> &descriptor<Party>();

/// Somebody who acts for a party.
struct Agent {
    Id<Agent> id;
    Id<Case> caseId;
    Id<Party> partyId;
    int position = 0;
    QString name;
    QString workplace;         ///< unit or law firm, and post
    QString idNumber;
    QString phone;
    Authority authority = Authority::General;
};
template <>
const Descriptor<Agent> &descriptor<Agent>();

} // namespace hezhong
