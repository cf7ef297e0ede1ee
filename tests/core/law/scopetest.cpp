// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/scope.h"

#include "core/law/calculators.h"
#include "core/law/guidejson.h"

#include <QSet>
#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// Answers are written as on the command line.
class ScopeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyItemIsWhole();
    void sixHeadsAndSixExclusions();
    void judged_data();
    void judged();
    void everyExclusionTellsWhereToGo();
    void missingIsAsked_data();
    void missingIsAsked();
    void unsureRulesAreTold();
    void json();
    void faulty_data();
    void faulty();

private:
    static Result<ScopeResult> run(const QString &answers, const QDate &day = QDate(2026, 11, 23))
    {
        HEZHONG_ASSIGN(const auto values,
                       parseAssignments(answers.split(u' ', Qt::SkipEmptyParts)));
        HEZHONG_ASSIGN(const auto read, readScopeAnswers(values));
        return checkScope(read, day);
    }
};

void ScopeTest::everyItemIsWhole()
{
    QSet<QString> keys;
    for (const ScopeItem &item : scopeItems()) {
        QVERIFY2(!keys.contains(item.key), qPrintable(item.key));
        keys.insert(item.key);
        QVERIFY2(item.question.endsWith(u'？'), qPrintable(item.key));
        QVERIFY2(ruleCard(item.card, QDate(2026, 11, 23)), qPrintable(item.key));
        for (const ScopeAnswer *answer : {&item.yes, &item.no}) {
            if (answer->effect == ScopeEffect::None)
                continue;
            QVERIFY2(answer->reason.endsWith(u'。'), qPrintable(item.key));
            QVERIFY2(ruleCard(answer->card, QDate(2026, 11, 23)), qPrintable(item.key));
            const bool elsewhere =
                answer->effect == ScopeEffect::Out || answer->effect == ScopeEffect::Other;
            QVERIFY2(!elsewhere || answer->where.endsWith(u'。'), qPrintable(item.key));
        }
        QVERIFY(!scopeGroupCode(item.group).isEmpty());
    }
}

void ScopeTest::sixHeadsAndSixExclusions()
{
    int heads = 0;
    int ofCourts = 0;
    for (const ScopeItem &item : scopeItems()) {
        heads += item.group == ScopeGroup::Matter ? 1 : 0;
        ofCourts += item.card == u"not-labour-disputes"_s ? 1 : 0;
    }
    QCOMPARE(heads, 6);
    QCOMPARE(ofCourts, 6);
}

void ScopeTest::judged_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &answers, const QString &state,
                        const QString &words, QDate day = QDate(2026, 11, 23)) {
        QTest::newRow(name) << answers << day << state << words;
    };
    const QString in = u"in-scope"_s;
    const QString out = u"out-of-scope"_s;
    const QString other = u"other-track"_s;
    row("pay", u"employment=yes pay=yes"_s, in, u"劳动报酬"_s);
    row("whether there is employment", u"employment=yes confirm-employment=yes"_s, in,
        u"确认劳动关系"_s);
    row("dismissal", u"employment=yes dismissal=yes"_s, in, u"辞退"_s);
    row("contract", u"employment=yes contract=yes"_s, in, u"变更"_s);
    row("hours and leave", u"employment=yes conditions=yes"_s, in, u"休息休假"_s);
    row("by special law", u"employment=yes other-by-law=yes"_s, in, u"其他劳动争议"_s);
    row("none of the six",
        u"employment=yes confirm-employment=no contract=no dismissal=no conditions=no pay=no other-by-law=no"_s,
        out, u"六类"_s);
    row("no employer", u"employment=no pay=yes"_s, out, u"不是用人单位与劳动者"_s);
    row("staff of a public institution", u"personnel=yes employment=no"_s, in, u"人事争议"_s);
    row("insurance agency", u"employment=yes pay=yes insurance-agency=yes"_s, out, u"经办机构"_s);
    row("housing reform", u"employment=yes housing-reform=yes"_s, out, u"公有住房"_s);
    row("appraisal", u"employment=yes appraisal=yes"_s, out, u"再次鉴定"_s);
    row("domestic help", u"household=yes pay=yes"_s, out, u"家政"_s);
    row("apprentice of a craftsman", u"craftsman=yes"_s, out, u"工匠"_s);
    row("farm hand", u"farm-household=yes"_s, out, u"农村承包经营户"_s);
    row("civil servant", u"civil-servant=yes dismissal=yes"_s, out, u"申诉"_s);
    row("student", u"student=yes pay=yes"_s, out, u"勤工助学"_s);
    row("wage IOU", u"employment=yes pay=yes wage-iou-only=yes"_s, other, u"直接向人民法院起诉"_s);
    row("contributions only", u"employment=yes conditions=yes contribution-only=yes"_s, other,
        u"征收机构"_s);
    row("over age, pay", u"over-age=yes over-age-basic=yes over-age-other=no"_s, in, u"工伤保障"_s);
    row("over age, compensation", u"over-age=yes over-age-basic=no over-age-other=yes"_s, other,
        u"向人民法院起诉"_s);
    row("over age, both", u"over-age=yes over-age-basic=yes over-age-other=yes"_s, u"partly"_s,
        u"不适用劳动争议仲裁"_s);
    row("over age on the first day", u"over-age=yes over-age-basic=yes"_s, in, u"依照调解仲裁法"_s,
        QDate(2026, 7, 1));
    row("over age on the day before", u"over-age=yes over-age-basic=yes"_s, other, u"劳务关系"_s,
        QDate(2026, 6, 30));
    row("rider, pay", u"platform-worker=yes platform-matter=yes"_s, in, u"平台企业"_s);
    row("rider, something else", u"platform-worker=yes platform-matter=no"_s, other,
        u"与平台企业协商"_s);
    row("rider who claims to be an employee",
        u"platform-worker=yes employment=yes confirm-employment=yes"_s, in, u"确认劳动关系"_s);
}

void ScopeTest::judged()
{
    QFETCH(QString, answers);
    QFETCH(QDate, day);
    QFETCH(QString, words);
    const auto result = run(answers, day);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QTEST(scopeStateCode(result->state), "state");
    QVERIFY(result->missing.isEmpty());
    QVERIFY(!result->findings.isEmpty());
    QVERIFY(!result->cards.isEmpty());
    QString said;
    for (const ScopeFinding &finding : result->findings) {
        said += finding.reason + finding.where;
        QVERIFY(!ruleCardVersions(finding.card).isEmpty());
    }
    QVERIFY2(said.contains(words), qPrintable(said));
    QVERIFY(!scopeStateName(result->state).isEmpty());
}

void ScopeTest::everyExclusionTellsWhereToGo()
{
    for (const ScopeItem &item : scopeItems()) {
        if (item.group != ScopeGroup::Exclusion)
            continue;
        const auto result = run(u"employment=yes pay=yes %1=yes"_s.arg(item.key));
        QVERIFY(result);
        QCOMPARE(result->state, ScopeState::OutOfScope);
        const auto spared = run(u"employment=yes pay=yes %1=no"_s.arg(item.key));
        QVERIFY(spared);
        QCOMPARE(spared->state, ScopeState::InScope);
    }
}

void ScopeTest::missingIsAsked_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QStringList>("missing");
    QTest::newRow("nothing") << u""_s << QStringList{u"employment"_s};
    QTest::newRow("a matter without a relation") << u"pay=yes"_s << QStringList{u"employment"_s};
    QTest::newRow("a relation without a matter")
        << u"employment=yes pay=no"_s
        << QStringList{u"confirm-employment"_s, u"contract"_s, u"dismissal"_s, u"conditions"_s,
                       u"other-by-law"_s};
    QTest::newRow("over age") << u"over-age=yes pay=yes"_s
                              << QStringList{u"over-age-basic"_s, u"over-age-other"_s};
    QTest::newRow("rider") << u"platform-worker=yes"_s << QStringList{u"platform-matter"_s};
}

void ScopeTest::missingIsAsked()
{
    QFETCH(QString, answers);
    const auto result = run(answers);
    QVERIFY(result);
    QCOMPARE(result->state, ScopeState::Undecided);
    QTEST(result->missing, "missing");
}

void ScopeTest::unsureRulesAreTold()
{
    const auto rider = run(u"platform-worker=yes platform-matter=yes"_s);
    QVERIFY(rider);
    QVERIFY(rider->warnings.join(QString()).contains(u"未与原文核对"_s));
    const auto pay = run(u"employment=yes pay=yes"_s);
    QVERIFY(pay);
    QVERIFY(pay->warnings.isEmpty());
    // Between the repeal of the old rule and the new order nothing settled the matter.
    const auto between = run(u"over-age=yes over-age-basic=yes"_s, QDate(2026, 3, 2));
    QVERIFY(between);
    QVERIFY(between->warnings.join(QString()).contains(u"2025年9月1日起废止"_s));
}

void ScopeTest::json()
{
    const auto result = run(u"employment=yes pay=yes appraisal=yes"_s);
    QVERIFY(result);
    const QJsonObject json = toJson(*result);
    QCOMPARE(json.value(u"state"_s).toString(), u"out-of-scope"_s);
    QCOMPARE(json.value(u"findings"_s)[0][u"effect"_s].toString(), u"in"_s);
    QCOMPARE(json.value(u"findings"_s)[1][u"key"_s].toString(), u"appraisal"_s);
    QCOMPARE(json.value(u"findings"_s)[1][u"card"_s].toString(), u"appraisal-again"_s);
    QCOMPARE(scopeItemsJson().size(), scopeItems().size());
    QCOMPARE(scopeItemsJson().first()[u"group"_s].toString(), u"relation"_s);
}

void ScopeTest::faulty_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    QTest::newRow("unknown") << u"weather=yes"_s << u"scope.key"_s << u"weather"_s;
    QTest::newRow("maybe") << u"pay=maybe"_s << u"scope.answer"_s << u"pay"_s;
    QTest::newRow("empty") << u"pay="_s << u"scope.answer"_s << u"pay"_s;
}

void ScopeTest::faulty()
{
    QFETCH(QString, answers);
    const auto result = run(answers);
    QVERIFY(!result);
    QCOMPARE(result.error().fault, Fault::Input);
    QTEST(result.error().code, "code");
    QTEST(result.error().field, "field");
    QVERIFY(!checkScope({{u"weather"_s, true}}, QDate(2026, 11, 23)));
}

QTEST_GUILESS_MAIN(ScopeTest)
#include "scopetest.moc"
