// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/rulecard.h"

#include "core/base/dates.h"
#include "core/law/calculators.h"
#include "core/law/causes.h"
#include "core/law/deadlines.h"
#include "core/law/lawjson.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

class RuleCardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCardIsWhole();
    void sourceFitsSureness();
    void versionsByDay_data();
    void versionsByDay();
    void oneVersionADay();
    void everyDeadlineHasCards();
    void everyCalculatorHasCards();
    void everyBasisOfACalculationIsACard_data();
    void everyBasisOfACalculationIsACard();
    void leastSureCardCounts();
    void joinedBasis();
    void faultyFile_data();
    void faultyFile();
    void docsListEveryCard();
};

void RuleCardTest::everyCardIsWhole()
{
    QVERIFY(ruleCards().size() > 140);
    for (const RuleCard &card : ruleCards()) {
        QVERIFY2(!card.title.isEmpty() && !card.law.isEmpty(), qPrintable(card.id));
        QVERIFY2(card.text.endsWith(u'。') && card.text.size() >= 12, qPrintable(card.id));
        QVERIFY2(card.article.isEmpty() || card.article.startsWith(u'第'), qPrintable(card.id));
        QVERIFY2(!card.source.isEmpty() && card.sourceDate >= u"2025-01"_s, qPrintable(card.id));
    }
}

/// A card may not call itself checked against the text when it was read in a copy.
void RuleCardTest::sourceFitsSureness()
{
    for (const RuleCard &card : ruleCards()) {
        const bool statute = card.source.contains(u"公开文本"_s) || card.source.contains(u"公报"_s);
        const bool general = card.source.contains(u"一般知识"_s);
        switch (card.sure) {
        case Sureness::Text:
            QVERIFY2(statute, qPrintable(card.id));
            break;
        case Sureness::Copy:
            QVERIFY2(!statute && !general, qPrintable(card.id));
            break;
        case Sureness::Memory:
            QVERIFY2(general, qPrintable(card.id));
            break;
        case Sureness::Practice:
            break;
        }
        QVERIFY(!surenessName(card.sure).isEmpty());
    }
}

void RuleCardTest::versionsByDay_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("basis");
    const auto row = [](const char *name, const QString &id, QDate day, const QString &basis) {
        QTest::newRow(name) << id << day << basis;
    };
    row("confirmation 2021", u"judicial-confirmation"_s, {2021, 12, 31},
        u"民事诉讼法第一百九十四条"_s);
    row("confirmation 2022", u"judicial-confirmation"_s, {2022, 1, 1}, u"民事诉讼法第二百零一条"_s);
    row("confirmation 2023", u"judicial-confirmation"_s, {2023, 12, 31},
        u"民事诉讼法第二百零一条"_s);
    row("confirmation 2024", u"judicial-confirmation"_s, {2024, 1, 1}, u"民事诉讼法第二百零五条"_s);
    row("enforcement 2023", u"enforcement"_s, {2023, 6, 1}, u"民事诉讼法第二百四十六条"_s);
    row("enforcement now", u"enforcement"_s, {2026, 11, 23}, u"民事诉讼法第二百五十条"_s);
    row("holidays 2024", u"statutory-holidays"_s, {2024, 5, 1},
        u"全国年节及纪念日放假办法第二条"_s);
    row("daily wage 2024", u"daily-wage"_s, {2024, 12, 31}, u"劳社部发〔2008〕3号"_s);
    row("daily wage 2025", u"daily-wage"_s, {2025, 1, 1}, u"人社部发〔2025〕2号"_s);
    row("before the law", u"economic-compensation"_s, {2007, 12, 31}, u""_s);
    row("waivers before September 2025", u"insurance-waiver-void"_s, {2025, 8, 31}, u""_s);
    row("waivers since", u"insurance-waiver-void"_s, {2025, 9, 1}, u"法释〔2025〕12号第十九条"_s);
    row("over-age workers in June 2026", u"over-age-workers"_s, {2026, 6, 30}, u""_s);
    row("over-age workers in July 2026", u"over-age-workers"_s, {2026, 7, 1},
        u"人力资源和社会保障部令第56号"_s);
    row("pensioners after the repeal", u"retired-worker-civil"_s, {2025, 9, 1}, u""_s);
    row("no day known", u"new-employment-extension"_s, {2020, 1, 1}, u"人社厅发〔2024〕4号"_s);
    row("unknown", u"no-such-rule"_s, {2026, 11, 23}, u""_s);
}

void RuleCardTest::versionsByDay()
{
    QFETCH(QString, id);
    QFETCH(QDate, day);
    const auto card = ruleCard(id, day);
    QTEST(card ? card->basis() : QString(), "basis");
}

void RuleCardTest::oneVersionADay()
{
    for (const QDate &day : {QDate(2010, 1, 1), QDate(2022, 7, 1), QDate(2026, 11, 23)}) {
        QSet<QString> ids;
        const QList<RuleCard> cards = ruleCardsOn(day);
        for (const RuleCard &card : cards) {
            QVERIFY2(!ids.contains(card.id), qPrintable(card.id));
            QVERIFY(card.inForceOn(day));
            ids.insert(card.id);
        }
    }
    QCOMPARE(ruleCardVersions(u"enforcement"_s).size(), 3);
    // The causes of action change their numbers with the same card.
    QVERIFY(ruleCard(u"causes-of-action"_s, QDate(2025, 12, 31))->text.contains(u"186"_s));
    QVERIFY(causeOn(u"186"_s, QDate(2025, 12, 31)));
    QVERIFY(ruleCard(u"causes-of-action"_s, QDate(2026, 1, 1))->text.contains(u"205"_s));
    QVERIFY(causeOn(u"205"_s, QDate(2026, 1, 1)));
}

void RuleCardTest::everyDeadlineHasCards()
{
    const QDate day(2026, 11, 23);
    for (const DeadlineRule &rule : deadlineRules()) {
        QVERIFY2(!rule.cards.isEmpty(), qPrintable(rule.id));
        for (const QString &id : rule.cards)
            QVERIFY2(ruleCard(id, day), qPrintable(rule.id + u' ' + id));
        const QStringList cited = ruleCardsOfBasis(rule.basis);
        for (const QString &article : rule.basis.split(u'；'))
            QVERIFY2(!ruleCardsOfBasis(article).isEmpty(), qPrintable(article));
        QVERIFY2(cited.contains(rule.cards.first()), qPrintable(rule.id));
        const auto limit = computeDeadline(rule.id, day, Calendar());
        QVERIFY(limit);
        QCOMPARE(limit->cards, rule.cards);
    }
}

void RuleCardTest::everyCalculatorHasCards()
{
    const QList<CalculatorInfo> all = calculators();
    for (const CalculatorInfo &info : all) {
        QVERIFY2(!info.cards.isEmpty(), qPrintable(info.name));
        for (const QString &id : info.cards)
            QVERIFY2(ruleCard(id, QDate(2026, 11, 23)), qPrintable(info.name + u' ' + id));
    }
}

void RuleCardTest::everyBasisOfACalculationIsACard_data()
{
    QTest::addColumn<QString>("values");
    QTest::newRow("economic-compensation")
        << u"start=1993-05-10 last-day=2026-05-09 average-wage=1900 minimum-wage=2200"_s;
    QTest::newRow("unlawful-termination")
        << u"start=2019-03-15 last-day=2026-09-14 average-wage=8000"_s;
    QTest::newRow("notice-pay") << u"last-month-wage=8600"_s;
    QTest::newRow("double-wage") << u"start=2005-01-31 monthly-wage=1000"_s;
    QTest::newRow("overtime") << u"monthly-wage=6000 weekday-hours=20"_s;
    QTest::newRow("annual-leave")
        << u"average-wage=6525 cumulative-years=25 from=2026-04-01 to=2026-06-30"_s;
    QTest::newRow("unlawful-probation")
        << u"wage-after-probation=5000 contract-months=12 probation-months=6"_s;
    QTest::newRow("arrears") << u"owed=15000"_s;
    QTest::newRow("arrears-surcharge") << u"unpaid=12000 ordered=yes"_s;
    QTest::newRow("minimum-wage-gap") << u"paid=2000 minimum-wage=2200"_s;
    QTest::newRow("work-injury-disability grade 1")
        << u"grade=1 own-wage=6000 region-average=8000"_s;
    QTest::newRow("work-injury-disability grade 5")
        << u"grade=5 own-wage=6000 region-average=8000"_s;
    QTest::newRow("work-injury-disability grade 10")
        << u"grade=10 own-wage=6000 region-average=8000"_s;
    QTest::newRow("work-death") << u"year=2026"_s;
    QTest::newRow("non-compete") << u"average-wage=8000 minimum-wage=2200 months=1"_s;
    QTest::newRow("sick-pay-floor") << u"minimum-wage=2200"_s;
}

void RuleCardTest::everyBasisOfACalculationIsACard()
{
    QFETCH(QString, values);
    const QString name = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
    const auto assigned = parseAssignments(values.split(u' '));
    QVERIFY(assigned);
    const auto result = calculate(name, *assigned, Calendar::builtIn());
    QVERIFY(result);
    for (const QString &article : result->basis)
        QVERIFY2(!ruleCardsOfBasis(article).isEmpty(), qPrintable(article));
    QCOMPARE(result->cards, ruleCardsOfBasis(result->basis));
}

void RuleCardTest::leastSureCardCounts()
{
    QCOMPARE(leastSure({}), Sureness::Text);
    QCOMPARE(leastSure({u"timely-pay"_s}), Sureness::Text);
    QCOMPARE(leastSure({u"timely-pay"_s, u"sick-pay"_s}), Sureness::Copy);
    QCOMPARE(leastSure({u"sick-pay"_s, u"void-clauses"_s, u"special-authority"_s}),
             Sureness::Memory);
    // The newest version counts: the number of 2024 was read, those before are remembered.
    QCOMPARE(leastSure({u"judicial-confirmation"_s}), Sureness::Text);
    QCOMPARE(toJson(*computeDeadline(u"new-employment-extension"_s, QDate(2026, 11, 2), Calendar()))
                 .value(u"sure"_s)
                 .toString(),
             u"copy"_s);
}

void RuleCardTest::joinedBasis()
{
    QCOMPARE(ruleCardsOfBasis(
                 u"劳动人事争议仲裁办案规则第七十四条；企业劳动争议协商调解规定第二十七条"_s),
             (QStringList{u"arbitration-review-application"_s, u"review-joint-application"_s}));
    // An old number still leads to the card.
    QCOMPARE(ruleCardsOfBasis(u"民事诉讼法第二百零一条"_s),
             (QStringList{u"judicial-confirmation"_s}));
    QCOMPARE(ruleCardsOfBasis(u"劳动合同法第一百条"_s), QStringList());
    QCOMPARE(ruleCardsOfBasis(QString()), QStringList());
}

void RuleCardTest::faultyFile_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const QByteArray head = R"({"sources":{"s":{"name":"原文","date":"2026-09"}},"cards":[)";
    const auto card = [](const QByteArray &version) {
        return R"({"id":"a","title":"甲","versions":[)" + version + R"(]})";
    };
    const QByteArray good = R"({"law":"法","text":"内容。","sure":"text","source":"s"})";
    const auto row = [&](const char *name, const QByteArray &cards, const QString &code,
                         const QString &field) {
        QTest::newRow(name) << head + cards + "]}" << code << field;
    };
    QTest::newRow("not JSON") << QByteArray("{") << u"data.json"_s << u"f"_s;
    QTest::newRow("no list") << QByteArray("{}") << u"rules.missing"_s << u"f"_s;
    row("no id", R"({"title":"甲","versions":[]})", u"rules.missing"_s, u"f.cards[0].id"_s);
    row("no version", R"({"id":"a","title":"甲","versions":[]})", u"rules.missing"_s,
        u"f.cards[0].versions"_s);
    row("no text", card(R"({"law":"法","sure":"text","source":"s"})"), u"rules.missing"_s,
        u"f.cards[0].versions[0].text"_s);
    row("date",
        card(R"({"law":"法","text":"内容。","sure":"text","source":"s","from":"2026-02-30"})"),
        u"date.invalid"_s, u"f.cards[0].versions[0].from"_s);
    row("reversed",
        card(
            R"({"law":"法","text":"内容。","sure":"text","source":"s","from":"2026-02-03","until":"2025-01-01"})"),
        u"rules.dates"_s, u"f.cards[0].versions[0].until"_s);
    row("sure", card(R"({"law":"法","text":"内容。","sure":"certain","source":"s"})"),
        u"rules.sure"_s, u"f.cards[0].versions[0].sure"_s);
    row("source", card(R"({"law":"法","text":"内容。","sure":"text","source":"x"})"),
        u"rules.source"_s, u"f.cards[0].versions[0].source"_s);
    row("overlap", card(good + ',' + good), u"rules.dates"_s, u"f.cards[0].versions[1].from"_s);
    row("twice", card(good) + ',' + card(good), u"rules.duplicate"_s, u"f.cards[1].id"_s);
}

void RuleCardTest::faultyFile()
{
    QFETCH(QByteArray, json);
    const auto cards = readRuleCards(json, u"f"_s);
    QVERIFY(!cards);
    QCOMPARE(cards.error().fault, Fault::Input);
    QTEST(cards.error().code, "code");
    QTEST(cards.error().field, "field");
    QVERIFY(!cards.error().message.isEmpty());
}

/// docs/law.md lists every version of every rule with its source, date and sureness, as it is in the data.
void RuleCardTest::docsListEveryCard()
{
    QFile file(QString::fromUtf8(HEZHONG_SOURCE_DIR) + u"/docs/law.md"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const RuleCard &card : ruleCards()) {
        const QString from = card.from.isValid() ? isoDate(card.from) : u"?"_s;
        const QString until = card.until.isValid() ? u" – "_s + isoDate(card.until) : QString();
        const QString row = u"| `%1` | %2 | %3 | %4%5 | %6 | %7 | "_s.arg(
            card.id, card.title, card.basis(), from, until, surenessCode(card.sure),
            card.sourceDate);
        QVERIFY2(text.contains(row), qPrintable(row));
    }
}

QTEST_GUILESS_MAIN(RuleCardTest)
#include "rulecardtest.moc"
