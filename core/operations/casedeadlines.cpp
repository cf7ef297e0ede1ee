// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/titles.h"
#include "core/operations/casequeries.h"

#include "core/base/words.h"
#include "core/law/deadlines.h"

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// What the limits of a case depend on, from a whole case or from a row of a list.
struct Facts {
    CaseSource source = CaseSource::Application;
    CaseStatus status = CaseStatus::Registered;
    QDate receivedOn;
    QDate acceptedOn;
    QDate extendedTo;
    QDate signedOn;
    QString cause;
    QList<Payment> payments;
};

/// Which rule ends the mediation, and the day it starts (facts 0.2, 4.4): a court's clock starts when
/// the file is received, an ordinary one with acceptance.
struct MediationClock {
    QString rule;
    QDate from;
};

MediationClock mediationClock(const Facts &facts)
{
    switch (facts.source) {
    case CaseSource::CourtDelegated:
        return {u"delegated-by-court"_s, facts.receivedOn};
    case CaseSource::CourtEntrusted:
        return {u"entrusted-by-court"_s, facts.receivedOn};
    case CaseSource::ArbitrationEntrusted:
        return {u"entrusted-by-arbitration"_s, facts.receivedOn};
    default:
        return {u"mediation-from-acceptance"_s, facts.acceptedOn};
    }
}

class Limits {
public:
    Limits(const Desk &desk, const Facts &facts) : m_desk(desk), m_facts(facts) {}

    Status add(const QString &rule, const QDate &from, bool done, bool mediationEnd = false)
    {
        if (!from.isValid())
            return {};
        HEZHONG_ASSIGN(const Deadline limit, computeDeadline(rule, from, *m_desk.calendar));
        CaseDeadline deadline{rule,           limit.title, from,         limit.due, limit.basis,
                              limit.official, done,        mediationEnd, 0,         {}};
        if (mediationEnd && m_facts.extendedTo.isValid()) {
            deadline.title = u"调解期满（已延期）"_s;
            deadline.due = m_facts.extendedTo;
        }
        append(deadline);
        return {};
    }

    void addPayments()
    {
        static constexpr const char *title = QT_TRANSLATE_NOOP("operations", "第 %1 期付款 %2 元");
        for (const Payment &payment : m_facts.payments) {
            const auto filled = [&payment](const QString &words) {
                return words.arg(payment.position + 1).arg(payment.amount.grouped());
            };
            append({u"performance"_s, filled(QString::fromUtf8(title)), m_facts.signedOn,
                    payment.due, u"《企业劳动争议协商调解规定》第十六条（督促履行）"_s, true,
                    m_facts.status == CaseStatus::Closed, false, 0,
                    filled(words("operations", title))});
        }
    }

    QList<CaseDeadline> sorted()
    {
        std::stable_sort(m_list.begin(), m_list.end(), [](const CaseDeadline &a, const CaseDeadline &b) {
            return a.done != b.done ? b.done : a.due < b.due;
        });
        return m_list;
    }

private:
    void append(CaseDeadline deadline)
    {
        deadline.daysLeft = static_cast<int>(m_desk.today().daysTo(deadline.due));
        m_list += deadline;
    }

    const Desk &m_desk;
    const Facts &m_facts;
    QList<CaseDeadline> m_list;
};

Result<QList<CaseDeadline>> limitsOf(const Desk &desk, const Facts &facts)
{
    Limits limits(desk, facts);
    const bool decided = facts.status != CaseStatus::Registered;
    const bool mediationOver = decided && facts.status != CaseStatus::Accepted && facts.status != CaseStatus::Mediating;
    HEZHONG_TRY(limits.add(u"acceptance-decision"_s, facts.receivedOn, decided));
    if (facts.status != CaseStatus::Refused) {
        HEZHONG_TRY(limits.add(u"mediation-from-receipt"_s, facts.receivedOn, mediationOver));
        const MediationClock clock = mediationClock(facts);
        HEZHONG_TRY(limits.add(clock.rule, clock.from, mediationOver, true));
    }
    if (facts.signedOn.isValid()) {
        const bool over = facts.status == CaseStatus::Closed;
        // The commission does not review an agreement that only confirms employment (order 33 art. 75).
        if (facts.cause != u"205.1"_s && facts.cause != u"214.1"_s)
            HEZHONG_TRY(limits.add(u"arbitration-review-application"_s, facts.signedOn, over));
        HEZHONG_TRY(limits.add(u"judicial-confirmation"_s, facts.signedOn, over));
        limits.addPayments();
    }
    return limits.sorted();
}

} // namespace

QString CaseDeadline::shownTitle() const
{
    return shown.isEmpty() ? hezhong::shownTitle(title) : shown;
}

Result<QList<CaseDeadline>> deadlinesOf(const Desk &desk, const CaseFile &file)
{
    Facts facts{file.record.source, file.record.status, file.record.receivedOn, file.record.acceptedOn,
                file.record.extendedTo, {}, file.record.cause, {}};
    if (const AgreementFile *agreement = file.agreement();
        agreement && agreement->agreement.state == AgreementState::Signed) {
        facts.signedOn = agreement->agreement.signedOn;
        facts.payments = agreement->payments;
    }
    return limitsOf(desk, facts);
}

Result<QList<CaseDeadline>> deadlinesOf(const Desk &desk, const CaseRow &row)
{
    return limitsOf(desk, {row.source, row.status, row.receivedOn, row.acceptedOn, row.extendedTo, {}, row.cause, {}});
}

} // namespace hezhong
