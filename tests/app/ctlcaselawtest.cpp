// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlrunner.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// The law of a case and the office's own law data through the built program.
class CtlCaseLawTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eventsAndLimitation();
    void routesOfACase();
    void sheetAndCalculation();
    void ownFigures();
    void ownCalendar();
    void ownSheet();
    void badInput_data();
    void badInput();

private:
    CtlRun on(const QString &command, const QByteArray &input = {}) const
    {
        return ctl(QStringList{u"--store"_s, m_folder.filePath(u"office.hezhong"_s), u"--format"_s,
                               u"json"_s}
                       + command.split(u' '),
                   input);
    }
    static QByteArray bonusSheet()
    {
        return R"({"id": "bonus", "title": "年终奖", "cards": ["timely-pay"],
 "questions": [{"id": "agreed", "text": "约定的年终奖", "type": "money", "side": "both", "required": true}],
 "claims": [{"id": "pay", "text": "支付年终奖{amount}元", "amount_from": "agreed", "card": "timely-pay"}]})";
    }
    static QByteArray year2027(bool official)
    {
        return QByteArray(R"({"year": 2027, "official": )") + (official ? "true" : "false")
               + R"(, "notice": "国办发明电〔2026〕9号", "off": ["2027-01-01"], "workdays": [], "statutory": ["2027-01-01"]})";
    }

    QTemporaryDir m_folder;
    QString m_id;
};

void CtlCaseLawTest::initTestCase()
{
    const CtlRun made =
        ctl({u"--format"_s, u"json"_s, u"init"_s, m_folder.filePath(u"office.hezhong"_s),
             u"--profile"_s, u"township"_s, u"--office"_s,
             u"成都市锦江区某街道劳动人事争议调解委员会"_s, u"--region"_s, u"510104"_s,
             u"--prefix"_s, u"锦"_s, u"--admin"_s, u"许晓燕"_s});
    QCOMPARE(made.exitCode, 0);
    const CtlRun taken =
        on(u"case intake %1/intake-wage-arrears.json"_s.arg(QStringLiteral(HEZHONG_DEMO_DIR)));
    QCOMPARE(taken.exitCode, 0);
    m_id = taken.object().value(u"id"_s).toString();
}

void CtlCaseLawTest::eventsAndLimitation()
{
    QCOMPARE(on(u"case limitation "_s + m_id).object().value(u"known"_s).toBool(true), false);
    QCOMPARE(on(u"case events "_s + m_id).array().size(), 0);
    const QString add = u"case events %1 --add "_s.arg(m_id);
    QCOMPARE(on(add + u"employment-ended=2026-06-30 --note 离职证明"_s).array().size(), 1);
    const QJsonArray two = on(add + u"claim-to-other-side=2026-08-03"_s).array();
    QCOMPARE(two.size(), 2);
    QCOMPARE(two.first().toObject().value(u"note"_s).toString(), u"离职证明"_s);
    QCOMPARE(two.first().toObject().value(u"event"_s).toString(), u"employment-ended"_s);
    const QJsonObject known = on(u"case limitation "_s + m_id).object();
    QCOMPARE(known.value(u"known"_s).toBool(), true);
    QVERIFY(known.value(u"steps"_s).toArray().size() >= 3); // its own application counts too
    QCOMPARE(known.value(u"official"_s).toBool(true), false);
    QVERIFY(on(add + u"suspended=2026-09-01..2026-09-10"_s).exitCode == 0);
    QCOMPARE(on(u"case events %1 --remove 3"_s.arg(m_id)).array().size(), 2);
    QCOMPARE(on(u"case events "_s + m_id).array().size(), 2);
}

void CtlCaseLawTest::routesOfACase()
{
    const QJsonArray routes = on(u"case routes "_s + m_id).array();
    QCOMPARE(routes.size(), 6);
    QCOMPARE(routes.first().toObject().value(u"route"_s).toString(), u"arbitration-review"_s);
    for (const QJsonValue &route : routes)
        QVERIFY(!route[u"why"_s].toString().isEmpty());
}

void CtlCaseLawTest::sheetAndCalculation()
{
    const QString sheet = u"case sheet %1 wage-arrears "_s.arg(m_id);
    const QJsonObject filled =
        on(sheet + u"arrears-from=2026-03-01 arrears-to=2026-06-30 owed=18300 paid=6000"_s)
            .object();
    QCOMPARE(filled.value(u"total"_s).toString(), u"12300.00"_s);
    QCOMPARE(filled.value(u"adopted"_s).toBool(true), false);
    const QJsonObject adopted =
        on(sheet + u"paid=5000 --adopt"_s).object(); // the answers before are kept
    QCOMPARE(adopted.value(u"total"_s).toString(), u"13300.00"_s);
    const auto claims = [this] {
        return on(u"case show "_s + m_id).object().value(u"claims"_s).toArray();
    };
    bool found = false;
    for (const QJsonValue &claim : claims())
        found = found || claim[u"amount"_s].toString() == u"13300.00"_s;
    QVERIFY(found);
    const CtlRun calculated =
        on(u"case calculate %1 arrears owed=15000 paid=6000 --claim 1"_s.arg(m_id));
    QCOMPARE(calculated.object().value(u"amount"_s).toString(), u"9000.00"_s);
    QCOMPARE(claims().first().toObject().value(u"amount"_s).toString(), u"9000.00"_s);
}

void CtlCaseLawTest::ownFigures()
{
    const qsizetype before = on(u"parameter list"_s).array().size();
    const CtlRun without = on(u"calc work-death year=2027"_s);
    QCOMPARE(without.exitCode, 3);
    const QString set =
        u"parameter set national-urban-income 58000 --from 2027-01-01 --until 2027-12-31 --source 统计公报"_s;
    QCOMPARE(on(set).object().value(u"amount"_s).toString(), u"58000.00"_s);
    QCOMPARE(on(u"calc work-death year=2027"_s).object().value(u"amount"_s).toString(),
             u"1160000.00"_s);
    QCOMPARE(ctl({u"--format"_s, u"json"_s, u"calc"_s, u"work-death"_s, u"year=2027"_s}).exitCode,
             3);                // built-in data alone
    on(set + u" --verified"_s); // the same figure is changed, not doubled
    const QJsonArray after = on(u"parameter list"_s).array();
    QCOMPARE(after.size(), before + 1);
    QCOMPARE(after.first().toObject().value(u"own"_s).toBool(), true);
    QCOMPARE(after.first().toObject().value(u"verified"_s).toBool(), true);
    QCOMPARE(on(u"parameter remove national-urban-income --from 2027-01-01"_s).exitCode, 0);
    QCOMPARE(on(u"parameter list"_s).array().size(), before);
}

void CtlCaseLawTest::ownCalendar()
{
    const QString limit = u"deadline judicial-confirmation --from 2026-12-10"_s;
    QCOMPARE(on(limit).object().value(u"official"_s).toBool(true), false);
    const CtlRun forecast = on(u"calendar import -"_s, year2027(false));
    QCOMPARE(forecast.exitCode, 0);
    QCOMPARE(forecast.object().value(u"warnings"_s).toArray().size(), 1);
    QCOMPARE(on(limit).object().value(u"official"_s).toBool(true), false);
    QCOMPARE(
        on(u"calendar import -"_s, year2027(true)).object().value(u"warnings"_s).toArray().size(),
        0);
    QCOMPARE(on(limit).object().value(u"official"_s).toBool(false), true);
    const QJsonArray years = on(u"calendar years"_s).array();
    QCOMPARE(years.size(), 4);
    QCOMPARE(years.last().toObject().value(u"own"_s).toBool(), true);
    QCOMPARE(years.first().toObject().value(u"own"_s).toBool(true), false);
    QCOMPARE(on(u"calendar is-workday 2026-11-24"_s).object().value(u"workday"_s).toBool(), true);
    QCOMPARE(on(u"calendar holiday 2026-11-24 彝族年"_s).exitCode, 0);
    QCOMPARE(on(u"calendar is-workday 2026-11-24"_s).object().value(u"workday"_s).toBool(true),
             false);
}

void CtlCaseLawTest::ownSheet()
{
    QCOMPARE(on(u"sheet show bonus"_s).exitCode, 3);
    QCOMPARE(on(u"sheet import -"_s, bonusSheet()).object().value(u"id"_s).toString(), u"bonus"_s);
    QCOMPARE(on(u"sheet fill bonus agreed=8000"_s).object().value(u"total"_s).toString(),
             u"8000.00"_s);
}

void CtlCaseLawTest::badInput_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const auto row = [](const QString &command, const QString &code, const QString &field) {
        QTest::newRow(qPrintable(command)) << command << code << field;
    };
    row(u"case events ID --add weather=2026-01-01"_s, u"event.kind"_s, u"add"_s);
    row(u"case events ID --add claim-arose=2026-02-30"_s, u"date.invalid"_s, u"claim-arose"_s);
    row(u"case events ID --add claim-arose=2026-11-24"_s, u"event.future"_s, u"events[2].on"_s);
    row(u"case events ID --add suspended=2026-09-10..2026-09-01"_s, u"event.until"_s,
        u"events[2].until"_s);
    row(u"case events ID --remove 9"_s, u"list.number"_s, u"remove"_s);
    row(u"case sheet ID nothing"_s, u"sheet.unknown"_s, u"sheet"_s);
    row(u"case sheet ID wage-arrears owed=-5"_s, u"sheet.answer"_s, u"owed"_s);
    row(u"case sheet ID wage-arrears colour=red"_s, u"sheet.answer-key"_s, u"colour"_s);
    row(u"case calculate ID fortune"_s, u"calc.unknown"_s, u"calculator"_s);
    row(u"case calculate ID arrears owed=-1"_s, u"calc.amount"_s, u"owed"_s);
    row(u"case calculate ID arrears owed=5 --claim 77"_s, u"list.number"_s, u"claim"_s);
    row(u"parameter set x 5 --from 2027-01-01"_s, u"parameter.source"_s, u"source"_s);
    row(u"parameter set x 0 --from 2027-01-01 --source y"_s, u"parameter.amount"_s, u"amount"_s);
    row(u"parameter set x 5 --from 2027-13-01 --source y"_s, u"date.invalid"_s, u"from"_s);
    row(u"parameter set x 5 --from 2027-01-01 --until 2026-01-01 --source y"_s,
        u"parameter.until"_s, u"until"_s);
    row(u"parameter set x 5 --from 2027-01-01 --region 99 --source y"_s, u"parameter.region"_s,
        u"region"_s);
    row(u"parameter remove x --from 2027-01-01"_s, u"parameter.unknown"_s, u"parameter"_s);
    row(u"calendar holiday 2026-11-24 又一次"_s, u"holiday.twice"_s, u"day"_s);
    row(u"calendar import /no/such/file.json"_s, u"file.read"_s, u"file"_s);
}

void CtlCaseLawTest::badInput()
{
    QFETCH(QString, command);
    const CtlRun run = on(command.replace(u"ID"_s, m_id));
    QCOMPARE(run.exitCode, 3);
    QVERIFY(run.out.isEmpty());
    QTEST(run.error().value(u"code"_s).toString(), "code");
    QTEST(run.error().value(u"field"_s).toString(), "field");
    QCOMPARE(on(u"case events "_s + m_id).array().size(), 2); // nothing changed
}

QTEST_GUILESS_MAIN(CtlCaseLawTest)
#include "ctlcaselawtest.moc"
