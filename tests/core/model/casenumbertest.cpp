// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/casenumber.h"

#include <QTest>

using namespace hezhong;

class CaseNumberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void faults_data();
    void faults();
    void countersAreApart();
};

namespace {

Office sampleOffice()
{
    Office office;
    office.id = Id<Office>(QStringLiteral("o1"));
    office.provinceAbbr = QStringLiteral("川");
    office.prefix = QStringLiteral("锦");
    office.officeAbbr = QStringLiteral("牛市口");
    return office;
}

} // namespace

void CaseNumberTest::numbers_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("number");
    QTest::newRow("proposed") << CaseNumberPattern::proposed() << QStringLiteral("〔2026〕锦劳调12号");
    QTest::newRow("padded") << QStringLiteral("〔{年}〕{省简称}{区县代字}{类型字}字第{序号:3}号")
                            << QStringLiteral("〔2026〕川锦劳调字第012号");
    QTest::newRow("office") << QStringLiteral("（{年}）{区县代字}{机构代字}{类型字}{序号}号")
                            << QStringLiteral("（2026）锦牛市口劳调12号");
}

void CaseNumberTest::numbers()
{
    QFETCH(QString, pattern);
    QFETCH(QString, number);
    const auto parsed = CaseNumberPattern::parse(pattern, QStringLiteral("number_pattern"));
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->number(sampleOffice(), 2026, 12), number);
}

void CaseNumberTest::faults_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown") << QStringLiteral("{年}{城市}{序号}") << QStringLiteral("number-pattern.token");
    QTest::newRow("width of year") << QStringLiteral("{年:4}{序号}") << QStringLiteral("number-pattern.token");
    QTest::newRow("brace") << QStringLiteral("{年}{序号}号}") << QStringLiteral("number-pattern.brace");
    QTest::newRow("no serial") << QStringLiteral("{年}号") << QStringLiteral("number-pattern.incomplete");
    QTest::newRow("two serials") << QStringLiteral("{年}{序号}{序号}") << QStringLiteral("number-pattern.incomplete");
    QTest::newRow("no year") << QStringLiteral("劳调{序号}号") << QStringLiteral("number-pattern.incomplete");
    QTest::newRow("empty") << QString() << QStringLiteral("number-pattern.incomplete");
}

void CaseNumberTest::faults()
{
    QFETCH(QString, pattern);
    QFETCH(QString, code);
    const auto parsed = CaseNumberPattern::parse(pattern, QStringLiteral("number_pattern"));
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, code);
    QCOMPARE(parsed.error().field, QStringLiteral("number_pattern"));
    QCOMPARE(parsed.error().fault, Fault::Input);
}

void CaseNumberTest::countersAreApart()
{
    Office other = sampleOffice();
    other.id = Id<Office>(QStringLiteral("o2"));
    const QString counter = CaseNumberPattern::counter(sampleOffice(), 2026);
    QVERIFY(counter != CaseNumberPattern::counter(sampleOffice(), 2027));
    QVERIFY(counter != CaseNumberPattern::counter(other, 2026));
    QCOMPARE(counter, CaseNumberPattern::counter(sampleOffice(), 2026));
}

QTEST_APPLESS_MAIN(CaseNumberTest)
#include "casenumbertest.moc"
