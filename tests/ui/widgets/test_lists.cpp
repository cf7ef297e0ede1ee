// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/support/widgetdriver.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pinyinsort.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/rowlistmodel.h"
#include "ui/widgets/savedindicator.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/tabstrip.h"
#include "ui/widgets/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>

using namespace hezhong;
using namespace Qt::StringLiterals;

class TestLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }

    void typedMatches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing typed") << u"张三"_s << QString() << true;
        QTest::newRow("character") << u"张三"_s << u"三"_s << true;
        QTest::newRow("pinyin") << u"张三"_s << u"zhangs"_s << true;
        QTest::newRow("initials") << u"张三"_s << u"zs"_s << true;
        QTest::newRow("from the middle") << u"成都锦恒建筑"_s << u"jh"_s << true;
        QTest::newRow("surname's reading") << u"单某"_s << u"shan"_s << true;
        QTest::newRow("full width") << u"ABC公司"_s << u"ａｂｃ"_s << true;
        QTest::newRow("another") << u"张三"_s << u"ls"_s << false;
    }
    void typedMatches()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        QTEST(matchesTyped(text, typed), "found");
    }

    void sorting()
    {
        QStandardItemModel model;
        PinyinSort sort;
        QAbstractItemModelTester tester(&sort, QAbstractItemModelTester::FailureReportingMode::QtTest);
        sort.setSourceModel(&model);
        for (const QString &name : {u"张三"_s, u"李四"_s, u"阿某"_s, u"王五"_s})
            model.appendRow(new QStandardItem(name));
        sort.sort(0);
        QStringList names;
        for (int i = 0; i < sort.rowCount(); ++i)
            names << sort.index(i, 0).data().toString();
        QCOMPARE(names, QStringList({u"阿某"_s, u"李四"_s, u"王五"_s, u"张三"_s}));
        sort.setTyped(u"ls"_s);
        QCOMPARE(sort.rowCount(), 1);
        sort.setTyped({});
        sort.setRowFilter([](int row) { return row == 0; });
        QCOMPARE(sort.rowCount(), 1);
        QCOMPARE(sort.index(0, 0).data().toString(), u"张三"_s);
    }

    void table()
    {
        QStandardItemModel model(0, 3);
        model.setHorizontalHeaderLabels({u"案号"_s, u"当事人"_s, u"状态"_s});
        for (int i = 1; i <= 30; ++i) {
            auto *state = new QStandardItem(u"调解中"_s);
            state->setData(static_cast<int>(Tone::Accent), TableView::ToneRole);
            model.appendRow({new QStandardItem(u"(2026)武劳调%1号"_s.arg(i)), new QStandardItem(u"查某"_s), state});
        }
        TableView view(u"cases-table"_s);
        view.setAccessibleName(u"案件"_s);
        view.setModel(&model);
        view.setColumnWidths({180, 200, 90}, 1);
        view.resize(700, 300);
        QVERIFY(showActive(&view));
        QCOMPARE(view.rowHeight(0), 36);
        QSignalSpy opened(&view, &TableView::opened);
        view.setCurrentIndex(model.index(4, 0));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toModelIndex().row(), 4);
        view.setHiddenColumns(u"2"_s);
        QVERIFY(view.isColumnHidden(2));
        QCOMPARE(view.hiddenColumns(), u"2"_s);
        view.setHiddenColumns({});
        QVERIFY(!view.isColumnHidden(2));
        QVERIFY(!view.grab().isNull());
    }

    void rows()
    {
        RowList list(u"today"_s);
        QAbstractItemModelTester tester(list.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setRows({{u"a"_s, u"查某 与 餐饮"_s, u"09:30"_s, u"今天到期"_s, Tone::Amber}, {u"b"_s, u"张某"_s, {}, {}, Tone::Neutral}});
        QVERIFY(showActive(&list));
        QCOMPARE(list.currentId(), u"a"_s);
        QCOMPARE(list.model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"查某 与 餐饮，09:30，今天到期"_s);
        QSignalSpy opened(&list, &RowList::opened);
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(opened.first().first().toString(), u"b"_s);
        list.setRows({{u"b"_s, u"张某"_s, {}, {}, Tone::Neutral}});
        QCOMPARE(list.currentId(), u"b"_s);
        list.setGrowing(true);
        QCOMPARE(list.sizeHint().height(), px(44));
    }

    void tabs()
    {
        TabStrip tabs(u"tabs"_s);
        QSignalSpy changed(&tabs, &TabStrip::currentIdChanged);
        tabs.addTab(u"overview"_s, u"概况"_s);
        tabs.addTab(u"documents"_s, u"文书"_s);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(tabs.current(), u"overview"_s);
        tabs.setCount(u"documents"_s, 5);
        QCOMPARE(tabs.tabText(1), u"文书 5"_s);
        QVERIFY(showActive(&tabs));
        tabs.setFocus();
        QTest::keyClick(&tabs, Qt::Key_Right);
        QCOMPARE(changed.last().first().toString(), u"documents"_s);
        tabs.setCount(u"documents"_s, 0);
        QCOMPARE(tabs.tabText(1), u"文书"_s);
    }

    void chips()
    {
        FilterChips chips(u"filter"_s);
        chips.addChip(u"open"_s, u"在办"_s);
        chips.addChip(u"all"_s, u"全部"_s);
        chips.setCount(u"all"_s, 38);
        QCOMPARE(chips.current(), u"open"_s);
        QVERIFY(showActive(&chips));
        QSignalSpy changed(&chips, &FilterChips::changed);
        press(&chips, u"filter-all"_s);
        QCOMPARE(chips.current(), u"all"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(getChild<QPushButton>(&chips, u"filter-all"_s)->text(), u"全部 38"_s);
    }

    void messages()
    {
        MessageBar bar;
        int undone = 0;
        bar.show({u"已受理。"_s, u"请在三个工作日内送达。"_s, Tone::Green, u"撤销"_s, [&undone] { ++undone; }, 0});
        QVERIFY(bar.isVisible());
        QVERIFY(bar.text().contains(u"送达"_s));
        getChild<QPushButton>(&bar, u"message-action"_s)->click();
        QCOMPARE(undone, 1);
        QVERIFY(!bar.isVisible());
        QVERIFY(!bar.dismiss());
        bar.show({u"一会儿就走。"_s, {}, Tone::Neutral, {}, {}, 1});
        QVERIFY(!getChild<QPushButton>(&bar, u"message-action"_s)->isVisible());
        QTRY_VERIFY(!bar.isVisible());
    }

    void saved()
    {
        ManualClock clock(QDateTime(QDate(2026, 11, 23), QTime(10, 32)));
        SavedIndicator saved(clock);
        saved.setDirty();
        QVERIFY(!saved.text().isEmpty());
        saved.setSaved();
        QCOMPARE(saved.text(), u"已保存 10:32"_s);
        saved.setFailed();
        QCOMPARE(saved.text(), u"尚未保存"_s);
    }

    void emptyState()
    {
        EmptyState empty(u"no-cases"_s, u"inbox"_s, u"还没有案件。"_s, u"登记第一件申请"_s);
        QVERIFY(showActive(&empty));
        QSignalSpy wanted(&empty, &EmptyState::actionWanted);
        press(&empty, u"no-cases-action"_s);
        QCOMPARE(wanted.count(), 1);
    }

private:
    Theme m_theme{*qApp};
};

QTEST_MAIN(TestLists)
#include "test_lists.moc"
