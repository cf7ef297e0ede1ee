// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/agreement.h"
#include "core/model/case.h"
#include "core/model/claim.h"
#include "core/model/draft.h"
#include "core/model/hearing.h"
#include "core/model/issueddocument.h"
#include "core/model/mediator.h"
#include "core/model/office.h"
#include "core/model/party.h"
#include "core/model/user.h"

namespace hezhong {

// Labels are marked for lupdate by QT_TRANSLATE_NOOP and looked up by the history view.
#define N(chinese) QT_TRANSLATE_NOOP("model", chinese)
#define KIND(text) QLatin1String(text)

namespace {
using Flag = FieldFlag;
constexpr auto kept = Flag::Synced;
const FieldFlags order = Flag::Synced | Flag::Quiet;
const FieldFlags found = Flag::Synced | Flag::Searchable;
const FieldFlags personName = Flag::Synced | Flag::Searchable | Flag::Name | Flag::Personal;
const FieldFlags personNumber = Flag::Synced | Flag::Searchable | Flag::Number | Flag::Personal;
const FieldFlags personal = Flag::Synced | Flag::Personal;
} // namespace

template <>
const Descriptor<Office> &descriptor<Office>()
{
    static const Descriptor<Office> d{KIND("office"), KIND("offices"), N("调解组织"), {
        field("name", &Office::name, N("名称"), kept),
        field("profile", &Office::profile, N("类型"), kept),
        field("region", &Office::region, N("行政区划代码"), kept),
        field("province_abbr", &Office::provinceAbbr, N("省简称"), kept),
        field("prefix", &Office::prefix, N("区县代字"), kept),
        field("office_abbr", &Office::officeAbbr, N("机构代字"), kept),
        field("number_pattern", &Office::numberPattern, N("编号规则"), kept),
        field("address", &Office::address, N("地址"), kept),
        field("phone", &Office::phone, N("电话"), kept),
        field("contact", &Office::contact, N("联系人"), kept),
        field("arbitration", &Office::arbitration, N("对应仲裁委员会"), kept),
        field("court", &Office::court, N("对应人民法院"), kept),
    }};
    return d;
}

template <>
const Descriptor<User> &descriptor<User>()
{
    static const Descriptor<User> d{KIND("user"), KIND("users"), N("用户"), {
        field("name", &User::name, N("姓名"), kept),
        field("roles", &User::roles, N("角色"), kept),
        field("active", &User::active, N("在用"), kept),
        field("created_on", &User::createdOn, N("设立日期"), kept),
    }};
    return d;
}

template <>
const Descriptor<Mediator> &descriptor<Mediator>()
{
    static const Descriptor<Mediator> d{KIND("mediator"), KIND("mediators"), N("调解员"), {
        field("name", &Mediator::name, N("姓名"), Flag::Synced | Flag::Searchable | Flag::Name),
        field("kind", &Mediator::kind, N("类别"), kept),
        field("appointed_on", &Mediator::appointedOn, N("聘任日期"), kept),
        field("term_ends", &Mediator::termEnds, N("聘期届满"), kept),
        field("phone", &Mediator::phone, N("电话"), kept),
        field("active", &Mediator::active, N("在册"), kept),
        field("note", &Mediator::note, N("备注"), kept),
    }};
    return d;
}

template <>
const Descriptor<Case> &descriptor<Case>()
{
    static const Descriptor<Case> d{KIND("case"), KIND("cases"), N("案件"), {
        field("number", &Case::number, N("案号"), found),
        field("status", &Case::status, N("状态"), kept),
        field("outcome", &Case::outcome, N("结果"), kept),
        field("source", &Case::source, N("案件来源"), kept),
        field("received_on", &Case::receivedOn, N("收到日期"), kept),
        field("cause", &Case::cause, N("争议类别"), kept),
        field("facts", &Case::facts, N("事实与理由"), found | Flag::Personal),
        field("title", &Case::title, N("案件名称"), Flag::Synced | Flag::Personal | Flag::Quiet),
        field("headcount", &Case::headcount, N("涉及人数"), kept),
        field("accepted_on", &Case::acceptedOn, N("受理日期"), kept),
        field("mediator_id", &Case::mediatorId, N("调解员"), order),
        field("mediator_name", &Case::mediatorName, N("调解员"), kept),
        field("respondent_consents", &Case::respondentConsents, N("被申请人同意调解"), kept),
        field("extended_to", &Case::extendedTo, N("延期至"), kept),
        field("refused_on", &Case::refusedOn, N("不予受理日期"), kept),
        field("refusal_reason", &Case::refusalReason, N("不予受理理由"), kept),
        field("closed_on", &Case::closedOn, N("结案日期"), kept),
        field("closing_note", &Case::closingNote, N("结案说明"), kept),
        field("source_reference", &Case::sourceReference, N("来文案号"), found),
    }};
    return d;
}

template <>
const Descriptor<Party> &descriptor<Party>()
{
    static const Descriptor<Party> d{KIND("party"), KIND("parties"), N("当事人"), {
        field("case_id", &Party::caseId, N("案件"), order),
        field("position", &Party::position, N("顺序"), order),
        field("side", &Party::side, N("地位"), kept),
        field("kind", &Party::kind, N("类别"), kept),
        field("role", &Party::role, N("身份"), kept),
        field("name", &Party::name, N("姓名或名称"), personName),
        field("id_number", &Party::idNumber, N("公民身份号码"), personNumber),
        field("sex", &Party::sex, N("性别"), personal),
        field("birth", &Party::birth, N("出生日期"), personal),
        field("ethnicity", &Party::ethnicity, N("民族"), personal),
        field("job", &Party::job, N("岗位"), kept),
        field("groups", &Party::groups, N("群体类别"), kept),
        field("credit_code", &Party::creditCode, N("统一社会信用代码"), Flag::Synced | Flag::Searchable | Flag::Number),
        field("legal_representative", &Party::legalRepresentative, N("法定代表人（负责人）"), personName),
        field("legal_title", &Party::legalTitle, N("职务"), kept),
        field("contact", &Party::contact, N("联系人"), personal),
        field("phone", &Party::phone, N("电话"), personNumber),
        field("address", &Party::address, N("住所"), personal),
        field("mailing_address", &Party::mailingAddress, N("通讯地址"), personal),
        field("electronic_service", &Party::consentsToElectronicService, N("同意电子送达"), kept),
    }};
    return d;
}

template <>
const Descriptor<Agent> &descriptor<Agent>()
{
    static const Descriptor<Agent> d{KIND("agent"), KIND("agents"), N("委托代理人"), {
        field("case_id", &Agent::caseId, N("案件"), order),
        field("party_id", &Agent::partyId, N("当事人"), order),
        field("position", &Agent::position, N("顺序"), order),
        field("name", &Agent::name, N("姓名"), personName),
        field("workplace", &Agent::workplace, N("单位及职务"), kept),
        field("id_number", &Agent::idNumber, N("证件号码"), personNumber),
        field("phone", &Agent::phone, N("电话"), personNumber),
        field("authority", &Agent::authority, N("代理权限"), kept),
    }};
    return d;
}

template <>
const Descriptor<Claim> &descriptor<Claim>()
{
    static const Descriptor<Claim> d{KIND("claim"), KIND("claims"), N("调解请求"), {
        field("case_id", &Claim::caseId, N("案件"), order),
        field("position", &Claim::position, N("顺序"), order),
        field("text", &Claim::text, N("请求事项"), found),
        field("amount", &Claim::amount, N("请求金额"), kept),
    }};
    return d;
}

template <>
const Descriptor<Evidence> &descriptor<Evidence>()
{
    static const Descriptor<Evidence> d{KIND("evidence"), KIND("evidence"), N("证据材料"), {
        field("case_id", &Evidence::caseId, N("案件"), order),
        field("position", &Evidence::position, N("顺序"), order),
        field("name", &Evidence::name, N("名称"), found),
        field("source", &Evidence::from, N("来源"), kept),
        field("original", &Evidence::original, N("原件"), kept),
        field("pages", &Evidence::pages, N("页数"), kept),
        field("note", &Evidence::note, N("备注"), kept),
    }};
    return d;
}

template <>
const Descriptor<Hearing> &descriptor<Hearing>()
{
    static const Descriptor<Hearing> d{KIND("hearing"), KIND("hearings"), N("调解笔录"), {
        field("case_id", &Hearing::caseId, N("案件"), order),
        field("ordinal", &Hearing::ordinal, N("次序"), kept),
        field("held_on", &Hearing::on, N("日期"), kept),
        field("starts", &Hearing::start, N("开始时间"), kept),
        field("ends", &Hearing::end, N("结束时间"), kept),
        field("place", &Hearing::place, N("地点"), kept),
        field("open", &Hearing::open, N("公开"), kept),
        field("present", &Hearing::present, N("在场人员"), kept),
        field("recorder", &Hearing::recorder, N("记录人"), kept),
        field("state", &Hearing::state, N("状态"), kept),
    }};
    return d;
}

template <>
const Descriptor<HearingLine> &descriptor<HearingLine>()
{
    static const Descriptor<HearingLine> d{KIND("hearing-line"), KIND("hearing_lines"), N("笔录内容"), {
        field("case_id", &HearingLine::caseId, N("案件"), order),
        field("hearing_id", &HearingLine::hearingId, N("笔录"), order),
        field("position", &HearingLine::position, N("顺序"), order),
        field("speaker", &HearingLine::speaker, N("发言人"), kept),
        field("text", &HearingLine::text, N("内容"), found | Flag::Confidential),
        field("private", &HearingLine::isPrivate, N("不入笔录"), Flag::Confidential),
        field("at", &HearingLine::at, N("时间"), order),
    }};
    return d;
}

template <>
const Descriptor<Agreement> &descriptor<Agreement>()
{
    static const Descriptor<Agreement> d{KIND("agreement"), KIND("agreements"), N("调解协议"), {
        field("case_id", &Agreement::caseId, N("案件"), order),
        field("signed_on", &Agreement::signedOn, N("签订日期"), kept),
        field("performance_due", &Agreement::performanceDue, N("履行期限"), kept),
        field("copies", &Agreement::copies, N("份数"), kept),
        field("state", &Agreement::state, N("状态"), kept),
    }};
    return d;
}

template <>
const Descriptor<Clause> &descriptor<Clause>()
{
    static const Descriptor<Clause> d{KIND("clause"), KIND("clauses"), N("协议条款"), {
        field("case_id", &Clause::caseId, N("案件"), order),
        field("agreement_id", &Clause::agreementId, N("协议"), order),
        field("position", &Clause::position, N("顺序"), order),
        field("text", &Clause::text, N("内容"), found),
    }};
    return d;
}

template <>
const Descriptor<Payment> &descriptor<Payment>()
{
    static const Descriptor<Payment> d{KIND("payment"), KIND("payments"), N("付款约定"), {
        field("case_id", &Payment::caseId, N("案件"), order),
        field("agreement_id", &Payment::agreementId, N("协议"), order),
        field("position", &Payment::position, N("期次"), order),
        field("due", &Payment::due, N("履行期限"), kept),
        field("amount", &Payment::amount, N("金额"), kept),
        field("payee", &Payment::payee, N("收款人"), personal),
        field("method", &Payment::method, N("支付方式"), kept),
    }};
    return d;
}

template <>
const Descriptor<Signatory> &descriptor<Signatory>()
{
    static const Descriptor<Signatory> d{KIND("signatory"), KIND("signatories"), N("签订人"), {
        field("case_id", &Signatory::caseId, N("案件"), order),
        field("agreement_id", &Signatory::agreementId, N("协议"), order),
        field("party_id", &Signatory::partyId, N("当事人"), order),
        field("agent_id", &Signatory::agentId, N("代理人"), order),
    }};
    return d;
}

template <>
const Descriptor<IssuedDocument> &descriptor<IssuedDocument>()
{
    static const Descriptor<IssuedDocument> d{KIND("document"), KIND("documents"), N("文书"), {
        field("case_id", &IssuedDocument::caseId, N("案件"), order),
        field("kind", &IssuedDocument::kind, N("种类"), order),
        field("title", &IssuedDocument::title, N("名称"), kept),
        field("serial", &IssuedDocument::serial, N("次序"), kept),
        field("issued_at", &IssuedDocument::issuedAt, N("出具时间"), kept),
        field("issued_by", &IssuedDocument::issuedBy, N("出具人"), kept),
        field("template_version", &IssuedDocument::templateVersion, N("模板版本"), order),
        field("filled_values", &IssuedDocument::values, N("填写内容"), order | Flag::Personal),
        field("file_key", &IssuedDocument::fileKey, N("文件"), order),
        field("sha256", &IssuedDocument::sha256, N("校验值"), order),
        field("pages", &IssuedDocument::pages, N("页数"), kept),
        field("voided_at", &IssuedDocument::voidedAt, N("作废时间"), kept),
        field("void_reason", &IssuedDocument::voidReason, N("作废原因"), kept),
    }};
    return d;
}

template <>
const Descriptor<Draft> &descriptor<Draft>()
{
    static const Descriptor<Draft> d{KIND("draft"), KIND("drafts"), N("草稿"), {
        field("form", &Draft::form, N("表单"), {}),
        field("subject", &Draft::subject, N("对象"), {}),
        field("author", &Draft::author, N("起草人"), {}),
        field("saved_at", &Draft::savedAt, N("保存时间"), {}),
        field("content", &Draft::content, N("内容"), {Flag::Personal}),
    }, false};
    return d;
}

} // namespace hezhong
