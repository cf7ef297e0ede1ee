// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/caselaw.h"
#include "core/model/officelaw.h"

namespace hezhong {

// N marks a label for lupdate (translations/CMakeLists.txt); the history view looks it up.
#define N(context, chinese) chinese
#define KIND(text) QLatin1String(text)

namespace {
using Flag = FieldFlag;
constexpr auto kept = Flag::Synced;
const FieldFlags quiet = Flag::Synced | Flag::Quiet;
const FieldFlags personal = Flag::Synced | Flag::Quiet | Flag::Personal;
} // namespace

// clang-format off
template <>
const Descriptor<CaseEvent> &descriptor<CaseEvent>()
{
    static const Descriptor<CaseEvent> d{KIND("case-event"), KIND("case_events"), N("model", "时效事由"), {
        field("case_id", &CaseEvent::caseId, N("model", "案件"), quiet),
        field("position", &CaseEvent::position, N("model", "顺序"), quiet),
        field("kind", &CaseEvent::kind, N("model", "事由"), kept),
        field("occurred_on", &CaseEvent::on, N("model", "发生日期"), kept),
        field("until", &CaseEvent::until, N("model", "截止日期"), kept),
        field("note", &CaseEvent::note, N("model", "说明"), kept),
    }};
    return d;
}

template <>
const Descriptor<ClaimCalculation> &descriptor<ClaimCalculation>()
{
    static const Descriptor<ClaimCalculation> d{KIND("calculation"), KIND("calculations"), N("model", "计算"), {
        field("case_id", &ClaimCalculation::caseId, N("model", "案件"), quiet),
        field("position", &ClaimCalculation::position, N("model", "顺序"), quiet),
        field("claim_id", &ClaimCalculation::claimId, N("model", "请求"), quiet),
        field("calculator", &ClaimCalculation::calculator, N("model", "计算项目"), kept),
        field("inputs", &ClaimCalculation::inputs, N("model", "计算依据的数据"), personal),
        field("amount", &ClaimCalculation::amount, N("model", "计算结果"), kept),
        field("computed_on", &ClaimCalculation::computedOn, N("model", "计算日期"), kept),
    }};
    return d;
}

template <>
const Descriptor<SheetAnswers> &descriptor<SheetAnswers>()
{
    static const Descriptor<SheetAnswers> d{KIND("sheet-answers"), KIND("sheet_answers"), N("model", "要素问答"), {
        field("case_id", &SheetAnswers::caseId, N("model", "案件"), quiet),
        field("sheet", &SheetAnswers::sheet, N("model", "问答表"), kept),
        field("answers", &SheetAnswers::answers, N("model", "回答"), personal),
    }};
    return d;
}

template <>
const Descriptor<OfficeParameter> &descriptor<OfficeParameter>()
{
    static const Descriptor<OfficeParameter> d{KIND("parameter"), KIND("parameters"), N("model", "计算参数"), {
        field("parameter", &OfficeParameter::parameter, N("model", "参数"), kept),
        field("region", &OfficeParameter::region, N("model", "适用地区"), kept),
        field("from_day", &OfficeParameter::from, N("model", "生效日期"), kept),
        field("until", &OfficeParameter::until, N("model", "失效日期"), kept),
        field("amount", &OfficeParameter::amount, N("model", "数额"), kept),
        field("verified", &OfficeParameter::verified, N("model", "已核实"), kept),
        field("source", &OfficeParameter::source, N("model", "来源"), kept),
    }};
    return d;
}

template <>
const Descriptor<OfficeCalendar> &descriptor<OfficeCalendar>()
{
    static const Descriptor<OfficeCalendar> d{KIND("calendar-year"), KIND("calendar_years"), N("model", "年度日历"), {
        field("year", &OfficeCalendar::year, N("model", "年度"), kept),
        field("notice", &OfficeCalendar::notice, N("model", "放假通知"), kept),
        field("content", &OfficeCalendar::content, N("model", "内容"), quiet),
    }};
    return d;
}

template <>
const Descriptor<LocalHoliday> &descriptor<LocalHoliday>()
{
    static const Descriptor<LocalHoliday> d{KIND("local-holiday"), KIND("local_holidays"), N("model", "地方假日"), {
        field("day", &LocalHoliday::day, N("model", "日期"), kept),
        field("name", &LocalHoliday::name, N("model", "名称"), kept),
    }};
    return d;
}

template <>
const Descriptor<OfficeSheet> &descriptor<OfficeSheet>()
{
    static const Descriptor<OfficeSheet> d{KIND("question-sheet"), KIND("question_sheets"), N("model", "要素问答表"), {
        field("sheet", &OfficeSheet::sheet, N("model", "编号"), kept),
        field("title", &OfficeSheet::title, N("model", "名称"), kept),
        field("content", &OfficeSheet::content, N("model", "内容"), quiet),
    }};
    return d;
}

template <>
const Descriptor<LawText> &descriptor<LawText>()
{
    static const Descriptor<LawText> d{KIND("law-text"), KIND("law_texts"), N("model", "法规文本"), {
        field("title", &LawText::title, N("model", "名称"), kept),
        field("law", &LawText::law, N("model", "所属法规"), kept),
        field("from_day", &LawText::from, N("model", "施行日期"), kept),
        field("file_name", &LawText::fileName, N("model", "文件名"), kept),
        field("file_key", &LawText::fileKey, N("model", "文件"), quiet),
    }};
    return d;
}
// clang-format on

#undef KIND
#undef N

} // namespace hezhong
