// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/caseaccess.h"
#include "core/model/passwordstate.h"
#include "core/model/retention.h"

namespace hezhong {

// N marks a label for lupdate (translations/CMakeLists.txt); the history view looks it up.
#define N(context, chinese) chinese
#define KIND(text) QLatin1String(text)

// Nothing of this travels: it is about the people of this office alone.
namespace {
using Flag = FieldFlag;
const FieldFlags own{};
} // namespace

template <>
const Descriptor<CaseAccess> &descriptor<CaseAccess>()
{
    static const Descriptor<CaseAccess> d{KIND("case-access"), KIND("case_access"), N("model", "查阅范围"), {
        field("case_id", &CaseAccess::caseId, N("model", "案件"), Flag::Quiet),
        field("level", &CaseAccess::level, N("model", "查阅范围"), own),
        field("users", &CaseAccess::users, N("model", "可以查阅的人员"), Flag::Personal),
    }};
    return d;
}

template <>
const Descriptor<PasswordState> &descriptor<PasswordState>()
{
    static const Descriptor<PasswordState> d{KIND("password"), KIND("password_states"), N("model", "密码"), {
        field("user_id", &PasswordState::userId, N("model", "用户"), Flag::Quiet),
        field("temporary", &PasswordState::temporary, N("model", "临时密码"), own),
        field("set_at", &PasswordState::setAt, N("model", "设置时间"), own),
        field("set_by", &PasswordState::setBy, N("model", "设置人"), Flag::Personal),
    }};
    return d;
}

template <>
const Descriptor<RetentionRule> &descriptor<RetentionRule>()
{
    static const Descriptor<RetentionRule> d{KIND("retention-rule"), KIND("retention_rules"), N("model", "保存期限"), {
        field("years", &RetentionRule::years, N("model", "保存年数"), own),
        field("basis", &RetentionRule::basis, N("model", "依据"), own),
    }};
    return d;
}

template <>
const Descriptor<RetentionReview> &descriptor<RetentionReview>()
{
    static const Descriptor<RetentionReview> d{KIND("retention-review"), KIND("retention_reviews"), N("model", "保存期限复核"), {
        field("case_id", &RetentionReview::caseId, N("model", "案件"), Flag::Quiet),
        field("reviewed_on", &RetentionReview::reviewedOn, N("model", "复核日期"), own),
        field("decision", &RetentionReview::decision, N("model", "决定"), own),
        field("until", &RetentionReview::until, N("model", "保存至"), own),
        field("note", &RetentionReview::note, N("model", "说明"), own),
        field("reviewed_by", &RetentionReview::reviewedBy, N("model", "复核人"), Flag::Personal),
    }};
    return d;
}

#undef KIND
#undef N

} // namespace hezhong
