// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlrunner.h"

using namespace Qt::StringLiterals;

namespace {

/// The value at "steps.0.text" of a document; a number stands for an index of a list.
QJsonValue valueAt(const QByteArray &json, const QString &path)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QJsonValue value = document.isArray() ? QJsonValue(document.array()) : document.object();
    for (const QString &part : path.split(u'.')) {
        bool number = false;
        const int at = part.toInt(&number);
        value = number ? value.toArray().at(at) : value.toObject().value(part);
    }
    return value;
}

/// As the tables below write it: yes, no, null, text, or [n] for the length of a list.
QString written(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    if (value.isNull())
        return u"null"_s;
    if (value.isArray())
        return u"[%1]"_s.arg(value.toArray().size());
    if (value.isDouble())
        return QString::number(value.toInt());
    return value.isUndefined() ? u"undefined"_s : value.toString();
}

QStringList json(const QString &command)
{
    return QStringList{u"--format"_s, u"json"_s} + command.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// Law, codes and words as an outside check drives them: hezhongctl on many command lines, today being
/// 2026-11-23.
class CtlLawTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void failures_data();
    void failures();
    void textForPeople_data();
    void textForPeople();
    void listsAreWhole();
    void clauses();
    void ownSheetOfAnOffice();
};

void CtlLawTest::answers_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const QString &command, const QStringList &expected, int exitCode = 0) {
        QTest::newRow(qPrintable(command)) << command << exitCode << expected;
    };
    // calendar
    row(u"calendar is-workday 2026-02-14"_s,
        {u"date=2026-02-14"_s, u"workday=yes"_s, u"kind=make-up workday"_s, u"official=yes"_s});
    row(u"calendar is-workday 2026-10-05"_s, {u"workday=no"_s, u"kind=off day"_s});
    row(u"calendar is-workday 2026-10-01"_s, {u"workday=no"_s, u"kind=statutory holiday"_s});
    row(u"calendar is-workday 2026-11-22"_s, {u"workday=no"_s, u"kind=weekend"_s});
    row(u"calendar is-workday 2027-02-08"_s, {u"workday=yes"_s, u"official=no"_s});
    row(u"calendar add-workdays 2026-09-23 3"_s,
        {u"from=2026-09-23"_s, u"count=3"_s, u"date=2026-09-29"_s, u"official=yes"_s});
    row(u"calendar add-workdays 2026-11-23 -3"_s, {u"count=-3"_s, u"date=2026-11-18"_s});
    row(u"calendar add-workdays 2026-12-30 3"_s, {u"official=no"_s});
    // limits
    row(u"deadline acceptance-decision --from 2026-09-23"_s,
        {u"rule=acceptance-decision"_s, u"from=2026-09-23"_s, u"due=2026-09-29"_s,
         u"unit=working"_s, u"count=3"_s, u"shifted=no"_s, u"official=yes"_s,
         u"cards.0=acceptance-decision"_s, u"sure=text"_s,
         u"basis=企业劳动争议协商调解规定第二十二条"_s});
    row(u"deadline mediation-from-acceptance --from 2026-11-06"_s,
        {u"due=2026-11-23"_s, u"unit=natural"_s, u"shifted=yes"_s});
    row(u"deadline mediation-from-receipt --from 2026-09-05"_s,
        {u"due=2026-09-20"_s, u"shifted=no"_s});
    row(u"deadline arbitration-limitation --from 2024-02-29"_s,
        {u"due=2025-02-28"_s, u"unit=year"_s, u"official=yes"_s});
    row(u"deadline judicial-confirmation --from 2026-12-10"_s, {u"official=no"_s});
    // calculators
    row(u"calc economic-compensation start=2019-03-15 last-day=2026-09-14 average-wage=8000 city-average-wage=7500"_s,
        {u"calculator=economic-compensation"_s, u"amount=64000.00"_s, u"quantity=8"_s,
         u"basis.0=劳动合同法第四十七条"_s, u"basis=[1]"_s, u"warnings=[0]"_s, u"steps=[5]"_s,
         u"cards.0=economic-compensation"_s});
    row(u"calc economic-compensation start=2020-06-01 last-day=2026-11-30 average-wage=9000.5 city-average-wage=7500"_s,
        {u"amount=63003.50"_s, u"quantity=7"_s});
    row(u"calc economic-compensation start=2020-06-01 last-day=2026-11-29 average-wage=9000.5 city-average-wage=7500"_s,
        {u"amount=58503.25"_s, u"quantity=6.5"_s});
    row(u"calc economic-compensation start=2010-01-01 last-day=2026-11-30 average-wage=25000 city-average-wage=8000"_s,
        {u"amount=288000.00"_s, u"quantity=12"_s});
    row(u"calc economic-compensation start=2010-01-01 last-day=2026-11-30 average-wage=24000 city-average-wage=8000"_s,
        {u"amount=408000.00"_s, u"quantity=17"_s});
    row(u"calc economic-compensation start=2025-01-01 last-day=2025-12-31 average-wage=1500 minimum-wage=2330"_s,
        {u"amount=2330.00"_s, u"quantity=1"_s});
    row(u"calc economic-compensation start=2005-05-10 last-day=2026-05-09 average-wage=8000 city-average-wage=7500"_s,
        {u"quantity=21.5"_s, u"amount=172000.00"_s});
    row(u"calc unlawful-termination start=2020-06-01 last-day=2026-11-30 average-wage=9000.5"_s,
        {u"amount=126007.00"_s, u"quantity=7"_s});
    row(u"calc notice-pay last-month-wage=8600"_s, {u"amount=8600.00"_s, u"quantity=1"_s});
    row(u"calc double-wage start=2025-03-10 monthly-wage=6000 signed=2025-07-01"_s,
        {u"amount=16137.93"_s});
    row(u"calc double-wage start=2024-06-17 monthly-wage=5200"_s,
        {u"amount=57200.00"_s, u"quantity=11"_s});
    row(u"calc overtime monthly-wage=4350 holiday-hours=8"_s,
        {u"amount=600.00"_s, u"quantity=8"_s});
    row(u"calc overtime monthly-wage=6000 weekday-hours=20 restday-hours=16 holiday-hours=8"_s,
        {u"amount=2965.52"_s, u"quantity=44"_s});
    row(u"calc annual-leave average-wage=6525 cumulative-years=12 taken=2 to=2026-08-15"_s,
        {u"amount=2400.00"_s, u"quantity=4"_s});
    row(u"calc annual-leave average-wage=6525 cumulative-years=4 from=2026-07-01"_s,
        {u"amount=1200.00"_s, u"quantity=2"_s});
    row(u"calc unlawful-probation wage-after-probation=5000 contract-months=12 probation-months=6"_s,
        {u"amount=20000.00"_s, u"quantity=4"_s});
    row(u"calc arrears owed=15000 paid=6000"_s, {u"amount=9000.00"_s});
    row(u"calc arrears-surcharge unpaid=12000 ordered=yes percent=100"_s, {u"amount=12000.00"_s});
    row(u"calc arrears-surcharge unpaid=12000 ordered=no"_s, {u"amount=0.00"_s, u"warnings=[1]"_s});
    row(u"calc minimum-wage-gap paid=2300 excluded=350 minimum-wage=2200"_s, {u"amount=250.00"_s});
    row(u"calc work-injury-disability grade=9 own-wage=4000 region-average=8000"_s,
        {u"amount=43200.00"_s, u"quantity=9"_s});
    row(u"calc work-death year=2026"_s, {u"amount=1130040.00"_s, u"quantity=20"_s});
    row(u"calc non-compete average-wage=6000 minimum-wage=2200 months=3"_s, {u"amount=6600.00"_s});
    row(u"calc sick-pay-floor minimum-wage=2200"_s, {u"amount=1760.00"_s, u"warnings=[1]"_s});
    // codes and words
    row(u"check id-number 510104199003070015"_s,
        {u"valid=yes"_s, u"birth=1990-03-07"_s, u"sex=male"_s, u"region=510104"_s,
         u"problems=[0]"_s});
    row(u"check id-number 51150219920818004X"_s, {u"valid=yes"_s, u"sex=female"_s});
    row(u"check id-number 510104199003070016"_s,
        {u"valid=no"_s, u"problems.0.code=id-number.check-digit"_s}, 1);
    row(u"check credit-code 91510104MA00TE5T27"_s,
        {u"valid=yes"_s, u"kind=91"_s, u"region=510104"_s, u"problems=[0]"_s});
    row(u"check credit-code 81510703MC0TXYW23P"_s, {u"valid=yes"_s, u"kind=81"_s});
    row(u"check credit-code 91510104MA00TE5T28"_s, {u"valid=no"_s}, 1);
    row(u"amount-in-words 1409.50"_s, {u"amount=1409.50"_s, u"words=人民币壹仟肆佰零玖元伍角整"_s});
    row(u"amount-in-words 0"_s, {u"amount=0.00"_s, u"words=人民币零元整"_s});
    row(u"causes --on 2026-01-01"_s, {u"0.code=205"_s, u"5.name=追索劳动报酬纠纷"_s});
    row(u"causes --on 2025-12-31"_s, {u"0.code=186"_s});
    row(u"causes --on 2020-12-31"_s, {});
    // rules
    row(u"rule show judicial-confirmation --on 2023-05-01"_s,
        {u"id=judicial-confirmation"_s, u"law=民事诉讼法"_s, u"article=第二百零一条"_s,
         u"from=2022-01-01"_s, u"until=2023-12-31"_s, u"sure=memory"_s, u"versions=[3]"_s,
         u"source_date=2026-11"_s});
    row(u"rule show judicial-confirmation"_s,
        {u"article=第二百零五条"_s, u"until=null"_s, u"sure=text"_s, u"source_date=2025-04"_s});
    row(u"rule show new-employment-extension"_s, {u"from=null"_s, u"sure=copy"_s});
    // scope
    row(u"scope check employment=yes pay=yes"_s, {u"state=in-scope"_s, u"findings.0.key=pay"_s});
    row(u"scope check household=yes"_s,
        {u"state=out-of-scope"_s, u"findings.0.card=not-labour-disputes"_s});
    row(u"scope check over-age=yes over-age-basic=yes over-age-other=yes"_s, {u"state=partly"_s});
    row(u"scope check --on 2026-06-30 over-age=yes over-age-basic=yes"_s, {u"state=other-track"_s});
    row(u"scope check"_s, {u"state=undecided"_s, u"missing.0=employment"_s});
    // routes
    row(u"route stage=agreed effective=2026-11-06 owed=pay only-money=yes"_s,
        {u"0.route=arbitration-review"_s, u"0.state=open"_s, u"0.until=2026-11-23"_s,
         u"0.papers.0=25"_s, u"1.until=2026-12-07"_s, u"2.state=waits"_s, u"3.state=waits"_s,
         u"4.state=waits"_s, u"5.state=not-available"_s});
    row(u"route stage=agreed effective=2026-11-06 only-employment=yes"_s,
        {u"0.state=not-available"_s});
    // limitation and chains
    row(u"limitation claim-arose=2025-10-03"_s,
        {u"due=2026-10-08"_s, u"official=yes"_s, u"steps=[1]"_s});
    row(u"limitation claim-arose=2025-03-03 mediation-application=2025-06-10 suspended=2025-08-04..2025-08-14"_s,
        {u"due=2026-06-22"_s, u"steps.2.effect=suspends"_s,
         u"steps.1.card=limitation-proceedings"_s});
    row(u"limitation claim=pay claim-arose=2022-05-10"_s, {u"due=null"_s, u"unlimited=yes"_s});
    row(u"limits received=2026-11-02 accepted=2026-11-04"_s,
        {u"0.rule=mediation-from-receipt"_s, u"0.due=2026-11-17"_s,
         u"1.rule=mediation-from-acceptance"_s, u"1.due=2026-11-19"_s, u"1.ends_mediation=yes"_s,
         u"2.done_on=2026-11-04"_s});
    // sheets
    row(u"sheet show wage-arrears"_s,
        {u"id=wage-arrears"_s, u"built_in=yes"_s, u"causes.0=205.5"_s});
    row(u"sheet fill wage-arrears start=2025-03-10 employed=yes arrears-from=2026-03-01 arrears-to=2026-06-30 owed=18300 paid=6000"_s,
        {u"claims.0.amount=12300.00"_s, u"claims.0.inputs.owed=18300.00"_s, u"total=12300.00"_s,
         u"missing=[0]"_s,
         u"claims.0.text=支付2026年3月1日至2026年6月30日期间拖欠的劳动报酬12,300.00元"_s});
    row(u"sheet fill probation start=2025-03-10 contract-months=12 probation-months.applicant=6 probation-months.respondent=3 wage-after=5000"_s,
        {u"claims.0.amount=20000.00"_s, u"claims.0.amount_by_respondent=5000.00"_s});
}

void CtlLawTest::answers()
{
    QFETCH(QString, command);
    QFETCH(QStringList, expected);
    const CtlRun run = ctl(json(command));
    QVERIFY2(run.err.isEmpty(), run.err.constData());
    QTEST(run.exitCode, "exitCode");
    QVERIFY(!QJsonDocument::fromJson(run.out).isNull());
    for (const QString &each : expected) {
        const QString path = each.section(u'=', 0, 0);
        QCOMPARE(path + u'=' + written(valueAt(run.out, path)), each);
    }
}

void CtlLawTest::failures_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const auto row = [](const QString &command, int exitCode, const QString &code,
                        const QString &field) {
        QTest::newRow(qPrintable(command)) << command << exitCode << code << field;
    };
    const QString n = u"calc economic-compensation start=2019-03-15 last-day=2026-09-14 "_s;
    row(u"calendar is-workday 2026-02-30"_s, 3, u"date.invalid"_s, u"date"_s);
    row(u"calendar add-workdays 2026-11-23 three"_s, 3, u"calendar.count"_s, u"count"_s);
    row(u"calendar add-workdays 2026-11-23 999999"_s, 3, u"calendar.count"_s, u"count"_s);
    row(u"calendar add-workdays 2026-11-23"_s, 2, u"usage"_s, u""_s);
    row(u"calendar"_s, 2, u"usage"_s, u""_s);
    row(u"deadline nothing --from 2026-11-01"_s, 3, u"deadline.rule"_s, u"rule"_s);
    row(u"deadline enforcement"_s, 2, u"usage.from"_s, u"from"_s);
    row(u"deadline enforcement --from soon"_s, 3, u"date.invalid"_s, u"from"_s);
    row(u"calc"_s, 2, u"usage"_s, u""_s);
    row(u"calc fortune"_s, 3, u"calc.unknown"_s, u"calculator"_s);
    row(n, 3, u"calc.missing-key"_s, u"average-wage"_s);
    row(n + u"average-wage=8000 colour=red"_s, 3, u"calc.unknown-key"_s, u"colour"_s);
    row(n + u"average-wage=-8000"_s, 3, u"calc.amount"_s, u"average-wage"_s);
    row(n + u"average-wage=999999999"_s, 3, u"calc.range"_s, u"average-wage"_s);
    row(n + u"average-wage=8000 average-wage=9000"_s, 3, u"calc.duplicate-key"_s,
        u"average-wage"_s);
    row(n + u"average-wage"_s, 2, u"usage.assignment"_s, u"average-wage"_s);
    row(u"calc economic-compensation start=2026-09-14 last-day=2019-03-15 average-wage=8000"_s, 3,
        u"calc.dates"_s, u"last-day"_s);
    row(u"calc economic-compensation start=2026-02-30 last-day=2026-03-15 average-wage=8000"_s, 3,
        u"calc.date"_s, u"start"_s);
    row(u"calc work-injury-disability grade=0 own-wage=6000 region-average=8000"_s, 3,
        u"calc.range"_s, u"grade"_s);
    row(u"calc work-injury-disability grade=11 own-wage=6000 region-average=8000"_s, 3,
        u"calc.range"_s, u"grade"_s);
    row(u"calc work-death year=2031"_s, 3, u"calc.parameter"_s, u"year"_s);
    row(u"calc overtime monthly-wage=6000"_s, 3, u"calc.missing-key"_s, u"weekday-hours"_s);
    row(u"calc annual-leave average-wage=6525 cumulative-years=3 from=2026-07-01 to=2026-06-30"_s,
        3, u"calc.dates"_s, u"to"_s);
    row(u"check id-number"_s, 2, u"usage"_s, u""_s);
    row(u"check"_s, 2, u"usage"_s, u""_s);
    row(u"amount-in-words -5"_s, 3, u"amount.invalid"_s, u"amount"_s);
    row(u"amount-in-words 1.234"_s, 3, u"amount.invalid"_s, u"amount"_s);
    row(u"causes --on 2026-13-01"_s, 3, u"date.invalid"_s, u"on"_s);
    row(u"rule show nothing"_s, 3, u"rule.unknown"_s, u"id"_s);
    row(u"rule show over-age-workers --on 2026-06-30"_s, 3, u"rule.not-in-force"_s, u"on"_s);
    row(u"scope check weather=yes"_s, 3, u"scope.key"_s, u"weather"_s);
    row(u"scope check pay=maybe"_s, 3, u"scope.answer"_s, u"pay"_s);
    row(u"route stage=agreed"_s, 3, u"route.effective"_s, u"effective"_s);
    row(u"route weather=rain"_s, 3, u"route.unknown-key"_s, u"weather"_s);
    row(u"limitation"_s, 3, u"limitation.start"_s, u"events"_s);
    row(u"limitation claim-arose=2026-11-24"_s, 3, u"limitation.future"_s, u"events[0].on"_s);
    row(u"limits received=2026-11-31"_s, 3, u"date.invalid"_s, u"received"_s);
    row(u"limits new-employment-form=yes received=2026-11-02 accepted=2026-11-04 extended=2026-11-16..2026-12-11"_s,
        1, u"limit.extension-long"_s, u"events[2].to"_s);
    row(u"sheet show nothing"_s, 3, u"sheet.unknown"_s, u"id"_s);
    row(u"sheet fill wage-arrears owed=-5"_s, 3, u"sheet.answer"_s, u"owed"_s);
    row(u"sheet fill wage-arrears colour=red"_s, 3, u"sheet.answer-key"_s, u"colour"_s);
    row(u"sheet list --file /no/such/file.json"_s, 3, u"file.read"_s, u"file"_s);
}

void CtlLawTest::failures()
{
    QFETCH(QString, command);
    const CtlRun run = ctl(json(command));
    QTEST(run.exitCode, "exitCode");
    QVERIFY2(run.out.isEmpty(), run.out.constData());
    const QJsonObject error = run.error();
    QTEST(error.value(u"code"_s).toString(), "code");
    QTEST(error.value(u"field"_s).toString(), "field");
    QVERIFY(!error.value(u"message"_s).toString().isEmpty());
    QVERIFY(error.contains(u"hint"_s));
}

/// Without --format json: lines for people, in Chinese.
void CtlLawTest::textForPeople_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("words");
    const auto row = [](const QString &command, const QString &words) {
        QTest::newRow(qPrintable(command)) << command << words;
    };
    row(u"deadline judicial-confirmation --from 2026-12-10"_s, u"没有官方日历"_s);
    row(u"deadline new-employment-extension --from 2026-11-02"_s, u"未与原文核对，使用前请核对"_s);
    row(u"limits agreement-effective=2026-12-10"_s, u"没有官方日历"_s);
    row(u"calc list"_s, u"economic-compensation  经济补偿"_s);
    row(u"calc arrears owed=15000 paid=6000"_s, u"金额 9,000.00 元"_s);
    row(u"calc arrears owed=15000 paid=6000"_s, u"依据：劳动合同法第三十条"_s);
    row(u"rule list"_s, u"arbitration-limitation"_s);
    row(u"rule show timely-pay"_s, u"已与法律文本核对"_s);
    row(u"scope list"_s, u"over-age"_s);
    row(u"scope check household=yes"_s, u"不予受理"_s);
    row(u"route stage=failed"_s, u"仲裁［可以办理］"_s);
    row(u"limitation claim-arose=2025-10-03"_s, u"时效于 2026-10-08 届满"_s);
    row(u"limits received=2026-11-02"_s, u"受理决定"_s);
    row(u"sheet list"_s, u"platform-worker  新就业形态用工"_s);
    row(u"sheet show overtime"_s, u"常见抗辩"_s);
    row(u"sheet fill wage-arrears owed=5"_s, u"还缺 start"_s);
    row(u"causes --on 2020-01-01"_s, u"最早的编号自 2021-01-01 起"_s);
}

void CtlLawTest::textForPeople()
{
    QFETCH(QString, command);
    QFETCH(QString, words);
    const CtlRun run = ctl(command.split(u' '));
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(QString::fromUtf8(run.out).contains(words), run.out.constData());
}

void CtlLawTest::listsAreWhole()
{
    const QJsonArray calculators = ctl(json(u"calc list"_s)).array();
    QCOMPARE(calculators.size(), 14);
    for (const QJsonValue &calculator : calculators) {
        QVERIFY(!calculator[u"name"_s].toString().isEmpty());
        QVERIFY(!calculator[u"title"_s].toString().isEmpty());
        QVERIFY(!calculator[u"cards"_s].toArray().isEmpty());
        const QJsonArray keys = calculator[u"keys"_s].toArray();
        for (const QJsonValue &key : keys)
            for (const QString &name : {u"key"_s, u"label"_s, u"type"_s, u"required"_s})
                QVERIFY(key.toObject().contains(name));
    }
    const QJsonArray deadlines = ctl(json(u"deadline list"_s)).array();
    QCOMPARE(deadlines.size(), 16);
    for (const QJsonValue &deadline : deadlines)
        for (const QString &name : {u"rule"_s, u"unit"_s, u"count"_s, u"basis"_s})
            QVERIFY(deadline.toObject().contains(name));
    const QJsonArray rules = ctl(json(u"rule list"_s)).array();
    QVERIFY(rules.size() > 130);
    const QJsonArray old = ctl(json(u"rule list --on 2010-01-01"_s)).array();
    QVERIFY(old.size() < rules.size());
    QCOMPARE(ctl(json(u"sheet list"_s)).array().size(), 14);
    QVERIFY(ctl(json(u"scope list"_s)).array().size() > 20);
}

void CtlLawTest::clauses()
{
    const QStringList command{u"--format"_s, u"json"_s, u"check"_s, u"clauses"_s};
    const CtlRun warned =
        ctl(command + QStringList{u"甲方支付工资12300元。"_s, u"乙方自愿放弃社会保险。"_s});
    QCOMPARE(warned.exitCode, 1);
    QCOMPARE(written(valueAt(warned.out, u"warnings"_s)), u"[1]"_s);
    QCOMPARE(written(valueAt(warned.out, u"warnings.0.code"_s)), u"agreement.insurance-waiver"_s);
    QCOMPARE(written(valueAt(warned.out, u"warnings.0.clause"_s)), u"1"_s);
    const CtlRun fine = ctl(command + QStringList{u"甲方为乙方补缴社会保险。"_s});
    QCOMPARE(fine.exitCode, 0);
    QCOMPARE(written(valueAt(fine.out, u"warnings"_s)), u"[0]"_s);
    QCOMPARE(ctl(command).exitCode, 2);
}

void CtlLawTest::ownSheetOfAnOffice()
{
    const QByteArray sheet = R"({"id": "bonus", "title": "年终奖", "cards": ["timely-pay"],
 "questions": [{"id": "agreed", "text": "约定的年终奖", "type": "money", "side": "both", "required": true}],
 "claims": [{"id": "pay", "text": "支付年终奖{amount}元", "amount_from": "agreed", "card": "timely-pay"}]})";
    const QStringList fromInput{u"--file"_s, u"-"_s};
    const CtlRun list = ctl(json(u"sheet list"_s) + fromInput, sheet);
    QCOMPARE(list.array().size(), 15);
    const CtlRun filled = ctl(json(u"sheet fill bonus agreed=8000"_s) + fromInput, sheet);
    QCOMPARE(written(valueAt(filled.out, u"claims.0.text"_s)), u"支付年终奖8,000.00元"_s);
    QByteArray wrong = sheet;
    wrong.replace("{amount}", "{bonus}");
    const CtlRun refused = ctl(json(u"sheet list"_s) + fromInput, wrong);
    QCOMPARE(refused.exitCode, 3);
    QCOMPARE(refused.error().value(u"field"_s).toString(), u"file.claims[0].text"_s);
}

QTEST_GUILESS_MAIN(CtlLawTest)
#include "ctllawtest.moc"
