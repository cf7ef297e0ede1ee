// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "officewindow.h"

#include "ui/cases/caselistpage.h"
#include "ui/cases/caseplaces.h"
#include "ui/search/hitmodel.h"
#include "ui/search/hitview.h"

#include <QAbstractItemModelTester>
#include <QFrame>
#include <QLabel>

using namespace hezhong;
using namespace Qt::StringLiterals;

class TestSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modelGroupsByKind();
    void popupByKeyboard();
    void popupSaysWhatToDo();
    void enterShowsEverything();
    void mediatorLeadsToTheirCases();
};

void TestSearch::modelGroupsByKind()
{
    HitModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    SearchHit first{u"party"_s, u"1"_s, u"c1"_s, u"王䶮 与 锦恒"_s, u"王䶮"_s, {{0, 2}}};
    SearchHit second{u"case"_s, u"2"_s, u"c2"_s, u"张三 与 立诚"_s, u"〔2026〕锦劳调2号"_s, {}};
    SearchHit third{u"party"_s, u"3"_s, u"c3"_s, u"李四 与 王府"_s, u"王府"_s, {{0, 1}}};
    model.setHits({first, second, third});
    QCOMPARE(model.rowCount(), 5);
    QVERIFY(model.index(0).data(HitModel::HeadingRole).toBool());
    QVERIFY(!model.hitAt(0));
    QCOMPARE(model.hitAt(1)->id, u"1"_s);
    QCOMPARE(model.hitAt(2)->id, u"3"_s);
    QVERIFY(!(model.flags(model.index(3)) & Qt::ItemIsSelectable));
    QCOMPARE(model.hitFrom(2, 1), 4);
    QCOMPARE(model.hitFrom(4, 1), -1);
}

void TestSearch::popupByKeyboard()
{
    OfficeWindow at;
    const Id<Case> wage = at.office.sampleCase();
    (void)at.office.sampleCase(u"intake-rider.json"_s);
    QVERIFY(at.show());
    OfficeWindow::key(Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(OfficeWindow::focusName(), u"search"_s);
    OfficeWindow::write(u"wangyan"_s);
    auto *popup = at.child<QFrame>(u"search-popup"_s);
    QTRY_VERIFY(popup->isVisible() && at.child<HitView>(u"search-hits"_s)->isVisible());
    QVERIFY(at.child<QLabel>(u"search-foot"_s)->text().contains(u"共 1 条"_s));
    OfficeWindow::key(Qt::Key_Down);
    OfficeWindow::key(Qt::Key_Return);
    QVERIFY(at.page<StubCasePage>());
    QCOMPARE(at.openedCase(), wage);
    QVERIFY(!popup->isVisible());
    QVERIFY(at.window->searchBox()->text().isEmpty());
}

void TestSearch::popupSaysWhatToDo()
{
    OfficeWindow at;
    (void)at.office.sampleCase();
    QVERIFY(at.show());
    at.window->go(caseListPlace());
    OfficeWindow::key(Qt::Key_K, Qt::ControlModifier);
    auto *popup = at.child<QFrame>(u"search-popup"_s);
    auto *words = at.child<QLabel>(u"search-words"_s);
    QTRY_VERIFY(popup->isVisible());
    QVERIFY(words->text().contains(u"案号"_s));
    OfficeWindow::write(u"不存在的词"_s);
    QTRY_VERIFY(words->text().contains(u"不存在的词"_s));
    OfficeWindow::key(Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
    QCOMPARE(at.window->searchBox()->text(), u"不存在的词"_s); // Esc closes, never loses
}

void TestSearch::enterShowsEverything()
{
    OfficeWindow at;
    (void)at.office.sampleCase();
    (void)at.office.sampleCase(u"intake-rider.json"_s);
    QVERIFY(at.show());
    OfficeWindow::key(Qt::Key_K, Qt::ControlModifier);
    OfficeWindow::write(u"支付"_s);
    OfficeWindow::key(Qt::Key_Return);
    QVERIFY(at.page<SearchPage>());
    auto *results = at.child<HitView>(u"search-results"_s);
    QVERIFY(results->currentHit());
    const QString id = results->currentHit()->caseId;
    OfficeWindow::key(Qt::Key_Return);
    QVERIFY(at.page<StubCasePage>());
    QCOMPARE(at.openedCase().text(), id);
}

void TestSearch::mediatorLeadsToTheirCases()
{
    OfficeWindow at;
    const Id<Case> wage = at.office.sampleCase();
    (void)at.office.sampleCase(u"intake-rider.json"_s);
    QVERIFY(acceptCase(at.office.desk, wage, {QDate(2026, 11, 3), u"何建国"_s, true}).has_value());
    QVERIFY(at.show());
    const auto found = at.office.store->search(u"何建国"_s, 10);
    for (const SearchHit &hit : found->hits)
        if (hit.caseId.isEmpty()) {
            openHit(at.bench, hit);
            QVERIFY(at.page<CaseListPage>());
            QCOMPARE(at.child<QLineEdit>(u"cases-filter"_s)->text(), u"何建国"_s);
            return;
        }
    QFAIL("the mediator was not found");
}

QTEST_MAIN(TestSearch)
#include "test_search.moc"
