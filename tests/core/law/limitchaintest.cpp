// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/limitchain.h"

#include "core/base/dates.h"
#include "core/law/guidejson.h"

#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// Chains are written as on the command line; what comes out as "rule due[ done-on]".
class LimitChainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chains_data();
    void chains();
    void extension_data();
    void extension();
    void extensionIsRefused_data();
    void extensionIsRefused();
    void secondExtensionKeepsTheFirstEnd();
    void dayOfConsentMayBeUnknown();
    void instalmentsAreNamed();
    void json();
    void codes();
    void faulty_data();
    void faulty();

private:
    [[nodiscard]] Result<QList<ChainLimit>> run(const QString &events) const
    {
        HEZHONG_ASSIGN(const ChainFacts facts,
                       readChainFacts(events.split(u' ', Qt::SkipEmptyParts)));
        return limitChain(facts, m_calendar);
    }

    const Calendar m_calendar = Calendar::builtIn();
};

void LimitChainTest::chains_data()
{
    QTest::addColumn<QString>("events");
    QTest::addColumn<QStringList>("limits");
    const auto row = [](const char *name, const QString &events, const QStringList &limits) {
        QTest::newRow(name) << events << limits;
    };
    row("received", u"received=2026-11-02"_s,
        {u"acceptance-decision 2026-11-05"_s, u"mediation-from-receipt 2026-11-17"_s});
    row("accepted: two clocks of fifteen days", u"received=2026-11-02 accepted=2026-11-04"_s,
        {u"mediation-from-receipt 2026-11-17"_s, u"mediation-from-acceptance 2026-11-19"_s,
         u"acceptance-decision 2026-11-05 2026-11-04"_s});
    row("order of the events does not matter", u"accepted=2026-11-04 received=2026-11-02"_s,
        {u"mediation-from-receipt 2026-11-17"_s, u"mediation-from-acceptance 2026-11-19"_s,
         u"acceptance-decision 2026-11-05 2026-11-04"_s});
    row("refused", u"received=2026-11-02 refused=2026-11-04"_s,
        {u"acceptance-decision 2026-11-05 2026-11-04"_s,
         u"mediation-from-receipt 2026-11-17 2026-11-04"_s});
    row("delegated by a court",
        u"received=2026-11-23 court-delegated=2026-11-23 accepted=2026-11-24"_s,
        {u"mediation-from-receipt 2026-12-08"_s, u"delegated-by-court 2026-12-23"_s,
         u"acceptance-decision 2026-11-26 2026-11-24"_s});
    row("entrusted by a court", u"court-entrusted=2026-11-23"_s,
        {u"entrusted-by-court 2026-12-08"_s});
    row("entrusted, simplified", u"court-entrusted-simplified=2026-11-23"_s,
        {u"entrusted-by-court-simplified 2026-11-30"_s});
    row("entrusted by the commission", u"arbitration-entrusted=2026-11-23"_s,
        {u"entrusted-by-arbitration 2026-12-07"_s});
    row("failed", u"received=2026-11-02 accepted=2026-11-04 mediation-ended=2026-11-16"_s,
        {u"acceptance-decision 2026-11-05 2026-11-04"_s,
         u"mediation-from-receipt 2026-11-17 2026-11-16"_s,
         u"mediation-from-acceptance 2026-11-19 2026-11-16"_s});
    row("agreed", u"received=2026-09-01 accepted=2026-09-02 agreement-effective=2026-09-04"_s,
        {u"arbitration-review-application 2026-09-20"_s, u"judicial-confirmation 2026-10-08"_s,
         u"acceptance-decision 2026-09-04 2026-09-02"_s,
         u"mediation-from-receipt 2026-09-16 2026-09-04"_s,
         u"mediation-from-acceptance 2026-09-17 2026-09-04"_s});
    row("only employment confirmed", u"only-employment=yes agreement-effective=2026-09-04"_s,
        {u"judicial-confirmation 2026-10-08"_s});
    row("reviewed",
        u"agreement-effective=2026-09-04 review-applied=2026-09-09 review-accepted=2026-09-10"_s,
        {u"arbitration-review 2026-09-17"_s, u"judicial-confirmation 2026-10-08"_s,
         u"arbitration-review-application 2026-09-20 2026-09-09"_s});
    row("review extended",
        u"agreement-effective=2026-09-21 review-accepted=2026-09-29 review-extended=2026-10-12"_s,
        {u"arbitration-review-extended 2026-10-19"_s, u"judicial-confirmation 2026-10-21"_s,
         u"arbitration-review-application 2026-10-08 2026-09-29"_s});
    row("enforceable: two years from the last instalment",
        u"agreement-effective=2024-05-06 performance-due=2024-06-03 performance-due=2024-07-01 enforceable=2024-05-20"_s,
        {u"performance 2024-06-03"_s, u"performance 2024-07-01"_s, u"enforcement 2026-07-01"_s,
         u"arbitration-review-application 2024-05-21 2024-05-20"_s,
         u"judicial-confirmation 2024-06-05 2024-05-20"_s});
    row("performed before it was due",
        u"agreement-effective=2026-09-04 performance-due=2026-12-31 performed=2026-10-12"_s,
        {u"arbitration-review-application 2026-09-20"_s, u"judicial-confirmation 2026-10-08"_s,
         u"performance 2026-12-31 2026-10-12"_s});
    row("closed", u"agreement-effective=2026-09-04 performance-due=2026-12-31 closed=2026-10-12"_s,
        {u"arbitration-review-application 2026-09-20 2026-10-12"_s,
         u"judicial-confirmation 2026-10-08 2026-10-12"_s, u"performance 2026-12-31 2026-10-12"_s});
    row("defaulted: the year begins anew",
        u"agreement-effective=2025-09-04 defaulted=2025-10-09 confirmation-applied=2025-09-10"_s,
        {u"arbitration-review-application 2025-09-19"_s, u"arbitration-limitation 2026-10-09"_s,
         u"judicial-confirmation 2025-10-09 2025-09-10"_s});
    row("negotiation", u"negotiation-demanded=2026-11-23"_s, {u"negotiation-reply 2026-11-30"_s});
    row("negotiation answered",
        u"negotiation-demanded=2026-11-23 negotiation-answered=2026-11-25"_s,
        {u"negotiation-reply 2026-11-30 2026-11-25"_s});
    row("union", u"union-informed=2026-11-23"_s, {u"union-dismissal-reply 2026-11-30"_s});
    row("extended", u"received=2026-11-02 accepted=2026-11-04 extended=2026-11-18..2026-12-11"_s,
        {u"mediation-from-receipt 2026-11-17"_s, u"mediation-from-acceptance 2026-12-11"_s,
         u"acceptance-decision 2026-11-05 2026-11-04"_s});
    row("nothing", u""_s, {});
}

void LimitChainTest::chains()
{
    QFETCH(QString, events);
    const auto chain = run(events);
    QVERIFY2(chain, chain ? "" : qPrintable(chain.error().message));
    QStringList limits;
    for (const ChainLimit &limit : *chain) {
        const QString done = limit.done ? u' ' + isoDate(limit.doneOn) : QString();
        limits += u"%1 %2%3"_s.arg(limit.limit.rule, isoDate(limit.limit.due), done);
        QVERIFY(!limit.limit.title.isEmpty());
        QVERIFY(!limit.limit.basis.isEmpty());
        for (const QString &card : limit.limit.cards)
            QVERIFY2(ruleCard(card, QDate(2026, 11, 23)), qPrintable(card));
    }
    QTEST(limits, "limits");
}

void LimitChainTest::extension_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<bool>("newForm");
    QTest::addColumn<QDate>("to");
    const auto row = [](const char *name, const QString &rule, QDate from, bool newForm, QDate to) {
        QTest::newRow(name) << rule << from << newForm << to;
    };
    row("ordinary, by months", u"mediation-from-acceptance"_s, {2026, 11, 4}, false, {2027, 3, 1});
    row("new form, to the fifteenth day", u"mediation-from-acceptance"_s, {2026, 11, 4}, true,
        {2026, 12, 4});
    row("court", u"delegated-by-court"_s, {2026, 11, 4}, true, {2027, 1, 15});
}

void LimitChainTest::extension()
{
    QFETCH(QString, rule);
    QFETCH(QDate, from);
    QFETCH(bool, newForm);
    QFETCH(QDate, to);
    const auto limit = computeDeadline(rule, from, m_calendar);
    QVERIFY(limit);
    const auto longer = extendByConsent(*limit, limit->due, to, {newForm, QDate()}, m_calendar);
    QVERIFY2(longer, longer ? "" : qPrintable(longer.error().message));
    QCOMPARE(longer->due, to);
    QCOMPARE(longer->from, from);
    QCOMPARE(longer->official, to.year() == 2026);
    // What is behind the screen keeps the title of the rule.
    QCOMPARE(longer->title, limit->title);
}

void LimitChainTest::extensionIsRefused_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("newForm");
    QTest::addColumn<QDate>("agreedOn");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const QString acceptance = u"mediation-from-acceptance"_s; // 2026-11-04, due 2026-11-19
    const auto row = [](const char *name, const QString &rule, bool newForm, QDate agreedOn,
                        QDate to, const QString &code, const QString &field) {
        QTest::newRow(name) << rule << newForm << agreedOn << to << code << field;
    };
    row("new form, sixteenth day", acceptance, true, {2026, 11, 18}, {2026, 12, 5},
        u"limit.extension-long"_s, u"to"_s);
    row("not later", acceptance, false, {2026, 11, 18}, {2026, 11, 19}, u"limit.extension-dates"_s,
        u"to"_s);
    row("no day", acceptance, false, {2026, 11, 18}, {}, u"limit.extension-dates"_s, u"to"_s);
    row("agreed too late", acceptance, false, {2026, 11, 20}, {2026, 12, 1},
        u"limit.extension-late"_s, u"on"_s);
    row("agreed before it began", acceptance, false, {2026, 11, 3}, {2026, 12, 1},
        u"limit.extension-dates"_s, u"on"_s);
    row("the commission's ten days", u"entrusted-by-arbitration"_s, false, {2026, 11, 5},
        {2026, 12, 1}, u"limit.not-extendable"_s, u"to"_s);
    row("the way to arbitration", u"mediation-from-receipt"_s, false, {2026, 11, 5}, {2026, 12, 1},
        u"limit.not-extendable"_s, u"to"_s);
}

void LimitChainTest::extensionIsRefused()
{
    QFETCH(QString, rule);
    QFETCH(bool, newForm);
    QFETCH(QDate, agreedOn);
    QFETCH(QDate, to);
    const auto limit = computeDeadline(rule, QDate(2026, 11, 4), m_calendar);
    QVERIFY(limit);
    const auto longer = extendByConsent(*limit, agreedOn, to, {newForm, QDate()}, m_calendar);
    QVERIFY(!longer);
    QTEST(longer.error().code, "code");
    QTEST(longer.error().field, "field");
}

/// Fifteen more days in all, not fifteen each time.
void LimitChainTest::secondExtensionKeepsTheFirstEnd()
{
    const QString start = u"new-employment-form=yes received=2026-11-02 accepted=2026-11-04 "
                          "extended=2026-11-16..2026-11-26 "_s;
    const auto twice = run(start + u"extended=2026-11-25..2026-12-04"_s);
    QVERIFY(twice);
    QCOMPARE(twice->at(1).limit.due, QDate(2026, 12, 4));
    QCOMPARE(twice->at(1).dueBeforeExtension, QDate(2026, 11, 19));
    const auto tooLong = run(start + u"extended=2026-11-25..2026-12-11"_s);
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().fault, Fault::Refused);
    QCOMPARE(tooLong.error().code, u"limit.extension-long"_s);
    QCOMPARE(tooLong.error().field, u"events[3].to"_s);
}

/// An office may know only until when mediation was extended.
void LimitChainTest::dayOfConsentMayBeUnknown()
{
    ChainFacts facts;
    facts.events = {{ChainEventKind::Extended, {}, QDate(2026, 12, 11), {}},
                    {ChainEventKind::Received, QDate(2026, 11, 2), {}, {}},
                    {ChainEventKind::Accepted, QDate(2026, 11, 4), {}, {}}};
    const auto chain = limitChain(facts, m_calendar);
    QVERIFY(chain);
    QCOMPARE(chain->at(1).limit.due, QDate(2026, 12, 11));
    facts.events.first().to = QDate();
    const auto without = limitChain(facts, m_calendar);
    QVERIFY(!without);
    QCOMPARE(without.error().code, u"limit.date"_s);
    QCOMPARE(without.error().field, u"events[0].on"_s);
}

void LimitChainTest::instalmentsAreNamed()
{
    ChainFacts facts;
    facts.events = {
        {ChainEventKind::AgreementEffective, QDate(2026, 11, 9), {}, {}},
        {ChainEventKind::PerformanceDue, QDate(2026, 11, 28), {}, u"第一期 6,300.00 元"_s}};
    const auto chain = limitChain(facts, m_calendar);
    QVERIFY(chain);
    const auto &due = chain->at(1);
    QCOMPARE(due.limit.title, u"第一期 6,300.00 元"_s);
    // A day the parties chose stays where it is, also on a Saturday.
    QCOMPARE(due.limit.due, QDate(2026, 11, 28));
    QCOMPARE(due.limit.from, QDate(2026, 11, 9));
    QVERIFY(!due.limit.shifted);
}

void LimitChainTest::json()
{
    const auto chain =
        run(u"received=2026-11-02 accepted=2026-11-04 extended=2026-11-18..2026-12-11"_s);
    QVERIFY(chain);
    const QJsonObject mediation = toJson(chain->at(1));
    QCOMPARE(mediation.value(u"rule"_s).toString(), u"mediation-from-acceptance"_s);
    QCOMPARE(mediation.value(u"started_by"_s).toString(), u"accepted"_s);
    QCOMPARE(mediation.value(u"ends_mediation"_s).toBool(), true);
    QCOMPARE(mediation.value(u"due_before_extension"_s).toString(), u"2026-11-19"_s);
    QVERIFY(mediation.value(u"done_on"_s).isNull());
}

void LimitChainTest::codes()
{
    for (int at = 0; at <= static_cast<int>(ChainEventKind::Closed); ++at) {
        const auto kind = static_cast<ChainEventKind>(at);
        QCOMPARE(chainEventKind(chainEventCode(kind)), kind);
    }
    QVERIFY(!chainEventKind(u"nothing"_s));
}

void LimitChainTest::faulty_data()
{
    QTest::addColumn<QString>("events");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    QTest::newRow("unknown") << u"party=2026-11-02"_s << u"limit.event"_s << u"party"_s;
    QTest::newRow("no such day") << u"received=2026-11-31"_s << u"date.invalid"_s << u"received"_s;
    QTest::newRow("extension without days") << u"received=2026-11-02 extended=2026-12-01"_s
                                            << u"limit.extension-dates"_s << u"extended"_s;
    QTest::newRow("extension of nothing")
        << u"received=2026-11-02 extended=2026-11-03..2026-12-01"_s << u"limit.extension-dates"_s
        << u"events[1].on"_s;
    QTest::newRow("review not begun")
        << u"review-extended=2026-11-02"_s << u"limit.order"_s << u"events[0].on"_s;
    QTest::newRow("maybe") << u"new-employment-form=maybe"_s << u"limit.choice"_s
                           << u"new-employment-form"_s;
}

void LimitChainTest::faulty()
{
    QFETCH(QString, events);
    const auto chain = run(events);
    QVERIFY(!chain);
    QCOMPARE(chain.error().fault, Fault::Input);
    QTEST(chain.error().code, "code");
    QTEST(chain.error().field, "field");
}

QTEST_GUILESS_MAIN(LimitChainTest)
#include "limitchaintest.moc"
