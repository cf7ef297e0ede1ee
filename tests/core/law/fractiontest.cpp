// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/fraction.h"

#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

class FractionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rounding_data();
    void rounding();
    void arithmetic();
};

void FractionTest::rounding_data()
{
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<qint64>("rounded");
    QTest::addColumn<QString>("decimal");
    const auto row = [](const char *tag, qint64 n, qint64 d, qint64 rounded,
                        const QString &decimal) {
        QTest::newRow(tag) << n << d << rounded << decimal;
    };
    row("zero", 0, 7, 0, u"0"_s);
    row("half up", 1, 2, 1, u"0.5"_s);
    row("just under", 49, 100, 0, u"0.49"_s);
    row("third", 1, 3, 0, u"0.33"_s);
    row("two thirds", 2, 3, 1, u"0.67"_s);
    row("whole", 16, 2, 8, u"8"_s);
    row("ten", 10, 1, 10, u"10"_s);
    row("half of an odd number", 15, 2, 8, u"7.5"_s);
    row("hundredth half up", 1005, 1000, 1, u"1.01"_s);
}

void FractionTest::rounding()
{
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    const Fraction value(numerator, denominator);
    QTEST(value.rounded(), "rounded");
    QTEST(value.plainDecimal(), "decimal");
}

void FractionTest::arithmetic()
{
    QCOMPARE(Fraction(1, 3) + Fraction(1, 6), Fraction(1, 2));
    QCOMPARE(Fraction(4, 87) * Fraction(87, 4), Fraction(1));
    QVERIFY(Fraction(1, 3) < Fraction(34, 100));
    QVERIFY(!(Fraction(1, 2) < Fraction(2, 4)));
    QCOMPARE(Fraction(17, 5).floor(), 3);
    // The largest product a calculator makes: the highest wage, most hours, 300 %.
    const Fraction wage(10'000'000'00LL);
    QCOMPARE((wage * (Fraction(4, 87) * Fraction(1, 8) * Fraction(10000) * Fraction(3))).rounded(),
             172413793103LL);
}

QTEST_GUILESS_MAIN(FractionTest)
#include "fractiontest.moc"
