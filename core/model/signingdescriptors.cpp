// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/signing.h"

namespace hezhong {

// N marks a label for lupdate (translations/CMakeLists.txt); the history view looks it up.
#define N(context, chinese) chinese
#define KIND(text) QLatin1String(text)

// Nothing of this travels: another office gets the signed copy as a file.
namespace {
using Flag = FieldFlag;
const FieldFlags own{};
} // namespace

template <>
const Descriptor<PaperPlaces> &descriptor<PaperPlaces>()
{
    static const Descriptor<PaperPlaces> d{KIND("paper-places"), KIND("paper_places"), N("model", "签名位置"), {
        field("document_id", &PaperPlaces::documentId, N("model", "文书"), Flag::Quiet),
        field("case_id", &PaperPlaces::caseId, N("model", "案件"), Flag::Quiet),
        field("places", &PaperPlaces::places, N("model", "签名位置"), Flag::Quiet),
    }};
    return d;
}

template <>
const Descriptor<OfficeSeal> &descriptor<OfficeSeal>()
{
    static const Descriptor<OfficeSeal> d{KIND("office-seal"), KIND("office_seals"), N("model", "印章"), {
        field("name", &OfficeSeal::name, N("model", "印章名称"), own),
        field("file_key", &OfficeSeal::fileKey, N("model", "文件"), Flag::Quiet),
        field("sha256", &OfficeSeal::sha256, N("model", "文件摘要"), Flag::Quiet),
        field("width_mm", &OfficeSeal::widthMm, N("model", "宽度（毫米）"), own),
        field("users", &OfficeSeal::users, N("model", "可以用印的人员"), Flag::Personal),
        field("roles", &OfficeSeal::roles, N("model", "可以用印的角色"), own),
        field("active", &OfficeSeal::active, N("model", "在用"), own),
    }};
    return d;
}

template <>
const Descriptor<Signature> &descriptor<Signature>()
{
    static const Descriptor<Signature> d{KIND("signature"), KIND("signatures"), N("model", "签名盖章"), {
        field("document_id", &Signature::documentId, N("model", "文书"), Flag::Quiet),
        field("case_id", &Signature::caseId, N("model", "案件"), Flag::Quiet),
        field("role", &Signature::role, N("model", "签名身份"), own),
        field("signer", &Signature::signer, N("model", "签名人"), Flag::Personal),
        field("party_id", &Signature::partyId, N("model", "当事人"), Flag::Quiet),
        field("agent_id", &Signature::agentId, N("model", "代理人"), Flag::Quiet),
        field("seal_id", &Signature::sealId, N("model", "印章"), Flag::Quiet),
        field("manner", &Signature::manner, N("model", "签名方式"), own),
        field("file_key", &Signature::fileKey, N("model", "文件"), Flag::Quiet),
        field("sha256", &Signature::sha256, N("model", "文件摘要"), Flag::Quiet),
        field("signed_sha256", &Signature::signedSha256, N("model", "所签文书摘要"), Flag::Quiet),
        field("signed_at", &Signature::signedAt, N("model", "签名时间"), own),
        field("witnessed_by", &Signature::witnessedBy, N("model", "在场人员"), Flag::Personal),
        field("note", &Signature::note, N("model", "说明"), own | Flag::Personal),
    }};
    return d;
}

template <>
const Descriptor<SigningStep> &descriptor<SigningStep>()
{
    static const Descriptor<SigningStep> d{KIND("signing-step"), KIND("signing_steps"), N("model", "签名步骤"), {
        field("document_id", &SigningStep::documentId, N("model", "文书"), Flag::Quiet),
        field("case_id", &SigningStep::caseId, N("model", "案件"), Flag::Quiet),
        field("step", &SigningStep::step, N("model", "步骤"), own),
        field("person", &SigningStep::person, N("model", "人员"), Flag::Personal),
        field("recorded_by", &SigningStep::recordedBy, N("model", "记录人"), Flag::Personal),
        field("at", &SigningStep::at, N("model", "时间"), own),
        field("note", &SigningStep::note, N("model", "说明"), own | Flag::Personal),
    }};
    return d;
}

template <>
const Descriptor<SignedCopy> &descriptor<SignedCopy>()
{
    static const Descriptor<SignedCopy> d{KIND("signed-copy"), KIND("signed_copies"), N("model", "签名件"), {
        field("document_id", &SignedCopy::documentId, N("model", "文书"), Flag::Quiet),
        field("case_id", &SignedCopy::caseId, N("model", "案件"), Flag::Quiet),
        field("file_key", &SignedCopy::fileKey, N("model", "文件"), Flag::Quiet),
        field("sha256", &SignedCopy::sha256, N("model", "文件摘要"), Flag::Quiet),
        field("original_sha256", &SignedCopy::originalSha256, N("model", "原文书摘要"), Flag::Quiet),
        field("signatures", &SignedCopy::signatures, N("model", "签名"), Flag::Quiet),
        field("pages", &SignedCopy::pages, N("model", "页数"), own),
        field("made_at", &SignedCopy::madeAt, N("model", "制作时间"), own),
        field("made_by", &SignedCopy::madeBy, N("model", "制作人"), Flag::Personal),
    }};
    return d;
}

const QList<EnumName<SigningManner>> &EnumNames<SigningManner>::all()
{
    static const QList<EnumName<SigningManner>> names{
        {SigningManner::Pad, "pad", N("model", "手写签名")},
        {SigningManner::Fingerprint, "fingerprint", N("model", "按指印")},
        {SigningManner::Seal, "seal", N("model", "盖章")},
        {SigningManner::PaperScan, "paper-scan", N("model", "纸上签名，已扫描")},
        {SigningManner::Refused, "refused", N("model", "拒绝签名")},
    };
    return names;
}

const QList<EnumName<SignerRole>> &EnumNames<SignerRole>::all()
{
    static const QList<EnumName<SignerRole>> names{
        {SignerRole::Party, "party", N("model", "当事人")},
        {SignerRole::Agent, "agent", N("model", "委托代理人")},
        {SignerRole::Mediator, "mediator", N("model", "调解员")},
        {SignerRole::Recorder, "recorder", N("model", "记录人")},
        {SignerRole::Office, "office", N("model", "调解组织")},
        {SignerRole::Other, "other", N("model", "其他人员")},
    };
    return names;
}

const QList<EnumName<SigningStepKind>> &EnumNames<SigningStepKind>::all()
{
    static const QList<EnumName<SigningStepKind>> names{
        {SigningStepKind::ReadAloud, "read-aloud", N("model", "已朗读")},
        {SigningStepKind::LargePrint, "large-print", N("model", "已看大字版")},
        {SigningStepKind::Interpreter, "interpreter", N("model", "翻译")},
        {SigningStepKind::Explained, "explained", N("model", "已解释内容和后果")},
        {SigningStepKind::Witness, "witness", N("model", "见证人")},
        {SigningStepKind::RefusalToSign, "refusal-to-sign", N("model", "拒绝签名")},
    };
    return names;
}

#undef KIND
#undef N

} // namespace hezhong
