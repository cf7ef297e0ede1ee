// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/parameters.h"
#include "core/law/calculators.h"

#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

class ParametersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void builtIn();
    void mostRecentInForce();
    void officeFileFeedsCalculators();
    void faulty_data();
    void faulty();
};

void ParametersTest::builtIn()
{
    const auto income =
        Parameters::builtIn().find(u"national-urban-income"_s, {}, QDate(2026, 6, 1));
    QVERIFY(income);
    QCOMPARE(income->amount.decimal(), u"56502.00"_s);
    QVERIFY(income->verified);
    const auto minimum =
        Parameters::builtIn().find(u"minimum-wage-tier-1"_s, u"510104"_s, QDate(2026, 6, 1));
    QVERIFY(minimum);
    QCOMPARE(minimum->amount.decimal(), u"2330.00"_s);
    QVERIFY(!minimum->verified);
    QVERIFY(!Parameters::builtIn().find(u"minimum-wage-tier-1"_s, u"510104"_s, QDate(2025, 6, 30)));
    QVERIFY(!Parameters::builtIn().find(u"minimum-wage-tier-1"_s, u"520302"_s, QDate(2026, 6, 1)));
    for (const Parameter &value : Parameters::builtIn().all())
        QVERIFY(!value.source.isEmpty());
}

void ParametersTest::mostRecentInForce()
{
    const auto parameters = Parameters::parse(R"({"values":[
        {"id":"a","from":"2026-07-01","amount":"2.00","source":"s"},
        {"id":"a","from":"2025-07-01","amount":"1.00","source":"s"}]})",
                                              u"file"_s);
    QVERIFY(parameters);
    QCOMPARE(parameters->find(u"a"_s, {}, QDate(2026, 6, 30))->amount.decimal(), u"1.00"_s);
    QCOMPARE(parameters->find(u"a"_s, {}, QDate(2026, 7, 1))->amount.decimal(), u"2.00"_s);
    QVERIFY(!parameters->find(u"a"_s, {}, QDate(2025, 6, 30)));
}

void ParametersTest::officeFileFeedsCalculators()
{
    const auto parameters = Parameters::parse(R"({"values":[{"id":"national-urban-income",
        "from":"2027-01-01","until":"2027-12-31","amount":"58000.00","source":"s"}]})",
                                              u"file"_s);
    QVERIFY(parameters);
    const auto result =
        calculate(u"work-death"_s, {{u"year"_s, u"2027"_s}}, Calendar(), *parameters);
    QVERIFY(result);
    QCOMPARE(result->amount.decimal(), u"1160000.00"_s);
    QCOMPARE(result->warnings.size(), 1);
    QVERIFY(!calculate(u"work-death"_s, {{u"year"_s, u"2026"_s}}, Calendar(), *parameters));
}

void ParametersTest::faulty_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    QTest::newRow("no JSON") << QByteArray("{") << u"file"_s;
    QTest::newRow("no list") << QByteArray("{}") << u"file"_s;
    QTest::newRow("no id") << QByteArray(R"({"values":[{}]})") << u"file.values[0].id"_s;
    QTest::newRow("no date") << QByteArray(R"({"values":[{"id":"a"}]})")
                             << u"file.values[0].from"_s;
    QTest::newRow("reversed") << QByteArray(
        R"({"values":[{"id":"a","from":"2026-01-01","until":"2025-01-01","amount":"1","source":"s"}]})")
                              << u"file.values[0].until"_s;
    QTest::newRow("amount") << QByteArray(
        R"({"values":[{"id":"a","from":"2026-01-01","amount":"-1","source":"s"}]})")
                            << u"file.values[0].amount"_s;
    QTest::newRow("no source") << QByteArray(
        R"({"values":[{"id":"a","from":"2026-01-01","amount":"1"}]})")
                               << u"file.values[0].source"_s;
}

void ParametersTest::faulty()
{
    QFETCH(QByteArray, json);
    const auto parameters = Parameters::parse(json, u"file"_s);
    QVERIFY(!parameters);
    QCOMPARE(parameters.error().fault, Fault::Input);
    QTEST(parameters.error().field, "field");
}

QTEST_GUILESS_MAIN(ParametersTest)
#include "parameterstest.moc"
