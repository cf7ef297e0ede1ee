// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/routes.h"

#include "core/base/dates.h"
#include "core/base/words.h"
#include "core/law/routes/routechooser.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> wrong(const QString &code, const QString &field, const QString &message)
{
    return fail(badInput(code, field, message, words("law", "请核对日期后再看可以走的途径。")));
}

Status notLater(const QDate &day, const QDate &latest, const QString &field, const QString &message)
{
    if (day.isValid() && latest.isValid() && day > latest)
        return wrong(u"route.dates"_s, field, message.arg(isoDate(day), isoDate(latest)));
    return {};
}

Status checkFacts(const RouteFacts &facts)
{
    if (!facts.today.isValid())
        return wrong(u"route.today"_s, u"today"_s, words("law", "没有当天的日期。"));
    const bool agreed = facts.stage == MediationStage::Agreed;
    if (agreed && !facts.effectiveOn.isValid())
        return wrong(u"route.effective"_s, u"effective"_s,
                     words("law", "没有调解协议生效的日期。"));
    const QString future = words("law", "日期 %1 晚于当天（%2）。");
    HEZHONG_TRY(notLater(facts.receivedOn, facts.today, u"received"_s, future));
    HEZHONG_TRY(notLater(facts.effectiveOn, facts.today, u"effective"_s, future));
    HEZHONG_TRY(notLater(facts.defaultedOn, facts.today, u"defaulted"_s, future));
    HEZHONG_TRY(notLater(facts.awardReceivedOn, facts.today, u"award-received"_s, future));
    if (!agreed && (facts.reviewed || facts.confirmed))
        return wrong(u"route.contradiction"_s, facts.reviewed ? u"reviewed"_s : u"confirmed"_s,
                     words("law", "没有达成调解协议，却登记了审查或者确认的结果。"));
    if (!agreed)
        return {};
    HEZHONG_TRY(notLater(facts.receivedOn, facts.effectiveOn, u"effective"_s,
                         words("law", "收到申请的日期 %1 晚于协议生效的日期 %2。")));
    HEZHONG_TRY(notLater(facts.effectiveOn, facts.performanceDue, u"performance-due"_s,
                         words("law", "协议生效的日期 %1 晚于履行期限 %2。")));
    if (facts.defaultedOn.isValid() && facts.performanceDue.isValid()
        && facts.defaultedOn <= facts.performanceDue)
        return wrong(u"route.dates"_s, u"defaulted"_s,
                     words("law", "履行期限 %1 还没有届满，不能算作没有履行。")
                         .arg(isoDate(facts.performanceDue)));
    return notLater(facts.effectiveOn, facts.defaultedOn, u"defaulted"_s,
                    words("law", "协议生效的日期 %1 晚于没有履行的日期 %2。"));
}

} // namespace

QString routeCode(RouteKind kind)
{
    switch (kind) {
    case RouteKind::ArbitrationReview:
        return u"arbitration-review"_s;
    case RouteKind::JudicialConfirmation:
        return u"judicial-confirmation"_s;
    case RouteKind::PaymentOrder:
        return u"payment-order"_s;
    case RouteKind::Arbitration:
        return u"arbitration"_s;
    case RouteKind::Suit:
        return u"suit"_s;
    case RouteKind::Enforcement:
        return u"enforcement"_s;
    }
    return {};
}

QString routeName(RouteKind kind)
{
    switch (kind) {
    case RouteKind::ArbitrationReview:
        return words("law", "仲裁审查");
    case RouteKind::JudicialConfirmation:
        return words("law", "司法确认");
    case RouteKind::PaymentOrder:
        return words("law", "支付令");
    case RouteKind::Arbitration:
        return words("law", "仲裁");
    case RouteKind::Suit:
        return words("law", "诉讼");
    case RouteKind::Enforcement:
        return words("law", "强制执行");
    }
    return {};
}

QString routeStateCode(RouteState state)
{
    switch (state) {
    case RouteState::Open:
        return u"open"_s;
    case RouteState::Lapsed:
        return u"lapsed"_s;
    case RouteState::NotAvailable:
        return u"not-available"_s;
    case RouteState::Waits:
        return u"waits"_s;
    }
    return {};
}

QString routeStateName(RouteState state)
{
    switch (state) {
    case RouteState::Open:
        return words("law", "可以办理");
    case RouteState::Lapsed:
        return words("law", "已经过期");
    case RouteState::NotAvailable:
        return words("law", "不适用");
    case RouteState::Waits:
        return words("law", "等待条件");
    }
    return {};
}

Result<QList<Route>> chooseRoutes(const RouteFacts &facts, const Calendar &calendar,
                                  const DeadlineOptions &options)
{
    HEZHONG_TRY(checkFacts(facts));
    const RouteChooser chooser(facts, calendar, options);
    using Way = Result<Route> (RouteChooser::*)() const;
    QList<Route> routes;
    for (const Way way :
         {&RouteChooser::review, &RouteChooser::confirmation, &RouteChooser::paymentOrder,
          &RouteChooser::arbitration, &RouteChooser::suit, &RouteChooser::enforcement}) {
        HEZHONG_ASSIGN(Route route, (chooser.*way)());
        if (route.until && !route.until->official)
            route.notes += words("law", "涉及的年份没有导入正式放假安排，最后日期仅供参考。");
        routes += route;
    }
    return routes;
}

} // namespace hezhong
