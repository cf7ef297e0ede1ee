// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/titles.h"
#include "core/base/windowdates.h"
#include "core/documents/dossier/dossierlist.h"
#include "core/documents/clausetexts.h"
#include "core/documents/paperkind.h"
#include "core/documents/placeholders.h"
#include "core/law/causes.h"
#include "core/law/deadlinerule.h"
#include "core/law/lawjson.h"
#include "core/law/limitchain.h"
#include "core/law/parameters.h"
#include "core/law/questionsheet.h"
#include "core/law/rulecard.h"
#include "core/law/scope.h"
#include "core/operations/casequeries.h"
#include "core/operations/decidecase.h"
#include "tests/support/englishtexts.h"
#include "tests/support/testdesk.h"

#include <QRegularExpression>

#include <algorithm>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

void addOwnTitles(QStringList &titles)
{
    // Limits of a case that the program makes itself: an extended end and a payment.
    TestDesk office;
    const Id<Case> id = office.sampleCase();
    const QDate today = office.desk.today();
    if (!acceptCase(office.desk, id, {today, u"何建国"_s, true})
        || !extendCase(office.desk, id, today.addDays(40)))
        qFatal("the sample case could not be extended");
    CaseFile file = loadCase(office.desk, id).value();
    AgreementFile agreement;
    agreement.agreement.state = AgreementState::Signed;
    agreement.agreement.signedOn = today;
    agreement.payments = {Payment()};
    file.agreements = {agreement};
    const QList<CaseDeadline> limits =
        deadlinesOf(office.desk, file).value_or(QList<CaseDeadline>());
    for (const CaseDeadline &limit : limits) {
        if (limit.shown.isEmpty())
            titles += limit.title;
        titles += limit.basis;
    }
}

/// Rule cards, the checklist of scope and the built-in question sheets. What they say of the law
/// itself, and what goes into papers, is Chinese only.
void addTitlesOfTheGuide(QStringList &titles)
{
    for (const RuleCard &card : ruleCards())
        titles << card.title << card.basis() << card.source;
    for (const ScopeItem &item : scopeItems())
        titles << item.question << item.hint;
    for (const QuestionSheet &sheet : QuestionSheets::builtIn().all()) {
        titles += sheet.title;
        for (const SheetQuestion &question : sheet.questions) {
            titles << question.text << question.hint << question.unit;
            for (const SheetChoice &choice : question.choices)
                titles += choice.text;
        }
    }
    const auto chain =
        limitChain({{{ChainEventKind::PerformanceDue, QDate(2026, 12, 1), {}, {}}}, false, false},
                   Calendar::builtIn());
    titles << chain->first().limit.title << chain->first().limit.basis;
}

/// Clauses of the library, and what the placeholders of templates mean but for a kind's own inputs.
void addTitlesOfTemplates(QStringList &titles)
{
    for (const ClauseCategory &category : clauseCategories())
        titles += category.title;
    for (const ClauseText &clause : builtInClauses())
        titles += clause.title;
    for (const PaperKind &kind : paperKinds())
        for (const Placeholder &one : placeholdersOf(kind))
            if (std::none_of(kind.inputs.cbegin(), kind.inputs.cend(),
                             [&](const PaperInput &input) { return one.path.startsWith(input.key); }))
                titles += one.meaning;
}

/// Every title of the data that the window shows.
QStringList titlesOfData()
{
    QStringList titles;
    for (const DeadlineRule &rule : deadlineRules())
        titles << rule.title << rule.basis << rule.startOf;
    for (const QDate &day : {QDate(2022, 6, 1), QDate(2026, 6, 1)})
        for (const Cause &cause : causesOn(day))
            titles << cause.name << cause.group;
    for (const Parameter &parameter : Parameters::builtIn().all())
        titles += parameter.source;
    for (const PaperKind &kind : paperKinds()) {
        titles += kind.name;
        for (const PaperInput &input : kind.inputs)
            titles += QStringList{input.label} + input.choices;
    }
    for (const DossierRule &rule : DossierList::builtIn().rules)
        titles += rule.title;
    for (const OfficeRule &rule : DossierList::builtIn().office)
        titles += rule.title;
    addOwnTitles(titles);
    addTitlesOfTheGuide(titles);
    addTitlesOfTemplates(titles);
    titles.removeDuplicates();
    titles.removeAll(QString());
    return titles;
}

} // namespace

/// Titles of data files have two languages on the screen and one behind it.
class DataTitlesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTitleHasItsEnglish();
    void noEnglishIsLeftOver();
    void installedTextsDecide();
    void onlyTheScreenIsTranslated();
    void limitsOfACaseStayChinese();
    void datesFollow();
};

void DataTitlesTest::everyTitleHasItsEnglish()
{
    static const QRegularExpression chinese(u"\\p{Han}"_s);
    const QStringList titles = titlesOfData();
    QVERIFY(titles.size() > 60);
    QStringList missing;
    for (const QString &title : titles) {
        const QString english = englishTitles().value(title);
        if (english.trimmed().isEmpty() || english.contains(chinese))
            missing += title;
    }
    QVERIFY2(missing.isEmpty(),
             qPrintable(u"resources/titles/en.json lacks:\n"_s + missing.join(u'\n')));
}

void DataTitlesTest::noEnglishIsLeftOver()
{
    QStringList left = englishTitles().keys();
    for (const QString &title : titlesOfData())
        left.removeAll(title);
    QVERIFY2(left.isEmpty(), qPrintable(u"no data has these titles of resources/titles/en.json:\n"_s
                                        + left.join(u'\n')));
}

void DataTitlesTest::installedTextsDecide()
{
    QLocale::setDefault(QLocale(u"en_GB"_s)); // the system's language says nothing
    QVERIFY(!speaksEnglish());
    QCOMPARE(shownTitle(u"调解协议书"_s), u"调解协议书"_s);
    const EnglishTexts installed;
    QVERIFY(speaksEnglish());
    QCOMPARE(shownTitle(u"调解协议书"_s), u"Mediation agreement"_s);
    QCOMPARE(shownTitle(u"本单位自制的文书"_s), u"本单位自制的文书"_s);
}

void DataTitlesTest::onlyTheScreenIsTranslated()
{
    const QJsonArray rules = deadlineRulesJson();
    const QJsonArray causes = causesJson(QDate(2026, 6, 1));
    const Calendar calendar = Calendar::builtIn();
    const auto limit = [&] {
        return toJson(
            computeDeadline(u"acceptance-decision"_s, QDate(2026, 11, 2), calendar).value());
    };
    const QJsonObject counted = limit();
    const EnglishTexts installed;
    QCOMPARE(deadlineRulesJson(), rules);
    QCOMPARE(causesJson(QDate(2026, 6, 1)), causes);
    QCOMPARE(limit(), counted);
}

void DataTitlesTest::limitsOfACaseStayChinese()
{
    TestDesk office;
    const Id<Case> id = office.sampleCase();
    CaseFile file = loadCase(office.desk, id).value();
    AgreementFile agreement;
    agreement.agreement.state = AgreementState::Signed;
    agreement.agreement.signedOn = office.desk.today();
    Payment payment;
    payment.amount = Money::fromFen(600000);
    payment.due = office.desk.today().addDays(9);
    agreement.payments = {payment};
    file.agreements = {agreement};
    const QJsonArray chinese = toJson(deadlinesOf(office.desk, file).value());
    const EnglishTexts installed;
    const QList<CaseDeadline> limits =
        deadlinesOf(office.desk, file).value_or(QList<CaseDeadline>());
    QCOMPARE(toJson(limits), chinese);
    QStringList shown;
    for (const CaseDeadline &limit : limits)
        shown += limit.shownTitle();
    QVERIFY(shown.contains(u"Instalment 1, 6,000.00 yuan"_s));
    QVERIFY(shown.contains(u"Acceptance decision"_s));
}

void DataTitlesTest::datesFollow()
{
    const QDate day(2026, 11, 9);
    QCOMPARE(windowDate(day), u"2026年11月9日"_s);
    QCOMPARE(windowMonthDay(day), u"11月9日"_s);
    QCOMPARE(windowWeekday(day), u"星期一"_s);
    QCOMPARE(windowDate({}), QString());
    const EnglishTexts installed;
    QCOMPARE(windowDate(day), u"9 November 2026"_s);
    QCOMPARE(windowMonthDay(day), u"9 Nov"_s);
    QCOMPARE(windowWeekday(day), u"Monday"_s);
    QCOMPARE(windowWeekday({}), QString());
}

QTEST_GUILESS_MAIN(DataTitlesTest)
#include "datatitlestest.moc"
