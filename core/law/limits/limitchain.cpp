// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/limitchain.h"

#include "core/base/dates.h"
#include "core/base/titles.h"
#include "core/base/words.h"

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

using Kind = ChainEventKind;

constexpr auto acceptanceDecision = "acceptance-decision"_L1;
constexpr auto fromReceipt = "mediation-from-receipt"_L1;
constexpr auto review = "arbitration-review"_L1;
constexpr auto reviewApplication = "arbitration-review-application"_L1;
constexpr auto confirmation = "judicial-confirmation"_L1;
constexpr auto performance = "performance"_L1;

/// The rule that ends mediation for a case that a court or commission sent; empty for other events.
QString referralRule(Kind kind)
{
    switch (kind) {
    case Kind::CourtDelegated:
        return u"delegated-by-court"_s;
    case Kind::CourtEntrusted:
        return u"entrusted-by-court"_s;
    case Kind::CourtEntrustedSimplified:
        return u"entrusted-by-court-simplified"_s;
    case Kind::ArbitrationEntrusted:
        return u"entrusted-by-arbitration"_s;
    default:
        return {};
    }
}

class Chain {
public:
    Chain(const ChainFacts &facts, const Calendar &calendar, const DeadlineOptions &options)
        : m_facts(facts), m_calendar(calendar), m_options(options)
    {}

    Result<QList<ChainLimit>> run();

private:
    Status apply(const ChainEvent &event);
    Status applyAfterAgreement(const ChainEvent &event);
    Status start(const QString &rule, const ChainEvent &event, bool endsMediation = false);
    Status extend(const ChainEvent &event);
    Status extendReview();
    void addPerformance(const ChainEvent &event);
    Status startEnforcement(const ChainEvent &event);
    void finish(QLatin1StringView rule, const QDate &on);
    void finishMediation(const QDate &on);
    void finishAll(const QDate &on);
    [[nodiscard]] bool sentByAnother() const;
    /// The day an event takes its place in the case: what is to be performed is known with the agreement.
    [[nodiscard]] QDate placeOf(const ChainEvent &event) const;
    [[nodiscard]] QDate startOfMediation() const;

    const ChainFacts &m_facts;
    const Calendar &m_calendar;
    const DeadlineOptions &m_options;
    QList<ChainLimit> m_limits;
};

bool Chain::sentByAnother() const
{
    return std::any_of(m_facts.events.begin(), m_facts.events.end(),
                       [](const ChainEvent &event) { return !referralRule(event.kind).isEmpty(); });
}

QDate Chain::startOfMediation() const
{
    QDate start;
    for (const ChainEvent &event : m_facts.events)
        if (event.on.isValid()
            && (event.kind == Kind::Accepted || !referralRule(event.kind).isEmpty()))
            start = qMax(start, event.on);
    return start;
}

QDate Chain::placeOf(const ChainEvent &event) const
{
    if (event.kind == Kind::Extended && !event.on.isValid())
        return startOfMediation();
    if (event.kind != Kind::PerformanceDue)
        return event.on;
    QDate known = event.on;
    for (const ChainEvent &other : m_facts.events)
        if (other.kind == Kind::AgreementEffective)
            known = qMin(known, other.on);
    return known;
}

Status Chain::start(const QString &rule, const ChainEvent &event, bool endsMediation)
{
    HEZHONG_ASSIGN(const Deadline limit, computeDeadline(rule, event.on, m_calendar, m_options));
    m_limits += ChainLimit{limit, event.kind, endsMediation, {}, false, {}};
    return {};
}

void Chain::finish(QLatin1StringView rule, const QDate &on)
{
    for (ChainLimit &limit : m_limits)
        if (limit.limit.rule == rule && !limit.done) {
            limit.done = true;
            limit.doneOn = on;
        }
}

void Chain::finishMediation(const QDate &on)
{
    finish(acceptanceDecision, on);
    finish(fromReceipt, on);
    for (ChainLimit &limit : m_limits)
        if (limit.endsMediation && !limit.done) {
            limit.done = true;
            limit.doneOn = on;
        }
}

void Chain::finishAll(const QDate &on)
{
    for (ChainLimit &limit : m_limits)
        if (!limit.done) {
            limit.done = true;
            limit.doneOn = on;
        }
}

Status Chain::extend(const ChainEvent &event)
{
    const auto running = std::find_if(m_limits.rbegin(), m_limits.rend(), [](const ChainLimit &l) {
        return l.endsMediation && !l.done;
    });
    if (running == m_limits.rend())
        return fail(badInput(u"limit.extension-dates"_s, u"on"_s,
                             words("law", "没有正在进行的调解期限，不能延期。"),
                             words("law", "请先登记受理或者法院、仲裁委员会移交的日期。")));
    HEZHONG_ASSIGN(const Deadline longer,
                   extendByConsent(running->limit, event.on, event.to,
                                   {m_facts.newEmploymentForm, running->dueBeforeExtension},
                                   m_calendar, m_options));
    if (!running->dueBeforeExtension.isValid())
        running->dueBeforeExtension = running->limit.due;
    running->limit = longer;
    return {};
}

/// A day that the parties fixed themselves does not roll. The title is one of the data's: Chinese here,
/// shown in the window's language by shownTitle().
void Chain::addPerformance(const ChainEvent &event)
{
    Deadline limit;
    limit.rule = performance;
    limit.title = event.text.isEmpty() ? u"履行调解协议"_s : event.text;
    limit.from = event.on;
    limit.due = event.on;
    limit.official = true;
    limit.basis = u"企业劳动争议协商调解规定第十六条"_s;
    limit.cards = QStringList{u"performance-supervision"_s};
    for (const ChainLimit &other : std::as_const(m_limits))
        if (other.startedBy == Kind::AgreementEffective)
            limit.from = other.limit.from;
    m_limits += ChainLimit{limit, event.kind, false, {}, false, {}};
}

/// The two years run from the last day for performance, by instalments from the last of them.
Status Chain::startEnforcement(const ChainEvent &event)
{
    ChainEvent last = event;
    for (const ChainEvent &other : m_facts.events)
        if (other.kind == Kind::PerformanceDue
            && (last.kind != Kind::PerformanceDue || other.on > last.on))
            last = other;
    last.kind = event.kind;
    return start(u"enforcement"_s, last);
}

Status Chain::apply(const ChainEvent &event)
{
    if (const QString rule = referralRule(event.kind); !rule.isEmpty())
        return start(rule, event, true);
    switch (event.kind) {
    case Kind::NegotiationDemanded:
        return start(u"negotiation-reply"_s, event);
    case Kind::NegotiationAnswered:
        finish("negotiation-reply"_L1, event.on);
        return {};
    case Kind::Received:
        HEZHONG_TRY(start(acceptanceDecision, event));
        return start(fromReceipt, event);
    case Kind::Accepted:
        finish(acceptanceDecision, event.on);
        return sentByAnother() ? Status() : start(u"mediation-from-acceptance"_s, event, true);
    case Kind::Refused:
    case Kind::MediationEnded:
        finishMediation(event.on);
        return {};
    case Kind::Extended:
        return extend(event);
    case Kind::UnionInformed:
        return start(u"union-dismissal-reply"_s, event);
    case Kind::UnionAnswered:
        finish("union-dismissal-reply"_L1, event.on);
        return {};
    case Kind::Closed:
        finishAll(event.on);
        return {};
    default:
        return applyAfterAgreement(event);
    }
}

Status Chain::extendReview()
{
    const auto first = std::find_if(m_limits.begin(), m_limits.end(), [](const ChainLimit &l) {
        return l.limit.rule == review && !l.done;
    });
    if (first == m_limits.end())
        return fail(badInput(u"limit.order"_s, u"on"_s, words("law", "审查还没有受理，不能延长。"),
                             words("law", "请先登记仲裁委员会受理审查的日期。")));
    HEZHONG_ASSIGN(const Deadline longer,
                   computeDeadline(u"arbitration-review-extended"_s, first->limit.from, m_calendar,
                                   m_options));
    first->dueBeforeExtension = first->limit.due;
    first->limit = longer;
    return {};
}

Status Chain::applyAfterAgreement(const ChainEvent &event)
{
    switch (event.kind) {
    case Kind::AgreementEffective:
        finishMediation(event.on);
        // An agreement that only confirms employment is not reviewed (order 33 art. 75).
        if (!m_facts.onlyEmploymentConfirmed)
            HEZHONG_TRY(start(reviewApplication, event));
        return start(confirmation, event);
    case Kind::ReviewApplied:
        finish(reviewApplication, event.on);
        return {};
    case Kind::ReviewAccepted:
        finish(reviewApplication, event.on);
        return start(review, event);
    case Kind::ReviewExtended:
        return extendReview();
    case Kind::ReviewDecided:
        finish(review, event.on);
        finish("arbitration-review-extended"_L1, event.on);
        return {};
    case Kind::ConfirmationApplied:
        finish(confirmation, event.on);
        return {};
    case Kind::Enforceable:
        finish(reviewApplication, event.on);
        finish(confirmation, event.on);
        return startEnforcement(event);
    case Kind::PerformanceDue:
        addPerformance(event);
        return {};
    case Kind::Performed:
        finish(performance, event.on);
        finish("enforcement"_L1, event.on);
        finish("arbitration-limitation"_L1, event.on);
        return {};
    case Kind::Defaulted:
        // Non-performance restarts the year for arbitration (order 17 art. 31).
        return start(u"arbitration-limitation"_s, event);
    default:
        return {};
    }
}

Result<QList<ChainLimit>> Chain::run()
{
    QList<qsizetype> order;
    for (qsizetype at = 0; at < m_facts.events.size(); ++at) {
        const ChainEvent &event = m_facts.events.at(at);
        const bool dayKnown =
            event.on.isValid() || (event.kind == Kind::Extended && event.to.isValid());
        if (!dayKnown)
            return fail(
                badInput(u"limit.date"_s, u"events[%1].on"_s.arg(at),
                         words("law", "第 %1 个事件没有有效的日期，没有计算期限。").arg(at + 1),
                         words("law", "请填写实际存在的日期。")));
        order += at;
    }
    std::stable_sort(order.begin(), order.end(), [this](qsizetype a, qsizetype b) {
        const ChainEvent &first = m_facts.events.at(a);
        const ChainEvent &second = m_facts.events.at(b);
        // What starts limits comes before what is due on the same day or ends them.
        return placeOf(first) != placeOf(second) ? placeOf(first) < placeOf(second)
                                                 : first.kind < second.kind;
    });
    for (const qsizetype at : std::as_const(order))
        if (const Status status = apply(m_facts.events.at(at)); !status)
            return fail(status.error().under(u"events[%1]"_s.arg(at)));
    std::stable_sort(m_limits.begin(), m_limits.end(),
                     [](const ChainLimit &a, const ChainLimit &b) {
                         return a.done != b.done ? b.done : a.limit.due < b.limit.due;
                     });
    return m_limits;
}

} // namespace

Result<QList<ChainLimit>> limitChain(const ChainFacts &facts, const Calendar &calendar,
                                     const DeadlineOptions &options)
{
    return Chain(facts, calendar, options).run();
}

Result<Deadline> extendByConsent(const Deadline &current, const QDate &agreedOn, const QDate &to,
                                 const ExtensionTerms &terms, const Calendar &calendar,
                                 const DeadlineOptions &options)
{
    static const QStringList extendable{u"mediation-from-acceptance"_s, u"delegated-by-court"_s,
                                        u"entrusted-by-court"_s,
                                        u"entrusted-by-court-simplified"_s};
    if (!extendable.contains(current.rule))
        return fail(refused(
            u"limit.not-extendable"_s,
            words("law", "“%1”不能由双方约定延长，期限没有改变。").arg(shownTitle(current.title)),
            words("law", "期满没有达成协议的，由仲裁委员会或者人民法院继续处理。"), u"to"_s));
    if (!to.isValid() || to <= current.due)
        return fail(badInput(
            u"limit.extension-dates"_s, u"to"_s,
            words("law", "延期后的最后一日应当晚于 %1，期限没有改变。").arg(isoDate(current.due)),
            words("law", "请核对日期。")));
    if (agreedOn.isValid() && agreedOn < current.from)
        return fail(badInput(u"limit.extension-dates"_s, u"on"_s,
                             words("law", "同意延期的日期早于期限开始的日期，期限没有改变。"),
                             words("law", "请核对日期。")));
    if (agreedOn.isValid() && agreedOn > current.due)
        return fail(refused(u"limit.extension-late"_s,
                            words("law", "调解期限已于 %1 届满，视为调解不成，不能再延期。")
                                .arg(isoDate(current.due)),
                            words("law", "双方仍愿意调解的，可以重新申请。"), u"on"_s));
    if (terms.newEmploymentForm && current.rule == u"mediation-from-acceptance"_s) {
        const QDate first = terms.firstDue.isValid() ? terms.firstDue : current.due;
        HEZHONG_ASSIGN(const Deadline longest,
                       computeDeadline(u"new-employment-extension"_s, first, calendar, options));
        if (to > longest.due)
            return fail(refused(u"limit.extension-long"_s,
                                words("law", "新就业形态争议最多延长十五日，至 %1，期限没有改变。")
                                    .arg(isoDate(longest.due)),
                                words("law", "请约定不晚于这一天的日期。"), u"to"_s));
    }
    Deadline longer = current;
    longer.due = to;
    longer.shifted = false;
    longer.official = calendar.official(current.from, to);
    return longer;
}

} // namespace hezhong
