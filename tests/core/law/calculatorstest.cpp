// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/calculators.h"

#include "core/law/lawjson.h"

#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

Result<Calculation> run(const QString &name, const QString &assignments, const Calendar &calendar)
{
    HEZHONG_ASSIGN(const auto values,
                   parseAssignments(assignments.split(u' ', Qt::SkipEmptyParts)));
    return calculate(name, values, calendar);
}

} // namespace

class CalculatorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void worked_data();
    void worked();
    void faulty_data();
    void faulty();
    void listsEveryCalculator();
    void jsonOfTheContract();
    void yearsBefore2008();
    void warnings_data();
    void warnings();
    void unverifiedFigureIsTold();
    void assignments();

private:
    const Calendar m_calendar = Calendar::builtIn();
};

void CalculatorsTest::worked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("quantity");
    const auto row = [](const char *tag, const QString &name, const QString &values,
                        const QString &amount, const QString &quantity) {
        QTest::newRow(tag) << name << values << amount << quantity;
    };
    const QString n = u"economic-compensation"_s;
    row("N 7y6m0d", n,
        u"start=2019-03-15 last-day=2026-09-14 average-wage=8000 city-average-wage=7500"_s,
        u"64000.00"_s, u"8"_s);
    row("N 7y5m30d", n,
        u"start=2019-03-15 last-day=2026-09-13 average-wage=8000 city-average-wage=7500"_s,
        u"60000.00"_s, u"7.5"_s);
    row("N 0y5m", n,
        u"start=2025-07-01 last-day=2025-11-30 average-wage=6000 city-average-wage=7500"_s,
        u"3000.00"_s, u"0.5"_s);
    row("N 44 days", n,
        u"start=2026-10-08 last-day=2026-11-20 average-wage=4000 city-average-wage=7500"_s,
        u"2000.00"_s, u"0.5"_s);
    row("N capped", n,
        u"start=2012-05-01 last-day=2026-07-31 average-wage=30000 city-average-wage=7500"_s,
        u"270000.00"_s, u"12"_s);
    row("N 15 years", n,
        u"start=2011-06-01 last-day=2026-05-31 average-wage=8000 city-average-wage=7500"_s,
        u"120000.00"_s, u"15"_s);
    row("N exactly three times", n,
        u"start=2011-06-01 last-day=2026-05-31 average-wage=22500 city-average-wage=7500"_s,
        u"337500.00"_s, u"15"_s);
    row("N minimum wage", n,
        u"start=2024-01-01 last-day=2025-12-31 average-wage=1900 city-average-wage=7500 minimum-wage=2200"_s,
        u"4400.00"_s, u"2"_s);
    row("N one day", n, u"start=2026-10-08 last-day=2026-10-08 average-wage=4000"_s, u"2000.00"_s,
        u"0.5"_s);
    row("N odd fen, half a month", n,
        u"start=2026-10-08 last-day=2026-11-20 average-wage=4000.01"_s, u"2000.01"_s, u"0.5"_s);
    row("N from 2005", n,
        u"start=2005-05-10 last-day=2026-05-09 average-wage=8000 city-average-wage=7500"_s,
        u"172000.00"_s, u"21.5"_s);
    row("N from 2005, earlier years left out", n,
        u"start=2005-05-10 last-day=2026-05-09 average-wage=8000 city-average-wage=7500 before-2008=skip"_s,
        u"148000.00"_s, u"18.5"_s);
    const QString twice = u"unlawful-termination"_s;
    row("2N", twice,
        u"start=2019-03-15 last-day=2026-09-14 average-wage=8000 city-average-wage=7500"_s,
        u"128000.00"_s, u"8"_s);
    row("2N capped", twice,
        u"start=2012-05-01 last-day=2026-07-31 average-wage=30000 city-average-wage=7500"_s,
        u"540000.00"_s, u"12"_s);
    row("2N from 2005 undivided", twice,
        u"start=2005-05-10 last-day=2026-05-09 average-wage=8000"_s, u"336000.00"_s, u"21"_s);
    row("2N odd fen", twice, u"start=2026-10-08 last-day=2026-11-20 average-wage=4000.01"_s,
        u"4000.01"_s, u"0.5"_s);
    row("notice", u"notice-pay"_s, u"last-month-wage=8600"_s, u"8600.00"_s, u"1"_s);
    const QString twofold = u"double-wage"_s;
    row("never signed", twofold, u"start=2025-03-10 monthly-wage=6000"_s, u"66000.00"_s, u"11"_s);
    row("signed after a year", twofold, u"start=2025-03-10 monthly-wage=6000 signed=2026-08-01"_s,
        u"66000.00"_s, u"11"_s);
    row("signed in the fourth month", twofold,
        u"start=2025-03-10 monthly-wage=6000 signed=2025-07-01"_s, u"16137.93"_s, u"2.69"_s);
    row("left before signing", twofold, u"start=2025-03-10 monthly-wage=6000 until=2025-06-30"_s,
        u"16137.93"_s, u"2.69"_s);
    row("signed within a month", twofold, u"start=2025-03-10 monthly-wage=6000 signed=2025-04-10"_s,
        u"0.00"_s, u"0"_s);
    row("one day late, a Thursday", twofold,
        u"start=2025-03-10 monthly-wage=6000 signed=2025-04-11"_s, u"275.86"_s, u"0.05"_s);
    row("part of 22 workdays is one month at most", twofold,
        u"start=2025-06-01 monthly-wage=6000 until=2025-07-30"_s, u"6000.00"_s, u"1"_s);
    row("hired on the 31st", twofold, u"start=2025-01-31 monthly-wage=6000"_s, u"66000.00"_s,
        u"11"_s);
    row("hired before 2008", twofold, u"start=2005-01-31 monthly-wage=1000"_s, u"11000.00"_s,
        u"11"_s);
    const QString over = u"overtime"_s;
    row("three kinds", over,
        u"monthly-wage=6000 weekday-hours=20 restday-hours=16 holiday-hours=8"_s, u"2965.52"_s,
        u"44"_s);
    row("weekdays", over, u"monthly-wage=6000 weekday-hours=20"_s, u"1034.48"_s, u"20"_s);
    row("rest days", over, u"monthly-wage=6000 restday-hours=16"_s, u"1103.45"_s, u"16"_s);
    row("holiday", over, u"monthly-wage=6000 holiday-hours=8"_s, u"827.59"_s, u"8"_s);
    row("1 October", over, u"monthly-wage=4350 holiday-hours=8"_s, u"600.00"_s, u"8"_s);
    row("5 October", over, u"monthly-wage=4350 restday-hours=8"_s, u"400.00"_s, u"8"_s);
    row("10 October, evening", over, u"monthly-wage=4350 weekday-hours=2"_s, u"75.00"_s, u"2"_s);
    row("half an hour", over, u"monthly-wage=4350 weekday-hours=0.5 restday-hours=0"_s, u"18.75"_s,
        u"0.5"_s);
    const QString leave = u"annual-leave"_s;
    row("five days, two taken", leave, u"average-wage=6525 cumulative-years=3 taken=2"_s,
        u"1800.00"_s, u"3"_s);
    row("leaver", leave, u"average-wage=6525 cumulative-years=12 taken=2 to=2026-08-15"_s,
        u"2400.00"_s, u"4"_s);
    row("joiner", leave, u"average-wage=6525 cumulative-years=4 from=2026-07-01"_s, u"1200.00"_s,
        u"2"_s);
    row("leaver in a leap year", leave, u"average-wage=6525 cumulative-years=20 to=2028-09-30"_s,
        u"6600.00"_s, u"11"_s);
    row("ten years exactly", leave, u"average-wage=6525 cumulative-years=10"_s, u"6000.00"_s,
        u"10"_s);
    row("just under ten", leave, u"average-wage=6525 cumulative-years=9.99"_s, u"3000.00"_s,
        u"5"_s);
    row("under one year", leave, u"average-wage=6525 cumulative-years=0.5"_s, u"0.00"_s, u"0"_s);
    row("taken too many", leave, u"average-wage=6525 cumulative-years=3 taken=7"_s, u"0.00"_s,
        u"0"_s);
    row("leaver, half a day taken", leave,
        u"average-wage=6525 cumulative-years=12 taken=1.5 to=2026-08-15"_s, u"2400.00"_s, u"4"_s);
    row("joiner, half a day taken", leave,
        u"average-wage=6525 cumulative-years=4 taken=0.5 from=2026-07-01"_s, u"900.00"_s, u"1.5"_s);
    row("half a day taken", leave, u"average-wage=6525 cumulative-years=3 taken=4.5"_s, u"300.00"_s,
        u"0.5"_s);
    row("in and out", leave,
        u"average-wage=6525 cumulative-years=25 from=2026-04-01 to=2026-06-30"_s, u"1800.00"_s,
        u"3"_s);
    row("whole leap year", leave,
        u"average-wage=6525 cumulative-years=25 from=2028-01-01 to=2028-12-31"_s, u"9000.00"_s,
        u"15"_s);
    const QString probation = u"unlawful-probation"_s;
    row("one year, six months", probation,
        u"wage-after-probation=5000 contract-months=12 probation-months=6"_s, u"20000.00"_s,
        u"4"_s);
    row("lawful", probation, u"wage-after-probation=5000 contract-months=36 probation-months=6"_s,
        u"0.00"_s, u"0"_s);
    row("three months", probation,
        u"wage-after-probation=5000 contract-months=3 probation-months=2"_s, u"5000.00"_s, u"1"_s);
    row("under three months", probation,
        u"wage-after-probation=5000 contract-months=2 probation-months=1"_s, u"5000.00"_s, u"1"_s);
    row("one task", probation,
        u"wage-after-probation=5000 contract-months=0 probation-months=1.5"_s, u"7500.00"_s,
        u"1.5"_s);
    row("arrears", u"arrears"_s, u"owed=15000 paid=6000"_s, u"9000.00"_s, u"1"_s);
    row("arrears, nothing paid", u"arrears"_s, u"owed=12,300.00"_s, u"12300.00"_s, u"1"_s);
    const QString surcharge = u"arrears-surcharge"_s;
    row("surcharge, lowest", surcharge, u"unpaid=12000 ordered=yes"_s, u"6000.00"_s, u"0.5"_s);
    row("surcharge, highest", surcharge, u"unpaid=12000 ordered=yes percent=100"_s, u"12000.00"_s,
        u"1"_s);
    row("not ordered", surcharge, u"unpaid=12000 ordered=no"_s, u"0.00"_s, u"0"_s);
    const QString gap = u"minimum-wage-gap"_s;
    row("gap", gap, u"paid=2300 excluded=350 minimum-wage=2200"_s, u"250.00"_s, u"1"_s);
    row("no gap", gap, u"paid=2300 minimum-wage=2200"_s, u"0.00"_s, u"1"_s);
    row("nothing paid", gap, u"paid=0 minimum-wage=2200"_s, u"2200.00"_s, u"1"_s);
    const QString injury = u"work-injury-disability"_s;
    row("grade 10", injury, u"grade=10 own-wage=6000 region-average=8000"_s, u"42000.00"_s, u"7"_s);
    row("grade 9, floor", injury, u"grade=9 own-wage=4000 region-average=8000"_s, u"43200.00"_s,
        u"9"_s);
    row("grade 8, cap", injury, u"grade=8 own-wage=30000 region-average=8000"_s, u"264000.00"_s,
        u"11"_s);
    row("grade 1", injury, u"grade=1 own-wage=6000 region-average=8000"_s, u"162000.00"_s, u"27"_s);
    row("grade 6, rounded at the end", injury, u"grade=6 own-wage=100 region-average=8000.01"_s,
        u"76800.10"_s, u"16"_s);
    row("death 2026", u"work-death"_s, u"year=2026"_s, u"1130040.00"_s, u"20"_s);
    row("death 2025", u"work-death"_s, u"year=2025"_s, u"1083760.00"_s, u"20"_s);
    const QString compete = u"non-compete"_s;
    row("30 %", compete, u"average-wage=8000 minimum-wage=2200 months=1"_s, u"2400.00"_s, u"1"_s);
    row("minimum wage", compete, u"average-wage=6000 minimum-wage=2200 months=1"_s, u"2200.00"_s,
        u"1"_s);
    row("a year at 50 %", compete, u"average-wage=8000 minimum-wage=2200 months=12 percent=50"_s,
        u"48000.00"_s, u"12"_s);
    row("sick pay", u"sick-pay-floor"_s, u"minimum-wage=2200"_s, u"1760.00"_s, u"0.8"_s);
}

void CalculatorsTest::worked()
{
    QFETCH(QString, name);
    QFETCH(QString, values);
    const auto result = run(name, values, m_calendar);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QTEST(result->amount.decimal(), "amount");
    QTEST(result->quantity.plainDecimal(), "quantity");
    QCOMPARE(result->calculator, name);
    QVERIFY(!result->basis.isEmpty());
    QVERIFY(!result->steps.isEmpty());
    for (const CalculationStep &step : result->steps)
        QVERIFY(!step.text.isEmpty() && !step.value.isEmpty());
    for (const QString &warning : result->warnings)
        QVERIFY(warning.endsWith(u'。'));
}

void CalculatorsTest::faulty_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *tag, const QString &name, const QString &values,
                        const QString &code, const QString &field) {
        QTest::newRow(tag) << name << values << code << field;
    };
    const QString n = u"economic-compensation"_s;
    const QString dates = u"start=2019-03-15 last-day=2026-09-14 "_s;
    row("unknown calculator", u"fortune"_s, u""_s, u"calc.unknown"_s, u"calculator"_s);
    row("unknown key", n, dates + u"average-wage=8000 colour=red"_s, u"calc.unknown-key"_s,
        u"colour"_s);
    row("missing wage", n, dates, u"calc.missing-key"_s, u"average-wage"_s);
    row("empty wage", n, dates + u"average-wage="_s, u"calc.missing-key"_s, u"average-wage"_s);
    row("reversed", n, u"start=2026-09-14 last-day=2019-03-15 average-wage=8000"_s, u"calc.dates"_s,
        u"last-day"_s);
    row("no such date", n, u"start=2026-02-30 last-day=2026-03-15 average-wage=8000"_s,
        u"calc.date"_s, u"start"_s);
    row("before the People's Republic", n,
        u"start=1919-03-15 last-day=2026-03-15 average-wage=8000"_s, u"calc.range"_s, u"start"_s);
    row("negative", n, dates + u"average-wage=-8000"_s, u"calc.amount"_s, u"average-wage"_s);
    row("zero", n, dates + u"average-wage=0"_s, u"calc.range"_s, u"average-wage"_s);
    row("absurd", n, dates + u"average-wage=10000000.01"_s, u"calc.range"_s, u"average-wage"_s);
    row("three decimals", n, dates + u"average-wage=8000.001"_s, u"calc.amount"_s,
        u"average-wage"_s);
    row("words", n, dates + u"average-wage=八千"_s, u"calc.amount"_s, u"average-wage"_s);
    row("minimum above average", n,
        dates + u"average-wage=8000 city-average-wage=2200 minimum-wage=7500"_s,
        u"calc.contradiction"_s, u"minimum-wage"_s);
    row("wrong choice", n, dates + u"average-wage=8000 before-2008=maybe"_s, u"calc.choice"_s,
        u"before-2008"_s);
    row("2N reversed", u"unlawful-termination"_s,
        u"start=2026-09-14 last-day=2019-03-15 average-wage=8000"_s, u"calc.dates"_s,
        u"last-day"_s);
    row("notice without wage", u"notice-pay"_s, u""_s, u"calc.missing-key"_s, u"last-month-wage"_s);
    row("signed before the start", u"double-wage"_s,
        u"start=2025-03-10 monthly-wage=6000 signed=2025-03-09"_s, u"calc.dates"_s, u"signed"_s);
    row("until before the start", u"double-wage"_s,
        u"start=2025-03-10 monthly-wage=6000 until=2024-03-10"_s, u"calc.dates"_s, u"until"_s);
    row("no hours", u"overtime"_s, u"monthly-wage=6000"_s, u"calc.missing-key"_s,
        u"weekday-hours"_s);
    row("negative hours", u"overtime"_s, u"monthly-wage=6000 restday-hours=-1"_s, u"calc.number"_s,
        u"restday-hours"_s);
    row("absurd hours", u"overtime"_s, u"monthly-wage=6000 holiday-hours=10000.01"_s,
        u"calc.range"_s, u"holiday-hours"_s);
    row("leave, two years", u"annual-leave"_s,
        u"average-wage=6525 cumulative-years=3 from=2025-07-01 to=2026-06-30"_s, u"calc.dates"_s,
        u"to"_s);
    row("leave, reversed", u"annual-leave"_s,
        u"average-wage=6525 cumulative-years=3 from=2026-07-01 to=2026-06-30"_s, u"calc.dates"_s,
        u"to"_s);
    row("leave, absurd years", u"annual-leave"_s, u"average-wage=6525 cumulative-years=71"_s,
        u"calc.range"_s, u"cumulative-years"_s);
    row("probation longer than the contract", u"unlawful-probation"_s,
        u"wage-after-probation=5000 contract-months=6 probation-months=7"_s,
        u"calc.contradiction"_s, u"probation-months"_s);
    row("half a contract month", u"unlawful-probation"_s,
        u"wage-after-probation=5000 contract-months=6.5 probation-months=1"_s, u"calc.number"_s,
        u"contract-months"_s);
    row("paid too much", u"arrears"_s, u"owed=6000 paid=6000.01"_s, u"calc.contradiction"_s,
        u"paid"_s);
    row("nothing owed", u"arrears"_s, u"owed=0"_s, u"calc.range"_s, u"owed"_s);
    row("ordered maybe", u"arrears-surcharge"_s, u"unpaid=12000 ordered=maybe"_s, u"calc.choice"_s,
        u"ordered"_s);
    row("percent too low", u"arrears-surcharge"_s, u"unpaid=12000 ordered=yes percent=49.99"_s,
        u"calc.range"_s, u"percent"_s);
    row("percent too high", u"arrears-surcharge"_s, u"unpaid=12000 ordered=yes percent=101"_s,
        u"calc.range"_s, u"percent"_s);
    row("excluded above paid", u"minimum-wage-gap"_s, u"paid=300 excluded=350 minimum-wage=2200"_s,
        u"calc.contradiction"_s, u"excluded"_s);
    row("grade 0", u"work-injury-disability"_s, u"grade=0 own-wage=6000 region-average=8000"_s,
        u"calc.range"_s, u"grade"_s);
    row("grade 11", u"work-injury-disability"_s, u"grade=11 own-wage=6000 region-average=8000"_s,
        u"calc.range"_s, u"grade"_s);
    row("grade 9.5", u"work-injury-disability"_s, u"grade=9.5 own-wage=6000 region-average=8000"_s,
        u"calc.number"_s, u"grade"_s);
    row("income not known", u"work-death"_s, u"year=2027"_s, u"calc.parameter"_s, u"year"_s);
    row("too many months", u"non-compete"_s, u"average-wage=8000 minimum-wage=2200 months=25"_s,
        u"calc.range"_s, u"months"_s);
    row("percent 0", u"non-compete"_s, u"average-wage=8000 minimum-wage=2200 months=2 percent=0"_s,
        u"calc.range"_s, u"percent"_s);
    row("sick pay of nothing", u"sick-pay-floor"_s, u"minimum-wage=0"_s, u"calc.range"_s,
        u"minimum-wage"_s);
}

void CalculatorsTest::faulty()
{
    QFETCH(QString, name);
    QFETCH(QString, values);
    const auto result = run(name, values, m_calendar);
    QVERIFY(!result);
    QCOMPARE(result.error().fault, Fault::Input);
    QTEST(result.error().code, "code");
    QTEST(result.error().field, "field");
    QVERIFY(!result.error().message.isEmpty());
    QVERIFY(!result.error().hint.isEmpty());
}

void CalculatorsTest::listsEveryCalculator()
{
    QStringList names;
    const QJsonArray list = calculatorsJson();
    for (const QJsonValue &row : list) {
        names += row[u"name"_s].toString();
        QVERIFY(!row[u"title"_s].toString().isEmpty());
        const QJsonArray keys = row[u"keys"_s].toArray();
        QVERIFY(!keys.isEmpty());
        for (const QJsonValue &key : keys) {
            QVERIFY(!key[u"key"_s].toString().isEmpty());
            QVERIFY(!key[u"label"_s].toString().isEmpty());
            QVERIFY(!key[u"type"_s].toString().isEmpty());
            QVERIFY(key[u"required"_s].isBool());
        }
    }
    QCOMPARE(names,
             (QStringList{u"economic-compensation"_s, u"unlawful-termination"_s, u"notice-pay"_s,
                          u"double-wage"_s, u"overtime"_s, u"annual-leave"_s,
                          u"unlawful-probation"_s, u"arrears"_s, u"arrears-surcharge"_s,
                          u"minimum-wage-gap"_s, u"work-injury-disability"_s, u"work-death"_s,
                          u"non-compete"_s, u"sick-pay-floor"_s}));
}

void CalculatorsTest::jsonOfTheContract()
{
    const auto result =
        run(u"economic-compensation"_s,
            u"start=2019-03-15 last-day=2026-09-14 average-wage=8000 city-average-wage=7500"_s,
            m_calendar);
    QVERIFY(result);
    const QJsonObject json = toJson(*result);
    QCOMPARE(json.keys(), (QStringList{u"amount"_s, u"basis"_s, u"calculator"_s, u"cards"_s,
                                       u"quantity"_s, u"steps"_s, u"warnings"_s}));
    QCOMPARE(json.value(u"cards"_s).toArray(), (QJsonArray{u"economic-compensation"_s}));
    QCOMPARE(json.value(u"amount"_s).toString(), u"64000.00"_s);
    QCOMPARE(json.value(u"quantity"_s).toString(), u"8"_s);
    QCOMPARE(json.value(u"basis"_s).toArray(), (QJsonArray{u"劳动合同法第四十七条"_s}));
    QCOMPARE(json.value(u"warnings"_s).toArray(), QJsonArray());
    const QJsonArray steps = json.value(u"steps"_s).toArray();
    QCOMPARE(steps.at(1)[u"value"_s].toString(), u"7年6个月0天"_s);
    QCOMPARE(steps.at(3)[u"value"_s].toString(), u"64000.00"_s);
}

void CalculatorsTest::yearsBefore2008()
{
    const auto capped =
        run(u"economic-compensation"_s,
            u"start=1993-05-10 last-day=2026-05-09 average-wage=30000 city-average-wage=7500"_s,
            m_calendar);
    QVERIFY(capped);
    // Fifteen years at the own wage, then twelve at three times the average.
    QCOMPARE(capped->amount.decimal(), u"720000.00"_s);
    QCOMPARE(capped->quantity.plainDecimal(), u"27"_s);
    const QString said = capped->warnings.join(u'\n');
    for (const QString &part : {u"请核对；不应计入的"_s, u"最多计十二个月"_s, u"已按三倍封顶"_s,
                                u"劳部发〔1994〕481号"_s})
        QVERIFY2(said.contains(part), qPrintable(said));
    const auto old =
        run(u"economic-compensation"_s,
            u"start=2005-05-10 last-day=2007-12-31 average-wage=1000 city-average-wage=1500"_s,
            m_calendar);
    QVERIFY(old);
    QCOMPARE(old->amount.decimal(), u"3000.00"_s);
    QCOMPARE(old->quantity.plainDecimal(), u"3"_s);
}

void CalculatorsTest::warnings_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *tag, const QString &name, const QString &values,
                        const QString &words) { QTest::newRow(tag) << name << values << words; };
    row("cap not checked", u"economic-compensation"_s,
        u"start=2019-03-15 last-day=2026-09-14 average-wage=8000"_s, u"三倍封顶"_s);
    row("cap applied", u"economic-compensation"_s,
        u"start=2012-05-01 last-day=2026-07-31 average-wage=30000 city-average-wage=7500"_s,
        u"已按三倍封顶"_s);
    row("earlier years are a question", u"economic-compensation"_s,
        u"start=2005-05-10 last-day=2026-05-09 average-wage=8000 city-average-wage=7500"_s,
        u"不计入2008年以前的年限"_s);
    row("rolling months are practice", u"double-wage"_s,
        u"start=2025-03-10 monthly-wage=6000 signed=2025-07-01"_s, u"按自然月计算"_s);
    row("limitation of double wage", u"double-wage"_s, u"start=2025-03-10 monthly-wage=6000"_s,
        u"一年的仲裁时效"_s);
    row("limitation of leave pay", u"annual-leave"_s, u"average-wage=6525 cumulative-years=3"_s,
        u"一年时效"_s);
    row("a rule read in a copy only", u"sick-pay-floor"_s, u"minimum-wage=2200"_s,
        u"来自公开抄录，未与原文核对"_s);
    row("calendar not loaded", u"double-wage"_s,
        u"start=2026-11-02 monthly-wage=6000 until=2027-01-10"_s, u"正式放假安排"_s);
    row("36 hours", u"overtime"_s, u"monthly-wage=6000 weekday-hours=37"_s, u"三十六小时"_s);
    row("not ordered", u"arrears-surcharge"_s, u"unpaid=12000 ordered=no"_s, u"劳动行政部门"_s);
    row("lump sums of the province", u"work-injury-disability"_s,
        u"grade=5 own-wage=6000 region-average=8000"_s, u"伤残就业补助金"_s);
    row("more leave than due", u"annual-leave"_s, u"average-wage=6525 cumulative-years=3 taken=7"_s,
        u"不再扣回"_s);
}

void CalculatorsTest::warnings()
{
    QFETCH(QString, name);
    QFETCH(QString, values);
    QFETCH(QString, words);
    const auto result = run(name, values, m_calendar);
    QVERIFY(result);
    QVERIFY2(result->warnings.join(u'\n').contains(words),
             qPrintable(result->warnings.join(u'\n')));
}

void CalculatorsTest::unverifiedFigureIsTold()
{
    const auto parameters = Parameters::parse(
        R"({"values":[{"id":"national-urban-income","region":"","from":"2027-01-01","amount":"58000.00",
            "verified":false,"source":"网页抄录"}]})",
        u"own"_s);
    QVERIFY(parameters);
    const auto result =
        calculate(u"work-death"_s, {{u"year"_s, u"2027"_s}}, m_calendar, *parameters);
    QVERIFY(result);
    QCOMPARE(result->amount.decimal(), u"1160000.00"_s);
    QVERIFY(result->warnings.join(QString()).contains(u"尚未与公布原文核对"_s));
    QVERIFY(result->steps.first().text.contains(u"网页抄录"_s));
    const auto verified = run(u"work-death"_s, u"year=2026"_s, m_calendar);
    QVERIFY(verified);
    QVERIFY(verified->warnings.isEmpty());
}

void CalculatorsTest::assignments()
{
    const auto values = parseAssignments({u"a=1"_s, u"b=x=y"_s});
    QVERIFY(values);
    QCOMPARE(*values, (QMap<QString, QString>{{u"a"_s, u"1"_s}, {u"b"_s, u"x=y"_s}}));
    const auto bare = parseAssignments({u"grade"_s});
    QVERIFY(!bare);
    QCOMPARE(bare.error().fault, Fault::Usage);
    const auto twice = parseAssignments({u"grade=1"_s, u"grade=2"_s});
    QVERIFY(!twice);
    QCOMPARE(twice.error().fault, Fault::Input);
    QCOMPARE(twice.error().field, u"grade"_s);
}

QTEST_GUILESS_MAIN(CalculatorsTest)
#include "calculatorstest.moc"
