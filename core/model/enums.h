// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enumnames.h"

namespace hezhong {

/// What kind of body the office is; decides wording, limits and rules of effect (facts 0.19).
enum class OfficeProfile { Township, Enterprise, PeoplesMediation, UnionStation, Upstream };

/// How a matter came in (case source of the registration form).
enum class CaseSource {
    Application, Oral, Proactive, CourtDelegated, CourtEntrusted, ArbitrationEntrusted,
    ArbitrationSuggested, Transferred
};

/// Where a case stands.
enum class CaseStatus { Registered, Accepted, Refused, Mediating, Agreed, Failed, Withdrawn, Closed };

/// How a case ended.
enum class Outcome { None, Agreed, Settled, Failed, Withdrawn };

enum class Side { Applicant, Respondent, ThirdParty };
enum class PartyKind { Person, Organisation };

/// The part an employer-side party plays; several may answer together (labour arbitration law art. 22).
enum class PartyRole {
    None, Employer, Dispatcher, HostUnit, GeneralContractor, Subcontractor, Platform, PlatformPartner,
    Investor, Other
};

/// What an agent may do: only special authority covers admitting, waiving, settling and signing.
enum class Authority { General, Special };

enum class MediatorKind { FullTime, PartTime, Guest };
enum class Group { MigrantWorker, Dispatched, NewEmploymentForm, OverAge, Female, Minor };
enum class EvidenceFrom { Applicant, Respondent, Mediator, Other };
enum class HearingState { Draft, Finished };
enum class AgreementState { Draft, Signed };

/// Rights of a user; a one-person office gives all of them to its first user.
enum class UserRole { Director, Mediator, Registrar, Inspector, Administrator, Auditor };

/// Who of the office may look into a case: everybody who handles cases, its mediator and the heads,
/// or the people named.
enum class AccessLevel { Office, Assigned, Confidential };

/// What is done with a case whose time of keeping is over. DestructionProposed only notes that the
/// archives were asked; the program removes nothing.
enum class RetentionDecision { KeepUntil, KeepForGood, HandedOver, DestructionProposed };

HEZHONG_ENUM_NAMES(OfficeProfile);
HEZHONG_ENUM_NAMES(CaseSource);
HEZHONG_ENUM_NAMES(CaseStatus);
HEZHONG_ENUM_NAMES(Outcome);
HEZHONG_ENUM_NAMES(Side);
HEZHONG_ENUM_NAMES(PartyKind);
HEZHONG_ENUM_NAMES(PartyRole);
HEZHONG_ENUM_NAMES(Authority);
HEZHONG_ENUM_NAMES(MediatorKind);
HEZHONG_ENUM_NAMES(Group);
HEZHONG_ENUM_NAMES(EvidenceFrom);
HEZHONG_ENUM_NAMES(HearingState);
HEZHONG_ENUM_NAMES(AgreementState);
HEZHONG_ENUM_NAMES(UserRole);
HEZHONG_ENUM_NAMES(AccessLevel);
HEZHONG_ENUM_NAMES(RetentionDecision);

} // namespace hezhong
