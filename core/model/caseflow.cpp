// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/caseflow.h"

#include "core/base/dates.h"
#include "core/base/words.h"

namespace hezhong {

using namespace Qt::StringLiterals;

QString stepLabel(CaseStep step)
{
    switch (step) {
    case CaseStep::Accept:
        return words("model", "受理", "step");
    case CaseStep::Refuse:
        return words("model", "不予受理", "step");
    case CaseStep::RecordHearing:
        return words("model", "记录调解");
    case CaseStep::Agree:
        return words("model", "签订调解协议");
    case CaseStep::CloseAgreed:
        return words("model", "结案");
    case CaseStep::CloseSettled:
        return words("model", "以自行和解结案");
    case CaseStep::CloseFailed:
        return words("model", "以调解不成结案");
    case CaseStep::Withdraw:
        return words("model", "撤回申请", "step");
    }
    return {};
}

namespace {

bool allowed(CaseStatus status, CaseStep step)
{
    switch (step) {
    case CaseStep::Accept:
    case CaseStep::Refuse:
        return status == CaseStatus::Registered;
    case CaseStep::RecordHearing:
    case CaseStep::Agree:
    case CaseStep::CloseSettled:
    case CaseStep::CloseFailed:
        return status == CaseStatus::Accepted || status == CaseStatus::Mediating;
    case CaseStep::CloseAgreed:
        return status == CaseStatus::Agreed;
    case CaseStep::Withdraw:
        return status == CaseStatus::Registered || status == CaseStatus::Accepted
               || status == CaseStatus::Mediating;
    }
    return false;
}

QString adviceFor(CaseStatus status)
{
    switch (status) {
    case CaseStatus::Registered:
        return words("model", "请先作出受理或者不予受理的决定（三个工作日内，《企业劳动争议协商调解规定》第二十二条）。");
    case CaseStatus::Accepted:
    case CaseStatus::Mediating:
        return words("model", "可以记录调解、签订协议，或者以调解不成、自行和解、撤回结案。");
    case CaseStatus::Agreed:
        return words("model", "协议已签订，可以结案。");
    case CaseStatus::Refused:
    case CaseStatus::Failed:
    case CaseStatus::Withdrawn:
    case CaseStatus::Closed:
        return words("model", "案件已办结；如有新的争议，请另行登记。");
    }
    return {};
}

} // namespace

Status allowStep(const Case &record, CaseStep step)
{
    if (allowed(record.status, step))
        return {};
    return fail(refused(u"case.state"_s,
                        words("model", "案件 %1 目前为“%2”，不能“%3”，案件内容没有改变。")
                            .arg(record.number, label(record.status), stepLabel(step)),
                        adviceFor(record.status)));
}

std::optional<CaseStep> nextStep(const CaseFile &file)
{
    switch (file.record.status) {
    case CaseStatus::Registered:
        return CaseStep::Accept;
    case CaseStatus::Accepted:
        return CaseStep::RecordHearing;
    case CaseStatus::Mediating:
        return CaseStep::Agree;
    case CaseStatus::Agreed:
        return CaseStep::CloseAgreed;
    case CaseStatus::Refused:
    case CaseStatus::Failed:
    case CaseStatus::Withdrawn:
    case CaseStatus::Closed:
        return std::nullopt;
    }
    return std::nullopt;
}

CaseStatus statusAfter(CaseStep step)
{
    switch (step) {
    case CaseStep::Accept:
        return CaseStatus::Accepted;
    case CaseStep::Refuse:
        return CaseStatus::Refused;
    case CaseStep::RecordHearing:
        return CaseStatus::Mediating;
    case CaseStep::Agree:
        return CaseStatus::Agreed;
    case CaseStep::CloseAgreed:
    case CaseStep::CloseSettled:
        return CaseStatus::Closed;
    case CaseStep::CloseFailed:
        return CaseStatus::Failed;
    case CaseStep::Withdraw:
        return CaseStatus::Withdrawn;
    }
    return CaseStatus::Registered;
}

Status notBefore(const QDate &day, const QDate &earliest, const QString &earliestName, const QString &field)
{
    if (!earliest.isValid() || day >= earliest)
        return {};
    return fail(badInput(u"date.order"_s, field,
                         words("model", "日期 %1 早于%2（%3）。").arg(isoDate(day), earliestName, isoDate(earliest)),
                         words("model", "请核对日期先后。")));
}

} // namespace hezhong
