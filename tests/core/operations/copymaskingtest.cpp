// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "papercase.h"

#include "core/operations/copymasking.h"

using namespace hezhong;
using namespace Qt::StringLiterals;

class CopyMaskingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreSeen_data();
    void numbersAreSeen();
    void otherThingsStay_data();
    void otherThingsStay();
    void masksKeepLittle();
    void hiddenNumbersAreLookedForAgain();
};

void CopyMaskingTest::numbersAreSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    const auto row = [](const char *name, const QString &text, const QString &masked) {
        QTest::newRow(name) << text << masked;
    };
    row("identity", u"号码510104199003070015。"_s, u"号码510***************。"_s);
    row("identity with X", u"51010419851201003X"_s, u"510***************"_s);
    row("identity with x", u"51010419851201003x"_s, u"510***************"_s);
    row("identity that does not check", u"510104199003070016"_s, u"510***************"_s);
    row("old identity", u"510104900307001"_s, u"510************"_s);
    row("identity in parts", u"510104 19900307 0015"_s, u"510*** ******** ****"_s);
    row("identity in four parts", u"510104-1990-0307-0015"_s, u"510***-****-****-****"_s);
    row("full width", u"５１０１０４１９９００３０７００１５"_s, u"５１０***************"_s);
    row("mobile", u"电话13800000000"_s, u"电话138****0000"_s);
    row("mobile in parts", u"138-0000-0000"_s, u"138-****-0000"_s);
    row("mobile abroad", u"+86 138 0000 0000"_s, u"+86 138 **** 0000"_s);
    row("mobile with 86", u"8613800000000"_s, u"86138****0000"_s);
    row("two mobiles", u"13800000000、13900001111"_s, u"138****0000、139****1111"_s);
    row("landline", u"028-80001000"_s, u"028-****1000"_s);
    row("landline in brackets", u"（028）80001000"_s, u"（028）****1000"_s);
    row("landline without a mark", u"02880001000"_s, u"028****1000"_s);
    row("landline with extension", u"0571-80001000-801"_s, u"057*-********-***"_s);
    row("service", u"400-800-1234"_s, u"400-***-1234"_s);
    row("local", u"联系电话：8000 1234"_s, u"联系电话：80** **34"_s);
    row("card", u"卡号6222021234567890123"_s, u"卡号622************0123"_s);
    row("card in fours", u"6222 0212 3456 7890 123"_s, u"622* **** **** ***0 123"_s);
    row("card after letters", u"ICBC6222021234567890"_s, u"ICBC622*********7890"_s);
    row("account", u"账号123456789012"_s, u"账号123*****9012"_s);
}

void CopyMaskingTest::numbersAreSeen()
{
    QFETCH(QString, text);
    QFETCH(QString, masked);
    QCOMPARE(maskedNumbers(text, {}), masked);
    // Whose it is sees it.
    const QStringList numbers = numbersIn(text);
    QCOMPARE(maskedNumbers(text, QSet<QString>(numbers.cbegin(), numbers.cend())), text);
}

void CopyMaskingTest::otherThingsStay_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"2026年3月1日至2026年9月30日"_s, u"2026-03-01至2026-09-30"_s, u"2026-03-01 2026-09-30"_s,
          u"¥12,300.00"_s, u"12300.00元"_s, u"人民币1000000元"_s, u"5000 5200 5300元"_s,
          u"〔2026〕锦劳调1号"_s, u"（2026）川0104民初12345号"_s, u"91510104MA6DF1234X"_s,
          u"2026-17-0003"_s, u"9时30分"_s, u"205.5"_s, u"共20261109份"_s, u"2023-2024-2025年度"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void CopyMaskingTest::otherThingsStay()
{
    QFETCH(QString, text);
    QCOMPARE(maskedNumbers(text, {}), text);
}

void CopyMaskingTest::masksKeepLittle()
{
    const QString masked = maskedNumbers(workerId, {});
    QCOMPARE(masked.size(), workerId.size());
    QVERIFY(!masked.contains(u"0015"_s));
    QVERIFY(!masked.contains(u"510104"_s));
}

void CopyMaskingTest::hiddenNumbersAreLookedForAgain()
{
    QVERIFY(checkHidden(u"电话138****0000"_s, {workerPhone}));
    QCOMPARE(codeOf(checkHidden(u"电话138 0000 0000"_s, {workerPhone})), u"copy.masking"_s);
    QCOMPARE(codeOf(checkHidden(u"５１０１０４１９９００３０７００１５"_s, {workerId})),
             u"copy.masking"_s);
    QVERIFY(checkHidden(u"0138000000001"_s, {workerPhone}));
}

QTEST_GUILESS_MAIN(CopyMaskingTest)
#include "copymaskingtest.moc"
