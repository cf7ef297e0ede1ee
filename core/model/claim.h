// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case.h"

namespace hezhong {

/// One thing the applicant asks for.
struct Claim {
    Id<Claim> id;
    Id<Case> caseId;
    int position = 0;
    QString text;
    std::optional<Money> amount; ///< empty when the claim is not about money
};
template <>
const Descriptor<Claim> &descriptor<Claim>();

/// A piece of evidence handed in; its image belongs to the files of a later step.
struct Evidence {
    Id<Evidence> id;
    Id<Case> caseId;
    int position = 0;
    QString name;
    EvidenceFrom from = EvidenceFrom::Applicant;
    bool original = false;
    int pages = 0;
    QString note;
};
template <>
const Descriptor<Evidence> &descriptor<Evidence>();

} // namespace hezhong
