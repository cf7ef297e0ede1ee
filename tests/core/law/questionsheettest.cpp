// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/questionsheet.h"

#include "core/law/causes.h"
#include "core/law/guidejson.h"
#include "core/law/lawdata.h"

#include <QSet>
#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

/// The smallest sheet that is whole, with `change` put in place of a part of it.
QByteArray sheetJson(const QByteArray &part = {}, const QByteArray &change = {})
{
    QByteArray json = R"({
 "id": "own", "title": "本单位的问题单", "version": 2, "causes": ["205.5"], "cards": ["timely-pay"],
 "questions": [
  {"id": "owed", "text": "应付", "type": "money", "side": "both", "required": true},
  {"id": "iou", "text": "有无欠条", "type": "choice", "side": "both",
   "choices": [{"value": "yes", "text": "有"}, {"value": "no", "text": "无"}]}],
 "evidence": [{"name": "工资表", "holder": "respondent", "proves": "工资"}],
 "defences": [{"side": "respondent", "text": "已付清", "card": "burden-of-proof"}],
 "claims": [{"id": "pay", "text": "支付{amount}元", "calculator": "arrears", "keys": {"owed": "owed"},
             "card": "timely-pay"}],
 "outline": [{"text": "核对欠条", "when": [{"question": "iou", "is": ["yes"]}]}],
 "points": [{"text": "欠付数额{owed}"}]
})";
    if (!part.isEmpty()) {
        Q_ASSERT(json.contains(part));
        json.replace(json.indexOf(part), part.size(), change);
    }
    return json;
}

} // namespace

class QuestionSheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void builtInIsWhole_data();
    void builtInIsWhole();
    void everyCauseOfLabourHasASheet();
    void forCause();
    void ownSheet();
    void ownSheetTakesThePlace();
    void faulty_data();
    void faulty();
    void json();
};

void QuestionSheetTest::builtInIsWhole_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id :
         {u"wage-arrears"_s, u"economic-compensation"_s, u"unlawful-termination"_s,
          u"double-wage"_s, u"overtime"_s, u"annual-leave"_s, u"minimum-wage"_s,
          u"employment-confirmation"_s, u"social-insurance"_s, u"work-injury"_s, u"probation"_s,
          u"non-compete"_s, u"over-age-worker"_s, u"platform-worker"_s})
        QTest::newRow(qPrintable(id)) << id;
}

void QuestionSheetTest::builtInIsWhole()
{
    QFETCH(QString, id);
    // Read here as well, so that a fault is shown with its place.
    const QString file = u"sheets/%1.json"_s.arg(id);
    const auto read = readQuestionSheet(builtInLawBytes(file), file);
    QVERIFY2(read, read ? "" : qPrintable(read.error().field + u' ' + read.error().message));
    const auto sheet = QuestionSheets::builtIn().find(id);
    QVERIFY(sheet);
    QVERIFY(sheet->builtIn);
    QCOMPARE(QuestionSheets::builtIn().all().size(), 14);
    QVERIFY(sheet->questions.size() >= 5);
    QVERIFY(sheet->evidence.size() >= 3);
    QVERIFY(sheet->defences.size() >= 3);
    QVERIFY(!sheet->claims.isEmpty());
    QVERIFY(sheet->outline.size() >= 3);
    QVERIFY(sheet->points.size() >= 2);
    const QDate day(2026, 11, 23);
    for (const QString &card : sheet->cards)
        QVERIFY2(ruleCard(card, day), qPrintable(card));
    for (const SheetClaim &claim : sheet->claims)
        QVERIFY2(ruleCard(claim.card, day), qPrintable(claim.card));
    QSet<SheetSide> sides;
    for (const SheetDefence &defence : sheet->defences)
        sides.insert(defence.side);
    QVERIFY(sides.contains(SheetSide::Applicant) && sides.contains(SheetSide::Respondent));
}

void QuestionSheetTest::everyCauseOfLabourHasASheet()
{
    for (const QString &code : {u"205.1"_s, u"205.5"_s, u"205.6"_s, u"205.7"_s, u"206.2"_s,
                                u"208"_s, u"214"_s, u"214.2"_s})
        QVERIFY2(!QuestionSheets::builtIn().forCause(code).isEmpty(), qPrintable(code));
    QSet<QString> calculators;
    for (const QuestionSheet &sheet : QuestionSheets::builtIn().all())
        for (const SheetClaim &claim : sheet.claims)
            if (!claim.calculator.isEmpty())
                calculators.insert(claim.calculator);
    QCOMPARE(calculators.size(), 12); // all but work-death and sick-pay-floor
}

void QuestionSheetTest::forCause()
{
    const auto sheets = QuestionSheets::builtIn().forCause(u"205.7"_s);
    QStringList ids;
    for (const QuestionSheet &sheet : sheets)
        ids += sheet.id;
    QVERIFY(ids.contains(u"non-compete"_s));
    QVERIFY(ids.contains(u"double-wage"_s)); // 205 covers its fourth level
    QVERIFY(!ids.contains(u"work-injury"_s));
    QVERIFY(QuestionSheets::builtIn().forCause(u"999"_s).isEmpty());
}

void QuestionSheetTest::ownSheet()
{
    QuestionSheets sheets = QuestionSheets::builtIn();
    QVERIFY(sheets.add(sheetJson(), u"own.json"_s));
    QCOMPARE(sheets.all().size(), 15);
    const auto sheet = sheets.find(u"own"_s);
    QVERIFY(sheet);
    QVERIFY(!sheet->builtIn);
    QCOMPARE(sheet->version, 2);
    QCOMPARE(sheet->questions.at(1).choices.size(), 2);
    QCOMPARE(sheet->outline.first().when.first().is, QStringList{u"yes"_s});
    QVERIFY(!sheets.find(u"nothing"_s));
}

void QuestionSheetTest::ownSheetTakesThePlace()
{
    QuestionSheets sheets = QuestionSheets::builtIn();
    QVERIFY(sheets.add(sheetJson(R"("id": "own")", R"("id": "overtime")"), u"own.json"_s));
    QCOMPARE(sheets.all().size(), 14);
    QCOMPARE(sheets.find(u"overtime"_s)->title, u"本单位的问题单"_s);
    // A fault changes nothing.
    QVERIFY(!sheets.add("{}", u"own.json"_s));
    QCOMPARE(sheets.all().size(), 14);
    QCOMPARE(QuestionSheets::builtIn().find(u"overtime"_s)->title, u"加班工资"_s);
}

void QuestionSheetTest::faulty_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QByteArray &part, const QByteArray &change,
                        const QString &code, const QString &field) {
        QTest::newRow(name) << part << change << code << field;
    };
    row("slip of the pen", R"("title":)", R"("titel":)", u"sheet.unknown-key"_s, u"f.titel"_s);
    row("no title", R"("title": "本单位的问题单",)", "", u"sheet.missing"_s, u"f.title"_s);
    row("id with blanks", R"("id": "own")", R"("id": "Own Sheet")", u"sheet.value"_s, u"f.id"_s);
    row("version", R"("version": 2)", R"("version": 1.5)", u"sheet.type"_s, u"f.version"_s);
    row("cause", R"("205.5")", R"("777")", u"sheet.cause"_s, u"f.causes[0]"_s);
    row("card", R"("cards": ["timely-pay"])", R"("cards": ["timely-paid"])", u"sheet.card"_s,
        u"f.cards[0]"_s);
    row("no card", R"("cards": ["timely-pay"])", R"("cards": [])", u"sheet.missing"_s,
        u"f.cards"_s);
    row("unknown key of a question", R"("required": true)", R"("requird": true)",
        u"sheet.unknown-key"_s, u"f.questions[0].requird"_s);
    row("type of a question", R"("type": "money")", R"("type": "yuan")", u"sheet.value"_s,
        u"f.questions[0].type"_s);
    row("side of a question", R"("side": "both", "required")", R"("side": "all", "required")",
        u"sheet.value"_s, u"f.questions[0].side"_s);
    row("required is not yes or no", R"("required": true)", R"("required": "yes")", u"sheet.type"_s,
        u"f.questions[0].required"_s);
    row("question twice", R"("id": "iou")", R"("id": "owed")", u"sheet.duplicate"_s,
        u"f.questions[1].id"_s);
    row("reserved name", R"("id": "owed")", R"("id": "amount")", u"sheet.value"_s,
        u"f.questions[0].id"_s);
    row("choice without choices", R"("type": "money")", R"("type": "choice")", u"sheet.value"_s,
        u"f.questions[0].choices"_s);
    row("choice twice", R"("value": "no")", R"("value": "yes")", u"sheet.duplicate"_s,
        u"f.questions[1].choices[1].value"_s);
    row("list of what is no object",
        R"([{"name": "工资表", "holder": "respondent", "proves": "工资"}])", R"(["工资表"])",
        u"sheet.type"_s, u"f.evidence[0]"_s);
    row("no list", R"([{"name": "工资表", "holder": "respondent", "proves": "工资"}])",
        R"("工资表")", u"sheet.type"_s, u"f.evidence"_s);
    row("card of a defence", R"("card": "burden-of-proof")", R"("card": "proof")", u"sheet.card"_s,
        u"f.defences[0].card"_s);
    row("calculator", R"("calculator": "arrears")", R"("calculator": "areas")",
        u"sheet.calculator"_s, u"f.claims[0].calculator"_s);
    row("required key without question", R"({"owed": "owed"})", R"({"paid": "owed"})",
        u"sheet.calculator"_s, u"f.claims[0].keys"_s);
    row("unknown key of a calculator", R"({"owed": "owed"})", R"({"owed": "owed", "x": "owed"})",
        u"sheet.calculator"_s, u"f.claims[0].keys.x"_s);
    row("key to no question", R"({"owed": "owed"})", R"({"owed": "debt"})", u"sheet.reference"_s,
        u"f.claims[0].keys.owed"_s);
    row("key that is a number", R"({"owed": "owed"})", R"({"owed": 5})", u"sheet.type"_s,
        u"f.claims[0].keys.owed"_s);
    row("name in a template", "支付{amount}元", "支付{total}元", u"sheet.reference"_s,
        u"f.claims[0].text"_s);
    row("name in a point", "欠付数额{owed}", "欠付数额{debt}", u"sheet.reference"_s,
        u"f.points[0].text"_s);
    row("result in a point", "欠付数额{owed}", "欠付数额{amount}", u"sheet.reference"_s,
        u"f.points[0].text"_s);
    row("condition on no question", R"("question": "iou", "is")", R"("question": "bill", "is")",
        u"sheet.reference"_s, u"f.outline[0].when[0].question"_s);
    row("condition on no choice", R"("is": ["yes"])", R"("is": ["maybe"])", u"sheet.reference"_s,
        u"f.outline[0].when[0].is"_s);
    row("not JSON", R"("id": "own")", R"("id" "own")", u"data.json"_s, u"f"_s);
}

void QuestionSheetTest::faulty()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, change);
    QVERIFY(readQuestionSheet(sheetJson(), u"f"_s));
    const auto sheet = readQuestionSheet(sheetJson(part, change), u"f"_s);
    QVERIFY(!sheet);
    QCOMPARE(sheet.error().fault, Fault::Input);
    QTEST(sheet.error().code, "code");
    QTEST(sheet.error().field, "field");
    QVERIFY(!sheet.error().message.isEmpty());
    QVERIFY(!sheet.error().hint.isEmpty());
}

void QuestionSheetTest::json()
{
    const QJsonObject json = toJson(*QuestionSheets::builtIn().find(u"probation"_s));
    QCOMPARE(json.value(u"id"_s).toString(), u"probation"_s);
    QVERIFY(json.value(u"built_in"_s).toBool());
    QCOMPARE(json.value(u"questions"_s)[0][u"type"_s].toString(), u"date"_s);
    QCOMPARE(json.value(u"questions"_s)[0][u"side"_s].toString(), u"both"_s);
    QCOMPARE(json.value(u"claims"_s)[0][u"calculator"_s].toString(), u"unlawful-probation"_s);
    QCOMPARE(json.value(u"evidence"_s)[0][u"holder"_s].toString(), u"both"_s);
    QVERIFY(!json.value(u"defences"_s).toArray().isEmpty());
}

QTEST_GUILESS_MAIN(QuestionSheetTest)
#include "questionsheettest.moc"
