// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case.h"

namespace hezhong {

/// How long the office keeps a finished case; at most one row, none means the proposed years.
struct RetentionRule {
    Id<RetentionRule> id;
    int years = 0;
    QString basis; ///< the rule of the archives that the office follows, in its own words
};
template <>
const Descriptor<RetentionRule> &descriptor<RetentionRule>();

/// What somebody decided when the time of keeping a case was over. The program itself removes
/// nothing: what is to be destroyed is destroyed by the rules of the archives.
struct RetentionReview {
    Id<RetentionReview> id;
    Id<Case> caseId;
    QDate reviewedOn;
    RetentionDecision decision = RetentionDecision::KeepUntil;
    QDate until; ///< for RetentionDecision::KeepUntil
    QString note;
    QString reviewedBy; ///< user's name
};
template <>
const Descriptor<RetentionReview> &descriptor<RetentionReview>();

} // namespace hezhong
