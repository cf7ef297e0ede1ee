// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caselimits.h"

#include "core/base/titles.h"
#include "core/base/words.h"
#include "core/law/causes.h"

namespace hezhong {

using namespace Qt::StringLiterals;

std::optional<CaseDeadline> pressingLimit(const QList<CaseDeadline> &limits)
{
    std::optional<CaseDeadline> pressing;
    const auto yields = [](const CaseDeadline &limit) {
        return limit.rule == u"mediation-from-receipt"_s && limit.daysLeft < 0;
    };
    for (const CaseDeadline &limit : limits) {
        if (limit.done)
            continue;
        if (!pressing || (yields(*pressing) && !yields(limit))
            || (yields(*pressing) == yields(limit) && limit.due < pressing->due))
            pressing = limit;
    }
    return pressing;
}

LimitChip limitChip(int daysLeft)
{
    if (daysLeft < 0)
        return {words("CaseLimits", "超期%1天").arg(-daysLeft), Tone::Red};
    if (daysLeft == 0)
        return {words("CaseLimits", "今天到期"), Tone::Amber};
    if (daysLeft == 1)
        return {words("CaseLimits", "明天到期"), Tone::Amber};
    return {words("CaseLimits", "%1天后").arg(daysLeft),
            daysLeft <= 3 ? Tone::Amber : daysLeft <= remindDays ? Tone::Accent : Tone::Neutral};
}

Tone statusTone(CaseStatus status)
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
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

bool isOpen(CaseStatus status)
{
    return status == CaseStatus::Registered || status == CaseStatus::Accepted
           || status == CaseStatus::Mediating || status == CaseStatus::Agreed;
}

QString causeTitle(const CaseRow &row)
{
    const auto cause = causeOn(row.cause, row.receivedOn);
    return cause ? cause->name : row.cause;
}

QString causeWords(const CaseRow &row)
{
    return shownTitle(causeTitle(row));
}

} // namespace hezhong
