// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/regions.h"

#include <QSet>
#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

class RegionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sichuanIsComplete();
    void names_data();
    void names();
    void registrationCodes();
};

void RegionsTest::sichuanIsComplete()
{
    QCOMPARE(provinces().size(), 34);
    const QList<Region> prefectures = regionsIn(u"510000"_s);
    QCOMPARE(prefectures.size(), 21);
    QCOMPARE(prefectures.first().code, u"510100"_s);
    QSet<QString> counties;
    for (const Region &prefecture : prefectures) {
        const QList<Region> inside = regionsIn(prefecture.code);
        QVERIFY(!inside.isEmpty());
        for (const Region &county : inside) {
            counties.insert(county.code);
            QCOMPARE(regionName(county.code), county.name);
            QVERIFY(isPossibleIdRegion(county.code));
        }
    }
    QCOMPARE(counties.size(), 183);
    QVERIFY(regionsIn(u"510104"_s).isEmpty());
    QVERIFY(regionsIn(u"110000"_s).isEmpty());
}

void RegionsTest::names_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("abbreviation");
    const auto row = [](const QString &code, const QString &name, const QString &full,
                        const QString &abbreviation) {
        QTest::newRow(qPrintable(code)) << code << name << full << abbreviation;
    };
    row(u"510104"_s, u"锦江区"_s, u"四川省成都市锦江区"_s, u"川"_s);
    row(u"510100"_s, u"成都市"_s, u"四川省成都市"_s, u"川"_s);
    row(u"510000"_s, u"四川省"_s, u"四川省"_s, u"川"_s);
    row(u"513436"_s, u"美姑县"_s, u"四川省凉山彝族自治州美姑县"_s, u"川"_s);
    row(u"511502"_s, u"翠屏区"_s, u"四川省宜宾市翠屏区"_s, u"川"_s);
    row(u"510122"_s, u""_s, u"四川省成都市"_s, u"川"_s);
    row(u"510212"_s, u""_s, u"四川省"_s, u"川"_s);
    row(u"520302"_s, u"贵州省"_s, u"贵州省"_s, u"贵"_s);
    row(u"710000"_s, u"台湾省"_s, u"台湾省"_s, u"台"_s);
    row(u"990000"_s, u""_s, u""_s, u""_s);
    row(u"51"_s, u""_s, u""_s, u"川"_s);
    row(u"51010A"_s, u""_s, u""_s, u"川"_s);
}

void RegionsTest::names()
{
    QFETCH(QString, code);
    QTEST(regionName(code), "name");
    QTEST(regionFullName(code), "full");
    QTEST(provinceAbbreviation(code), "abbreviation");
}

void RegionsTest::registrationCodes()
{
    QVERIFY(isPossibleRegistrationRegion(u"100000"_s));
    QVERIFY(isPossibleRegistrationRegion(u"510000"_s));
    QVERIFY(isPossibleRegistrationRegion(u"510109"_s));
    QVERIFY(isPossibleRegistrationRegion(u"990001"_s));
    QVERIFY(!isPossibleRegistrationRegion(u"000000"_s));
    QVERIFY(!isPossibleRegistrationRegion(u"5101"_s));
    QVERIFY(!isPossibleIdRegion(u"100000"_s));
    QVERIFY(!isPossibleIdRegion(u"990000"_s));
}

QTEST_GUILESS_MAIN(RegionsTest)
#include "regionstest.moc"
