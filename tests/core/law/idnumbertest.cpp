// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/idnumber.h"

#include "core/law/lawjson.h"

#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

class IdNumberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valid_data();
    void valid();
    void faulty_data();
    void faulty();
    void listsEveryProblem();
    void checkDigit();
    void futureBirthNeedsToday();
};

void IdNumberTest::valid_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("birth");
    QTest::addColumn<QString>("sex");
    const auto row = [](const char *name, const QString &typed, const QString &text,
                        const QString &birth, const QString &sex) {
        QTest::newRow(name) << typed << text << birth << sex;
    };
    row("male", u"510104199003070015"_s, u"510104199003070015"_s, u"1990-03-07"_s, u"male"_s);
    row("male, Mianyang", u"510703198512242534"_s, u"510703198512242534"_s, u"1985-12-24"_s,
        u"male"_s);
    row("leap day", u"510182200002295129"_s, u"510182200002295129"_s, u"2000-02-29"_s, u"female"_s);
    row("check X", u"51150219920818004X"_s, u"51150219920818004X"_s, u"1992-08-18"_s, u"female"_s);
    row("sample of the standard", u"11010519491231002X"_s, u"11010519491231002X"_s, u"1949-12-31"_s,
        u"female"_s);
    row("small x and spaces", u" 511502 19920818 004x"_s, u"51150219920818004X"_s, u"1992-08-18"_s,
        u"female"_s);
    row("full width", u"５１０１０４１９９００３０７００１５"_s, u"510104199003070015"_s,
        u"1990-03-07"_s, u"male"_s);
    const auto made = [&row](const char *name, const QString &first17, const QString &birth,
                             const QString &sex) {
        const QString text = first17 + idNumberCheckDigit(first17);
        row(name, text, text, birth, sex);
    };
    made("old Chongqing", u"51021219800101001"_s, u"1980-01-01"_s, u"male"_s);
    made("old prefecture 512x", u"51222219700505222"_s, u"1970-05-05"_s, u"female"_s);
    made("old prefecture 513x", u"51302919771111113"_s, u"1977-11-11"_s, u"male"_s);
    made("old county", u"51012219800101001"_s, u"1980-01-01"_s, u"male"_s);
    made("Hong Kong resident", u"81000019900101001"_s, u"1990-01-01"_s, u"male"_s);
    made("Taiwan resident", u"83000019900101002"_s, u"1990-01-01"_s, u"female"_s);
    made("foreigner's card", u"95184019900101003"_s, u"1990-01-01"_s, u"male"_s);
}

void IdNumberTest::valid()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(QString, birth);
    QFETCH(QString, sex);
    const auto number = IdNumber::parse(typed, u"id_number"_s, QDate(2026, 11, 23));
    QVERIFY(number);
    QCOMPARE(number->text(), text);
    QCOMPARE(number->birth().toString(Qt::ISODate), birth);
    QCOMPARE(number->sex(), sex);
    QCOMPARE(number->region(), text.left(6));
    QCOMPARE(toJson(checkIdNumber(typed)), (QJsonObject{{u"valid"_s, true},
                                                        {u"birth"_s, birth},
                                                        {u"sex"_s, sex},
                                                        {u"region"_s, text.left(6)},
                                                        {u"problems"_s, QJsonArray()}}));
}

void IdNumberTest::faulty_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("codes");
    const auto row = [](const char *name, const QString &typed, const QStringList &codes) {
        QTest::newRow(name) << typed << codes;
    };
    const auto made = [&row](const char *name, const QString &first17, const QStringList &codes) {
        row(name, first17 + idNumberCheckDigit(first17), codes);
    };
    row("check digit", u"510104199003070016"_s, {u"id-number.check-digit"_s});
    row("empty", u""_s, {u"id-number.length"_s});
    row("short", u"51010419900307001"_s, {u"id-number.length"_s});
    row("long", u"5101041990030700155"_s, {u"id-number.length"_s});
    row("fifteen", u"510104900307001"_s, {u"id-number.old"_s});
    row("letter", u"51010419900307O015"_s, {u"id-number.characters"_s});
    row("letter and short", u"5101O4"_s, {u"id-number.length"_s, u"id-number.characters"_s});
    row("X inside", u"5101041990030X0015"_s, {u"id-number.characters"_s});
    made("31 April", u"51010419900431001"_s, {u"id-number.birth-date"_s});
    made("29 February 1990", u"51010419900229001"_s, {u"id-number.birth-date"_s});
    made("month 13", u"51010419901307001"_s, {u"id-number.birth-date"_s});
    made("no such province", u"00010419900307001"_s, {u"id-number.region"_s});
    made("no such prefecture", u"51990419900307001"_s, {u"id-number.region"_s});
    row("1885", u"510104188503070018"_s, {u"id-number.birth-year"_s});
    row("1886", u"510703188612240123"_s, {u"id-number.birth-year"_s});
    row("1884", u"510182188402295129"_s, {u"id-number.birth-year"_s});
    row("1887", u"51150218870818019X"_s, {u"id-number.birth-year"_s});
    made("tomorrow", u"51010420261124001"_s, {u"id-number.future-birth"_s});
}

void IdNumberTest::faulty()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, codes);
    const IdNumberCheck check = checkIdNumber(typed, QDate(2026, 11, 23));
    QVERIFY(!check.valid);
    QStringList found;
    for (const CodeProblem &problem : check.problems) {
        found += problem.code;
        QVERIFY(problem.message.endsWith(u'。'));
    }
    QCOMPARE(found, codes);
    const auto number = IdNumber::parse(typed, u"applicants[0].id_number"_s, QDate(2026, 11, 23));
    QVERIFY(!number);
    QCOMPARE(number.error().fault, Fault::Input);
    QCOMPARE(number.error().code, codes.first());
    QCOMPARE(number.error().field, u"applicants[0].id_number"_s);
}

void IdNumberTest::listsEveryProblem()
{
    const QJsonObject json = toJson(checkIdNumber(u"000000199002300010"_s));
    QCOMPARE(json.value(u"valid"_s).toBool(true), false);
    QVERIFY(json.value(u"birth"_s).isNull());
    QStringList codes;
    const QJsonArray problems = json.value(u"problems"_s).toArray();
    for (const QJsonValue &problem : problems)
        codes += problem[u"code"_s].toString();
    QCOMPARE(codes, (QStringList{u"id-number.region"_s, u"id-number.birth-date"_s,
                                 u"id-number.check-digit"_s}));
}

void IdNumberTest::checkDigit()
{
    QCOMPARE(idNumberCheckDigit(u"51150219920818004"_s), QChar(u'X'));
    QCOMPARE(idNumberCheckDigit(u"51010419900307001"_s), QChar(u'5'));
    QVERIFY(idNumberCheckDigit(u"5101"_s).isNull());
    QVERIFY(idNumberCheckDigit(u"5101041990030700X"_s).isNull());
}

void IdNumberTest::futureBirthNeedsToday()
{
    const QString text = u"51010420261124001"_s + idNumberCheckDigit(u"51010420261124001"_s);
    QVERIFY(checkIdNumber(text).valid);
    QVERIFY(checkIdNumber(text, QDate(2026, 11, 24)).valid);
    QVERIFY(!checkIdNumber(text, QDate(2026, 11, 23)).valid);
}

QTEST_GUILESS_MAIN(IdNumberTest)
#include "idnumbertest.moc"
