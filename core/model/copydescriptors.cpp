// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/documentcopy.h"

namespace hezhong {

// N marks a label for lupdate (translations/CMakeLists.txt); the history view looks it up.
#define N(context, chinese) chinese
#define KIND(text) QLatin1String(text)

namespace {
using Flag = FieldFlag;
constexpr auto kept = Flag::Synced;
const FieldFlags order = Flag::Synced | Flag::Quiet;
// Whom a copy was given is about this office alone and does not travel.
const FieldFlags own{};
} // namespace

const QList<EnumName<CopyFor>> &EnumNames<CopyFor>::all()
{
    static const QList<EnumName<CopyFor>> names{
        {CopyFor::Applicant, "applicant", N("model", "申请人")},
        {CopyFor::Respondent, "respondent", N("model", "被申请人")},
        {CopyFor::ThirdParty, "third-party", N("model", "第三人")},
        {CopyFor::Court, "court", N("model", "人民法院")},
        {CopyFor::Arbitration, "arbitration", N("model", "仲裁委员会")},
        {CopyFor::Publication, "publication", N("model", "公开、统计")},
    };
    return names;
}

const QList<EnumName<CopyManner>> &EnumNames<CopyManner>::all()
{
    static const QList<EnumName<CopyManner>> names{
        {CopyManner::HandedOver, "handed-over", N("model", "当面交付")},
        {CopyManner::Post, "post", N("model", "邮寄")},
        {CopyManner::EMail, "e-mail", N("model", "电子邮件")},
        {CopyManner::Collected, "self", N("model", "自行领取")},
    };
    return names;
}

// clang-format off
template <>
const Descriptor<DocumentMark> &descriptor<DocumentMark>()
{
    static const Descriptor<DocumentMark> d{KIND("document-mark"), KIND("document_marks"), N("model", "文书编号"), {
        field("case_id", &DocumentMark::caseId, N("model", "案件"), order),
        field("document_id", &DocumentMark::documentId, N("model", "文书"), order),
        field("number", &DocumentMark::number, N("model", "文书编号"), kept),
        field("code", &DocumentMark::code, N("model", "核对码"), order),
        field("replaces_id", &DocumentMark::replacesId, N("model", "更正的文书"), order),
    }};
    return d;
}

template <>
const Descriptor<DocumentCopy> &descriptor<DocumentCopy>()
{
    static const Descriptor<DocumentCopy> d{KIND("document-copy"), KIND("document_copies"), N("model", "文书副本"), {
        field("case_id", &DocumentCopy::caseId, N("model", "案件"), Flag::Quiet),
        field("document_id", &DocumentCopy::documentId, N("model", "文书"), Flag::Quiet),
        field("purpose", &DocumentCopy::purpose, N("model", "交给"), own),
        field("party", &DocumentCopy::party, N("model", "领取人"), Flag::Personal),
        field("manner", &DocumentCopy::manner, N("model", "交付方式"), own),
        field("masked", &DocumentCopy::masked, N("model", "已隐去个人信息"), own),
        field("given_at", &DocumentCopy::givenAt, N("model", "交付时间"), own),
        field("given_by", &DocumentCopy::givenBy, N("model", "经办人"), Flag::Personal),
        field("sha256", &DocumentCopy::sha256, N("model", "校验值"), Flag::Quiet),
        field("code", &DocumentCopy::code, N("model", "核对码"), Flag::Quiet),
        field("note", &DocumentCopy::note, N("model", "备注"), Flag::Personal),
    }};
    return d;
}
// clang-format on

#undef KIND
#undef N

} // namespace hezhong
