// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/routes/routechooser.h"

#include "core/base/dates.h"
#include "core/base/words.h"

namespace hezhong {

using namespace Qt::StringLiterals;

void RouteChooser::limitArbitration(Route &route) const
{
    if (!m_facts.limitationDue.isValid())
        return;
    const auto rule = deadlineRule(u"arbitration-limitation"_s);
    if (!rule)
        return;
    Deadline limit;
    limit.rule = rule->id;
    limit.title = rule->title;
    limit.due = m_facts.limitationDue;
    limit.unit = rule->unit;
    limit.count = rule->count;
    limit.official = m_facts.limitationOfficial;
    limit.basis = rule->basis;
    limit.cards = rule->cards;
    route.until = limit;
    route.cards += {u"arbitration-limitation"_s, u"limitation-defence"_s};
    if (m_facts.today > limit.due) {
        set(route, RouteState::Lapsed,
            words("law", "仲裁时效已于 %1 届满，对方可以提出时效抗辩。").arg(isoDate(limit.due)));
        route.notes +=
            words("law", "对方不提出时效抗辩的，仍然可以得到支持；请核对有没有中断、中止的事由。");
    }
}

void RouteChooser::arbitrationWhileMediating(Route &route) const
{
    route.cards += u"mediation-from-receipt"_s;
    route.notes += words("law", "调解出于自愿，申请人可以随时撤回调解申请，直接申请仲裁。");
    const auto limit =
        computeDeadline(u"mediation-from-receipt"_s, m_facts.receivedOn, m_calendar, m_options);
    if (!limit)
        set(route, RouteState::Waits,
            words("law", "自收到调解申请之日起十五日内没有达成协议的，可以申请仲裁。"));
    else if (m_facts.today > limit->due)
        set(route, RouteState::Open,
            words("law", "收到调解申请已满十五日（%1）没有达成协议，可以申请仲裁。")
                .arg(isoDate(limit->due)));
    else
        set(route, RouteState::Waits,
            words("law", "正在调解；到 %1 没有达成协议的，可以申请仲裁。")
                .arg(isoDate(limit->due)));
}

void RouteChooser::arbitrationByStage(Route &route) const
{
    switch (m_facts.stage) {
    case MediationStage::Pending:
        arbitrationWhileMediating(route);
        break;
    case MediationStage::Agreed:
        route.cards += {u"agreement-default"_s, u"agreement-without-review"_s};
        if (defaulted())
            set(route, RouteState::Open,
                words(
                    "law",
                    "对方没有履行调解协议，可以申请仲裁；协议合法的，仲裁委员会可以依协议裁决。"));
        else
            set(route, RouteState::Waits,
                words("law", "对方到期不履行调解协议以后，可以申请仲裁。"));
        break;
    case MediationStage::Settled:
        route.cards += u"settlement-default"_s;
        if (defaulted())
            set(route, RouteState::Open,
                words("law", "对方没有履行和解协议，可以申请调解或者仲裁。"));
        else
            set(route, RouteState::Waits,
                words("law", "对方不履行和解协议以后，可以申请调解或者仲裁。"));
        break;
    case MediationStage::NotStarted:
        set(route, RouteState::Open, words("law", "可以直接申请仲裁，调解不是必经步骤。"));
        break;
    case MediationStage::Refused:
        set(route, RouteState::Open, words("law", "没有进入调解，可以申请仲裁。"));
        break;
    case MediationStage::Withdrawn:
        set(route, RouteState::Open, words("law", "调解申请已经撤回，可以申请仲裁。"));
        break;
    case MediationStage::Failed:
        route.cards += u"failure-record"_s;
        set(route, RouteState::Open, words("law", "调解不成，可以申请仲裁。"));
        break;
    }
}

/// The commission has the case already; nobody has to apply again.
void RouteChooser::arbitrationThatEntrusted(Route &route) const
{
    route.authority = words("law", "委托调解的仲裁委员会");
    route.cards += u"entrusted-by-arbitration"_s;
    if (agreed())
        set(route, RouteState::Open,
            words("law", "调解协议交回委托的仲裁委员会，由其审查后制作调解书。"));
    else if (m_facts.stage == MediationStage::Pending
             || m_facts.stage == MediationStage::NotStarted)
        set(route, RouteState::Waits,
            words("law", "自双方同意之日起十个工作日内没有达成协议的，恢复仲裁审理。"));
    else
        set(route, RouteState::Open,
            words("law", "委托调解没有达成协议，恢复仲裁审理，不必重新申请。"));
}

Result<Route> RouteChooser::arbitration() const
{
    Route route;
    route.kind = RouteKind::Arbitration;
    route.gives =
        words("law", "裁决书或者仲裁调解书，生效后可以申请强制执行；部分裁决为终局；不收费。");
    route.authority = words("law", "劳动合同履行地或者用人单位所在地的劳动人事争议仲裁委员会");
    route.papers = m_facts.stage == MediationStage::Agreed ? QList<int>{17, 9, 10, 12}
                                                           : QList<int>{19, 9, 10, 12};
    route.cards = {u"dispute-ladder"_s, u"arbitration-jurisdiction"_s, u"arbitration-free"_s};
    if (!m_facts.labourDispute) {
        set(route, RouteState::NotAvailable,
            words("law", "不属于劳动人事争议，仲裁委员会不受理。"));
        return route;
    }
    if (m_facts.enforceable()) {
        set(route, RouteState::NotAvailable,
            words("law", "已经有可以强制执行的文书，不履行的直接申请执行。"));
        return route;
    }
    if (m_facts.awarded) {
        set(route, RouteState::NotAvailable, words("law", "已经作出裁决。"));
        return route;
    }
    if (m_facts.referral == MediationReferral::CourtEntrusted) {
        set(route, RouteState::NotAvailable, words("law", "案件已经进入诉讼。"));
        return route;
    }
    if (m_facts.referral == MediationReferral::ArbitrationEntrusted) {
        arbitrationThatEntrusted(route);
        return route;
    }
    arbitrationByStage(route);
    if (m_facts.referral == MediationReferral::ArbitrationSuggested) {
        route.cards += u"refer-to-mediation"_s;
        route.notes +=
            words("law", "仲裁委员会建议调解、暂缓受理；不同意调解或者调解不成的，依法受理。");
    }
    limitArbitration(route);
    return route;
}

void RouteChooser::suitOnAgreement(Route &route) const
{
    if (m_facts.paymentOrderEnded && owesStatutoryKinds()) {
        route.cards += u"payment-order-ended"_s;
        set(route, RouteState::Open,
            words("law", "支付令已经终结，劳动者可以直接依据调解协议起诉。"));
        return;
    }
    route.cards += u"agreement-suit"_s;
    if (!onlyPay()) {
        set(route, RouteState::Waits,
            words("law", "应当先申请仲裁；只就劳动报酬达成的协议才可以直接起诉。"));
        if (m_facts.body == MediationBody::PeoplesMediation) {
            route.cards += u"peoples-agreement-dispute"_s;
            route.notes +=
                words("law", "人民调解协议的履行争议能否不经仲裁直接起诉，请先向人民法院了解。");
        }
        return;
    }
    if (defaulted())
        set(route, RouteState::Open,
            words(
                "law",
                "协议只涉及劳动报酬，用人单位没有履行，劳动者可以直接起诉，按普通民事纠纷受理。"));
    else
        set(route, RouteState::Waits, words("law", "用人单位到期不履行以后，劳动者可以直接起诉。"));
}

Result<Route> RouteChooser::suit() const
{
    Route route;
    route.kind = RouteKind::Suit;
    route.gives = words("law", "判决书或者民事调解书，生效后可以申请强制执行。");
    route.authority = words("law", "用人单位所在地或者劳动合同履行地的基层人民法院");
    route.papers = {17, 9, 10, 12};
    route.cards = {u"dispute-ladder"_s};
    if (m_facts.enforceable()) {
        set(route, RouteState::NotAvailable,
            words("law", "已经有可以强制执行的文书，不履行的直接申请执行。"));
    } else if (m_facts.awarded) {
        route.cards += {u"suit-after-award"_s, u"final-awards"_s, u"final-award-each"_s};
        const QDate counted = m_facts.awardReceivedOn.addDays(15);
        const QDate last = m_options.rollOverRestDays ? m_calendar.workdayFrom(counted) : counted;
        const bool passed = m_facts.today > last;
        set(route, passed ? RouteState::Lapsed : RouteState::Open,
            passed ? words("law", "收到裁决书已满十五日（%1）。").arg(isoDate(last))
                   : words("law", "对裁决不服的，可以在 %1 以前起诉。").arg(isoDate(last)));
        route.notes += words("law", "用人单位对终局裁决不能起诉，只能在三十日内申请撤销。");
    } else if (m_facts.referral == MediationReferral::CourtEntrusted) {
        const bool agreement = agreed();
        set(route, agreement ? RouteState::NotAvailable : RouteState::Waits,
            agreement ? words("law", "案件已经立案，协议由人民法院审查后制作调解书。")
                      : words("law", "案件已经立案，调解不成的由人民法院继续审理。"));
    } else if (!m_facts.labourDispute) {
        set(route, RouteState::Open, words("law", "不属于劳动人事争议，可以直接向人民法院起诉。"));
    } else if (m_facts.wageIou) {
        route.cards += u"wage-iou"_s;
        set(route, RouteState::Open,
            words("law", "持工资欠条、不涉及其他争议的，可以直接起诉，按普通民事纠纷受理。"));
    } else if (agreed()) {
        suitOnAgreement(route);
    } else {
        route.cards += u"suit-after-award"_s;
        set(route, RouteState::Waits,
            words("law", "劳动争议应当先申请仲裁；对裁决不服的，自收到裁决书之日起十五日内起诉。"));
    }
    return route;
}

} // namespace hezhong
