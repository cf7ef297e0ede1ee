// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homedigest.h"

#include "core/base/dates.h"
#include "core/base/words.h"
#include "core/model/shortnames.h"
#include "ui/cases/caselimits.h"

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

bool inMonth(const QDate &day, const QDate &today)
{
    return day.isValid() && day.year() == today.year() && day.month() == today.month();
}

} // namespace

MonthFigures monthFigures(const QList<CaseRow> &rows, const QDate &today)
{
    MonthFigures figures;
    int solved = 0;
    qint64 days = 0;
    for (const CaseRow &row : rows) {
        figures.accepted += inMonth(row.acceptedOn, today) ? 1 : 0;
        if (!inMonth(row.closedOn, today) || isOpen(row.status))
            continue;
        ++figures.closed;
        solved += row.outcome == Outcome::Agreed || row.outcome == Outcome::Settled ? 1 : 0;
        const QDate from = row.acceptedOn.isValid() ? row.acceptedOn : row.receivedOn;
        days += from.daysTo(row.closedOn);
    }
    if (figures.closed > 0) {
        figures.successRate = static_cast<double>(solved) / figures.closed;
        figures.meanDays = static_cast<double>(days) / figures.closed;
    }
    return figures;
}

Result<QList<DueCase>> dueCases(const Desk &desk, const QList<CaseRow> &rows)
{
    QList<DueCase> due;
    for (const CaseRow &row : rows) {
        if (!isOpen(row.status))
            continue;
        HEZHONG_ASSIGN(const QList<CaseDeadline> limits, deadlinesOf(desk, row));
        if (const auto limit = pressingLimit(limits); limit && limit->daysLeft <= remindDays)
            due.append({row, *limit});
    }
    std::stable_sort(due.begin(), due.end(), [](const DueCase &a, const DueCase &b) {
        return a.limit.daysLeft < b.limit.daysLeft;
    });
    return due;
}

QList<RowItem> dueItems(const QList<DueCase> &due)
{
    QList<RowItem> items;
    for (const DueCase &one : due) {
        const LimitChip chip = limitChip(one.limit.daysLeft);
        QString detail = words("HomeDigest", "%1 · %2 %3")
                             .arg(one.row.number, one.limit.shownTitle(), isoDate(one.limit.due));
        if (!one.limit.official)
            detail += words("HomeDigest", "（日历未公布，请核对）");
        items.append(
            {one.row.id.text(), shortCaseTitle(one.row.title), detail, chip.word, chip.tone});
    }
    return items;
}

int pressingCount(const QList<DueCase> &due)
{
    return static_cast<int>(std::count_if(
        due.begin(), due.end(), [](const DueCase &one) { return one.limit.daysLeft <= 0; }));
}

QList<IdleCase> idleCases(const QList<CaseRow> &rows, const QDate &today)
{
    QList<IdleCase> idle;
    for (const CaseRow &row : rows) {
        const bool waits = (row.status == CaseStatus::Accepted && row.hearings == 0)
                           || row.status == CaseStatus::Agreed;
        if (waits)
            idle.append({row, static_cast<int>(row.acceptedOn.daysTo(today))});
    }
    std::stable_sort(idle.begin(), idle.end(),
                     [](const IdleCase &a, const IdleCase &b) { return a.days > b.days; });
    return idle;
}

QList<RowItem> idleItems(const QList<IdleCase> &idle)
{
    QList<RowItem> items;
    for (const IdleCase &one : idle) {
        const bool agreed = one.row.status == CaseStatus::Agreed;
        const QString state = agreed ? words("HomeDigest", "已达成协议")
                                     : words("HomeDigest", "已受理 %1 天").arg(one.days);
        items.append({one.row.id.text(), shortCaseTitle(one.row.title),
                      u"%1 · %2"_s.arg(one.row.number, state),
                      agreed ? words("HomeDigest", "办理结案") : words("HomeDigest", "安排调解"),
                      Tone::Neutral});
    }
    return items;
}

} // namespace hezhong
