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

// N marks a label for lupdate (translations/CMakeLists.txt); the history view looks it up.
#define N(context, chinese) chinese
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
    static const Descriptor<Office> d{KIND("office"), KIND("offices"), N("model", "调解组织"), {
        field("name", &Office::name, N("model", "名称"), kept),
        field("profile", &Office::profile, N("model", "类型"), kept),
        field("region", &Office::region, N("model", "行政区划代码"), kept),
        field("province_abbr", &Office::provinceAbbr, N("model", "省简称"), kept),
        field("prefix", &Office::prefix, N("model", "区县代字"), kept),
        field("office_abbr", &Office::officeAbbr, N("model", "机构代字"), kept),
        field("number_pattern", &Office::numberPattern, N("model", "编号规则"), kept),
        field("address", &Office::address, N("model", "地址"), kept),
        field("phone", &Office::phone, N("model", "电话"), kept),
        field("contact", &Office::contact, N("model", "联系人"), personal),
        field("arbitration", &Office::arbitration, N("model", "对应仲裁委员会"), kept),
        field("court", &Office::court, N("model", "对应人民法院"), kept),
    }};
    return d;
}

template <>
const Descriptor<User> &descriptor<User>()
{
    static const Descriptor<User> d{KIND("user"), KIND("users"), N("model", "用户"), {
        field("name", &User::name, N("model", "姓名"), personal),
        field("roles", &User::roles, N("model", "角色"), kept),
        field("active", &User::active, N("model", "在用"), kept),
        field("created_on", &User::createdOn, N("model", "设立日期"), kept),
    }};
    return d;
}

template <>
const Descriptor<Mediator> &descriptor<Mediator>()
{
    static const Descriptor<Mediator> d{KIND("mediator"), KIND("mediators"), N("model", "调解员"), {
        field("name", &Mediator::name, N("model", "姓名"), personName),
        field("kind", &Mediator::kind, N("model", "类别"), kept),
        field("appointed_on", &Mediator::appointedOn, N("model", "聘任日期"), kept),
        field("term_ends", &Mediator::termEnds, N("model", "聘期届满"), kept),
        field("phone", &Mediator::phone, N("model", "电话"), personal),
        field("active", &Mediator::active, N("model", "在册"), kept),
        field("note", &Mediator::note, N("model", "备注"), kept),
    }};
    return d;
}

template <>
const Descriptor<Case> &descriptor<Case>()
{
    static const Descriptor<Case> d{KIND("case"), KIND("cases"), N("model", "案件"), {
        field("number", &Case::number, N("model", "案号"), found),
        field("status", &Case::status, N("model", "状态"), kept),
        field("outcome", &Case::outcome, N("model", "结果"), kept),
        field("source", &Case::source, N("model", "案件来源"), kept),
        field("received_on", &Case::receivedOn, N("model", "收到日期"), kept),
        field("cause", &Case::cause, N("model", "争议类别"), kept),
        field("facts", &Case::facts, N("model", "事实与理由"), found | Flag::Personal),
        field("title", &Case::title, N("model", "案件名称"), Flag::Synced | Flag::Personal | Flag::Quiet),
        field("headcount", &Case::headcount, N("model", "涉及人数"), kept),
        field("accepted_on", &Case::acceptedOn, N("model", "受理日期"), kept),
        field("mediator_id", &Case::mediatorId, N("model", "调解员"), order),
        field("mediator_name", &Case::mediatorName, N("model", "调解员"), personal),
        field("respondent_consents", &Case::respondentConsents, N("model", "被申请人同意调解"), kept),
        field("extended_to", &Case::extendedTo, N("model", "延期至"), kept),
        field("refused_on", &Case::refusedOn, N("model", "不予受理日期"), kept),
        field("refusal_reason", &Case::refusalReason, N("model", "不予受理理由"), personal),
        field("closed_on", &Case::closedOn, N("model", "结案日期"), kept),
        field("closing_note", &Case::closingNote, N("model", "结案说明"), personal),
        field("source_reference", &Case::sourceReference, N("model", "来文案号"), found),
    }};
    return d;
}

template <>
const Descriptor<Party> &descriptor<Party>()
{
    static const Descriptor<Party> d{KIND("party"), KIND("parties"), N("model", "当事人"), {
        field("case_id", &Party::caseId, N("model", "案件"), order),
        field("position", &Party::position, N("model", "顺序"), order),
        field("side", &Party::side, N("model", "地位"), kept),
        field("kind", &Party::kind, N("model", "类别"), kept),
        field("role", &Party::role, N("model", "身份"), kept),
        field("name", &Party::name, N("model", "姓名或名称"), personName),
        field("id_number", &Party::idNumber, N("model", "公民身份号码"), personNumber),
        field("sex", &Party::sex, N("model", "性别"), personal),
        field("birth", &Party::birth, N("model", "出生日期"), personal),
        field("ethnicity", &Party::ethnicity, N("model", "民族"), personal),
        field("job", &Party::job, N("model", "岗位"), personal),
        field("groups", &Party::groups, N("model", "群体类别"), personal),
        field("credit_code", &Party::creditCode, N("model", "统一社会信用代码"), Flag::Synced | Flag::Searchable | Flag::Number),
        field("legal_representative", &Party::legalRepresentative, N("model", "法定代表人（负责人）"), personName),
        field("legal_title", &Party::legalTitle, N("model", "职务"), personal),
        field("contact", &Party::contact, N("model", "联系人"), personal),
        field("phone", &Party::phone, N("model", "电话"), personNumber),
        field("address", &Party::address, N("model", "住所"), personal),
        field("mailing_address", &Party::mailingAddress, N("model", "通讯地址"), personal),
        field("electronic_service", &Party::consentsToElectronicService, N("model", "同意电子送达"), kept),
    }};
    return d;
}

template <>
const Descriptor<Agent> &descriptor<Agent>()
{
    static const Descriptor<Agent> d{KIND("agent"), KIND("agents"), N("model", "委托代理人"), {
        field("case_id", &Agent::caseId, N("model", "案件"), order),
        field("party_id", &Agent::partyId, N("model", "当事人"), order),
        field("position", &Agent::position, N("model", "顺序"), order),
        field("name", &Agent::name, N("model", "姓名"), personName),
        field("workplace", &Agent::workplace, N("model", "单位及职务"), personal),
        field("id_number", &Agent::idNumber, N("model", "证件号码"), personNumber),
        field("phone", &Agent::phone, N("model", "电话"), personNumber),
        field("authority", &Agent::authority, N("model", "代理权限"), kept),
    }};
    return d;
}

template <>
const Descriptor<Claim> &descriptor<Claim>()
{
    static const Descriptor<Claim> d{KIND("claim"), KIND("claims"), N("model", "调解请求"), {
        field("case_id", &Claim::caseId, N("model", "案件"), order),
        field("position", &Claim::position, N("model", "顺序"), order),
        field("text", &Claim::text, N("model", "请求事项"), found | Flag::Personal),
        field("amount", &Claim::amount, N("model", "请求金额"), kept),
    }};
    return d;
}

template <>
const Descriptor<Evidence> &descriptor<Evidence>()
{
    static const Descriptor<Evidence> d{KIND("evidence"), KIND("evidence"), N("model", "证据材料"), {
        field("case_id", &Evidence::caseId, N("model", "案件"), order),
        field("position", &Evidence::position, N("model", "顺序"), order),
        field("name", &Evidence::name, N("model", "名称"), found | Flag::Personal),
        field("source", &Evidence::from, N("model", "来源"), kept),
        field("original", &Evidence::original, N("model", "原件"), kept),
        field("pages", &Evidence::pages, N("model", "页数"), kept),
        field("note", &Evidence::note, N("model", "备注"), personal),
    }};
    return d;
}

template <>
const Descriptor<Hearing> &descriptor<Hearing>()
{
    static const Descriptor<Hearing> d{KIND("hearing"), KIND("hearings"), N("model", "调解笔录"), {
        field("case_id", &Hearing::caseId, N("model", "案件"), order),
        field("ordinal", &Hearing::ordinal, N("model", "次序"), kept),
        field("held_on", &Hearing::on, N("model", "日期"), kept),
        field("starts", &Hearing::start, N("model", "开始时间"), kept),
        field("ends", &Hearing::end, N("model", "结束时间"), kept),
        field("place", &Hearing::place, N("model", "地点"), kept),
        field("open", &Hearing::open, N("model", "公开"), kept),
        field("present", &Hearing::present, N("model", "在场人员"), personal),
        field("recorder", &Hearing::recorder, N("model", "记录人"), personal),
        field("state", &Hearing::state, N("model", "状态"), kept),
    }};
    return d;
}

template <>
const Descriptor<HearingLine> &descriptor<HearingLine>()
{
    static const Descriptor<HearingLine> d{KIND("hearing-line"), KIND("hearing_lines"), N("model", "笔录内容"), {
        field("case_id", &HearingLine::caseId, N("model", "案件"), order),
        field("hearing_id", &HearingLine::hearingId, N("model", "笔录"), order),
        field("position", &HearingLine::position, N("model", "顺序"), order),
        field("speaker", &HearingLine::speaker, N("model", "发言人"), personal),
        field("text", &HearingLine::text, N("model", "内容"), found | Flag::Confidential | Flag::Personal),
        field("private", &HearingLine::isPrivate, N("model", "不入笔录"), Flag::Confidential),
        field("at", &HearingLine::at, N("model", "时间"), order),
    }};
    return d;
}

template <>
const Descriptor<Agreement> &descriptor<Agreement>()
{
    static const Descriptor<Agreement> d{KIND("agreement"), KIND("agreements"), N("model", "调解协议"), {
        field("case_id", &Agreement::caseId, N("model", "案件"), order),
        field("signed_on", &Agreement::signedOn, N("model", "签订日期"), kept),
        field("performance_due", &Agreement::performanceDue, N("model", "履行期限"), kept),
        field("copies", &Agreement::copies, N("model", "份数"), kept),
        field("state", &Agreement::state, N("model", "状态"), kept),
    }};
    return d;
}

template <>
const Descriptor<Clause> &descriptor<Clause>()
{
    static const Descriptor<Clause> d{KIND("clause"), KIND("clauses"), N("model", "协议条款"), {
        field("case_id", &Clause::caseId, N("model", "案件"), order),
        field("agreement_id", &Clause::agreementId, N("model", "协议"), order),
        field("position", &Clause::position, N("model", "顺序"), order),
        field("text", &Clause::text, N("model", "内容"), found | Flag::Personal),
    }};
    return d;
}

template <>
const Descriptor<Payment> &descriptor<Payment>()
{
    static const Descriptor<Payment> d{KIND("payment"), KIND("payments"), N("model", "付款约定"), {
        field("case_id", &Payment::caseId, N("model", "案件"), order),
        field("agreement_id", &Payment::agreementId, N("model", "协议"), order),
        field("position", &Payment::position, N("model", "期次"), order),
        field("due", &Payment::due, N("model", "履行期限"), kept),
        field("amount", &Payment::amount, N("model", "金额"), kept),
        field("payee", &Payment::payee, N("model", "收款人"), personal),
        field("method", &Payment::method, N("model", "支付方式"), kept),
    }};
    return d;
}

template <>
const Descriptor<Signatory> &descriptor<Signatory>()
{
    static const Descriptor<Signatory> d{KIND("signatory"), KIND("signatories"), N("model", "签订人"), {
        field("case_id", &Signatory::caseId, N("model", "案件"), order),
        field("agreement_id", &Signatory::agreementId, N("model", "协议"), order),
        field("party_id", &Signatory::partyId, N("model", "当事人"), order),
        field("agent_id", &Signatory::agentId, N("model", "代理人"), order),
    }};
    return d;
}

template <>
const Descriptor<IssuedDocument> &descriptor<IssuedDocument>()
{
    static const Descriptor<IssuedDocument> d{KIND("document"), KIND("documents"), N("model", "文书"), {
        field("case_id", &IssuedDocument::caseId, N("model", "案件"), order),
        field("kind", &IssuedDocument::kind, N("model", "种类"), order),
        field("title", &IssuedDocument::title, N("model", "名称"), kept),
        field("serial", &IssuedDocument::serial, N("model", "次序"), kept),
        field("issued_at", &IssuedDocument::issuedAt, N("model", "出具时间"), kept),
        field("issued_by", &IssuedDocument::issuedBy, N("model", "出具人"), personal),
        field("template_version", &IssuedDocument::templateVersion, N("model", "模板版本"), order),
        field("filled_values", &IssuedDocument::values, N("model", "填写内容"), order | Flag::Personal),
        field("file_key", &IssuedDocument::fileKey, N("model", "文件"), order),
        field("sha256", &IssuedDocument::sha256, N("model", "校验值"), order),
        field("pages", &IssuedDocument::pages, N("model", "页数"), kept),
        field("voided_at", &IssuedDocument::voidedAt, N("model", "作废时间"), kept),
        field("void_reason", &IssuedDocument::voidReason, N("model", "作废原因"), personal),
    }};
    return d;
}

template <>
const Descriptor<Draft> &descriptor<Draft>()
{
    static const Descriptor<Draft> d{KIND("draft"), KIND("drafts"), N("model", "草稿"), {
        field("form", &Draft::form, N("model", "表单"), {}),
        field("subject", &Draft::subject, N("model", "对象"), {}),
        field("author", &Draft::author, N("model", "起草人"), {}),
        field("saved_at", &Draft::savedAt, N("model", "保存时间"), {}),
        field("content", &Draft::content, N("model", "内容"), {Flag::Personal}),
    }, false};
    return d;
}

} // namespace hezhong
