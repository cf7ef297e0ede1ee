// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/routes.h"

namespace hezhong {

/// Works out each way from one set of facts that were found free of contradictions.
class RouteChooser {
public:
    RouteChooser(const RouteFacts &facts, const Calendar &calendar, const DeadlineOptions &options)
        : m_facts(facts), m_calendar(calendar), m_options(options)
    {}

    // What an agreement leads to.
    [[nodiscard]] Result<Route> review() const;
    [[nodiscard]] Result<Route> confirmation() const;
    [[nodiscard]] Result<Route> paymentOrder() const;
    [[nodiscard]] Result<Route> enforcement() const;
    // What the dispute leads to.
    [[nodiscard]] Result<Route> arbitration() const;
    [[nodiscard]] Result<Route> suit() const;

private:
    /// True while an agreement of a body is in force.
    [[nodiscard]] bool agreed() const { return m_facts.stage == MediationStage::Agreed; }
    [[nodiscard]] bool defaulted() const { return m_facts.defaultedOn.isValid(); }
    /// The four kinds of 调解仲裁法 art. 16.
    [[nodiscard]] bool owesStatutoryKinds() const
    {
        return m_facts.owed
               & (OwedKinds(OwedKind::Pay) | OwedKind::InjuryMedical | OwedKind::Compensation
                  | OwedKind::Damages);
    }
    /// An agreement about pay and nothing else (法释〔2020〕26号 art. 51).
    [[nodiscard]] bool onlyPay() const
    {
        return m_facts.onlyMoney && m_facts.owed == OwedKinds(OwedKind::Pay);
    }
    static void set(Route &route, RouteState state, const QString &why)
    {
        route.state = state;
        route.why = why;
    }
    /// Sets Waits or NotAvailable where no agreement is in force; true when it did.
    bool lacksAgreement(Route &route) const;
    /// Sets the limit, and Open or Lapsed by it.
    Status limitFrom(Route &route, const QString &rule, const QDate &from,
                     const QString &openWhy) const;
    [[nodiscard]] QString obstacleToPaymentOrder() const;
    void paymentOrderOnAgreement(Route &route) const;
    void arbitrationByStage(Route &route) const;
    void arbitrationWhileMediating(Route &route) const;
    void arbitrationThatEntrusted(Route &route) const;
    void limitArbitration(Route &route) const;
    void suitOnAgreement(Route &route) const;

    const RouteFacts &m_facts;
    const Calendar &m_calendar;
    const DeadlineOptions &m_options;
};

} // namespace hezhong
