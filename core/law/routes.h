// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/deadlines.h"
#include "core/law/routefacts.h"

namespace hezhong {

/// A way to have a claim settled or an agreement enforced.
enum class RouteKind {
    ArbitrationReview,    ///< 仲裁审查
    JudicialConfirmation, ///< 司法确认
    PaymentOrder,         ///< 支付令
    Arbitration,          ///< 仲裁
    Suit,                 ///< 诉讼
    Enforcement,          ///< 强制执行
};

enum class RouteState {
    Open,
    Lapsed,       ///< its time has passed
    NotAvailable, ///< the law does not give it for this matter
    Waits,        ///< open as soon as a condition is met
};

/// "arbitration-review", "judicial-confirmation", "payment-order", "arbitration", "suit", "enforcement".
[[nodiscard]] QString routeCode(RouteKind kind);
/// 仲裁审查 …
[[nodiscard]] QString routeName(RouteKind kind);
/// "open", "lapsed", "not-available", "waits".
[[nodiscard]] QString routeStateCode(RouteState state);
/// 可以办理, 已经过期, 不适用, 等待条件.
[[nodiscard]] QString routeStateName(RouteState state);

/// One way as it stands for a matter today.
struct Route {
    RouteKind kind = RouteKind::Arbitration;
    RouteState state = RouteState::NotAvailable;
    QString why;                   ///< a finished sentence
    std::optional<Deadline> until; ///< last day to take it; also where it has lapsed
    QString gives;                 ///< what it leads to (enforceable or not)
    QString authority;             ///< where to go
    QList<int> papers; ///< numbers of the list of papers of a mediation case: 25, 26, 27 …
    QStringList notes; ///< what to mind; unverified points are said to be so
    QStringList cards; ///< ids of rule cards
};

/// All six ways for the facts, in the order of RouteKind. Input errors name the fact as field:
/// "route.today" without a day, "route.effective" for an agreement without its day, "route.dates" for
/// days that contradict each other or lie in the future.
[[nodiscard]] Result<QList<Route>> chooseRoutes(const RouteFacts &facts, const Calendar &calendar,
                                                const DeadlineOptions &options = {});

} // namespace hezhong
