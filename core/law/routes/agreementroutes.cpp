// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/routes/routechooser.h"

#include "core/base/dates.h"
#include "core/base/words.h"

namespace hezhong {

using namespace Qt::StringLiterals;

bool RouteChooser::lacksAgreement(Route &route) const
{
    switch (m_facts.stage) {
    case MediationStage::Agreed:
        return false;
    case MediationStage::NotStarted:
    case MediationStage::Pending:
        set(route, RouteState::Waits, words("law", "还没有生效的调解协议；达成协议后可以办理。"));
        return true;
    case MediationStage::Settled:
        set(route, RouteState::NotAvailable,
            words("law", "双方自行和解，没有调解组织主持达成的调解协议。"));
        route.notes += words("law", "可以请调解组织依和解内容主持调解，制作调解协议书后再办理。");
        return true;
    case MediationStage::Refused:
    case MediationStage::Failed:
    case MediationStage::Withdrawn:
        set(route, RouteState::NotAvailable, words("law", "没有达成调解协议。"));
        return true;
    }
    return true;
}

Status RouteChooser::limitFrom(Route &route, const QString &rule, const QDate &from,
                               const QString &openWhy) const
{
    HEZHONG_ASSIGN(const Deadline limit, computeDeadline(rule, from, m_calendar, m_options));
    route.until = limit;
    const QString last = isoDate(limit.due);
    if (m_facts.today > limit.due)
        set(route, RouteState::Lapsed, words("law", "最后日期 %1 已过。").arg(last));
    else
        set(route, RouteState::Open, openWhy.arg(last));
    return {};
}

Result<Route> RouteChooser::review() const
{
    Route route;
    route.kind = RouteKind::ArbitrationReview;
    route.gives =
        words("law", "仲裁委员会审查后制作调解书，双方签收后生效，一方不履行的可以申请强制执行。");
    route.authority = words("law", "劳动合同履行地或者用人单位所在地的劳动人事争议仲裁委员会");
    route.papers = {25, 17, 9, 10, 12};
    route.cards = {u"arbitration-review-application"_s, u"review-joint-application"_s,
                   u"arbitration-review-refusal"_s,     u"arbitration-review-document"_s,
                   u"arbitration-review-rejected"_s,    u"arbitration-jurisdiction"_s};
    if (!m_facts.labourDispute) {
        set(route, RouteState::NotAvailable,
            words("law", "不属于劳动人事争议，仲裁委员会不受理。"));
    } else if (m_facts.referral == MediationReferral::CourtEntrusted) {
        set(route, RouteState::NotAvailable,
            words("law", "案件已由人民法院立案，达成的协议由人民法院审查。"));
    } else if (m_facts.referral == MediationReferral::ArbitrationEntrusted) {
        set(route, RouteState::NotAvailable,
            words("law", "案件已由仲裁委员会受理，达成的协议交回该仲裁委员会制作调解书。"));
    } else if (lacksAgreement(route)) {
        return route;
    } else if (m_facts.onlyEmploymentConfirmed) {
        set(route, RouteState::NotAvailable,
            words("law", "只确认劳动关系的协议，仲裁委员会不受理审查申请。"));
    } else if (m_facts.confirmed) {
        set(route, RouteState::NotAvailable, words("law", "协议已经人民法院司法确认，不再审查。"));
    } else if (m_facts.reviewed || m_facts.paymentOrderInForce) {
        set(route, RouteState::NotAvailable, words("law", "已经有可以强制执行的文书。"));
    } else if (m_facts.body == MediationBody::None) {
        set(route, RouteState::NotAvailable,
            words("law", "协议不是依法设立的调解组织主持达成的。"));
    } else {
        HEZHONG_TRY(limitFrom(route, u"arbitration-review-application"_s, m_facts.effectiveOn,
                              words("law", "双方可以在 %1 以前共同申请。")));
    }
    return route;
}

Result<Route> RouteChooser::confirmation() const
{
    Route route;
    route.kind = RouteKind::JudicialConfirmation;
    route.gives =
        words("law", "人民法院裁定确认协议有效后，一方不履行的可以申请强制执行；不收费。");
    route.authority =
        m_facts.referral == MediationReferral::CourtDelegated
            ? words("law", "委派调解的人民法院")
            : words("law", "当事人住所地、标的物所在地或者调解组织所在地的基层人民法院");
    route.papers = {26, 17, 9, 10, 12};
    route.cards = {u"judicial-confirmation"_s, u"judicial-confirmation-ruling"_s,
                   u"judicial-confirmation-papers"_s};
    if (m_facts.body == MediationBody::PeoplesMediation) {
        route.cards += u"peoples-confirmation"_s;
        if (m_facts.onlyMoney)
            route.cards += u"peoples-agreement-confirmation"_s;
    }
    if (m_facts.referral == MediationReferral::CourtEntrusted) {
        set(route, RouteState::NotAvailable,
            words("law", "案件已由人民法院立案，达成的协议由该法院制作调解书。"));
    } else if (m_facts.referral == MediationReferral::ArbitrationEntrusted) {
        set(route, RouteState::NotAvailable,
            words("law", "案件已由仲裁委员会受理，达成的协议交回该仲裁委员会制作调解书。"));
    } else if (lacksAgreement(route)) {
        return route;
    } else if (m_facts.body == MediationBody::None) {
        set(route, RouteState::NotAvailable,
            words("law", "协议不是依法设立的调解组织主持达成的。"));
    } else if (m_facts.enforceable()) {
        set(route, RouteState::NotAvailable, words("law", "已经有可以强制执行的文书。"));
    } else {
        HEZHONG_TRY(
            limitFrom(route, u"judicial-confirmation"_s, m_facts.effectiveOn,
                      words("law", "双方可以在 %1 以前共同申请，提交调解组织主持调解的证明。")));
        if (m_facts.onlyEmploymentConfirmed)
            route.notes += words("law", "只确认劳动关系的协议能否司法确认，各地做法不一，"
                                        "请先向人民法院了解。");
    }
    return route;
}

QString RouteChooser::obstacleToPaymentOrder() const
{
    if (!m_facts.sumCertain)
        return words("law", "金额或者履行期限不确定，不能申请支付令。");
    if (m_facts.otherDebts)
        return words("law", "双方还有其他债务或者对待给付，不能申请支付令。");
    if (!m_facts.debtorReachable)
        return words("law", "对方下落不明或者不在境内，支付令无法送达。");
    return {};
}

void RouteChooser::paymentOrderOnAgreement(Route &route) const
{
    route.cards.prepend(u"payment-order-on-agreement"_s);
    if (!owesStatutoryKinds()) {
        set(route, RouteState::NotAvailable,
            words("law", "协议支付的不是劳动报酬、工伤医疗费、经济补偿或者赔偿金。"));
    } else if (const QString obstacle = obstacleToPaymentOrder(); !obstacle.isEmpty()) {
        set(route, RouteState::NotAvailable, obstacle);
    } else if (defaulted()) {
        set(route, RouteState::Open,
            words("law", "用人单位自 %1 起没有履行，劳动者可以持调解协议书申请。")
                .arg(isoDate(m_facts.defaultedOn)));
        route.notes += words("law", "支付令因异议等终结的，劳动者可以直接依据调解协议起诉。");
        route.cards += u"payment-order-ended"_s;
    } else {
        set(route, RouteState::Waits,
            m_facts.performanceDue.isValid()
                ? words("law", "用人单位到期（%1）不履行以后可以申请。")
                      .arg(isoDate(m_facts.performanceDue))
                : words("law", "用人单位到期不履行以后可以申请。"));
    }
    route.notes += words("law", "协议没有约定利息、违约金的，支付令不支持利息、违约金。");
}

Result<Route> RouteChooser::paymentOrder() const
{
    Route route;
    route.kind = RouteKind::PaymentOrder;
    route.gives =
        words("law", "对方收到支付令后十五日内不提出书面异议又不履行的，可以申请强制执行。");
    route.authority = words("law", "用人单位住所地的基层人民法院");
    route.papers = {27, 17, 9, 10, 12};
    route.cards = {u"payment-order"_s, u"payment-order-effect"_s};
    if (m_facts.enforceable()) {
        set(route, RouteState::NotAvailable, words("law", "已经有可以强制执行的文书。"));
    } else if (m_facts.paymentOrderEnded) {
        set(route, RouteState::NotAvailable, words("law", "支付令已经终结。"));
        route.cards += u"payment-order-ended"_s;
    } else if (agreed()) {
        paymentOrderOnAgreement(route);
    } else if (!m_facts.owed.testFlag(OwedKind::Pay)) {
        set(route, RouteState::NotAvailable,
            words("law", "没有调解协议的，只有拖欠劳动报酬可以直接申请支付令。"));
        route.cards.prepend(u"timely-pay"_s);
    } else if (const QString obstacle = obstacleToPaymentOrder(); !obstacle.isEmpty()) {
        set(route, RouteState::NotAvailable, obstacle);
    } else {
        set(route, RouteState::Open,
            words("law", "拖欠的劳动报酬数额明确、没有争议的，劳动者可以直接申请。"));
        route.papers = {27, 9, 10, 12};
        route.cards.prepend(u"timely-pay"_s);
        route.cards += u"payment-order-ended"_s;
        route.notes += words("law", "没有调解协议的支付令终结以后，应当先申请仲裁。");
    }
    return route;
}

Result<Route> RouteChooser::enforcement() const
{
    Route route;
    route.kind = RouteKind::Enforcement;
    route.gives = words("law", "由人民法院强制执行。");
    route.authority = words("law", "被执行人住所地或者财产所在地的人民法院");
    route.papers = {17, 9, 10};
    route.cards = {u"enforcement"_s};
    if (!m_facts.enforceable()) {
        set(route, RouteState::NotAvailable,
            words("law",
                  "调解协议只有合同的约束力；经仲裁审查、司法确认或者支付令生效后才能申请执行。"));
        route.cards += u"agreement-suit"_s;
        return route;
    }
    if (m_facts.performanceDue.isValid()) {
        HEZHONG_TRY(limitFrom(route, u"enforcement"_s, m_facts.performanceDue,
                              words("law", "对方没有履行，可以在 %1 以前申请。")));
    } else {
        set(route, RouteState::Open,
            words("law", "对方没有履行的，可以自履行期限届满起二年内申请。"));
    }
    if (!defaulted() && route.state == RouteState::Open)
        set(route, RouteState::Waits, words("law", "履行期限届满对方仍不履行的，可以申请。"));
    return route;
}

} // namespace hezhong
