// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/routes.h"

#include "core/base/dates.h"
#include "core/law/calculators.h"
#include "core/law/guidejson.h"

#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// Facts are written as on the command line; the six ways come out as one letter each: o open, l lapsed,
/// n not available, w waits, in the order review, confirmation, payment order, arbitration, suit, enforcement.
class RoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void states_data();
    void states();
    void until_data();
    void until();
    void reasons_data();
    void reasons();
    void papersAndCards();
    void json();
    void faulty_data();
    void faulty();

private:
    [[nodiscard]] Result<QList<Route>> run(const QString &facts) const
    {
        HEZHONG_ASSIGN(const auto values, parseAssignments(facts.split(u' ', Qt::SkipEmptyParts)));
        HEZHONG_ASSIGN(const RouteFacts read, readRouteFacts(values, QDate(2026, 11, 23)));
        return chooseRoutes(read, m_calendar);
    }

    const Calendar m_calendar = Calendar::builtIn();
};

namespace {
const QString pay = u"stage=agreed only-money=yes owed=pay "_s;
}

void RoutesTest::states_data()
{
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QString>("states");
    const auto row = [](const char *name, const QString &facts, const QString &states) {
        QTest::newRow(name) << facts << states;
    };
    row("nothing yet", u""_s, u"wwnown"_s);
    row("nothing yet, wages", u"owed=pay"_s, u"wwoown"_s);
    row("mediating", u"stage=pending received=2026-11-16"_s, u"wwnwwn"_s);
    row("mediating, last day", u"stage=pending received=2026-11-08"_s, u"wwnwwn"_s);
    row("mediating, fifteen days over", u"stage=pending received=2026-11-06 today=2026-11-24"_s,
        u"wwnown"_s);
    row("failed", u"stage=failed"_s, u"nnnown"_s);
    row("refused", u"stage=refused"_s, u"nnnown"_s);
    row("withdrawn", u"stage=withdrawn"_s, u"nnnown"_s);
    row("settled by themselves", u"stage=settled"_s, u"nnnwwn"_s);
    row("settled, not performed", u"stage=settled defaulted=2026-11-20"_s, u"nnnown"_s);
    row("agreed on pay", pay + u"effective=2026-11-16"_s, u"oowwwn"_s);
    row("agreed on pay, not performed",
        pay + u"effective=2026-11-09 performance-due=2026-11-16 defaulted=2026-11-17"_s,
        u"ooooon"_s);
    row("review over, confirmation not", pay + u"effective=2026-10-30"_s, u"lowwwn"_s);
    row("both over", pay + u"effective=2026-09-30"_s, u"llwwwn"_s);
    row("last day of review", pay + u"effective=2026-11-06"_s, u"oowwwn"_s);
    row("compensation, not performed",
        u"stage=agreed only-money=yes owed=pay,compensation effective=2026-11-09 defaulted=2026-11-17"_s,
        u"oooown"_s);
    row("other money, not performed",
        u"stage=agreed only-money=yes owed=other-money effective=2026-11-09 defaulted=2026-11-17"_s,
        u"oonown"_s);
    row("work to do beside the money",
        u"stage=agreed owed=pay effective=2026-11-09 defaulted=2026-11-17"_s, u"oooown"_s);
    row("only employment", u"stage=agreed only-employment=yes effective=2026-11-16"_s, u"nonwwn"_s);
    row("confirmed", pay + u"effective=2026-11-09 confirmed=yes performance-due=2026-11-30"_s,
        u"nnnnnw"_s);
    row("confirmed, not performed",
        pay + u"effective=2026-11-09 confirmed=yes performance-due=2026-11-16 defaulted=2026-11-17"_s,
        u"nnnnno"_s);
    row("reviewed long ago",
        pay + u"effective=2024-10-09 reviewed=yes performance-due=2024-10-31 defaulted=2024-11-01"_s,
        u"nnnnnl"_s);
    row("payment order in force",
        pay + u"effective=2026-09-09 payment-order-in-force=yes performance-due=2026-09-30 defaulted=2026-10-09"_s,
        u"nnnnno"_s);
    row("payment order ended",
        u"stage=agreed owed=compensation effective=2026-09-09 defaulted=2026-10-09 payment-order-ended=yes"_s,
        u"llnoon"_s);
    row("sum not certain", pay + u"effective=2026-11-09 defaulted=2026-11-17 sum-certain=no"_s,
        u"oonoon"_s);
    row("debts on both sides", pay + u"effective=2026-11-09 defaulted=2026-11-17 other-debts=yes"_s,
        u"oonoon"_s);
    row("employer missing",
        pay + u"effective=2026-11-09 defaulted=2026-11-17 debtor-reachable=no"_s, u"oonoon"_s);
    row("nobody's agreement", pay + u"effective=2026-11-16 body=none"_s, u"nnwwwn"_s);
    row("delegated by a court", pay + u"effective=2026-11-16 referral=court-delegated"_s,
        u"oowwwn"_s);
    row("entrusted by a court", pay + u"effective=2026-11-16 referral=court-entrusted"_s,
        u"nnwnnn"_s);
    row("entrusted by a court, mediating", u"stage=pending referral=court-entrusted"_s,
        u"nnnnwn"_s);
    row("entrusted by the commission, mediating", u"stage=pending referral=arbitration-entrusted"_s,
        u"nnnwwn"_s);
    row("entrusted by the commission, agreed",
        pay + u"effective=2026-11-16 referral=arbitration-entrusted"_s, u"nnwown"_s);
    row("limitation over", u"stage=failed limitation=2026-11-20"_s, u"nnnlwn"_s);
    row("limitation on its last day", u"stage=failed limitation=2026-11-23"_s, u"nnnown"_s);
    row("no labour dispute", u"stage=failed labour-dispute=no"_s, u"nnnnon"_s);
    row("no labour dispute, agreed", pay + u"effective=2026-11-16 labour-dispute=no"_s,
        u"nownon"_s);
    row("wage IOU", u"wage-iou=yes owed=pay"_s, u"wwooon"_s);
    row("award", u"stage=failed award-received=2026-11-09"_s, u"nnnnon"_s);
    row("award, sixteen days ago", u"stage=failed award-received=2026-11-06 today=2026-11-24"_s,
        u"nnnnln"_s);
}

void RoutesTest::states()
{
    QFETCH(QString, facts);
    QFETCH(QString, states);
    const auto routes = run(facts);
    QVERIFY2(routes, routes ? "" : qPrintable(routes.error().message));
    QCOMPARE(routes->size(), 6);
    QString letters;
    for (const Route &route : *routes) {
        letters += routeStateCode(route.state).at(0);
        QVERIFY2(route.why.endsWith(u'。'), qPrintable(route.why));
        QVERIFY(!route.gives.isEmpty());
        QVERIFY(!route.authority.isEmpty());
        QVERIFY(!route.cards.isEmpty());
        for (const QString &card : route.cards)
            QVERIFY2(ruleCard(card, QDate(2026, 11, 23)), qPrintable(card));
        for (const QString &note : route.notes)
            QVERIFY2(note.endsWith(u'。'), qPrintable(note));
    }
    QCOMPARE(letters, states);
}

void RoutesTest::until_data()
{
    QTest::addColumn<QString>("facts");
    QTest::addColumn<int>("way");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<bool>("official");
    const auto row = [](const char *name, const QString &facts, int way, QDate due,
                        bool official = true) {
        QTest::newRow(name) << facts << way << due << official;
    };
    row("review over National Day", pay + u"effective=2026-09-20 today=2026-10-08"_s, 0,
        {2026, 10, 8});
    row("confirmation over National Day", pay + u"effective=2026-09-04 today=2026-10-08"_s, 1,
        {2026, 10, 8});
    row("confirmation into a year without calendar",
        pay + u"effective=2026-12-15 today=2026-12-16"_s, 1, {2027, 1, 14}, false);
    row("arbitration by limitation", u"stage=failed limitation=2026-12-01"_s, 3, {2026, 12, 1});
    row("enforcement", pay + u"effective=2024-11-20 confirmed=yes performance-due=2024-12-05"_s, 5,
        {2026, 12, 7});
}

void RoutesTest::until()
{
    QFETCH(QString, facts);
    QFETCH(int, way);
    const auto routes = run(facts);
    QVERIFY(routes);
    const Route &route = routes->at(way);
    QVERIFY(route.until);
    QTEST(route.until->due, "due");
    QTEST(route.until->official, "official");
    QFETCH(bool, official);
    QCOMPARE(route.notes.join(QString()).contains(u"正式放假安排"_s), !official);
    QVERIFY(route.state != RouteState::Lapsed);
}

void RoutesTest::reasons_data()
{
    QTest::addColumn<QString>("facts");
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &facts, int way, const QString &words) {
        QTest::newRow(name) << facts << way << words;
    };
    row("employment is not reviewed", u"stage=agreed only-employment=yes effective=2026-11-16"_s, 0,
        u"只确认劳动关系"_s);
    row("confirmed is not reviewed", pay + u"effective=2026-11-16 confirmed=yes"_s, 0,
        u"司法确认"_s);
    row("the court that delegated", pay + u"effective=2026-11-16 referral=court-delegated"_s, 1,
        u"委派调解的人民法院"_s);
    row("confirming employment is unsettled",
        u"stage=agreed only-employment=yes effective=2026-11-16"_s, 1, u"做法不一"_s);
    row("order for wages without agreement", u"owed=pay"_s, 2, u"先申请仲裁"_s);
    row("order on an agreement", pay + u"effective=2026-11-09 defaulted=2026-11-17"_s, 2,
        u"直接依据调解协议起诉"_s);
    row("mediation is voluntary", u"stage=pending received=2026-11-16"_s, 3, u"随时撤回"_s);
    row("the day arbitration opens", u"stage=pending received=2026-11-16"_s, 3, u"2026-12-01"_s);
    row("award on the agreement", pay + u"effective=2026-11-09 defaulted=2026-11-17"_s, 3,
        u"依协议裁决"_s);
    row("defence of limitation", u"stage=failed limitation=2026-11-20"_s, 3, u"时效抗辩"_s);
    row("pay alone may be sued for", pay + u"effective=2026-11-09 defaulted=2026-11-17"_s, 4,
        u"只涉及劳动报酬"_s);
    row("people's mediation",
        u"stage=agreed body=peoples-mediation owed=damages effective=2026-11-09"_s, 4,
        u"人民调解协议"_s);
    row("an agreement alone", pay + u"effective=2026-11-16"_s, 5, u"只有合同的约束力"_s);
}

void RoutesTest::reasons()
{
    QFETCH(QString, facts);
    QFETCH(int, way);
    QFETCH(QString, words);
    const auto routes = run(facts);
    QVERIFY(routes);
    const Route &route = routes->at(way);
    const QString said = route.why + route.notes.join(QString()) + route.authority;
    QVERIFY2(said.contains(words), qPrintable(said));
}

void RoutesTest::papersAndCards()
{
    const auto routes = run(pay + u"effective=2026-11-16 body=peoples-mediation"_s);
    QVERIFY(routes);
    QCOMPARE(routes->at(0).papers.first(), 25);
    QCOMPARE(routes->at(1).papers.first(), 26);
    QCOMPARE(routes->at(2).papers.first(), 27);
    for (const Route &route : *routes)
        QVERIFY(route.papers.contains(9) && route.papers.contains(10));
    QVERIFY(routes->at(1).cards.contains(u"peoples-confirmation"_s));
    QVERIFY(routes->at(1).cards.contains(u"peoples-agreement-confirmation"_s));
    QVERIFY(routes->at(2).cards.contains(u"payment-order-on-agreement"_s));
}

void RoutesTest::json()
{
    const auto routes = run(pay + u"effective=2026-11-16"_s);
    QVERIFY(routes);
    const QJsonObject review = toJson(routes->at(0));
    QCOMPARE(review.value(u"route"_s).toString(), u"arbitration-review"_s);
    QCOMPARE(review.value(u"state"_s).toString(), u"open"_s);
    QCOMPARE(review.value(u"until"_s).toString(), u"2026-12-01"_s);
    QCOMPARE(review.value(u"official"_s).toBool(), true);
    QCOMPARE(review.value(u"rule"_s).toString(), u"arbitration-review-application"_s);
    QCOMPARE(review.value(u"papers"_s)[0].toInt(), 25);
    QVERIFY(toJson(routes->at(2)).value(u"until"_s).isNull());
}

void RoutesTest::faulty_data()
{
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QString &facts, const QString &code,
                        const QString &field) { QTest::newRow(name) << facts << code << field; };
    row("no day of effect", u"stage=agreed"_s, u"route.effective"_s, u"effective"_s);
    row("effect tomorrow", pay + u"effective=2026-11-24"_s, u"route.dates"_s, u"effective"_s);
    row("default before the agreement", pay + u"effective=2026-11-16 defaulted=2026-11-10"_s,
        u"route.dates"_s, u"defaulted"_s);
    row("default before it was due",
        pay + u"effective=2026-11-09 performance-due=2026-11-20 defaulted=2026-11-20"_s,
        u"route.dates"_s, u"defaulted"_s);
    row("due before effect", pay + u"effective=2026-11-16 performance-due=2026-11-15"_s,
        u"route.dates"_s, u"performance-due"_s);
    row("received after effect", pay + u"effective=2026-11-16 received=2026-11-17"_s,
        u"route.dates"_s, u"effective"_s);
    row("confirmed without agreement", u"stage=failed confirmed=yes"_s, u"route.contradiction"_s,
        u"confirmed"_s);
    row("unknown fact", u"weather=rain"_s, u"route.unknown-key"_s, u"weather"_s);
    row("unknown stage", u"stage=done"_s, u"route.choice"_s, u"stage"_s);
    row("unknown money", u"owed=pay,gold"_s, u"route.choice"_s, u"owed"_s);
    row("maybe", u"wage-iou=maybe"_s, u"route.choice"_s, u"wage-iou"_s);
    row("no such day", u"received=2026-02-30"_s, u"date.invalid"_s, u"received"_s);
}

void RoutesTest::faulty()
{
    QFETCH(QString, facts);
    const auto routes = run(facts);
    QVERIFY(!routes);
    QCOMPARE(routes.error().fault, Fault::Input);
    QTEST(routes.error().code, "code");
    QTEST(routes.error().field, "field");
}

QTEST_GUILESS_MAIN(RoutesTest)
#include "routestest.moc"
