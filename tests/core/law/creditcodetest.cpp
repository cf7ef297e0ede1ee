// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/creditcode.h"

#include "core/law/lawjson.h"

#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

class CreditCodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valid_data();
    void valid();
    void everyOtherLastCharacterFails();
    void faulty_data();
    void faulty();
    void checkCharacters();
};

void CreditCodeTest::valid_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("region");
    const auto row = [](const char *name, const QString &typed, const QString &kind,
                        const QString &region) { QTest::newRow(name) << typed << kind << region; };
    row("sample", u"91350100M000100Y43"_s, u"91"_s, u"350100"_s);
    row("enterprise", u"91510104MA00TE5T27"_s, u"91"_s, u"510104"_s);
    row("self-employed", u"92511502MA00TX013H"_s, u"92"_s, u"511502"_s);
    row("authority", u"11510000MB000XY153"_s, u"11"_s, u"510000"_s);
    row("union", u"81510703MC0TXYW23P"_s, u"81"_s, u"510703"_s);
    row("non-profit", u"52511302MJ00TXY39T"_s, u"52"_s, u"511302"_s);
    row("small letters and a hyphen", u"91510104-ma00te5t27"_s, u"91"_s, u"510104"_s);
    row("full width", u"９１５１０１０４ＭＡ００ＴＥ５Ｔ２７"_s, u"91"_s, u"510104"_s);
}

void CreditCodeTest::valid()
{
    QFETCH(QString, typed);
    QFETCH(QString, kind);
    QFETCH(QString, region);
    const auto code = CreditCode::parse(typed, u"credit_code"_s);
    QVERIFY(code);
    QCOMPARE(code->kind(), kind);
    QCOMPARE(code->region(), region);
    QCOMPARE(code->text().size(), 18);
    QVERIFY(!creditCodeKindName(kind).isEmpty());
    QCOMPARE(toJson(checkCreditCode(typed)), (QJsonObject{{u"valid"_s, true},
                                                          {u"kind"_s, kind},
                                                          {u"region"_s, region},
                                                          {u"problems"_s, QJsonArray()}}));
}

void CreditCodeTest::everyOtherLastCharacterFails()
{
    const QString stem = u"91510104MA00TE5T2"_s;
    int accepted = 0;
    for (const QChar c : u"0123456789ABCDEFGHJKLMNPQRTUWXY"_s)
        accepted += checkCreditCode(stem + c).valid ? 1 : 0;
    QCOMPARE(accepted, 1);
}

void CreditCodeTest::faulty_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("codes");
    const auto row = [](const char *name, const QString &typed, const QStringList &codes) {
        QTest::newRow(name) << typed << codes;
    };
    row("empty", u""_s, {u"credit-code.length"_s});
    row("short", u"91510104MA00TE5T2"_s, {u"credit-code.length"_s});
    row("letter O", u"91510104MAOOTE5T27"_s, {u"credit-code.characters"_s});
    row("check digit", u"91510104MA00TE5T28"_s, {u"credit-code.check-digit"_s});
    row("organisation and check", u"91510104MA00TE5T37"_s,
        {u"credit-code.organisation-check"_s, u"credit-code.check-digit"_s});
    const auto made = [&row](const char *name, const QString &head, const QStringList &codes) {
        const QString stem = head + u"MA00TE5T"_s + organisationCheckCharacter(u"MA00TE5T"_s);
        row(name, stem + creditCodeCheckCharacter(stem), codes);
    };
    made("kind", u"0A510104"_s, {u"credit-code.kind"_s});
    made("region", u"91000000"_s, {u"credit-code.region"_s});
    made("kind and region", u"9X5101AA"_s, {u"credit-code.kind"_s, u"credit-code.region"_s});
}

void CreditCodeTest::faulty()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, codes);
    const CreditCodeCheck check = checkCreditCode(typed);
    QVERIFY(!check.valid);
    QStringList found;
    for (const CodeProblem &problem : check.problems)
        found += problem.code;
    QCOMPARE(found, codes);
    const auto code = CreditCode::parse(typed, u"credit_code"_s);
    QVERIFY(!code);
    QCOMPARE(code.error().code, codes.first());
    QCOMPARE(code.error().field, u"credit_code"_s);
}

void CreditCodeTest::checkCharacters()
{
    QCOMPARE(organisationCheckCharacter(u"MA00TE5T"_s), QChar(u'2'));
    QCOMPARE(creditCodeCheckCharacter(u"91510104MA00TE5T2"_s), QChar(u'7'));
    QVERIFY(organisationCheckCharacter(u"MA00"_s).isNull());
    QVERIFY(creditCodeCheckCharacter(u"91510104MA00TE5TO"_s).isNull());
    QVERIFY(checkCreditCode(u"91100000"_s).problems.size() == 1);
}

QTEST_GUILESS_MAIN(CreditCodeTest)
#include "creditcodetest.moc"
