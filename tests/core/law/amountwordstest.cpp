// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/amountwords.h"

#include "core/law/lawjson.h"

#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

class AmountWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void negative();
};

void AmountWordsTest::words_data()
{
    QTest::addColumn<QString>("capitals");
    QTest::newRow("0.00") << u"人民币零元整"_s;
    QTest::newRow("0.01") << u"人民币壹分"_s;
    QTest::newRow("0.05") << u"人民币伍分"_s;
    QTest::newRow("0.50") << u"人民币伍角整"_s;
    QTest::newRow("0.55") << u"人民币伍角伍分"_s;
    QTest::newRow("10.00") << u"人民币壹拾元整"_s;
    QTest::newRow("10.05") << u"人民币壹拾元零伍分"_s;
    QTest::newRow("11.10") << u"人民币壹拾壹元壹角整"_s;
    QTest::newRow("325.04") << u"人民币叁佰贰拾伍元零肆分"_s;
    QTest::newRow("1000.00") << u"人民币壹仟元整"_s;
    QTest::newRow("1409.50") << u"人民币壹仟肆佰零玖元伍角整"_s;
    QTest::newRow("1680.32") << u"人民币壹仟陆佰捌拾元零叁角贰分"_s;
    QTest::newRow("6007.14") << u"人民币陆仟零柒元壹角肆分"_s;
    QTest::newRow("10001.00") << u"人民币壹万零壹元整"_s;
    QTest::newRow("12300.00") << u"人民币壹万贰仟叁佰元整"_s;
    QTest::newRow("16409.02") << u"人民币壹万陆仟肆佰零玖元零贰分"_s;
    QTest::newRow("100000.00") << u"人民币壹拾万元整"_s;
    QTest::newRow("107000.53") << u"人民币壹拾万柒仟元零伍角叁分"_s;
    QTest::newRow("1000500.00") << u"人民币壹佰万零伍佰元整"_s;
    QTest::newRow("20000000.00") << u"人民币贰仟万元整"_s;
    QTest::newRow("100010001.00") << u"人民币壹亿零壹万零壹元整"_s;
    QTest::newRow("100005000.00") << u"人民币壹亿零伍仟元整"_s;
    QTest::newRow("123456789.01") << u"人民币壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元零壹分"_s;
    QTest::newRow("100000000000.00") << u"人民币壹仟亿元整"_s;
    QTest::newRow("999999999999.99")
        << u"人民币玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"_s;
}

void AmountWordsTest::words()
{
    QFETCH(QString, capitals);
    const QString figures = QString::fromLatin1(QTest::currentDataTag());
    const auto amount = Money::parse(figures, u"amount"_s);
    QVERIFY(amount);
    QCOMPARE(amountInWords(*amount), capitals);
    QCOMPARE(amountInWordsJson(*amount),
             (QJsonObject{{u"amount"_s, figures}, {u"words"_s, capitals}}));
}

void AmountWordsTest::negative()
{
    QCOMPARE(amountInWords(Money::fromFen(-140950)), u"人民币负壹仟肆佰零玖元伍角整"_s);
    QCOMPARE(amountInWords(Money::fromFen(100'000'000'000'000'00LL)), u"人民币壹佰万亿元整"_s);
    QVERIFY(amountInWords(Money::fromFen(std::numeric_limits<qint64>::min()))
                .startsWith(u"人民币负玖亿"_s));
}

QTEST_GUILESS_MAIN(AmountWordsTest)
#include "amountwordstest.moc"
