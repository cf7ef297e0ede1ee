// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enumnames.h"

namespace hezhong {

/// Part of the archive file (卷宗) of a case, in the order in which the parts are bound.
enum class DossierSection {
    Application,
    Register,
    Consent,
    Decision,
    Rights,
    Identity,
    Address,
    EvidenceApplicant,
    EvidenceRespondent,
    EvidenceOther,
    Inquiry,
    Notice,
    Record,
    Extension,
    Result,
    Service,
    Performance,
    FollowUp,
    Confirmation,
    Referral,
    Other
};
HEZHONG_ENUM_NAMES(DossierSection);

} // namespace hezhong
