// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/filledsheet.h"
#include "core/law/limitation.h"
#include "core/law/limitchain.h"
#include "core/law/routes.h"

#include <QTest>

#include <rapidcheck.h>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

QDate dayBetween(const QDate &first, const QDate &last)
{
    return first.addDays(*rc::gen::inRange<qint64>(0, first.daysTo(last) + 1));
}

LimitationEvent anyEvent(const QDate &first, const QDate &last)
{
    QList<LimitationEventKind> kinds = limitationEventKinds();
    kinds.removeOne(LimitationEventKind::ClaimArose);
    kinds.removeOne(LimitationEventKind::EmploymentEnded);
    LimitationEvent event;
    event.kind = kinds.at(*rc::gen::inRange<qsizetype>(0, kinds.size()));
    event.on = dayBetween(first, last);
    if (event.kind == LimitationEventKind::Suspended)
        event.until = event.on.addDays(*rc::gen::inRange<qint64>(0, 200));
    return event;
}

} // namespace

/// What must hold for all facts, not only for the worked examples.
class GuidePropertiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eventsNeverShortenTheYear();
    void orderOfEventsDoesNotMatter();
    void limitationEndsOnWorkdays();
    void chainsDoNotDependOnOrder();
    void routesLapseOnceAndForAll();
    void fillingNeverLosesAClaim();

private:
    const Calendar m_calendar = Calendar::builtIn();
    const QDate m_first{2024, 1, 1};
    const QDate m_last{2026, 12, 31};
};

void GuidePropertiesTest::eventsNeverShortenTheYear()
{
    QVERIFY(rc::check("one more event never ends the year earlier, and the year is a year", [this] {
        const QDate arose = dayBetween(m_first, m_last);
        LimitationQuestion question;
        question.events = {{LimitationEventKind::ClaimArose, arose, {}}};
        const int count = *rc::gen::inRange(0, 5);
        QDate due = computeLimitation(question, m_calendar)->due;
        RC_ASSERT(due >= arose.addYears(1));
        for (int at = 0; at < count; ++at) {
            question.events += anyEvent(arose.addDays(-100), arose.addYears(3));
            const auto next = computeLimitation(question, m_calendar);
            RC_ASSERT(next.has_value());
            RC_ASSERT(next->due >= due);
            due = next->due;
        }
    }));
}

void GuidePropertiesTest::orderOfEventsDoesNotMatter()
{
    QVERIFY(rc::check("a timeline is the same in whatever order its events are given", [this] {
        const QDate arose = dayBetween(m_first, m_last);
        LimitationQuestion question;
        question.events = {{LimitationEventKind::ClaimArose, arose, {}}};
        for (int at = 0; at < 4; ++at)
            question.events += anyEvent(arose, arose.addYears(3));
        const auto forward = computeLimitation(question, m_calendar);
        std::reverse(question.events.begin(), question.events.end());
        const auto backward = computeLimitation(question, m_calendar);
        RC_ASSERT(forward->due == backward->due);
        RC_ASSERT(forward->start == backward->start);
    }));
}

void GuidePropertiesTest::limitationEndsOnWorkdays()
{
    QVERIFY(rc::check("an official end is a workday after the start", [this] {
        LimitationQuestion question;
        const QDate arose = dayBetween(m_first, m_last);
        question.events = {{LimitationEventKind::ClaimArose, arose, {}}};
        question.events += anyEvent(arose, arose.addYears(1));
        const auto result = computeLimitation(question, m_calendar);
        RC_PRE(result->official);
        RC_ASSERT(m_calendar.isWorkday(result->due));
        RC_ASSERT(result->due > result->start);
        RC_ASSERT(result->steps.size() == 2);
    }));
}

void GuidePropertiesTest::chainsDoNotDependOnOrder()
{
    QVERIFY(rc::check(
        "the limits of a case are the same in whatever order its events are given", [this] {
            const QDate received = dayBetween(m_first, QDate(2026, 9, 1));
            const QDate accepted = received.addDays(*rc::gen::inRange<qint64>(0, 5));
            const QDate agreed = accepted.addDays(*rc::gen::inRange<qint64>(0, 15));
            ChainFacts facts;
            facts.onlyEmploymentConfirmed = *rc::gen::arbitrary<bool>();
            facts.events = {{ChainEventKind::Received, received, {}, {}},
                            {ChainEventKind::Accepted, accepted, {}, {}},
                            {ChainEventKind::AgreementEffective, agreed, {}, {}},
                            {ChainEventKind::PerformanceDue, agreed.addDays(30), {}, {}}};
            const auto forward = limitChain(facts, m_calendar);
            std::reverse(facts.events.begin(), facts.events.end());
            const auto backward = limitChain(facts, m_calendar);
            RC_ASSERT(forward.has_value() && backward.has_value());
            RC_ASSERT(forward->size() == backward->size());
            RC_ASSERT(forward->size() == (facts.onlyEmploymentConfirmed ? 5 : 6));
            for (qsizetype at = 0; at < forward->size(); ++at) {
                RC_ASSERT(forward->at(at).limit.rule == backward->at(at).limit.rule);
                RC_ASSERT(forward->at(at).limit.due == backward->at(at).limit.due);
                RC_ASSERT(forward->at(at).done == backward->at(at).done);
            }
            // What the agreement ended is done on its day, what it started is open.
            for (const ChainLimit &limit : *forward)
                RC_ASSERT(limit.done
                          == (limit.startedBy == ChainEventKind::Received
                              || limit.startedBy == ChainEventKind::Accepted));
        }));
}

void GuidePropertiesTest::routesLapseOnceAndForAll()
{
    QVERIFY(rc::check("review lapses before confirmation, and a lapsed way stays lapsed", [this] {
        RouteFacts facts;
        facts.stage = MediationStage::Agreed;
        facts.effectiveOn = dayBetween(m_first, QDate(2026, 10, 31));
        facts.today = facts.effectiveOn.addDays(*rc::gen::inRange<qint64>(0, 60));
        const auto today = chooseRoutes(facts, m_calendar);
        facts.today = facts.today.addDays(1);
        const auto tomorrow = chooseRoutes(facts, m_calendar);
        RC_ASSERT(today.has_value() && tomorrow.has_value());
        for (const int way : {0, 1}) {
            const bool over = today->at(way).state == RouteState::Lapsed;
            RC_ASSERT(!over || tomorrow->at(way).state == RouteState::Lapsed);
            RC_ASSERT(over == (facts.today.addDays(-1) > today->at(way).until->due));
        }
        RC_ASSERT(today->at(0).until->due <= today->at(1).until->due);
        if (today->at(1).state == RouteState::Lapsed)
            RC_ASSERT(today->at(0).state == RouteState::Lapsed);
    }));
}

void GuidePropertiesTest::fillingNeverLosesAClaim()
{
    QVERIFY(rc::check("what is owed less what is paid is the claim, whatever the numbers", [this] {
        const qint64 owed = *rc::gen::inRange<qint64>(2, 9'000'000'00);
        const qint64 paid = *rc::gen::inRange<qint64>(0, owed);
        const FilledSheet filled = applySheet(*QuestionSheets::builtIn().find(u"wage-arrears"_s),
                                              {{u"owed"_s, Money::fromFen(owed).decimal()},
                                               {u"paid"_s, Money::fromFen(paid).decimal()}},
                                              m_calendar);
        RC_ASSERT(filled.problems.isEmpty());
        RC_ASSERT(filled.claims.size() == 1);
        RC_ASSERT(filled.total().fen() == owed - paid);
        RC_ASSERT(filled.claims.first().text.contains(Money::fromFen(owed - paid).grouped()));
    }));
}

QTEST_GUILESS_MAIN(GuidePropertiesTest)
#include "guidepropertiestest.moc"
