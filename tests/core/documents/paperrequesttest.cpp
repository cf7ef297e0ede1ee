// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/filledpaper.h"
#include "core/documents/ownvalues.h"
#include "core/documents/paperdoubts.h"
#include "core/documents/paperedits.h"
#include "core/documents/paperneeds.h"
#include "samplecases.h"

#include <QTest>

#include <algorithm>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

PaperKind visit()
{
    PaperKind kind;
    kind.name = u"回访记录"_s;
    using Type = PaperInput::Type;
    kind.inputs = {{u"visited"_s, u"回访日期"_s, Type::Date, {}, {}, true},
                   {u"at"_s, u"时间"_s, Type::Time, {}, {}, false},
                   {u"paid"_s, u"已付金额"_s, Type::Money, {}, {}, false},
                   {u"manner"_s, u"方式"_s, Type::Choice, {u"上门"_s, u"电话"_s}, {}, false},
                   {u"notes"_s, u"情况"_s, Type::Lines, {}, {}, false},
                   {u"phone"_s, u"电话"_s, Type::Line, {}, u"office.phone"_s, false},
                   {u"place"_s, u"地点"_s, Type::Line, {}, u"=本组织"_s, false}};
    return kind;
}

paper::PaperBlocks agreementBlocks()
{
    const auto values = paperValues(u"mediation-agreement"_s, samples::wageArrears(), samples::context());
    return fillPaper(u"mediation-agreement"_s, *values, samples::options())->blocks;
}

QStringList codes(const PaperKind &kind, const CaseFile &file)
{
    QStringList found;
    for (const PaperDoubt &doubt : paperDoubts(kind, file, samples::context()))
        found += doubt.code;
    return found;
}

} // namespace

/// What a person adds to a paper: inputs, other words, and what the program finds contradictory or missing.
class PaperRequestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inputsArePrinted();
    void wrongInputsAreNamed_data();
    void wrongInputsAreNamed();
    void missingInputIsAskedFor();
    void bodyIsReworded();
    void staleEditChangesNothing();
    void headsAndSpeechStay();
    void samplesFitTogether();
    void contradictionsAreFound_data();
    void contradictionsAreFound();
    void needsFollowTheCase();
};

void PaperRequestTest::inputsArePrinted()
{
    const QJsonObject values{{u"office"_s, QJsonObject{{u"phone"_s, u"028-80001000"_s}}}};
    const QJsonObject own{{u"visited"_s, u"2026-11-09"_s}, {u"at"_s, u"09:30"_s},
                          {u"paid"_s, u"6000.00"_s},       {u"manner"_s, u"电话"_s},
                          {u"notes"_s, u"已付清\n\n满意"_s}};
    QVERIFY(checkOwn(visit(), own));
    const QJsonObject filled = ownValues(visit(), own, values);
    QCOMPARE(filled[u"visited"_s].toString(), u"2026年11月9日"_s);
    QCOMPARE(filled[u"at"_s].toString(), u"9时30分"_s);
    QVERIFY(filled[u"paid"_s].toString().contains(u"陆仟元整"_s));
    QCOMPARE(filled[u"paid_figures"_s].toString(), u"¥6,000.00"_s);
    QCOMPARE(filled[u"manner_choices"_s][1][u"on"_s].toString(), u"yes"_s);
    QCOMPARE(filled[u"manner_choices"_s][0][u"on"_s].toString(), u"no"_s);
    QCOMPARE(filled[u"notes"_s].toArray().size(), 2);
    QCOMPARE(filled[u"phone"_s].toString(), u"028-80001000"_s);
    QCOMPARE(filled[u"place"_s].toString(), u"本组织"_s);
    const QJsonObject blank = ownValues(visit(), {}, values);
    for (const PaperInput &input : visit().inputs)
        QVERIFY2(blank.contains(input.key), qPrintable(input.key));
    QCOMPARE(blank[u"visited"_s].toString(), QString());
}

void PaperRequestTest::wrongInputsAreNamed_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("date") << u"visited"_s << u"2026-02-30"_s << u"paper.input-date"_s;
    QTest::newRow("time") << u"at"_s << u"25:00"_s << u"paper.input-time"_s;
    QTest::newRow("money") << u"paid"_s << u"六千"_s << u"paper.input-money"_s;
    QTest::newRow("choice") << u"manner"_s << u"写信"_s << u"paper.input-choice"_s;
    QTest::newRow("unknown") << u"weather"_s << u"晴"_s << u"paper.input-unknown"_s;
}

void PaperRequestTest::wrongInputsAreNamed()
{
    QFETCH(const QString, key);
    QFETCH(const QString, typed);
    QFETCH(const QString, code);
    const Status status = checkOwn(visit(), {{key, typed}});
    QVERIFY(!status);
    QCOMPARE(status.error().code, code);
    QCOMPARE(status.error().field, key);
}

void PaperRequestTest::missingInputIsAskedFor()
{
    const Status status = checkOwnComplete(visit(), {}, {});
    QVERIFY(!status);
    QCOMPARE(status.error().code, u"paper.input-missing"_s);
    QCOMPARE(status.error().field, u"visited"_s);
    QVERIFY(checkOwnComplete(visit(), {{u"visited"_s, u"2026-11-09"_s}}, {}));
}

void PaperRequestTest::bodyIsReworded()
{
    const auto paragraphs = editableParagraphs(agreementBlocks());
    QVERIFY(paragraphs.size() > 5);
    const EditableParagraph first = paragraphs.at(1);
    const EditableParagraph second = paragraphs.at(2);
    auto values = *paperValues(u"mediation-agreement"_s, samples::wageArrears(), samples::context());
    values.insert(u"edits"_s, editsJson({{first.at, first.text, u"换成的一段话。\n又一段。"_s},
                                         {second.at, second.text, QString()}}));
    const auto paper = renderPaper(u"mediation-agreement"_s, values, samples::options());
    QVERIFY(paper);
    QVERIFY(paper->text.contains(u"换成的一段话。"_s));
    QVERIFY(paper->text.contains(u"又一段。"_s));
    QVERIFY(!paper->text.contains(first.text));
    QVERIFY(!paper->text.contains(second.text));
}

void PaperRequestTest::staleEditChangesNothing()
{
    paper::PaperBlocks blocks = agreementBlocks();
    const QString before = blocks.plainText();
    const auto paragraphs = editableParagraphs(blocks);
    const Status status = applyEdits(blocks, {{paragraphs.at(1).at, paragraphs.at(1).text, u"新的"_s},
                                              {paragraphs.at(2).at, u"早先的话"_s, u"新的"_s}});
    QVERIFY(!status);
    QCOMPARE(status.error().code, u"paper.edit-stale"_s);
    QCOMPARE(blocks.plainText(), before);
    QVERIFY(!applyEdits(blocks, {{9999, {}, u"新的"_s}}));
    QVERIFY(!applyEdits(blocks, {{-1, {}, u"新的"_s}}));
}

void PaperRequestTest::headsAndSpeechStay()
{
    const auto values = paperValues(u"mediation-record"_s, samples::wageArrears(), samples::context());
    const auto filled = fillPaper(u"mediation-record"_s, *values, samples::options());
    QVERIFY(filled);
    const auto lines = values->value(u"lines"_s).toArray();
    QVERIFY(!lines.isEmpty());
    for (const EditableParagraph &paragraph : editableParagraphs(filled->blocks)) {
        QVERIFY(!paragraph.text.contains(samples::wageArrears().office.name + u"调解笔录"_s));
        for (const QJsonValue line : lines)
            QVERIFY(!paragraph.text.endsWith(line[u"text"_s].toString()));
    }
}

void PaperRequestTest::samplesFitTogether()
{
    for (const PaperKind &kind : paperKinds())
        QCOMPARE(codes(kind, samples::wageArrears()), QStringList());
}

void PaperRequestTest::contradictionsAreFound_data()
{
    QTest::addColumn<CaseFile>("file");
    QTest::addColumn<QString>("code");
    CaseFile file = samples::wageArrears();
    file.record.acceptedOn = QDate(2026, 10, 30);
    QTest::newRow("accepted before it came in") << file << u"doubt.dates"_s;
    file = samples::wageArrears();
    file.agreements.last().payments.first().due = QDate(2026, 1, 1);
    QTest::newRow("paid before it is signed") << file << u"doubt.dates"_s;
    file = samples::wageArrears();
    file.parties.first().birth = QDate(1991, 1, 1);
    file.parties.first().idNumber = u"510104199003070015"_s;
    QTest::newRow("birthday") << file << u"doubt.birth"_s;
    file = samples::wageArrears();
    file.parties.first().birth = {};
    file.parties.first().sex = u"female"_s;
    file.parties.first().idNumber = u"510104199003070015"_s;
    QTest::newRow("sex") << file << u"doubt.sex"_s;
    file = samples::wageArrears();
    file.agreements.last().clauses.first().text = u"被申请人支付劳动报酬合计99999.00元"_s;
    QTest::newRow("sum") << file << u"doubt.sum"_s;
}

void PaperRequestTest::contradictionsAreFound()
{
    QFETCH(const CaseFile, file);
    QFETCH(const QString, code);
    QVERIFY(codes(*paperKind(u"mediation-agreement"_s), file).contains(code));
}

void PaperRequestTest::needsFollowTheCase()
{
    const QDate day(2026, 11, 9);
    const auto kindsOf = [&](const CaseFile &file) {
        QStringList kinds;
        for (const PaperNeed &need : papersNeeded(file, day))
            kinds += need.kind;
        return kinds;
    };
    CaseFile file = samples::wageArrears();
    file.record.status = CaseStatus::Agreed;
    QVERIFY(kindsOf(file).contains(u"mediation-agreement"_s));
    QVERIFY(!kindsOf(file).contains(u"refusal-notice"_s));
    IssuedDocument issued;
    issued.kind = u"mediation-agreement"_s;
    file.documents = {issued};
    QVERIFY(!kindsOf(file).contains(u"mediation-agreement"_s));
    file.documents.first().voidedAt = QDateTime::currentDateTimeUtc();
    QVERIFY(kindsOf(file).contains(u"mediation-agreement"_s));
    QVERIFY(kindsOf(samples::refusedCase(samples::wageArrears())).contains(u"refusal-notice"_s));
    const auto needs = papersNeeded(file, day);
    QVERIFY(std::is_partitioned(needs.cbegin(), needs.cend(), [](const PaperNeed &need) { return need.must; }));
    QVERIFY(!caseFact(u"no such fact"_s, file, day));
    QVERIFY(caseFact(u"collective"_s, samples::extreme(), day));
}

QTEST_GUILESS_MAIN(PaperRequestTest)
#include "paperrequesttest.moc"
