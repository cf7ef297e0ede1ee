// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace hezhong {

/// What may happen to the limitation of a claim.
enum class LimitationEventKind {
    ClaimArose,      ///< the day somebody knew or should have known (调解仲裁法 art. 27(1))
    EmploymentEnded, ///< matters for pay owed during employment only (art. 27(4))
    // art. 27(2)
    ClaimToOtherSide,
    ReliefSought, ///< complaint to an authority, asking a body for help
    OtherSideAgreed,
    // 企业劳动争议协商调解规定 art. 31, in its order
    NegotiationRefused, ///< refused, or no answer within five days
    NegotiationBrokenOff,
    NegotiationWithoutResult,
    SettlementNotPerformed,
    MediationRefused,
    MediationBrokenOff,
    MediationWithoutAgreement,
    AgreementNotPerformed,
    // 劳动人事争议仲裁办案规则 art. 27
    MediationApplied,
    ArbitrationApplied,
    SuitFiled,
    PaymentOrderApplied,
    // art. 27(3)
    Suspended, ///< force majeure or another good cause, from `on` until `until`
};

/// One dated event of a claim.
struct LimitationEvent {
    LimitationEventKind kind = LimitationEventKind::ClaimArose;
    QDate on;
    QDate until; ///< day on which the cause of a suspension ended; invalid while it lasts
};

/// Every kind, in the order of the enumeration.
[[nodiscard]] QList<LimitationEventKind> limitationEventKinds();
/// "claim-arose", "mediation-application", "force-majeure" …: the command line's words.
[[nodiscard]] QString limitationEventCode(LimitationEventKind kind);
[[nodiscard]] std::optional<LimitationEventKind> limitationEventKind(const QString &code);
/// For the user: 申请调解, 约定的协商期限内没有达成一致 …
[[nodiscard]] QString limitationEventName(LimitationEventKind kind);
/// Id of the rule card behind the event.
[[nodiscard]] QString limitationEventCard(LimitationEventKind kind);
/// True for the events that restart the limitation.
[[nodiscard]] bool interruptsLimitation(LimitationEventKind kind);

} // namespace hezhong
