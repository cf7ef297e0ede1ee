// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

class MoneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void faulty_data();
    void faulty();
    void prints_data();
    void prints();
    void sums();
};

void MoneyTest::parses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("fen");
    QTest::newRow("whole") << u"12300"_s << qint64(1230000);
    QTest::newRow("one decimal") << u"12300.5"_s << qint64(1230050);
    QTest::newRow("two decimals") << u"12300.05"_s << qint64(1230005);
    QTest::newRow("grouped") << u"12,300.00"_s << qint64(1230000);
    QTest::newRow("with the unit") << u"12300元"_s << qint64(1230000);
    QTest::newRow("full width") << u"１２３００．５０"_s << qint64(1230050);
    QTest::newRow("spaces around") << u" 0.01 "_s << qint64(1);
    QTest::newRow("zero") << u"0"_s << qint64(0);
    QTest::newRow("largest") << u"999999999999.99"_s << qint64(99999999999999);
}

void MoneyTest::parses()
{
    QFETCH(QString, typed);
    const auto money = Money::parse(typed, u"amount"_s);
    QVERIFY(money);
    QTEST(money->fen(), "fen");
}

void MoneyTest::faulty_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("sign") << u"-1"_s;
    QTest::newRow("plus") << u"+1"_s;
    QTest::newRow("three decimals") << u"1.005"_s;
    QTest::newRow("too large") << u"1000000000000"_s;
    QTest::newRow("wrong groups") << u"1,23,000"_s;
    QTest::newRow("words") << u"一百元"_s;
    QTest::newRow("exponent") << u"1e5"_s;
    QTest::newRow("bare point") << u".5"_s;
    QTest::newRow("open point") << u"5."_s;
}

void MoneyTest::faulty()
{
    QFETCH(QString, typed);
    const auto money = Money::parse(typed, u"claims[0].amount"_s);
    QVERIFY(!money);
    QCOMPARE(money.error().fault, Fault::Input);
    QCOMPARE(money.error().code, u"amount.invalid"_s);
    QCOMPARE(money.error().field, u"claims[0].amount"_s);
}

void MoneyTest::prints_data()
{
    QTest::addColumn<qint64>("fen");
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<QString>("grouped");
    QTest::newRow("zero") << qint64(0) << u"0.00"_s << u"0.00"_s;
    QTest::newRow("fen") << qint64(5) << u"0.05"_s << u"0.05"_s;
    QTest::newRow("hundreds") << qint64(99999) << u"999.99"_s << u"999.99"_s;
    QTest::newRow("thousands") << qint64(1230000) << u"12300.00"_s << u"12,300.00"_s;
    QTest::newRow("millions") << qint64(123456789012) << u"1234567890.12"_s
                              << u"1,234,567,890.12"_s;
    QTest::newRow("negative fen") << qint64(-5) << u"-0.05"_s << u"-0.05"_s;
    QTest::newRow("negative hundreds") << qint64(-12345) << u"-123.45"_s << u"-123.45"_s;
    QTest::newRow("negative thousands") << qint64(-123456) << u"-1234.56"_s << u"-1,234.56"_s;
}

void MoneyTest::prints()
{
    QFETCH(qint64, fen);
    QTEST(Money::fromFen(fen).decimal(), "decimal");
    QTEST(Money::fromFen(fen).grouped(), "grouped");
}

void MoneyTest::sums()
{
    Money total = Money::fromFen(10) + Money::fromFen(20);
    total += Money::fromFen(1);
    QCOMPARE(total.fen(), 31);
    QCOMPARE((total - Money::fromFen(31)).isZero(), true);
    QVERIFY(Money::fromFen(1) < Money::fromFen(2));
    QVERIFY(Money::fromFen(2) == Money::fromFen(2));
}

QTEST_GUILESS_MAIN(MoneyTest)
#include "moneytest.moc"
