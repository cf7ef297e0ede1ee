// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/limitation.h"

#include "core/base/dates.h"
#include "core/law/guidejson.h"

#include <QSet>
#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// Timelines are written as on the command line: "claim-arose=2025-10-03 mediation-application=…".
class LimitationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ends_data();
    void ends();
    void everyInterruptionRestarts();
    void everyKindHasACard();
    void timeline();
    void payWhileEmployed();
    void standsStill();
    void warnings_data();
    void warnings();
    void asALimit();
    void strictEnds();
    void faulty_data();
    void faulty();

private:
    [[nodiscard]] Result<Limitation> run(const QString &events) const
    {
        HEZHONG_ASSIGN(
            const LimitationQuestion question,
            readLimitationQuestion(events.split(u' ', Qt::SkipEmptyParts), QDate(2026, 11, 23)));
        return computeLimitation(question, m_calendar);
    }

    const Calendar m_calendar = Calendar::builtIn();
};

void LimitationTest::ends_data()
{
    QTest::addColumn<QString>("events");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<bool>("official");
    const auto row = [](const char *name, const QString &events, QDate start, QDate due,
                        bool official = true) {
        QTest::newRow(name) << events << start << due << official;
    };
    row("one year, over a holiday", u"claim-arose=2025-10-03"_s, {2025, 10, 3}, {2026, 10, 8});
    row("from a leap day", u"claim-arose=2024-02-29"_s, {2024, 2, 29}, {2025, 2, 28});
    row("into a year without calendar", u"claim-arose=2026-02-10"_s, {2026, 2, 10}, {2027, 2, 10},
        false);
    row("restarted", u"claim-arose=2024-03-01 claim-to-other-side=2025-02-20"_s, {2025, 2, 20},
        {2026, 2, 24});
    row("restarted on the last day", u"claim-arose=2024-03-01 relief-sought=2025-03-03"_s,
        {2025, 3, 3}, {2026, 3, 3});
    row("rolled last day still counts", u"claim-arose=2025-10-03 other-side-agreed=2026-10-08"_s,
        {2026, 10, 8}, {2027, 10, 8}, false);
    row("a day too late", u"claim-arose=2024-03-01 relief-sought=2025-03-04"_s, {2024, 3, 1},
        {2025, 3, 3});
    row("restarted twice, given in the wrong order",
        u"mediation-without-agreement=2025-06-03 claim-arose=2024-03-01 mediation-application=2025-01-10"_s,
        {2025, 6, 3}, {2026, 6, 3});
    row("an event before the claim", u"claim-to-other-side=2024-01-05 claim-arose=2024-03-01"_s,
        {2024, 3, 1}, {2025, 3, 3});
    row("suspended for twenty days", u"claim-arose=2025-03-03 suspended=2025-05-06..2025-05-26"_s,
        {2025, 3, 3}, {2026, 3, 23});
    row("suspended twice, overlapping",
        u"claim-arose=2025-03-03 suspended=2025-05-06..2025-05-26 suspended=2025-05-20..2025-06-05"_s,
        {2025, 3, 3}, {2026, 4, 2});
    row("suspended after the end", u"claim-arose=2024-03-01 suspended=2025-03-10..2025-04-10"_s,
        {2024, 3, 1}, {2025, 3, 3});
    row("suspended before the start", u"suspended=2024-01-10..2024-02-10 claim-arose=2024-03-01"_s,
        {2024, 3, 1}, {2025, 3, 3});
    row("suspended over the start", u"suspended=2024-02-10..2024-04-10 claim-arose=2024-03-01"_s,
        {2024, 3, 1}, {2025, 4, 10});
    row("in time only because it was suspended",
        u"claim-arose=2024-03-01 suspended=2024-12-02..2025-02-10 relief-sought=2025-04-15"_s,
        {2025, 4, 15}, {2026, 4, 15});
    row("restarted while suspended",
        u"claim-arose=2024-03-01 suspended=2024-12-02..2025-02-10 claim-to-other-side=2025-01-06"_s,
        {2025, 1, 6}, {2026, 2, 10});
    row("pay, left", u"claim=pay claim-arose=2022-05-10 employment-ended=2025-06-30"_s,
        {2025, 6, 30}, {2026, 6, 30});
    row("pay, asked for while employed",
        u"claim=pay claim-arose=2022-05-10 claim-to-other-side=2023-05-10 employment-ended=2025-06-30"_s,
        {2025, 6, 30}, {2026, 6, 30});
    row("pay, asked for after leaving",
        u"claim=pay employment-ended=2025-06-30 mediation-application=2026-01-05"_s, {2026, 1, 5},
        {2027, 1, 5}, false);
    row("pay that fell due after leaving",
        u"claim=pay employment-ended=2025-06-30 claim-arose=2025-07-15"_s, {2025, 7, 15},
        {2026, 7, 15});
    row("an ordinary claim does not wait for the end of employment",
        u"claim-arose=2024-03-01 employment-ended=2025-06-30"_s, {2024, 3, 1}, {2025, 3, 3});
    row("double wage is ordinary", u"claim=double-wage claim-arose=2025-04-10"_s, {2025, 4, 10},
        {2026, 4, 10});
}

void LimitationTest::ends()
{
    QFETCH(QString, events);
    const auto result = run(events);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QTEST(result->start, "start");
    QTEST(result->due, "due");
    QTEST(result->official, "official");
    QCOMPARE(result->lapsed, result->due < QDate(2026, 11, 23));
    QVERIFY(!result->unlimited);
    QCOMPARE(result->steps.size(), events.count(u'=') - events.count(u"claim="_s));
    for (const LimitationStep &step : result->steps)
        QVERIFY2(step.text.endsWith(u'。'), qPrintable(step.text));
}

/// The eight events of 令17 art. 31, the three of 调解仲裁法 art. 27 and the proceedings.
void LimitationTest::everyInterruptionRestarts()
{
    int interruptions = 0;
    for (const LimitationEventKind kind : limitationEventKinds()) {
        if (!interruptsLimitation(kind))
            continue;
        ++interruptions;
        const auto result =
            run(u"claim-arose=2025-01-06 %1=2025-09-01"_s.arg(limitationEventCode(kind)));
        QVERIFY(result);
        QCOMPARE(result->steps.last().effect, LimitationEffect::Restarts);
        QCOMPARE(result->due, QDate(2026, 9, 1));
    }
    QCOMPARE(interruptions, 15);
}

void LimitationTest::everyKindHasACard()
{
    QSet<QString> codes;
    int ofOrder17 = 0;
    for (const LimitationEventKind kind : limitationEventKinds()) {
        const QString card = limitationEventCard(kind);
        QVERIFY2(ruleCard(card, QDate(2026, 11, 23)), qPrintable(card));
        QVERIFY(!limitationEventName(kind).isEmpty());
        QCOMPARE(limitationEventKind(limitationEventCode(kind)), kind);
        codes.insert(limitationEventCode(kind));
        ofOrder17 += card == u"limitation-eight-events"_s ? 1 : 0;
    }
    QCOMPARE(codes.size(), limitationEventKinds().size());
    QCOMPARE(ofOrder17, 8);
    QVERIFY(!limitationEventKind(u"nothing"_s));
}

void LimitationTest::timeline()
{
    const auto result = run(u"claim-arose=2025-03-03 mediation-application=2025-06-10 "
                            "suspended=2025-08-04..2025-08-14 other-side-agreed=2026-11-02"_s);
    QVERIFY(result);
    QCOMPARE(result->steps.size(), 4);
    QCOMPARE(result->steps.at(0).effect, LimitationEffect::Starts);
    QCOMPARE(result->steps.at(0).due, QDate(2026, 3, 3));
    QCOMPARE(result->steps.at(1).effect, LimitationEffect::Restarts);
    QCOMPARE(result->steps.at(1).due, QDate(2026, 6, 10));
    QCOMPARE(result->steps.at(2).effect, LimitationEffect::Suspends);
    QCOMPARE(result->steps.at(2).due, QDate(2026, 6, 22));
    QCOMPARE(result->steps.at(3).effect, LimitationEffect::TooLate);
    QCOMPARE(result->due, QDate(2026, 6, 22));
    QCOMPARE(result->cards, (QStringList{u"arbitration-limitation"_s, u"limitation-proceedings"_s,
                                         u"limitation-suspension"_s, u"limitation-interruption"_s,
                                         u"limitation-defence"_s, u"limitation-promise"_s}));
    const QJsonObject json = toJson(*result);
    QCOMPARE(json.value(u"due"_s).toString(), u"2026-06-22"_s);
    QCOMPARE(json.value(u"steps"_s)[3][u"effect"_s].toString(), u"too-late"_s);
    QCOMPARE(json.value(u"steps"_s)[2][u"until"_s].toString(), u"2025-08-14"_s);
}

void LimitationTest::payWhileEmployed()
{
    const auto result = run(u"claim=pay claim-arose=2022-05-10 claim-to-other-side=2024-01-10"_s);
    QVERIFY(result);
    QVERIFY(result->unlimited);
    QVERIFY(!result->due.isValid());
    QVERIFY(!result->official);
    QVERIFY(!result->deadline());
    for (const LimitationStep &step : result->steps)
        QCOMPARE(step.effect, LimitationEffect::NoLimit);
    QVERIFY(toJson(*result).value(u"due"_s).isNull());
}

void LimitationTest::standsStill()
{
    const auto result = run(u"claim-arose=2025-03-03 suspended=2025-05-06"_s);
    QVERIFY(result);
    QVERIFY(result->standsStill);
    QVERIFY(!result->due.isValid());
    // Whatever happens meanwhile is in time.
    const auto later =
        run(u"claim-arose=2025-03-03 suspended=2025-05-06 relief-sought=2026-10-12"_s);
    QVERIFY(later);
    QCOMPARE(later->steps.last().effect, LimitationEffect::Restarts);
    QVERIFY(later->standsStill);
}

void LimitationTest::warnings_data()
{
    QTest::addColumn<QString>("events");
    QTest::addColumn<QString>("words");
    QTest::newRow("defence") << u"claim-arose=2025-10-03"_s << u"仲裁阶段提出"_s;
    QTest::newRow("not official") << u"claim-arose=2026-02-10"_s << u"正式放假安排"_s;
    QTest::newRow("wages") << u"claim=pay employment-ended=2025-06-30"_s << u"自终止之日起一年内"_s;
    QTest::newRow("double wage") << u"claim=double-wage claim-arose=2025-04-10"_s << u"尚未查实"_s;
    QTest::newRow("annual leave") << u"claim=annual-leave claim-arose=2025-04-10"_s
                                  << u"各地做法不一"_s;
    QTest::newRow("promise after the end")
        << u"claim-arose=2024-03-01 other-side-agreed=2026-03-04"_s << u"届满后对方同意履行"_s;
}

void LimitationTest::warnings()
{
    QFETCH(QString, events);
    QFETCH(QString, words);
    const auto result = run(events);
    QVERIFY(result);
    const QString said = result->warnings.join(u'\n');
    QVERIFY2(said.contains(words), qPrintable(said));
}

void LimitationTest::asALimit()
{
    const auto result = run(u"claim-arose=2025-10-03"_s);
    QVERIFY(result);
    const auto limit = result->deadline();
    QVERIFY(limit);
    QCOMPARE(limit->rule, u"arbitration-limitation"_s);
    QCOMPARE(limit->due, QDate(2026, 10, 8));
    QVERIFY(limit->shifted);
    QCOMPARE(limit->due,
             computeDeadline(u"arbitration-limitation"_s, QDate(2025, 10, 3), m_calendar)->due);
}

void LimitationTest::strictEnds()
{
    const auto question = readLimitationQuestion({u"claim-arose=2025-10-03"_s}, QDate());
    QVERIFY(question);
    const auto strict = computeLimitation(*question, m_calendar, {.rollOverRestDays = false});
    QVERIFY(strict);
    QCOMPARE(strict->due, QDate(2026, 10, 3));
    QVERIFY(!strict->shifted);
}

void LimitationTest::faulty_data()
{
    QTest::addColumn<QString>("events");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QString &events, const QString &code,
                        const QString &field) { QTest::newRow(name) << events << code << field; };
    row("nothing", u""_s, u"limitation.start"_s, u"events"_s);
    row("no start", u"mediation-application=2026-01-05"_s, u"limitation.start"_s, u"events"_s);
    row("end of employment is no start", u"employment-ended=2026-01-05"_s, u"limitation.start"_s,
        u"events"_s);
    row("start twice", u"claim-arose=2025-01-06 claim-arose=2025-01-07"_s, u"limitation.twice"_s,
        u"events[1]"_s);
    row("reversed suspension", u"claim-arose=2025-01-06 suspended=2025-03-10..2025-03-01"_s,
        u"limitation.suspension"_s, u"events[1].until"_s);
    row("future", u"claim-arose=2025-01-06 relief-sought=2026-11-24"_s, u"limitation.future"_s,
        u"events[1].on"_s);
    row("no such day", u"claim-arose=2025-02-30"_s, u"date.invalid"_s, u"claim-arose"_s);
    row("no such event", u"birthday=2025-02-03"_s, u"limitation.event"_s, u"birthday"_s);
    row("no such claim", u"claim=bonus claim-arose=2025-02-03"_s, u"limitation.claim"_s,
        u"claim"_s);
}

void LimitationTest::faulty()
{
    QFETCH(QString, events);
    const auto result = run(events);
    QVERIFY(!result);
    QCOMPARE(result.error().fault, Fault::Input);
    QTEST(result.error().code, "code");
    QTEST(result.error().field, "field");
    QVERIFY(!result.error().hint.isEmpty());
}

QTEST_GUILESS_MAIN(LimitationTest)
#include "limitationtest.moc"
