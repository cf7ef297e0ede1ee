// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/law/routewords.h"

#include "core/base/dates.h"
#include "core/base/titles.h"
#include "core/documents/paperkind.h"

#include <QCoreApplication>

namespace hezhong {

namespace {

struct RouteWords {
    Q_DECLARE_TR_FUNCTIONS(hezhong::RouteWords)
};

/// Papers of the list that the program does not make itself yet.
QString otherPaper(int number)
{
    switch (number) {
    case 9:
        return RouteWords::tr("法定代表人身份证明书");
    case 10:
        return RouteWords::tr("授权委托书");
    case 12:
        return RouteWords::tr("送达地址确认书");
    case 25:
        return RouteWords::tr("仲裁审查申请书");
    case 26:
        return RouteWords::tr("司法确认申请书");
    case 27:
        return RouteWords::tr("支付令申请书");
    default:
        return {};
    }
}

} // namespace

QString routeChip(RouteState state)
{
    switch (state) {
    case RouteState::Open:
        return RouteWords::tr("可用");
    case RouteState::Waits:
        return RouteWords::tr("待条件");
    case RouteState::Lapsed:
        return RouteWords::tr("已过期");
    case RouteState::NotAvailable:
        break;
    }
    return RouteWords::tr("不适用");
}

Tone routeTone(RouteState state)
{
    switch (state) {
    case RouteState::Open:
        return Tone::Green;
    case RouteState::Waits:
        return Tone::Amber;
    case RouteState::Lapsed:
        return Tone::Red;
    case RouteState::NotAvailable:
        break;
    }
    return Tone::Neutral;
}

QString routeUntil(const Route &route)
{
    return route.until ? RouteWords::tr("至 %1").arg(isoDate(route.until->due)) : QString();
}

QString routeUntilSentence(const Route &route, const QDate &today)
{
    if (!route.until)
        return {};
    const qint64 left = today.daysTo(route.until->due);
    const QString day = isoDate(route.until->due);
    QString words = left < 0 ? RouteWords::tr("最后一日 %1，已超过 %2 天。").arg(day).arg(-left)
                    : left == 0 ? RouteWords::tr("最后一日 %1，就是今天。").arg(day)
                                : RouteWords::tr("最后一日 %1，还有 %2 天。").arg(day).arg(left);
    if (!route.until->official)
        words += RouteWords::tr("该年度放假安排尚未载入，按周末推算，请以官方安排为准。");
    return words;
}

QStringList routePapers(const Route &route)
{
    QStringList names;
    for (const int number : route.papers) {
        QString name = otherPaper(number);
        for (const PaperKind &kind : paperKinds())
            if (kind.number == number)
                name = shownTitle(kind.name);
        if (!name.isEmpty())
            names += name;
    }
    return names;
}

} // namespace hezhong
