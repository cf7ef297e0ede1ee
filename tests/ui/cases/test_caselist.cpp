// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "officewindow.h"

#include "ui/cases/caselimits.h"
#include "ui/cases/caselistmodel.h"
#include "ui/cases/caselistpage.h"
#include "ui/cases/caseplaces.h"
#include "ui/cases/intake/intakepage.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QPushButton>

using namespace hezhong;
using namespace Qt::StringLiterals;

class TestCaseList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pressingLimitPrefersWhatStillRuns();
    void chipsSayWhen_data();
    void chipsSayWhen();
    void modelKeepsItsPromises();
    void sortsByPinyinAndByValue();
    void filtersByWordsAndStates();
    void twentyThousandCasesStayQuick();
    void emptyListOffersIntake();
    void keyboardFindsAndOpens();
    void filterPathFromElsewhere();
    void hiddenColumnsAreRemembered();

private:
    static CaseRow row(int serial, const QString &worker, const QString &firm, CaseStatus status)
    {
        CaseRow made;
        made.id = Id<Case>(QString::number(serial));
        made.number = u"〔2026〕锦劳调%1号"_s.arg(serial);
        made.status = status;
        made.cause = u"205.5"_s;
        made.applicants = {worker};
        made.respondents = {firm};
        made.title = worker + u" 与 "_s + firm;
        made.receivedOn = QDate(2026, 1, 1).addDays(serial % 300);
        made.claimed = Money::fromFen(serial * 100LL);
        made.mediator = u"何建国"_s;
        return made;
    }
    static QStringList column(const CaseListModel &model, int column)
    {
        QStringList texts;
        for (int i = 0; i < model.rowCount(); ++i)
            texts += model.index(i, column).data().toString();
        return texts;
    }
    static QList<CaseDeadline> noLimits(const CaseRow &) { return {}; }
};

void TestCaseList::pressingLimitPrefersWhatStillRuns()
{
    const auto limit = [](const QString &rule, int daysLeft, bool done) {
        CaseDeadline made;
        made.rule = rule;
        made.daysLeft = daysLeft;
        made.due = QDate(2026, 11, 9).addDays(daysLeft);
        made.done = done;
        return made;
    };
    QVERIFY(!pressingLimit({limit(u"acceptance-decision"_s, -3, true)}));
    const QList<CaseDeadline> both{limit(u"mediation-from-receipt"_s, -2, false),
                                   limit(u"mediation-from-acceptance"_s, 4, false)};
    QCOMPARE(pressingLimit(both)->daysLeft, 4);
    const QList<CaseDeadline> early{limit(u"mediation-from-acceptance"_s, 4, false),
                                    limit(u"mediation-from-receipt"_s, 1, false)};
    QCOMPARE(pressingLimit(early)->daysLeft, 1);
    QCOMPARE(pressingLimit({limit(u"mediation-from-receipt"_s, -2, false)})->daysLeft, -2);
}

void TestCaseList::chipsSayWhen_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("tone");
    QTest::newRow("over") << -1 << u"超期1天"_s << static_cast<int>(Tone::Red);
    QTest::newRow("today") << 0 << u"今天到期"_s << static_cast<int>(Tone::Amber);
    QTest::newRow("tomorrow") << 1 << u"明天到期"_s << static_cast<int>(Tone::Amber);
    QTest::newRow("week") << 7 << u"7天后"_s << static_cast<int>(Tone::Accent);
}

void TestCaseList::chipsSayWhen()
{
    QFETCH(int, days);
    const LimitChip chip = limitChip(days);
    QTEST(chip.word, "word");
    QTEST(static_cast<int>(chip.tone), "tone");
}

void TestCaseList::modelKeepsItsPromises()
{
    CaseListModel model(noLimits);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false); // it would fetch in the middle of a reset
    QList<CaseRow> rows;
    for (int i = 1; i <= 450; ++i)
        rows += row(i, u"张三"_s, u"锦恒"_s, i % 3 ? CaseStatus::Mediating : CaseStatus::Closed);
    model.setRows(rows);
    QCOMPARE(model.rowCount(), CaseListModel::pageSize);
    QCOMPARE(model.found(), 450);
    model.fetchMore({});
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 450);
    QVERIFY(!model.canFetchMore({}));
    model.sort(CaseListModel::Number, Qt::AscendingOrder);
    model.setStates({CaseStatus::Closed});
    QCOMPARE(model.found(), 150);
    QCOMPARE(model.countOf({}), 450);
    model.setTyped(u"不存在"_s);
    QCOMPARE(model.rowCount(), 0);
    model.setRows({});
    QCOMPARE(model.total(), 0);
}

void TestCaseList::sortsByPinyinAndByValue()
{
    CaseListModel model(noLimits);
    model.setRows({row(12, u"张三"_s, u"甲"_s, CaseStatus::Closed),
                   row(2, u"阿木"_s, u"乙"_s, CaseStatus::Registered),
                   row(1, u"李四"_s, u"丙"_s, CaseStatus::Mediating)});
    model.sort(CaseListModel::Parties, Qt::AscendingOrder);
    QCOMPARE(column(model, CaseListModel::Parties),
             (QStringList{u"阿木 与 乙"_s, u"李四 与 丙"_s, u"张三 与 甲"_s}));
    model.sort(CaseListModel::Number, Qt::AscendingOrder);
    QCOMPARE(column(model, CaseListModel::Parties).first(), u"李四 与 丙"_s);
    QCOMPARE(column(model, CaseListModel::Number).last(), u"〔2026〕锦劳调12号"_s);
    model.sort(CaseListModel::Amount, Qt::DescendingOrder);
    QCOMPARE(column(model, CaseListModel::Amount), (QStringList{u"12.00"_s, u"2.00"_s, u"1.00"_s}));
}

void TestCaseList::filtersByWordsAndStates()
{
    CaseListModel model(noLimits);
    model.setRows({row(1, u"单雄丽"_s, u"成都锦恒建筑劳务有限公司"_s, CaseStatus::Mediating),
                   row(2, u"张三"_s, u"成都天府立诚电子科技有限公司"_s, CaseStatus::Registered)});
    const auto found = [&model](const QString &typed) {
        model.setTyped(typed);
        return model.found();
    };
    QCOMPARE(found(u"锦恒"_s), 1);
    QCOMPARE(found(u"zhangsan"_s), 1);
    QCOMPARE(found(u"sxl"_s), 1);
    QCOMPARE(found(u"shanxiong"_s), 1); // 单 as a surname
    QCOMPARE(found(u"成都 张"_s), 1);
    QCOMPARE(found(u"劳动报酬"_s), 2);
    QCOMPARE(found(u"锦劳调2号"_s), 1);
    QCOMPARE(found(QString()), 2);
    model.setStates({CaseStatus::Registered});
    QCOMPARE(model.found(), 1);
    QCOMPARE(model.foundAmount().fen(), 200);
}

void TestCaseList::twentyThousandCasesStayQuick()
{
    const QStringList surnames{u"王"_s, u"李"_s, u"张"_s, u"单"_s, u"查"_s, u"欧阳"_s, u"赵"_s};
    const QStringList given{u"建国"_s, u"晓燕"_s, u"雄丽"_s, u"志强"_s,
                            u"秀英"_s, u"伟"_s,   u"敏"_s,   u"思远"_s};
    QList<CaseRow> rows;
    for (int i = 1; i <= 20000; ++i)
        rows += row(i, surnames.at(i % 7) + given.at(i % 8) + QChar(0x4e00 + i % 2000),
                    u"成都锦恒第%1有限公司"_s.arg(i % 900),
                    i % 5 ? CaseStatus::Closed : CaseStatus::Mediating);
    CaseListModel model(noLimits);
    QElapsedTimer watch;
    const auto lap = [&watch](const char *what) { qInfo("%s: %lld ms", what, watch.restart()); };
    watch.start();
    model.setRows(rows);
    const qint64 load = watch.elapsed();
    lap("load");
    QTest::qWait(
        3000); // a person looks at the list before typing; the words are made ready meanwhile
    watch.restart();
    model.sort(CaseListModel::Parties, Qt::AscendingOrder);
    lap("first sort by pinyin");
    model.sort(CaseListModel::Parties, Qt::DescendingOrder);
    const qint64 again = watch.elapsed();
    lap("sort again");
    model.setTyped(u"z"_s);
    const qint64 first = watch.elapsed();
    lap("first letter");
    model.setTyped(u"zs"_s);
    const qint64 next = watch.elapsed();
    lap("next letter");
    QVERIFY(model.found() > 0);
    QVERIFY2(load < 500, "the first page comes at once");
    QVERIFY2(again < 500 && first < 500 && next < 500, "typing and sorting answer at once");
}

void TestCaseList::emptyListOffersIntake()
{
    OfficeWindow at;
    QVERIFY(at.show());
    at.window->go(caseListPlace());
    auto *action = at.child<QPushButton>(u"cases-empty-action"_s);
    QVERIFY(action->isVisible());
    action->setFocus();
    OfficeWindow::key(Qt::Key_Space);
    QVERIFY(at.page<IntakePage>());
}

void TestCaseList::keyboardFindsAndOpens()
{
    OfficeWindow at;
    const Id<Case> wage = at.office.sampleCase();
    (void)at.office.sampleCase(u"intake-rider.json"_s);
    (void)acceptCase(at.office.desk, wage, {QDate(2026, 11, 3), u"何建国"_s, true});
    QVERIFY(at.show());
    at.window->go(caseListPlace());
    auto *table = at.child<TableView>(u"cases-table"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(OfficeWindow::focusName(), u"cases-table"_s);
    QVERIFY(at.child<QPushButton>(u"cases-states-accepted"_s)->text().endsWith(u"1"_s));
    at.child<QPushButton>(u"cases-states-registered"_s)->click();
    QCOMPARE(table->model()->rowCount(), 1);
    OfficeWindow::key(Qt::Key_Escape); // takes the filter away
    QCOMPARE(table->model()->rowCount(), 2);

    at.child<QLineEdit>(u"cases-filter"_s)->setFocus();
    OfficeWindow::write(u"wangyan"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(OfficeWindow::tabTo(u"cases-table"_s));
    OfficeWindow::key(Qt::Key_Return);
    QVERIFY(at.page<StubCasePage>());
    QCOMPARE(at.openedCase(), wage);

    at.window->back();
    at.child<QLineEdit>(u"cases-filter"_s)->setText(u"没有这样的案件"_s);
    auto *all = at.child<QPushButton>(u"cases-unfound-action"_s);
    QVERIFY(all->isVisible());
    all->click();
    QCOMPARE(table->model()->rowCount(), 2);
    // A new case shows itself.
    (void)at.office.sampleCase(u"intake-dismissal-court.json"_s);
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(namelessControls(at.window.get()), QStringList());
    QCOMPARE(withoutHandle(at.window.get()), QStringList());
}

void TestCaseList::filterPathFromElsewhere()
{
    OfficeWindow at;
    (void)at.office.sampleCase();
    (void)at.office.sampleCase(u"intake-rider.json"_s);
    QVERIFY(at.show());
    at.window->go(caseListPlace(u"阿木"_s));
    QCOMPARE(at.child<QLineEdit>(u"cases-filter"_s)->text(), u"阿木"_s);
    QCOMPARE(at.child<TableView>(u"cases-table"_s)->model()->rowCount(), 1);
}

void TestCaseList::hiddenColumnsAreRemembered()
{
    OfficeWindow at;
    (void)at.office.sampleCase();
    QVERIFY(at.show());
    at.window->go(caseListPlace());
    auto *table = at.child<TableView>(u"cases-table"_s);
    table->setHiddenColumns(QString::number(CaseListModel::Amount));
    QVERIFY(table->isColumnHidden(CaseListModel::Amount));
    Q_EMIT table->columnsChosen();
    at.restart();
    at.window->go(caseListPlace());
    QVERIFY(at.child<TableView>(u"cases-table"_s)->isColumnHidden(CaseListModel::Amount));
}

QTEST_MAIN(TestCaseList)
#include "test_caselist.moc"
