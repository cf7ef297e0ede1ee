// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/deadlines.h"

#include "core/base/dates.h"
#include "core/law/lawjson.h"

#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

class DeadlinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRule_data();
    void everyRule();
    void listsSixteenRules();
    void counts_data();
    void counts();
    void rollingMayBeSwitchedOff();
    void faults();
};

void DeadlinesTest::everyRule_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("count");
    QTest::newRow("acceptance-decision") << u"working"_s << 3;
    QTest::newRow("mediation-from-receipt") << u"natural"_s << 15;
    QTest::newRow("mediation-from-acceptance") << u"natural"_s << 15;
    QTest::newRow("new-employment-extension") << u"natural"_s << 15;
    QTest::newRow("negotiation-reply") << u"natural"_s << 5;
    QTest::newRow("arbitration-review-application") << u"natural"_s << 15;
    QTest::newRow("arbitration-review") << u"working"_s << 5;
    QTest::newRow("arbitration-review-extended") << u"working"_s << 10;
    QTest::newRow("judicial-confirmation") << u"natural"_s << 30;
    QTest::newRow("entrusted-by-arbitration") << u"working"_s << 10;
    QTest::newRow("delegated-by-court") << u"natural"_s << 30;
    QTest::newRow("entrusted-by-court") << u"natural"_s << 15;
    QTest::newRow("entrusted-by-court-simplified") << u"natural"_s << 7;
    QTest::newRow("arbitration-limitation") << u"year"_s << 1;
    QTest::newRow("enforcement") << u"year"_s << 2;
    QTest::newRow("union-dismissal-reply") << u"working"_s << 5;
}

void DeadlinesTest::everyRule()
{
    const auto rule = deadlineRule(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(rule);
    QTEST(deadlineUnitCode(rule->unit), "unit");
    QTEST(rule->count, "count");
    QVERIFY(!rule->title.isEmpty());
    QVERIFY(rule->basis.contains(u'第') || rule->basis.contains(u"人社厅发"_s));
    QVERIFY(rule->startOf.endsWith(u"之日"_s) || rule->startOf.endsWith(u"一日"_s));
}

void DeadlinesTest::listsSixteenRules()
{
    const QJsonArray list = deadlineRulesJson();
    QCOMPARE(list.size(), 16);
    const QJsonObject first = list.first().toObject();
    QCOMPARE(first.value(u"rule"_s).toString(), u"acceptance-decision"_s);
    QCOMPARE(first.value(u"unit"_s).toString(), u"working"_s);
    QCOMPARE(first.value(u"count"_s).toInt(), 3);
    QCOMPARE(first.value(u"basis"_s).toString(), u"企业劳动争议协商调解规定第二十二条"_s);
}

void DeadlinesTest::counts_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<bool>("shifted");
    QTest::addColumn<bool>("official");
    const auto row = [](const char *name, const QString &rule, QDate from, QDate due, bool shifted,
                        bool official = true) {
        QTest::newRow(name) << rule << from << due << shifted << official;
    };
    row("3 workdays", u"acceptance-decision"_s, {2026, 11, 23}, {2026, 11, 26}, false);
    row("3 workdays, Mid-autumn", u"acceptance-decision"_s, {2026, 9, 23}, {2026, 9, 29}, false);
    row("3 workdays, make-up Saturday", u"acceptance-decision"_s, {2026, 2, 13}, {2026, 2, 25},
        false);
    row("3 workdays, May", u"acceptance-decision"_s, {2026, 4, 30}, {2026, 5, 8}, false);
    row("15 days", u"mediation-from-receipt"_s, {2026, 11, 2}, {2026, 11, 17}, false);
    row("15 days, Saturday", u"mediation-from-acceptance"_s, {2026, 11, 6}, {2026, 11, 23}, true);
    row("15 days, National Day", u"mediation-from-acceptance"_s, {2026, 9, 17}, {2026, 10, 8},
        true);
    row("15 days, make-up Sunday", u"mediation-from-acceptance"_s, {2026, 9, 5}, {2026, 9, 20},
        false);
    row("5 days", u"negotiation-reply"_s, {2026, 11, 23}, {2026, 11, 30}, true);
    row("review application", u"arbitration-review-application"_s, {2026, 9, 20}, {2026, 10, 8},
        true);
    row("30 days, National Day", u"judicial-confirmation"_s, {2026, 9, 4}, {2026, 10, 8}, true);
    row("30 days", u"delegated-by-court"_s, {2026, 11, 23}, {2026, 12, 23}, false);
    row("review", u"arbitration-review"_s, {2026, 9, 29}, {2026, 10, 12}, false);
    row("review extended", u"arbitration-review-extended"_s, {2026, 9, 29}, {2026, 10, 19}, false);
    row("entrusted", u"entrusted-by-arbitration"_s, {2026, 11, 23}, {2026, 12, 7}, false);
    row("1 year", u"arbitration-limitation"_s, {2025, 10, 3}, {2026, 10, 8}, true);
    row("1 year from a leap day", u"arbitration-limitation"_s, {2024, 2, 29}, {2025, 2, 28}, false);
    row("2 years", u"enforcement"_s, {2024, 6, 3}, {2026, 6, 3}, false);
    row("court, simplified", u"entrusted-by-court-simplified"_s, {2026, 11, 23}, {2026, 11, 30},
        false);
    row("new forms, 15 more", u"new-employment-extension"_s, {2026, 11, 17}, {2026, 12, 2}, false);
    row("union", u"union-dismissal-reply"_s, {2026, 11, 23}, {2026, 11, 30}, false);
    row("into 2027", u"mediation-from-acceptance"_s, {2026, 12, 21}, {2027, 1, 5}, false, false);
    row("a year into 2027", u"arbitration-limitation"_s, {2026, 11, 23}, {2027, 11, 23}, false,
        false);
    row("from 2023", u"arbitration-limitation"_s, {2023, 6, 1}, {2024, 6, 3}, true, false);
}

void DeadlinesTest::counts()
{
    QFETCH(QString, rule);
    QFETCH(QDate, from);
    QFETCH(QDate, due);
    QFETCH(bool, shifted);
    QFETCH(bool, official);
    const auto limit = computeDeadline(rule, from, Calendar::builtIn());
    QVERIFY(limit);
    const QJsonObject json = toJson(*limit);
    QCOMPARE(json.value(u"rule"_s).toString(), rule);
    QCOMPARE(json.value(u"from"_s).toString(), isoDate(from));
    QCOMPARE(json.value(u"due"_s).toString(), isoDate(due));
    QCOMPARE(json.value(u"shifted"_s).toBool(), shifted);
    QCOMPARE(json.value(u"official"_s).toBool(), official);
    QCOMPARE(json.value(u"unit"_s).toString(), deadlineUnitCode(deadlineRule(rule)->unit));
    QCOMPARE(json.value(u"count"_s).toInt(), deadlineRule(rule)->count);
    QCOMPARE(json.value(u"basis"_s).toString(), deadlineRule(rule)->basis);
}

void DeadlinesTest::rollingMayBeSwitchedOff()
{
    const auto strict = computeDeadline(u"mediation-from-acceptance"_s, QDate(2026, 11, 6),
                                        Calendar::builtIn(), {.rollOverRestDays = false});
    QVERIFY(strict);
    QCOMPARE(strict->due, QDate(2026, 11, 21));
    QVERIFY(!strict->shifted);
}

void DeadlinesTest::faults()
{
    const auto unknown = computeDeadline(u"tomorrow"_s, QDate(2026, 11, 6), Calendar::builtIn());
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, u"deadline.rule"_s);
    QCOMPARE(unknown.error().field, u"rule"_s);
    const auto undated = computeDeadline(u"enforcement"_s, QDate(), Calendar::builtIn());
    QVERIFY(!undated);
    QCOMPARE(undated.error().fault, Fault::Input);
    QCOMPARE(undated.error().field, u"from"_s);
}

QTEST_GUILESS_MAIN(DeadlinesTest)
#include "deadlinestest.moc"
