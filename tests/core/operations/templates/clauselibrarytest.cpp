// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdesk.h"

#include "core/documents/clausetexts.h"
#include "core/law/agreementwarnings.h"
#include "core/operations/casequeries.h"
#include "core/operations/templates/clauselibrary.h"

#include <QSet>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const Desk &desk, const QString &category = {}, bool withHidden = false)
{
    QStringList ids;
    for (const LibraryEntry &entry : QList<LibraryEntry>(clauseLibrary(desk, withHidden).value()))
        if (category.isEmpty() || entry.category == category)
            ids += entry.id;
    return ids;
}

QString builtInText(const QString &id)
{
    for (const ClauseText &clause : builtInClauses())
        if (clause.id == id)
            return clause.text;
    return {};
}

LibraryEntry ownClause(const QString &text = u"被申请人于{日期}前向{收款人}支付{金额}。"_s)
{
    LibraryEntry clause;
    clause.category = u"payment"_s;
    clause.title = u"本街道常用的付款条款"_s;
    clause.text = text;
    return clause;
}

Payment payment(const QDate &due, qint64 yuan)
{
    Payment made;
    made.due = due;
    made.amount = Money::fromFen(yuan * 100);
    made.payee = u"王䶮"_s;
    made.method = u"银行转账"_s;
    return made;
}

template <class T>
QString codeOf(const Result<T> &result)
{
    return result ? QString() : result.error().code;
}

} // namespace

/// Built-in clauses, what an office makes of them, and their blanks.
class ClauseLibraryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void builtInClausesAreWhole();
    void builtInClausesGiveNoReasonToWarn();
    void blanksAreFilledFromTheAgreement();
    void whatIsNotKnownStaysBlank();
    void blanksAreFoundOneAfterTheOther();
    void ownClauses();
    void changedAndGivenBack();
    void hiddenAndShown();
    void order();
    void badOnesAreRefused_data();
    void badOnesAreRefused();
    void waiversAreWarnedOf();
    void onlySomeMayChangeIt();
};

void ClauseLibraryTest::builtInClausesAreWhole()
{
    QVERIFY(builtInClauses().size() >= 25);
    QSet<QString> ids;
    QSet<QString> used;
    for (const ClauseText &clause : builtInClauses()) {
        QVERIFY2(!clause.title.isEmpty() && clause.text.endsWith(u'。'), qPrintable(clause.id));
        ids.insert(clause.id);
        used.insert(clause.category);
        const QString filled = fillClause(clause.text, {}, {});
        QVERIFY2(!filled.contains(u'{') && !filled.contains(u'}'), qPrintable(filled));
    }
    QCOMPARE(ids.size(), builtInClauses().size());
    QCOMPARE(used.size(), clauseCategories().size());
    QCOMPARE(clauseCategories().size(), 6);
}

void ClauseLibraryTest::builtInClausesGiveNoReasonToWarn()
{
    for (const ClauseText &clause : builtInClauses())
        for (const AgreementWarning &warning : agreementWarnings({fillClause(clause.text, {}, {})}))
            QFAIL(qPrintable(clause.id + u": "_s + warning.message));
}

void ClauseLibraryTest::blanksAreFilledFromTheAgreement()
{
    CaseFile file;
    Party worker;
    worker.side = Side::Applicant;
    worker.name = u"王䶮"_s;
    file.parties = {worker};
    AgreementFile agreement;
    agreement.payments = {payment(QDate(2026, 11, 30), 6000), payment(QDate(2026, 12, 31), 6300)};
    agreement.agreement.copies = 3;
    QCOMPARE(
        fillClause(u"于{日期}前付给{收款人}{金额}，{支付方式}，一式{ 份数 }份。"_s, file,
                   agreement),
        u"于2026年11月30日前付给王䶮人民币壹万贰仟叁佰元整（¥12,300.00），支付方式为银行转账，一式三份。"_s);
    QCOMPARE(
        fillClause(builtInText(u"payment-instalments"_s), file, agreement),
        u"被申请人向申请人分期支付人民币壹万贰仟叁佰元整（¥12,300.00）：于2026年11月30日前支付"
        "人民币陆仟元整（¥6,000.00）；于2026年12月31日前支付人民币陆仟叁佰元整（¥6,300.00）。"_s);
    agreement.agreement.performanceDue = QDate(2027, 1, 15);
    QCOMPARE(fillClause(u"{日期}"_s, file, agreement), u"2027年1月15日"_s);
    agreement.payments.clear();
    Claim claim;
    claim.amount = Money::fromFen(500000);
    file.claims = {claim};
    QCOMPARE(fillClause(u"{金额}{申请人}"_s, file, agreement),
             u"人民币伍仟元整（¥5,000.00）王䶮"_s);
}

void ClauseLibraryTest::whatIsNotKnownStaysBlank()
{
    QCOMPARE(fillClause(u"{金额}、{日期}、{押金}元、{解除日期}、{收款人}、{}"_s, {}, {}),
             u"人民币＿＿元、＿＿年＿＿月＿＿日、＿＿元、＿＿年＿＿月＿＿日、＿＿、＿＿"_s);
    QVERIFY(knownClauseBlanks().contains(u"金额"_s));
}

void ClauseLibraryTest::blanksAreFoundOneAfterTheOther()
{
    const QString text = u"于＿＿年＿月付"_s;
    const ClauseBlank first = nextBlank(text, 0);
    QCOMPARE(first.from, 1);
    QCOMPARE(first.length, 2);
    const ClauseBlank second = nextBlank(text, first.from + first.length);
    QCOMPARE(second.from, 4);
    QCOMPARE(second.length, 1);
    QCOMPARE(nextBlank(text, 5).length, 0);
}

void ClauseLibraryTest::ownClauses()
{
    TestDesk office;
    const qsizetype before = idsOf(office.desk).size();
    const auto added = saveClause(office.desk, ownClause());
    QVERIFY2(added.has_value(), qPrintable(added ? QString() : added.error().message));
    QVERIFY(!added->value.builtIn);
    QVERIFY(added->warnings.isEmpty());
    QCOMPARE(idsOf(office.desk).size(), before + 1);
    QCOMPARE(idsOf(office.desk, u"payment"_s).last(), added->value.id);
    LibraryEntry again = added->value;
    again.text = u"改过的内容。"_s;
    QCOMPARE(saveClause(office.desk, again)->value.id, added->value.id);
    QCOMPARE(clauseNamed(office.desk, added->value.id)->text, u"改过的内容。"_s);
    office.reopen();
    QVERIFY(removeClause(office.desk, added->value.id).has_value());
    QCOMPARE(idsOf(office.desk).size(), before);
    QCOMPARE(codeOf(removeClause(office.desk, added->value.id)), u"clause.unknown"_s);
}

void ClauseLibraryTest::changedAndGivenBack()
{
    TestDesk office;
    const QString id = u"payment-once"_s;
    QCOMPARE(codeOf(removeClause(office.desk, id)), u"clause.built-in"_s);
    LibraryEntry clause = clauseNamed(office.desk, id).value();
    QVERIFY(clause.builtIn && !clause.changed);
    clause.text = u"被申请人于{日期}前付清{金额}。"_s;
    const auto saved = saveClause(office.desk, clause);
    QVERIFY(saved->value.builtIn && saved->value.changed);
    QCOMPARE(clauseNamed(office.desk, id)->text, clause.text);
    QVERIFY(removeClause(office.desk, id).has_value());
    QCOMPARE(clauseNamed(office.desk, id)->text, builtInText(id));
    QVERIFY(!clauseNamed(office.desk, id)->changed);
}

void ClauseLibraryTest::hiddenAndShown()
{
    TestDesk office;
    QVERIFY(hideClause(office.desk, u"payment-tax"_s, true)->value.hidden);
    QVERIFY(!idsOf(office.desk).contains(u"payment-tax"_s));
    QVERIFY(idsOf(office.desk, {}, true).contains(u"payment-tax"_s));
    QCOMPARE(clauseNamed(office.desk, u"payment-tax"_s)->text, builtInText(u"payment-tax"_s));
    QVERIFY(hideClause(office.desk, u"payment-tax"_s, false).has_value());
    QVERIFY(idsOf(office.desk).contains(u"payment-tax"_s));
}

void ClauseLibraryTest::order()
{
    TestDesk office;
    const QStringList before = idsOf(office.desk, u"default"_s);
    QVERIFY(moveClause(office.desk, before.at(1), -1).has_value());
    QStringList wanted = before;
    wanted.swapItemsAt(0, 1);
    QCOMPARE(idsOf(office.desk, u"default"_s), wanted);
    QVERIFY(moveClause(office.desk, wanted.first(), -1).has_value());
    QCOMPARE(idsOf(office.desk, u"default"_s), wanted);
    // A new one stands behind those that were put in order, and can be moved up.
    LibraryEntry own = ownClause();
    own.category = u"default"_s;
    const QString id = saveClause(office.desk, own)->value.id;
    QCOMPARE(idsOf(office.desk, u"default"_s).last(), id);
    QVERIFY(moveClause(office.desk, id, -1).has_value());
    QCOMPARE(idsOf(office.desk, u"default"_s).at(wanted.size() - 1), id);
    QCOMPARE(clauseNamed(office.desk, wanted.first())->text, builtInText(wanted.first()));
}

void ClauseLibraryTest::badOnesAreRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("category") << u"category"_s << u"weather"_s;
    QTest::newRow("no title") << u"title"_s << u"  "_s;
    QTest::newRow("long title") << u"title"_s << QString(41, u'长');
    QTest::newRow("no text") << u"text"_s << u""_s;
    QTest::newRow("long text") << u"text"_s << QString(3001, u'长');
}

void ClauseLibraryTest::badOnesAreRefused()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    static TestDesk office;
    LibraryEntry clause = ownClause();
    (field == u"category"_s ? clause.category
     : field == u"title"_s  ? clause.title
                            : clause.text) = value;
    const auto saved = saveClause(office.desk, clause);
    QCOMPARE(codeOf(saved), u"clause."_s + field);
    QCOMPARE(saved.error().field, field);
    QVERIFY(!idsOf(office.desk).isEmpty());
}

/// 解释二 art. 19: what waives social insurance is void, so whoever puts it into the library is told.
void ClauseLibraryTest::waiversAreWarnedOf()
{
    TestDesk office;
    const auto saved =
        saveClause(office.desk, ownClause(u"申请人自愿放弃社会保险，被申请人无需补缴。"_s));
    QVERIFY(saved.has_value());
    QVERIFY(!saved->warnings.isEmpty());
    QCOMPARE(saved->warnings.first().code, u"agreement.insurance-waiver"_s);
}

void ClauseLibraryTest::onlySomeMayChangeIt()
{
    TestDesk office;
    office.addColleague(u"何建国"_s, {UserRole::Mediator}, {UserRole::Administrator});
    QVERIFY(office.openWith({u"何建国"_s, TestDesk::password(), {}}).has_value());
    QCOMPARE(codeOf(saveClause(office.desk, ownClause())), u"rights.denied"_s);
    QCOMPARE(codeOf(hideClause(office.desk, u"payment-once"_s, true)), u"rights.denied"_s);
    QCOMPARE(codeOf(removeClause(office.desk, u"payment-once"_s)), u"rights.denied"_s);
    QCOMPARE(codeOf(moveClause(office.desk, u"payment-once"_s, 1)), u"rights.denied"_s);
    QVERIFY(clauseLibrary(office.desk).has_value());
}

QTEST_GUILESS_MAIN(ClauseLibraryTest)
#include "clauselibrarytest.moc"
