// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/filledsheet.h"

#include "core/law/guidejson.h"

#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

class FilledSheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void claims_data();
    void claims();
    void wageArrears();
    void compensationAndNotice();
    void sidesDiffer();
    void sameAnswerIsNoDispute();
    void missingIsListed();
    void nothingOwedIsNoClaim();
    void linesFollowAnswers();
    void problems_data();
    void problems();
    void problemOfTheOtherSide();
    void json();

private:
    [[nodiscard]] FilledSheet run(const QString &id, const QString &answers) const
    {
        const auto values = parseAssignments(answers.split(u' ', Qt::SkipEmptyParts));
        return applySheet(*QuestionSheets::builtIn().find(id), *values, m_calendar);
    }

    const Calendar m_calendar = Calendar::builtIn();
};

namespace {

QString claimWith(const FilledSheet &filled, const QString &id)
{
    for (const FilledClaim &claim : filled.claims)
        if (claim.id == id)
            return claim.amount ? claim.amount->decimal() : u"-"_s;
    return u"none"_s;
}

const QString arrearsBasics = u"start=2025-03-10 employed=no end-date=2026-06-30 "
                              "arrears-from=2026-03-01 arrears-to=2026-06-30 "_s;

} // namespace

/// Every sheet with the worked numbers of its calculators.
void FilledSheetTest::claims_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QString>("amount");
    const auto row = [](const char *name, const QString &sheet, const QString &answers,
                        const QString &claim, const QString &amount) {
        QTest::newRow(name) << sheet << answers << claim << amount;
    };
    row("arrears", u"wage-arrears"_s, arrearsBasics + u"owed=15000 paid=6000"_s, u"arrears"_s,
        u"9000.00"_s);
    row("surcharge", u"wage-arrears"_s,
        arrearsBasics + u"owed=12000 ordered=yes order-unpaid=12000"_s, u"surcharge"_s,
        u"6000.00"_s);
    row("left for arrears", u"wage-arrears"_s,
        u"start=2019-03-15 employed=no end-date=2026-09-14 left-for-arrears=yes average-wage=8000"_s,
        u"compensation"_s, u"64000.00"_s);
    row("N", u"economic-compensation"_s,
        u"start=2012-05-01 last-day=2026-07-31 average-wage=30000 city-average=7500 ground=expired"_s,
        u"compensation"_s, u"270000.00"_s);
    row("resigned", u"economic-compensation"_s,
        u"start=2012-05-01 last-day=2026-07-31 average-wage=8000 ground=resigned"_s,
        u"compensation"_s, u"none"_s);
    row("N+1", u"economic-compensation"_s,
        u"start=2019-03-15 last-day=2026-09-14 average-wage=8000 last-month-wage=8600 ground=article-40 notice-given=no"_s,
        u"notice"_s, u"8600.00"_s);
    row("2N", u"unlawful-termination"_s,
        u"start=2019-03-15 last-day=2026-09-14 average-wage=8000 reason=严重违纪 wish=damages"_s,
        u"damages"_s, u"128000.00"_s);
    row("go on working", u"unlawful-termination"_s,
        u"start=2019-03-15 last-day=2026-09-14 average-wage=8000 wish=continue"_s, u"continue"_s,
        u"-"_s);
    row("double wage", u"double-wage"_s,
        u"start=2025-03-10 monthly-wage=6000 contract=late signed=2025-07-01"_s, u"never"_s,
        u"16137.93"_s);
    row("not renewed", u"double-wage"_s,
        u"start=2020-03-10 monthly-wage=6000 contract=expired renewal-start=2025-03-10"_s,
        u"expired"_s, u"66000.00"_s);
    row("overtime", u"overtime"_s,
        u"start=2025-03-10 hours-system=standard monthly-wage=6000 from=2026-01-01 to=2026-06-30 weekday-hours=20 restday-hours=16 holiday-hours=8"_s,
        u"overtime"_s, u"2965.52"_s);
    row("leave", u"annual-leave"_s,
        u"start=2020-03-10 year=2026 cumulative-years=12 average-wage=6525 taken=2 left-this-year=2026-08-15"_s,
        u"leave"_s, u"2400.00"_s);
    row("minimum wage", u"minimum-wage"_s,
        u"start=2025-03-10 month=2026年3月 paid=2300 excluded=350 minimum-wage=2200 normal-work=yes"_s,
        u"gap"_s, u"250.00"_s);
    row("employment", u"employment-confirmation"_s, u"start=2025-03-10 hired-by=李某"_s,
        u"confirm"_s, u"-"_s);
    row("insurance, loss", u"social-insurance"_s, u"start=2025-03-10 wish=loss loss=4321.5"_s,
        u"loss"_s, u"4321.50"_s);
    row("insurance, make up", u"social-insurance"_s, u"start=2025-03-10 wish=contribute"_s,
        u"contribute"_s, u"-"_s);
    row("injury", u"work-injury"_s,
        u"injured-on=2026-03-02 recognised=yes grade=10 insured=no own-wage=6000 region-average=8000"_s,
        u"disability"_s, u"42000.00"_s);
    row("injury, lump sum typed in", u"work-injury"_s,
        u"injured-on=2026-03-02 recognised=yes insured=no ended=yes lump-employment=50000"_s,
        u"lump-employment"_s, u"50000.00"_s);
    row("probation", u"probation"_s,
        u"start=2025-03-10 contract-months=12 probation-months=6 wage-after=5000"_s, u"damages"_s,
        u"20000.00"_s);
    row("non-compete, nothing agreed", u"non-compete"_s,
        u"last-day=2026-03-31 average-wage=8000 minimum-wage=2200 months=6 agreed-compensation=none"_s,
        u"default"_s, u"14400.00"_s);
    row("non-compete, a share", u"non-compete"_s,
        u"last-day=2026-03-31 average-wage=8000 minimum-wage=2200 months=6 agreed-compensation=share percent=50"_s,
        u"share"_s, u"24000.00"_s);
    row("over age", u"over-age-worker"_s,
        u"birth=1964-03-02 start=2026-07-10 matter=pay owed=9000 paid=1000"_s, u"arrears"_s,
        u"8000.00"_s);
    row("rider", u"platform-worker"_s,
        u"platform=某平台 start=2026-03-10 mode=dedicated matter=penalty deducted=1800"_s,
        u"penalty"_s, u"1800.00"_s);
}

void FilledSheetTest::claims()
{
    QFETCH(QString, sheet);
    QFETCH(QString, answers);
    QFETCH(QString, claim);
    const FilledSheet filled = run(sheet, answers);
    for (const Error &problem : filled.problems)
        QFAIL(qPrintable(problem.field + u' ' + problem.message));
    QTEST(claimWith(filled, claim), "amount");
    for (const FilledClaim &each : filled.claims)
        QVERIFY2(each.missing.isEmpty() == (each.calculator.isEmpty() || each.amount),
                 qPrintable(each.id));
    QVERIFY(!filled.outline.isEmpty());
    QVERIFY(!filled.points.isEmpty());
    QVERIFY(!filled.cards.isEmpty());
}

void FilledSheetTest::wageArrears()
{
    const FilledSheet filled =
        run(u"wage-arrears"_s, arrearsBasics + u"owed=18300 paid=6000 ordered=no"_s);
    QCOMPARE(filled.sheet, u"wage-arrears"_s);
    QCOMPARE(filled.claims.size(), 1);
    const FilledClaim &claim = filled.claims.first();
    QCOMPARE(claim.text, u"支付2026年3月1日至2026年6月30日期间拖欠的劳动报酬12,300.00元"_s);
    QCOMPARE(claim.inputs,
             (QMap<QString, QString>{{u"owed"_s, u"18300.00"_s}, {u"paid"_s, u"6000.00"_s}}));
    QVERIFY(claim.calculation);
    QCOMPARE(claim.calculation->steps.size(), 3);
    QVERIFY(!claim.amountByRespondent);
    QCOMPARE(filled.total().decimal(), u"12300.00"_s);
    QVERIFY(filled.missing.isEmpty());
    QVERIFY(filled.cards.contains(u"timely-pay"_s));
}

/// Compensation and pay in lieu of notice: 8 × 8,000 + 8,600.
void FilledSheetTest::compensationAndNotice()
{
    const FilledSheet filled =
        run(u"economic-compensation"_s,
            u"start=2019-03-15 last-day=2026-09-14 average-wage=8000 city-average=7500 "
            "last-month-wage=8600 ground=article-40 notice-given=no"_s);
    QCOMPARE(filled.claims.size(), 2);
    QCOMPARE(filled.total().decimal(), u"72600.00"_s);
}

void FilledSheetTest::sidesDiffer()
{
    const FilledSheet filled =
        run(u"wage-arrears"_s,
            arrearsBasics + u"owed.applicant=18300 owed.respondent=15000.5 paid=6000"_s);
    const FilledClaim &claim = filled.claims.first();
    QCOMPARE(claim.amount->decimal(), u"12300.00"_s);
    QVERIFY(claim.amountByRespondent);
    QCOMPARE(claim.amountByRespondent->decimal(), u"9000.50"_s);
    QCOMPARE(filled.points.first(),
             u"“该期间应付工资总额”：申请人称18,300.00元，被申请人称15,000.50元。"_s);
}

/// 18300 and 18,300.00 are the same, as are 6 and 6.0.
void FilledSheetTest::sameAnswerIsNoDispute()
{
    const FilledSheet filled =
        run(u"wage-arrears"_s,
            arrearsBasics + u"owed.applicant=18300 owed.respondent=18,300.00 paid=6000"_s);
    QVERIFY(!filled.claims.first().amountByRespondent);
    for (const QString &point : filled.points)
        QVERIFY2(!point.contains(u"申请人称"_s), qPrintable(point));
    const FilledSheet months =
        run(u"probation"_s, u"start=2025-03-10 contract-months=12 probation-months.applicant=6 "
                            "probation-months.respondent=06.0 wage-after=5000"_s);
    QVERIFY(!months.claims.first().amountByRespondent);
}

void FilledSheetTest::missingIsListed()
{
    const FilledSheet filled = run(u"wage-arrears"_s, u"employed=no arrears-from=2026-03-01"_s);
    QStringList gaps;
    for (const SheetGap &gap : filled.missing)
        gaps += gap.claim.isEmpty() ? gap.question : gap.question + u'/' + gap.claim;
    QCOMPARE(gaps, (QStringList{u"owed/arrears"_s, u"start"_s, u"arrears-to"_s}));
    QCOMPARE(filled.claims.first().missing, QStringList{u"owed"_s});
    QVERIFY(!filled.claims.first().amount);
    QCOMPARE(filled.claims.first().text,
             u"支付2026年3月1日至＿＿＿＿期间拖欠的劳动报酬＿＿＿＿元"_s);
    QVERIFY(filled.problems.isEmpty());
}

void FilledSheetTest::nothingOwedIsNoClaim()
{
    const FilledSheet filled =
        run(u"probation"_s,
            u"start=2025-03-10 contract-months=36 probation-months=6 wage-after=5000"_s);
    QVERIFY(filled.claims.isEmpty());
    QVERIFY(filled.outline.join(QString()).contains(u"计算为零"_s));
    QCOMPARE(filled.total(), Money());
}

void FilledSheetTest::linesFollowAnswers()
{
    const auto outline = [this](const QString &more) {
        return run(u"wage-arrears"_s, arrearsBasics + u"owed=18300 "_s + more).outline.join(u'\n');
    };
    QVERIFY(!outline(u""_s).contains(u"总包"_s));
    QVERIFY(outline(u"construction=yes contractor=某建筑公司"_s).contains(u"某建筑公司"_s));
    // A line that one side's answer calls for is asked of both.
    QVERIFY(outline(u"iou.applicant=yes iou.respondent=no"_s).contains(u"欠条"_s));
    QVERIFY(outline(u"reason=资金困难"_s).contains(u"没有支付的原因：资金困难"_s));
    QVERIFY(!outline(u""_s).contains(u"没有支付的原因"_s));
}

void FilledSheetTest::problems_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QString &sheet, const QString &answers,
                        const QString &code, const QString &field) {
        QTest::newRow(name) << sheet << answers << code << field;
    };
    const QString wages = u"wage-arrears"_s;
    row("unknown question", wages, u"colour=red"_s, u"sheet.answer-key"_s, u"colour"_s);
    row("unknown side", wages, u"owed.judge=5"_s, u"sheet.answer-key"_s, u"owed.judge"_s);
    row("side of a question for one side", wages, u"left-for-arrears.respondent=yes"_s,
        u"sheet.answer-key"_s, u"left-for-arrears.respondent"_s);
    row("no such day", wages, u"start=2026-02-30"_s, u"sheet.answer"_s, u"start"_s);
    row("negative", wages, u"owed=-5"_s, u"sheet.answer"_s, u"owed"_s);
    row("no choice", wages, u"iou=maybe"_s, u"sheet.answer"_s, u"iou"_s);
    row("no number", u"work-injury"_s, u"grade=ten"_s, u"sheet.answer"_s, u"grade"_s);
    row("reversed days at the question", u"economic-compensation"_s,
        u"start=2026-05-01 last-day=2020-07-31 average-wage=8000 ground=expired"_s, u"calc.dates"_s,
        u"last-day"_s);
    row("grade outside 1 to 10", u"work-injury"_s,
        u"injured-on=2026-03-02 recognised=yes grade=11 insured=no own-wage=6000 region-average=8000"_s,
        u"calc.range"_s, u"grade"_s);
    row("paid more than owed", wages, arrearsBasics + u"owed=5000 paid=6000"_s,
        u"calc.contradiction"_s, u"paid"_s);
    row("key named otherwise than the question", u"probation"_s,
        u"start=2025-03-10 contract-months=6 probation-months=7 wage-after=5000"_s,
        u"calc.contradiction"_s, u"probation-months"_s);
}

void FilledSheetTest::problems()
{
    QFETCH(QString, sheet);
    QFETCH(QString, answers);
    const FilledSheet filled = run(sheet, answers);
    QCOMPARE(filled.problems.size(), 1);
    QCOMPARE(filled.problems.first().fault, Fault::Input);
    QTEST(filled.problems.first().code, "code");
    QTEST(filled.problems.first().field, "field");
    QVERIFY(!filled.problems.first().hint.isEmpty());
}

void FilledSheetTest::problemOfTheOtherSide()
{
    const FilledSheet filled = run(
        u"wage-arrears"_s, arrearsBasics + u"owed=9000 paid.applicant=6000 paid.respondent=9500"_s);
    QCOMPARE(claimWith(filled, u"arrears"_s), u"3000.00"_s);
    QCOMPARE(filled.problems.size(), 1);
    QCOMPARE(filled.problems.first().field, u"paid"_s);
}

void FilledSheetTest::json()
{
    const QJsonObject json =
        toJson(run(u"wage-arrears"_s,
                   arrearsBasics + u"owed.applicant=18300 owed.respondent=15000 paid=6000"_s));
    QCOMPARE(json.value(u"sheet"_s).toString(), u"wage-arrears"_s);
    QCOMPARE(json.value(u"claims"_s)[0][u"amount"_s].toString(), u"12300.00"_s);
    QCOMPARE(json.value(u"claims"_s)[0][u"amount_by_respondent"_s].toString(), u"9000.00"_s);
    QCOMPARE(json.value(u"claims"_s)[0][u"inputs"_s][u"owed"_s].toString(), u"18300.00"_s);
    QCOMPARE(json.value(u"claims"_s)[0][u"calculation"_s][u"calculator"_s].toString(),
             u"arrears"_s);
    QCOMPARE(json.value(u"total"_s).toString(), u"12300.00"_s);
    QVERIFY(json.value(u"missing"_s).toArray().isEmpty());
    QVERIFY(json.value(u"problems"_s).toArray().isEmpty());
}

QTEST_GUILESS_MAIN(FilledSheetTest)
#include "filledsheettest.moc"
