// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/enums.h"

namespace hezhong {

// The names are marked for lupdate by QT_TRANSLATE_NOOP and looked up by label().
#define N(chinese) QT_TRANSLATE_NOOP("model", chinese)

const QList<EnumName<OfficeProfile>> &EnumNames<OfficeProfile>::all()
{
    static const QList<EnumName<OfficeProfile>> names{
        {OfficeProfile::Township, "township", N("乡镇（街道）调解组织")},
        {OfficeProfile::Enterprise, "enterprise", N("企业劳动争议调解委员会")},
        {OfficeProfile::PeoplesMediation, "peoples-mediation", N("人民调解委员会")},
        {OfficeProfile::UnionStation, "union-station", N("工会法律服务工作站")},
        {OfficeProfile::Upstream, "upstream", N("上级业务机构")},
    };
    return names;
}

const QList<EnumName<CaseSource>> &EnumNames<CaseSource>::all()
{
    static const QList<EnumName<CaseSource>> names{
        {CaseSource::Application, "application", N("书面申请")},
        {CaseSource::Oral, "oral", N("口头申请")},
        {CaseSource::Proactive, "proactive", N("主动调解")},
        {CaseSource::CourtDelegated, "court-delegated", N("法院委派")},
        {CaseSource::CourtEntrusted, "court-entrusted", N("法院委托")},
        {CaseSource::ArbitrationEntrusted, "arbitration-entrusted", N("仲裁委托")},
        {CaseSource::ArbitrationSuggested, "arbitration-suggested", N("仲裁建议")},
        {CaseSource::Transferred, "transferred", N("移送")},
    };
    return names;
}

const QList<EnumName<CaseStatus>> &EnumNames<CaseStatus>::all()
{
    static const QList<EnumName<CaseStatus>> names{
        {CaseStatus::Registered, "registered", N("待受理")},
        {CaseStatus::Accepted, "accepted", N("已受理")},
        {CaseStatus::Refused, "refused", N("不予受理")},
        {CaseStatus::Mediating, "mediating", N("调解中")},
        {CaseStatus::Agreed, "agreed", N("已达成协议")},
        {CaseStatus::Failed, "failed", N("调解不成")},
        {CaseStatus::Withdrawn, "withdrawn", N("已撤回")},
        {CaseStatus::Closed, "closed", N("已结案")},
    };
    return names;
}

const QList<EnumName<Outcome>> &EnumNames<Outcome>::all()
{
    static const QList<EnumName<Outcome>> names{
        {Outcome::None, "", N("未结案")},
        {Outcome::Agreed, "agreed", N("达成调解协议")},
        {Outcome::Settled, "settled", N("自行和解")},
        {Outcome::Failed, "failed", N("调解不成")},
        {Outcome::Withdrawn, "withdrawn", N("撤回申请")},
    };
    return names;
}

const QList<EnumName<Side>> &EnumNames<Side>::all()
{
    static const QList<EnumName<Side>> names{
        {Side::Applicant, "applicant", N("申请人")},
        {Side::Respondent, "respondent", N("被申请人")},
        {Side::ThirdParty, "third-party", N("第三人")},
    };
    return names;
}

const QList<EnumName<PartyKind>> &EnumNames<PartyKind>::all()
{
    static const QList<EnumName<PartyKind>> names{
        {PartyKind::Person, "person", N("个人")},
        {PartyKind::Organisation, "organisation", N("单位")},
    };
    return names;
}

const QList<EnumName<PartyRole>> &EnumNames<PartyRole>::all()
{
    static const QList<EnumName<PartyRole>> names{
        {PartyRole::None, "", N("未注明")},
        {PartyRole::Employer, "employer", N("用人单位")},
        {PartyRole::Dispatcher, "dispatcher", N("劳务派遣单位")},
        {PartyRole::HostUnit, "host-unit", N("用工单位")},
        {PartyRole::GeneralContractor, "general-contractor", N("总承包单位")},
        {PartyRole::Subcontractor, "subcontractor", N("分包单位")},
        {PartyRole::Platform, "platform", N("平台企业")},
        {PartyRole::PlatformPartner, "platform-partner", N("平台用工合作企业")},
        {PartyRole::Investor, "investor", N("出资人")},
        {PartyRole::Other, "other", N("其他")},
    };
    return names;
}

const QList<EnumName<Authority>> &EnumNames<Authority>::all()
{
    static const QList<EnumName<Authority>> names{
        {Authority::General, "general", N("一般授权")},
        {Authority::Special, "special", N("特别授权")},
    };
    return names;
}

const QList<EnumName<MediatorKind>> &EnumNames<MediatorKind>::all()
{
    static const QList<EnumName<MediatorKind>> names{
        {MediatorKind::FullTime, "full-time", N("专职调解员")},
        {MediatorKind::PartTime, "part-time", N("兼职调解员")},
        {MediatorKind::Guest, "guest", N("特邀调解员")},
    };
    return names;
}

const QList<EnumName<Group>> &EnumNames<Group>::all()
{
    static const QList<EnumName<Group>> names{
        {Group::MigrantWorker, "migrant-worker", N("农民工")},
        {Group::Dispatched, "dispatched", N("劳务派遣")},
        {Group::NewEmploymentForm, "new-employment-form", N("新就业形态")},
        {Group::OverAge, "over-age", N("超龄")},
        {Group::Female, "female", N("女职工")},
        {Group::Minor, "minor", N("未成年工")},
    };
    return names;
}

const QList<EnumName<EvidenceFrom>> &EnumNames<EvidenceFrom>::all()
{
    static const QList<EnumName<EvidenceFrom>> names{
        {EvidenceFrom::Applicant, "applicant", N("申请人提交")},
        {EvidenceFrom::Respondent, "respondent", N("被申请人提交")},
        {EvidenceFrom::Mediator, "mediator", N("调解组织收集")},
        {EvidenceFrom::Other, "other", N("其他来源")},
    };
    return names;
}

const QList<EnumName<HearingState>> &EnumNames<HearingState>::all()
{
    static const QList<EnumName<HearingState>> names{
        {HearingState::Draft, "draft", N("记录中")},
        {HearingState::Finished, "finished", N("已核对")},
    };
    return names;
}

const QList<EnumName<AgreementState>> &EnumNames<AgreementState>::all()
{
    static const QList<EnumName<AgreementState>> names{
        {AgreementState::Draft, "draft", N("起草中")},
        {AgreementState::Signed, "signed", N("已签订")},
    };
    return names;
}

const QList<EnumName<UserRole>> &EnumNames<UserRole>::all()
{
    static const QList<EnumName<UserRole>> names{
        {UserRole::Director, "director", N("负责人")},
        {UserRole::Mediator, "mediator", N("调解员")},
        {UserRole::Registrar, "registrar", N("登记员")},
        {UserRole::Inspector, "inspector", N("查阅人员")},
        {UserRole::Administrator, "administrator", N("系统管理员")},
        {UserRole::Auditor, "auditor", N("审计员")},
    };
    return names;
}

#undef N

} // namespace hezhong
