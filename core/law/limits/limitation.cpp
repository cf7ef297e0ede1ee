// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/limitation.h"

#include "core/base/dates.h"
#include "core/base/words.h"

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

using Kind = LimitationEventKind;
using Effect = LimitationEffect;

tl::unexpected<Error> wrong(const QString &code, const QString &field, const QString &message)
{
    return fail(badInput(code, field, message, words("law", "请核对事件的种类和日期。")));
}

Status checkEvent(const LimitationEvent &event, const QDate &today)
{
    if (!event.on.isValid())
        return wrong(u"limitation.date"_s, u"on"_s,
                     words("law", "“%1”没有有效的日期，没有计算时效。")
                         .arg(limitationEventName(event.kind)));
    if (today.isValid() && event.on > today)
        return wrong(u"limitation.future"_s, u"on"_s,
                     words("law", "“%1”的日期 %2 晚于今天，没有计算时效。")
                         .arg(limitationEventName(event.kind), isoDate(event.on)));
    if (event.until.isValid() && (event.kind != Kind::Suspended || event.until < event.on))
        return wrong(u"limitation.suspension"_s, u"until"_s,
                     words("law", "中止的结束日期早于开始日期，没有计算时效。"));
    return {};
}

Status checkEvents(const LimitationQuestion &question)
{
    int arose = 0;
    int ended = 0;
    for (qsizetype at = 0; at < question.events.size(); ++at) {
        const LimitationEvent &event = question.events.at(at);
        const QString place = u"events[%1]"_s.arg(at);
        if (const Status status = checkEvent(event, question.today); !status)
            return fail(status.error().under(place));
        arose += event.kind == Kind::ClaimArose ? 1 : 0;
        ended += event.kind == Kind::EmploymentEnded ? 1 : 0;
        if (arose > 1 || ended > 1)
            return wrong(u"limitation.twice"_s, place,
                         words("law", "“%1”出现了两次，没有计算时效。")
                             .arg(limitationEventName(event.kind)));
    }
    const bool pay = question.claim == LimitationClaim::PayDuringEmployment;
    if (arose == 0 && !(pay && ended == 1))
        return wrong(u"limitation.start"_s, u"events"_s,
                     words("law", "没有“%1”的日期，无法计算时效。")
                         .arg(limitationEventName(Kind::ClaimArose)));
    return {};
}

/// A stretch of days in which the year stands still; `until` invalid: it has not ended.
struct Gap {
    QDate on;
    QDate until;
};

/// Walks through the events of one claim, keeping the year that runs.
class Clock {
public:
    Clock(const LimitationQuestion &question, const Calendar &calendar,
          const DeadlineOptions &options)
        : m_question(question), m_calendar(calendar), m_options(options), m_events(question.events)
    {
        std::stable_sort(m_events.begin(), m_events.end(),
                         [](const LimitationEvent &a, const LimitationEvent &b) {
                             return a.on != b.on ? a.on < b.on : a.kind < b.kind;
                         });
        for (const LimitationEvent &event : std::as_const(m_events))
            if (event.kind == Kind::Suspended)
                addGap({event.on, event.until});
    }

    Limitation run();

private:
    void addGap(const Gap &gap);
    [[nodiscard]] QDate startDay() const;
    /// Last day of a year that runs from `start`, counting the gaps that began by `known`.
    [[nodiscard]] QDate rawEnd(const QDate &start, const QDate &known) const;
    [[nodiscard]] QDate rolled(const QDate &day) const
    {
        return m_options.rollOverRestDays ? m_calendar.workdayFrom(day) : day;
    }
    [[nodiscard]] QDate dueOf(const QDate &start, const QDate &known) const
    {
        return rolled(rawEnd(start, known));
    }
    Effect apply(const LimitationEvent &event);
    void addStep(const LimitationEvent &event, Effect effect);
    void finish(Limitation &result) const;
    void warn(Limitation &result) const;

    const LimitationQuestion &m_question;
    const Calendar &m_calendar;
    const DeadlineOptions &m_options;
    QList<LimitationEvent> m_events;
    QList<Gap> m_gaps; ///< apart from each other, ascending
    QDate m_begin;     ///< day the first year begins; invalid: nothing runs
    QDate m_start;     ///< day the running year counts from
    QList<LimitationStep> m_steps;
};

void Clock::addGap(const Gap &gap)
{
    if (m_gaps.isEmpty() || (m_gaps.last().until.isValid() && m_gaps.last().until < gap.on))
        m_gaps += gap;
    else if (m_gaps.last().until.isValid()
             && (!gap.until.isValid() || gap.until > m_gaps.last().until))
        m_gaps.last().until = gap.until;
}

QDate Clock::startDay() const
{
    QDate arose;
    QDate ended;
    for (const LimitationEvent &event : m_events) {
        if (event.kind == Kind::ClaimArose)
            arose = event.on;
        if (event.kind == Kind::EmploymentEnded)
            ended = event.on;
    }
    if (m_question.claim != LimitationClaim::PayDuringEmployment)
        return arose;
    // Pay that fell due after the end is an ordinary claim from that day.
    return ended.isValid() && arose > ended ? arose : ended;
}

QDate Clock::rawEnd(const QDate &start, const QDate &known) const
{
    QDate end = start.addYears(1);
    for (const Gap &gap : m_gaps) {
        if (gap.on > known || (gap.until.isValid() && gap.until <= start))
            continue;
        const QDate from = qMax(gap.on, start);
        if (from > rolled(end))
            break;
        if (!gap.until.isValid())
            return {};
        // A year that began inside the gap begins in full after it.
        end = from == start ? gap.until.addYears(1)
                            : gap.until.addDays(qMax<qint64>(0, from.daysTo(end)));
    }
    return end;
}

Effect Clock::apply(const LimitationEvent &event)
{
    const bool pay = m_question.claim == LimitationClaim::PayDuringEmployment;
    if (event.kind == Kind::EmploymentEnded && !pay)
        return Effect::NoMeaning;
    if (!m_begin.isValid())
        return Effect::NoLimit;
    const bool begins = event.kind == Kind::ClaimArose || event.kind == Kind::EmploymentEnded;
    if (begins && event.on == m_begin && !m_start.isValid()) {
        m_start = m_begin;
        return Effect::Starts;
    }
    if (!m_start.isValid()) {
        const bool reachesIn =
            event.kind == Kind::Suspended && (!event.until.isValid() || event.until > m_begin);
        return reachesIn ? Effect::Suspends : (pay ? Effect::NoLimit : Effect::NotBegun);
    }
    if (begins)
        return Effect::NoMeaning;
    const QDate due = dueOf(m_start, event.on);
    if (due.isValid() && event.on > due)
        return Effect::TooLate;
    if (event.kind == Kind::Suspended)
        return Effect::Suspends;
    m_start = event.on;
    return Effect::Restarts;
}

void Clock::addStep(const LimitationEvent &event, Effect effect)
{
    LimitationStep step{event, effect, {}, {}, limitationEventCard(event.kind)};
    if (m_start.isValid())
        step.due = dueOf(m_start, event.on);
    const QString due = isoDate(step.due);
    const QString name = limitationEventName(event.kind);
    switch (effect) {
    case Effect::Starts:
        step.text = due.isEmpty() ? words("law", "%1：一年时效在中止的原因消除后开始。").arg(name)
                                  : words("law", "%1：一年时效开始，至 %2 届满。").arg(name, due);
        break;
    case Effect::Restarts:
        step.text = due.isEmpty()
                        ? words("law", "%1：时效中断，中止的原因消除后重新计算。").arg(name)
                        : words("law", "%1：时效中断，重新计算至 %2。").arg(name, due);
        break;
    case Effect::Suspends:
        step.text = due.isEmpty() ? words("law", "%1：原因消除之日起继续计算。").arg(name)
                                  : words("law", "%1，至 %2 消除后继续计算至 %3。")
                                        .arg(name, isoDate(event.until), due);
        break;
    case Effect::NoLimit:
        step.text = words("law", "%1：劳动关系存续期间的欠薪不受一年限制。").arg(name);
        break;
    case Effect::NotBegun:
        step.text = words("law", "%1：时效尚未开始，没有影响。").arg(name);
        break;
    case Effect::TooLate:
        step.text = words("law", "%1：时效已于 %2 届满，不再重新计算。").arg(name, due);
        break;
    case Effect::NoMeaning:
        step.text = words("law", "%1：对这项请求的时效没有影响。").arg(name);
        break;
    }
    m_steps += step;
}

void Clock::warn(Limitation &result) const
{
    if (result.due.isValid()) {
        result.warnings += words("law", "时效抗辩应当在仲裁阶段提出；仲裁时没有提出的，"
                                        "诉讼中一般不再支持。");
        result.cards += u"limitation-defence"_s;
        if (!result.official)
            result.warnings += words("law", "涉及的年份没有导入正式放假安排，届满日期仅供参考。");
    }
    if (m_question.claim == LimitationClaim::PayDuringEmployment) {
        result.warnings +=
            words("law", "在职期间的欠薪不受一年限制，劳动关系终止的，应当自终止之日起"
                         "一年内提出；二倍工资等赔偿性质的请求不适用。");
        result.cards += u"limitation-wages"_s;
    }
    if (m_question.claim == LimitationClaim::DoubleWage)
        result.warnings +=
            words("law", "二倍工资差额的时效逐月起算还是自最后一日起算，各地做法不一，"
                         "四川的做法尚未查实。");
    if (m_question.claim == LimitationClaim::AnnualLeave)
        result.warnings += words("law", "未休年休假工资是否按劳动报酬处理，各地做法不一，四川的做法"
                                        "尚未查实；年休假可以跨一个年度安排，起算日请核对。");
    for (const LimitationStep &step : m_steps)
        if (step.effect == Effect::TooLate && step.event.kind == Kind::OtherSideAgreed) {
            result.warnings +=
                words("law", "时效届满后对方同意履行的，对方一般不得再以时效届满抗辩，"
                             "请保存书面凭据。");
            result.cards += u"limitation-promise"_s;
        }
}

void Clock::finish(Limitation &result) const
{
    result.steps = m_steps;
    result.unlimited = !m_begin.isValid();
    result.start = m_start;
    if (m_start.isValid()) {
        const QDate raw = rawEnd(m_start, QDate(9999, 12, 31));
        result.due = rolled(raw);
        result.shifted = result.due != raw;
        result.standsStill = !raw.isValid();
        result.lapsed =
            result.due.isValid() && m_question.today.isValid() && m_question.today > result.due;
        result.official = result.due.isValid() && m_calendar.official(m_start, result.due);
    }
    for (const LimitationStep &step : m_steps)
        if (!result.cards.contains(step.card))
            result.cards += step.card;
    warn(result);
}

Limitation Clock::run()
{
    m_begin = startDay();
    for (const LimitationEvent &event : std::as_const(m_events))
        addStep(event, apply(event));
    Limitation result;
    finish(result);
    return result;
}

} // namespace

std::optional<Deadline> Limitation::deadline() const
{
    const auto rule = deadlineRule(u"arbitration-limitation"_s);
    if (!due.isValid() || !rule)
        return std::nullopt;
    return Deadline{rule->id,    rule->title, start,    due,         rule->unit,
                    rule->count, shifted,     official, rule->basis, rule->cards};
}

Result<Limitation> computeLimitation(const LimitationQuestion &question, const Calendar &calendar,
                                     const DeadlineOptions &options)
{
    HEZHONG_TRY(checkEvents(question));
    return Clock(question, calendar, options).run();
}

} // namespace hezhong
