// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QFlags>
#include <QMap>

namespace hezhong {

/// How far mediation has come.
enum class MediationStage {
    NotStarted,
    Pending, ///< applied for or accepted, not ended
    Refused, ///< not accepted, or one side did not want it
    Agreed,  ///< an agreement is in force
    Settled, ///< the parties settled by themselves, without an agreement of a body
    Failed,
    Withdrawn,
};

/// Who mediated.
enum class MediationBody {
    Enterprise,       ///< 企业劳动争议调解委员会
    Township,         ///< 乡镇、街道
    PeoplesMediation, ///< 人民调解委员会
    UnionStation,     ///< 工会法律服务工作站
    OtherLawful,      ///< another lawfully founded body: industry, chamber, region
    None,             ///< nobody, or a body that is not lawfully founded
};

/// Who sent the matter.
enum class MediationReferral {
    None,
    CourtDelegated,       ///< 委派: before the court files the case
    CourtEntrusted,       ///< 委托: the court has the case
    ArbitrationEntrusted, ///< 委托: the commission has the case
    ArbitrationSuggested, ///< 建议: the commission holds acceptance back
};

/// What is owed under the agreement, as far as payment orders and suits differ.
enum class OwedKind {
    Pay = 1,           ///< 劳动报酬
    InjuryMedical = 2, ///< 工伤医疗费
    Compensation = 4,  ///< 经济补偿
    Damages = 8,       ///< 赔偿金
    OtherMoney = 16,
};
Q_DECLARE_FLAGS(OwedKinds, OwedKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(OwedKinds)

/// What the ways open to a matter depend on.
struct RouteFacts {
    QDate today;
    MediationStage stage = MediationStage::NotStarted;
    MediationBody body = MediationBody::Township;
    MediationReferral referral = MediationReferral::None;
    QDate receivedOn; ///< of the application; starts the fifteen days of 调解仲裁法 art. 14(3)
    QDate effectiveOn;                    ///< of the agreement
    bool onlyEmploymentConfirmed = false; ///< the agreement does nothing but confirm employment
    bool onlyMoney = false;               ///< the agreement is about payments only
    OwedKinds owed;
    bool sumCertain = true;      ///< amount and day are fixed and not disputed
    bool debtorReachable = true; ///< in the country, not missing
    bool otherDebts = false;     ///< the applicant owes something in return
    QDate performanceDue;        ///< last day for performance
    QDate defaultedOn;           ///< day it was known that the other side did not perform
    bool reviewed = false;       ///< the commission made its 调解书
    bool confirmed = false;      ///< the court confirmed the agreement
    bool paymentOrderInForce = false;
    bool paymentOrderEnded = false; ///< objected to or not served
    bool awarded = false;           ///< an award was made
    QDate awardReceivedOn;
    bool wageIou = false; ///< a wage IOU and nothing else in dispute (法释〔2020〕26号 art. 15)
    bool labourDispute = true; ///< within the scope (see scope.h)
    QDate limitationDue;       ///< see limitation.h; invalid: no limit known
    bool limitationOfficial = true;

    /// Something a court enforces already.
    [[nodiscard]] bool enforceable() const { return reviewed || confirmed || paymentOrderInForce; }
};

/// Reads the facts as the command line gives them, KEY=VALUE: today, stage, body, referral, received,
/// effective, only-employment, only-money, owed (pay,injury-medical,compensation,damages,other-money),
/// sum-certain, debtor-reachable, other-debts, performance-due, defaulted, reviewed, confirmed,
/// payment-order-in-force, payment-order-ended, award-received, wage-iou, labour-dispute, limitation.
/// `today` stands in where the key is not given. Input errors name the key.
[[nodiscard]] Result<RouteFacts> readRouteFacts(const QMap<QString, QString> &values,
                                                const QDate &today);

} // namespace hezhong
