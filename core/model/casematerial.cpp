// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/casematerial.h"

namespace hezhong {

// N marks a label for lupdate (translations/CMakeLists.txt); label() and the history view look it up.
#define N(context, chinese) chinese
#define KIND(text) QLatin1String(text)

namespace {
using Flag = FieldFlag;
const FieldFlags kept{Flag::Synced};
const FieldFlags quiet = Flag::Synced | Flag::Quiet;
const FieldFlags personal = Flag::Synced | Flag::Personal;
} // namespace

// clang-format off
const QList<EnumName<DossierSection>> &EnumNames<DossierSection>::all()
{
    using S = DossierSection;
    static const QList<EnumName<S>> names{
        {S::Application, "application", N("model", "申请材料")},
        {S::Register, "register", N("model", "受理登记")},
        {S::Consent, "consent", N("model", "征求意见")},
        {S::Decision, "decision", N("model", "受理与不予受理")},
        {S::Rights, "rights", N("model", "权利义务告知")},
        {S::Identity, "identity", N("model", "身份与授权")},
        {S::Address, "address", N("model", "送达地址")},
        {S::EvidenceApplicant, "evidence-applicant", N("model", "申请人证据")},
        {S::EvidenceRespondent, "evidence-respondent", N("model", "被申请人证据")},
        {S::EvidenceOther, "evidence-other", N("model", "其他证据")},
        {S::Inquiry, "inquiry", N("model", "调查材料")},
        {S::Notice, "notice", N("model", "调解通知与程序事项")},
        {S::Record, "record", N("model", "调解笔录")},
        {S::Extension, "extension", N("model", "延期材料")},
        {S::Result, "result", N("model", "调解结果")},
        {S::Service, "service", N("model", "送达材料")},
        {S::Performance, "performance", N("model", "履行凭证")},
        {S::FollowUp, "follow-up", N("model", "回访与督促")},
        {S::Confirmation, "confirmation", N("model", "审查与确认材料")},
        {S::Referral, "referral", N("model", "委派委托与流转")},
        {S::Other, "other", N("model", "其他材料")},
    };
    return names;
}

template <>
const Descriptor<CaseMaterial> &descriptor<CaseMaterial>()
{
    using M = CaseMaterial;
    static const Descriptor<M> d{KIND("case-file"), KIND("case_files"), N("model", "案卷材料"), {
        field("case_id", &M::caseId, N("model", "案件"), quiet),
        field("position", &M::position, N("model", "顺序"), quiet),
        field("section", &M::section, N("model", "卷内位置"), kept),
        field("evidence_id", &M::evidenceId, N("model", "证据材料"), quiet),
        field("document_id", &M::documentId, N("model", "文书"), quiet),
        field("name", &M::name, N("model", "名称"), personal | Flag::Searchable),
        field("media_type", &M::mediaType, N("model", "文件类型"), quiet),
        field("pages", &M::pages, N("model", "页数"), kept),
        field("size", &M::size, N("model", "文件大小"), quiet),
        field("file_key", &M::fileKey, N("model", "文件"), quiet),
        field("sha256", &M::sha256, N("model", "校验值"), quiet),
        field("added_at", &M::addedAt, N("model", "存入时间"), quiet),
        field("added_by", &M::addedBy, N("model", "存入人"), personal | Flag::Quiet),
        field("note", &M::note, N("model", "备注"), personal),
        field("removed_at", &M::removedAt, N("model", "移出时间"), kept),
        field("removed_by", &M::removedBy, N("model", "移出人"), personal | Flag::Quiet),
        field("remove_reason", &M::removeReason, N("model", "移出原因"), personal),
    }};
    return d;
}

template <>
const Descriptor<OfficeDossierList> &descriptor<OfficeDossierList>()
{
    static const Descriptor<OfficeDossierList> d{KIND("dossier-list"), KIND("dossier_lists"), N("model", "卷宗自查清单"), {
        field("content", &OfficeDossierList::content, N("model", "内容"), quiet),
    }};
    return d;
}
// clang-format on

#undef KIND
#undef N

} // namespace hezhong
