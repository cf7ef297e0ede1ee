// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/limitationevent.h"

#include "core/base/words.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

using Kind = LimitationEventKind;

struct KindRow {
    Kind kind;
    QString code;
    QString card;
};

const QList<KindRow> &rows()
{
    static const QString interruption = u"limitation-interruption"_s;
    static const QString eight = u"limitation-eight-events"_s;
    static const QString proceedings = u"limitation-proceedings"_s;
    static const QList<KindRow> all{
        {Kind::ClaimArose, u"claim-arose"_s, u"arbitration-limitation"_s},
        {Kind::EmploymentEnded, u"employment-ended"_s, u"limitation-wages"_s},
        {Kind::ClaimToOtherSide, u"claim-to-other-side"_s, interruption},
        {Kind::ReliefSought, u"relief-sought"_s, interruption},
        {Kind::OtherSideAgreed, u"other-side-agreed"_s, interruption},
        {Kind::NegotiationRefused, u"negotiation-refused"_s, eight},
        {Kind::NegotiationBrokenOff, u"negotiation-broken-off"_s, eight},
        {Kind::NegotiationWithoutResult, u"negotiation-without-result"_s, eight},
        {Kind::SettlementNotPerformed, u"settlement-not-performed"_s, eight},
        {Kind::MediationRefused, u"mediation-refused"_s, eight},
        {Kind::MediationBrokenOff, u"mediation-broken-off"_s, eight},
        {Kind::MediationWithoutAgreement, u"mediation-without-agreement"_s, eight},
        {Kind::AgreementNotPerformed, u"agreement-not-performed"_s, eight},
        {Kind::MediationApplied, u"mediation-application"_s, proceedings},
        {Kind::ArbitrationApplied, u"arbitration-application"_s, proceedings},
        {Kind::SuitFiled, u"suit"_s, proceedings},
        {Kind::PaymentOrderApplied, u"payment-order"_s, proceedings},
        {Kind::Suspended, u"suspended"_s, u"limitation-suspension"_s}};
    return all;
}

const KindRow &rowOf(Kind kind)
{
    return rows().at(static_cast<qsizetype>(kind));
}

} // namespace

QList<LimitationEventKind> limitationEventKinds()
{
    QList<Kind> kinds;
    for (const KindRow &row : rows())
        kinds += row.kind;
    return kinds;
}

QString limitationEventCode(LimitationEventKind kind)
{
    return rowOf(kind).code;
}

std::optional<LimitationEventKind> limitationEventKind(const QString &code)
{
    for (const KindRow &row : rows())
        if (row.code == code)
            return row.kind;
    return std::nullopt;
}

QString limitationEventCard(LimitationEventKind kind)
{
    return rowOf(kind).card;
}

bool interruptsLimitation(LimitationEventKind kind)
{
    return kind != Kind::ClaimArose && kind != Kind::EmploymentEnded && kind != Kind::Suspended;
}

QString limitationEventName(LimitationEventKind kind)
{
    switch (kind) {
    case Kind::ClaimArose:
        return words("law", "知道或者应当知道权利被侵害");
    case Kind::EmploymentEnded:
        return words("law", "劳动关系终止");
    case Kind::ClaimToOtherSide:
        return words("law", "向对方主张权利");
    case Kind::ReliefSought:
        return words("law", "向有关部门投诉、请求救济");
    case Kind::OtherSideAgreed:
        return words("law", "对方同意履行");
    case Kind::NegotiationRefused:
        return words("law", "对方不同意协商或者五日内不回应");
    case Kind::NegotiationBrokenOff:
        return words("law", "约定的协商期限内一方不愿继续");
    case Kind::NegotiationWithoutResult:
        return words("law", "约定的协商期限内没有达成一致");
    case Kind::SettlementNotPerformed:
        return words("law", "和解协议没有履行");
    case Kind::MediationRefused:
        return words("law", "对方不同意调解");
    case Kind::MediationBrokenOff:
        return words("law", "调解期限内一方不愿继续");
    case Kind::MediationWithoutAgreement:
        return words("law", "十五日内没有达成调解协议");
    case Kind::AgreementNotPerformed:
        return words("law", "调解协议没有履行");
    case Kind::MediationApplied:
        return words("law", "申请调解");
    case Kind::ArbitrationApplied:
        return words("law", "申请仲裁");
    case Kind::SuitFiled:
        return words("law", "提起诉讼");
    case Kind::PaymentOrderApplied:
        return words("law", "申请支付令");
    case Kind::Suspended:
        return words("law", "不可抗力或者其他正当理由，时效中止");
    }
    return {};
}

} // namespace hezhong
