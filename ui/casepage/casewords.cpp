// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/casewords.h"

#include "core/base/titles.h"
#include "core/base/windowdates.h"
#include "core/law/causes.h"

#include <QCoreApplication>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

struct CaseWords {
    Q_DECLARE_TR_FUNCTIONS(CaseWords)
};

void addHearings(const CaseFile &file, QList<TimelineEntry> &events)
{
    for (const HearingFile &one : file.hearings) {
        const Hearing &hearing = one.hearing;
        const bool finished = hearing.state == HearingState::Finished;
        events += {hearing.on, finished ? CaseWords::tr("第 %1 次调解").arg(hearing.ordinal)
                                        : CaseWords::tr("第 %1 次调解，笔录未定稿").arg(hearing.ordinal),
                   CaseWords::tr("笔录")};
    }
}

void addDocuments(const CaseFile &file, QList<TimelineEntry> &events)
{
    for (const IssuedDocument &document : file.documents) {
        const QString words = document.voidedAt.isValid()
                                  ? CaseWords::tr("%1（已作废）").arg(shownTitle(document.title))
                                  : shownTitle(document.title);
        events += {document.issuedAt.toLocalTime().date(), CaseWords::tr("出具%1").arg(words), CaseWords::tr("文书")};
    }
}

QString limitSentence(const QList<CaseDeadline> &limits)
{
    for (const CaseDeadline &limit : limits)
        if (!limit.done)
            return CaseWords::tr("%1。").arg(limitWords(limit).text);
    return {};
}

} // namespace

LimitWords limitWords(const CaseDeadline &limit)
{
    const QString day =
        limit.due.year() == limit.from.year() ? windowMonthDay(limit.due) : windowDate(limit.due);
    if (limit.done)
        return {CaseWords::tr("%1 至%2").arg(limit.shownTitle(), day), Tone::Neutral};
    if (limit.daysLeft < 0)
        return {CaseWords::tr("%1已超过 %2 天（%3）")
                    .arg(limit.shownTitle())
                    .arg(-limit.daysLeft)
                    .arg(day),
                Tone::Red};
    if (limit.daysLeft == 0)
        return {CaseWords::tr("%1今天到期").arg(limit.shownTitle()), Tone::Amber};
    const int soon = limit.rule == u"acceptance-decision"_s ? 3 : 7;
    return {
        CaseWords::tr("%1还有 %2 天（%3）").arg(limit.shownTitle()).arg(limit.daysLeft).arg(day),
        limit.daysLeft <= soon ? Tone::Amber : Tone::Neutral};
}

Tone toneOf(CaseStatus status)
{
    switch (status) {
    case CaseStatus::Registered:
        return Tone::Amber;
    case CaseStatus::Accepted:
    case CaseStatus::Mediating:
        return Tone::Accent;
    case CaseStatus::Agreed:
        return Tone::Green;
    case CaseStatus::Refused:
    case CaseStatus::Failed:
    case CaseStatus::Withdrawn:
    case CaseStatus::Closed:
        break;
    }
    return Tone::Neutral;
}

QString causeName(const Case &record)
{
    const auto cause = causeOn(record.cause, record.receivedOn);
    return cause ? shownTitle(cause->name) : record.cause;
}

QString nextSentence(const CaseFile &file, const QList<CaseDeadline> &limits)
{
    const QString limit = limitSentence(limits);
    const auto with = [&limit](const QString &advice) {
        return limit.isEmpty() ? advice : CaseWords::tr("%1%2").arg(advice, limit);
    };
    switch (file.record.status) {
    case CaseStatus::Registered:
        return with(CaseWords::tr("请征求被申请人意见，作出受理或者不予受理的决定。"));
    case CaseStatus::Accepted:
        return with(CaseWords::tr("请通知双方参加调解，并记录调解经过。"));
    case CaseStatus::Mediating:
        return with(CaseWords::tr(
            "双方达成一致的，请签订调解协议；不能达成一致的，可以再次调解或者以调解不成结案。"));
    case CaseStatus::Agreed:
        return CaseWords::tr("协议已签订，请出具调解协议书，提示双方可以申请仲裁审查或者司法确认；手续办妥后结案。");
    case CaseStatus::Refused:
        return CaseWords::tr("本案不予受理，请出具不予受理通知书，告知申请人可以申请仲裁。");
    case CaseStatus::Failed:
        return CaseWords::tr("本案调解不成，双方可以依法申请仲裁。");
    case CaseStatus::Withdrawn:
        return CaseWords::tr("申请已撤回，本案已办结。");
    case CaseStatus::Closed:
        return CaseWords::tr("本案已结案；内容不能再改，文书可以查看和打印。");
    }
    return {};
}

QList<TimelineEntry> eventsOf(const CaseFile &file)
{
    const Case &record = file.record;
    QList<TimelineEntry> events;
    events += {record.receivedOn, CaseWords::tr("收到%1").arg(label(record.source)), CaseWords::tr("申请")};
    if (record.acceptedOn.isValid())
        events += {record.acceptedOn, CaseWords::tr("受理，调解员 %1").arg(record.mediatorName), CaseWords::tr("受理")};
    if (record.refusedOn.isValid())
        events += {record.refusedOn, CaseWords::tr("不予受理：%1").arg(record.refusalReason), CaseWords::tr("决定")};
    addHearings(file, events);
    if (const AgreementFile *agreement = file.agreement();
        agreement && agreement->agreement.state == AgreementState::Signed)
        events += {agreement->agreement.signedOn,
                   CaseWords::tr("签订调解协议，%1 元").arg(agreement->total().grouped()), CaseWords::tr("协议")};
    addDocuments(file, events);
    if (record.closedOn.isValid())
        events += {record.closedOn, CaseWords::tr("结案：%1").arg(label(record.outcome)), CaseWords::tr("结案")};
    std::reverse(events.begin(), events.end());
    std::stable_sort(events.begin(), events.end(),
                     [](const TimelineEntry &a, const TimelineEntry &b) { return a.on > b.on; });
    return events;
}

} // namespace hezhong
