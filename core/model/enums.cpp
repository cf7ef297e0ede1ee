// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/enums.h"

namespace hezhong {

// N marks a name for lupdate (translations/CMakeLists.txt); label() looks it up.
#define N(context, chinese) chinese

const QList<EnumName<OfficeProfile>> &EnumNames<OfficeProfile>::all()
{
    static const QList<EnumName<OfficeProfile>> names{
        {OfficeProfile::Township, "township", N("model", "乡镇（街道）调解组织")},
        {OfficeProfile::Enterprise, "enterprise", N("model", "企业劳动争议调解委员会")},
        {OfficeProfile::PeoplesMediation, "peoples-mediation", N("model", "人民调解委员会")},
        {OfficeProfile::UnionStation, "union-station", N("model", "工会法律服务工作站")},
        {OfficeProfile::Upstream, "upstream", N("model", "上级业务机构")},
    };
    return names;
}

const QList<EnumName<CaseSource>> &EnumNames<CaseSource>::all()
{
    static const QList<EnumName<CaseSource>> names{
        {CaseSource::Application, "application", N("model", "书面申请")},
        {CaseSource::Oral, "oral", N("model", "口头申请")},
        {CaseSource::Proactive, "proactive", N("model", "主动调解")},
        {CaseSource::CourtDelegated, "court-delegated", N("model", "法院委派")},
        {CaseSource::CourtEntrusted, "court-entrusted", N("model", "法院委托")},
        {CaseSource::ArbitrationEntrusted, "arbitration-entrusted", N("model", "仲裁委托")},
        {CaseSource::ArbitrationSuggested, "arbitration-suggested", N("model", "仲裁建议")},
        {CaseSource::Transferred, "transferred", N("model", "移送")},
    };
    return names;
}

const QList<EnumName<CaseStatus>> &EnumNames<CaseStatus>::all()
{
    static const QList<EnumName<CaseStatus>> names{
        {CaseStatus::Registered, "registered", N("model", "待受理")},
        {CaseStatus::Accepted, "accepted", N("model", "已受理")},
        {CaseStatus::Refused, "refused", N("model", "不予受理")},
        {CaseStatus::Mediating, "mediating", N("model", "调解中")},
        {CaseStatus::Agreed, "agreed", N("model", "已达成协议")},
        {CaseStatus::Failed, "failed", N("model", "调解不成")},
        {CaseStatus::Withdrawn, "withdrawn", N("model", "已撤回")},
        {CaseStatus::Closed, "closed", N("model", "已结案")},
    };
    return names;
}

const QList<EnumName<Outcome>> &EnumNames<Outcome>::all()
{
    static const QList<EnumName<Outcome>> names{
        {Outcome::None, "", N("model", "未结案")},
        {Outcome::Agreed, "agreed", N("model", "达成调解协议")},
        {Outcome::Settled, "settled", N("model", "自行和解")},
        {Outcome::Failed, "failed", N("model", "调解不成")},
        {Outcome::Withdrawn, "withdrawn", N("model", "撤回申请")},
    };
    return names;
}

const QList<EnumName<Side>> &EnumNames<Side>::all()
{
    static const QList<EnumName<Side>> names{
        {Side::Applicant, "applicant", N("model", "申请人")},
        {Side::Respondent, "respondent", N("model", "被申请人")},
        {Side::ThirdParty, "third-party", N("model", "第三人")},
    };
    return names;
}

const QList<EnumName<PartyKind>> &EnumNames<PartyKind>::all()
{
    static const QList<EnumName<PartyKind>> names{
        {PartyKind::Person, "person", N("model", "个人")},
        {PartyKind::Organisation, "organisation", N("model", "单位")},
    };
    return names;
}

const QList<EnumName<PartyRole>> &EnumNames<PartyRole>::all()
{
    static const QList<EnumName<PartyRole>> names{
        {PartyRole::None, "", N("model", "未注明")},
        {PartyRole::Employer, "employer", N("model", "用人单位")},
        {PartyRole::Dispatcher, "dispatcher", N("model", "劳务派遣单位")},
        {PartyRole::HostUnit, "host-unit", N("model", "用工单位")},
        {PartyRole::GeneralContractor, "general-contractor", N("model", "总承包单位")},
        {PartyRole::Subcontractor, "subcontractor", N("model", "分包单位")},
        {PartyRole::Platform, "platform", N("model", "平台企业")},
        {PartyRole::PlatformPartner, "platform-partner", N("model", "平台用工合作企业")},
        {PartyRole::Investor, "investor", N("model", "出资人")},
        {PartyRole::Other, "other", N("model", "其他")},
    };
    return names;
}

const QList<EnumName<Authority>> &EnumNames<Authority>::all()
{
    static const QList<EnumName<Authority>> names{
        {Authority::General, "general", N("model", "一般授权")},
        {Authority::Special, "special", N("model", "特别授权")},
    };
    return names;
}

const QList<EnumName<MediatorKind>> &EnumNames<MediatorKind>::all()
{
    static const QList<EnumName<MediatorKind>> names{
        {MediatorKind::FullTime, "full-time", N("model", "专职调解员")},
        {MediatorKind::PartTime, "part-time", N("model", "兼职调解员")},
        {MediatorKind::Guest, "guest", N("model", "特邀调解员")},
    };
    return names;
}

const QList<EnumName<Group>> &EnumNames<Group>::all()
{
    static const QList<EnumName<Group>> names{
        {Group::MigrantWorker, "migrant-worker", N("model", "农民工")},
        {Group::Dispatched, "dispatched", N("model", "劳务派遣")},
        {Group::NewEmploymentForm, "new-employment-form", N("model", "新就业形态")},
        {Group::OverAge, "over-age", N("model", "超龄")},
        {Group::Female, "female", N("model", "女职工")},
        {Group::Minor, "minor", N("model", "未成年工")},
    };
    return names;
}

const QList<EnumName<EvidenceFrom>> &EnumNames<EvidenceFrom>::all()
{
    static const QList<EnumName<EvidenceFrom>> names{
        {EvidenceFrom::Applicant, "applicant", N("model", "申请人提交")},
        {EvidenceFrom::Respondent, "respondent", N("model", "被申请人提交")},
        {EvidenceFrom::Mediator, "mediator", N("model", "调解组织收集")},
        {EvidenceFrom::Other, "other", N("model", "其他来源")},
    };
    return names;
}

const QList<EnumName<HearingState>> &EnumNames<HearingState>::all()
{
    static const QList<EnumName<HearingState>> names{
        {HearingState::Draft, "draft", N("model", "记录中")},
        {HearingState::Finished, "finished", N("model", "已核对")},
    };
    return names;
}

const QList<EnumName<AgreementState>> &EnumNames<AgreementState>::all()
{
    static const QList<EnumName<AgreementState>> names{
        {AgreementState::Draft, "draft", N("model", "起草中")},
        {AgreementState::Signed, "signed", N("model", "已签订")},
    };
    return names;
}

const QList<EnumName<UserRole>> &EnumNames<UserRole>::all()
{
    static const QList<EnumName<UserRole>> names{
        {UserRole::Director, "director", N("model", "负责人")},
        {UserRole::Mediator, "mediator", N("model", "调解员")},
        {UserRole::Registrar, "registrar", N("model", "登记员")},
        {UserRole::Inspector, "inspector", N("model", "查阅人员")},
        {UserRole::Administrator, "administrator", N("model", "系统管理员")},
        {UserRole::Auditor, "auditor", N("model", "审计员")},
    };
    return names;
}

const QList<EnumName<AccessLevel>> &EnumNames<AccessLevel>::all()
{
    static const QList<EnumName<AccessLevel>> names{
        {AccessLevel::Office, "office", N("model", "本单位办案人员")},
        {AccessLevel::Assigned, "assigned", N("model", "承办人和负责人")},
        {AccessLevel::Confidential, "confidential", N("model", "保密，仅指定人员")},
    };
    return names;
}

const QList<EnumName<RetentionDecision>> &EnumNames<RetentionDecision>::all()
{
    static const QList<EnumName<RetentionDecision>> names{
        {RetentionDecision::KeepUntil, "keep-until", N("model", "延长保存")},
        {RetentionDecision::KeepForGood, "keep-for-good", N("model", "永久保存")},
        {RetentionDecision::HandedOver, "handed-over", N("model", "已移交档案部门")},
        {RetentionDecision::DestructionProposed, "destruction-proposed",
         N("model", "已提请销毁鉴定")},
    };
    return names;
}

#undef N

} // namespace hezhong
