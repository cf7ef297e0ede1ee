// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgetdriver.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/commandtable.h"
#include "ui/shell/keyshelp.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

using namespace hezhong;
using namespace Qt::StringLiterals;

class TestCommandTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysRunCommands()
    {
        QWidget window;
        CommandTable table(&window);
        int runs = 0;
        QString why;
        table.add({u"case.new"_s, u"登记新的申请"_s, {QKeySequence(u"Ctrl+N"_s)}, {}, [&runs] { ++runs; },
                   [&why] { return why; }});
        QSignalSpy refused(&table, &CommandTable::refused);
        QVERIFY(showActive(&window));
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(runs, 1);
        why = u"正在保存，请稍候。"_s;
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(runs, 1);
        QCOMPARE(refused.first().first().toString(), why);
        why.clear();
        table.setActive(false);
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
        QVERIFY(!table.trigger(u"case.new"_s));
        QCOMPARE(runs, 1);
        table.setActive(true);
        QVERIFY(table.trigger(u"case.new"_s));
        QVERIFY(!table.trigger(u"no.such"_s));
        QCOMPARE(runs, 2);
    }

    void addingAgainReplaces()
    {
        QWidget window;
        CommandTable table(&window);
        int which = 0;
        table.add({u"a"_s, u"一"_s, {}, {}, [&which] { which = 1; }, {}});
        table.add({u"a"_s, u"二"_s, {}, {}, [&which] { which = 2; }, {}});
        QCOMPARE(table.commands().size(), 1);
        table.trigger(u"a"_s);
        QCOMPARE(which, 2);
        QCOMPARE(table.action(u"a"_s)->text(), u"二"_s);
    }

    void palette()
    {
        QWidget window;
        CommandTable table(&window);
        QString ran;
        const QList<std::pair<QString, QString>> commands{
            {u"lock"_s, u"锁定"_s}, {u"new"_s, u"登记新的申请"_s}, {u"find"_s, u"查找案件"_s}};
        for (const auto &[id, text] : commands)
            table.add({id, text, {}, {}, [&ran, id] { ran = id; }, {}});
        auto *palette = new CommandPalette(table, &window);
        palette->open();
        QVERIFY(QTest::qWaitForWindowActive(palette));
        auto *line = getChild<QLineEdit>(palette, u"command-line"_s);
        QCOMPARE(getChild<QListWidget>(palette, u"command-list"_s)->count(), 3);
        QTest::keyClicks(line, u"djx"_s);
        QCOMPARE(getChild<QListWidget>(palette, u"command-list"_s)->count(), 1);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(ran, u"new"_s);
        QVERIFY(!palette->isVisible());
    }

    void keysHelpListsThem()
    {
        QWidget window;
        CommandTable table(&window);
        table.add({u"a"_s, u"有快捷键"_s, {QKeySequence(u"F2"_s)}, {}, {}, {}});
        table.add({u"b"_s, u"没有快捷键"_s, {}, {}, {}, {}});
        KeysHelp help(table, u"这一页的说明"_s, &window);
        QStringList texts;
        for (const QLabel *label : help.findChildren<QLabel *>())
            texts << label->text();
        QVERIFY(texts.contains(u"有快捷键"_s));
        QVERIFY(texts.contains(u"F2"_s));
        QVERIFY(texts.contains(u"这一页的说明"_s));
        QVERIFY(!texts.contains(u"没有快捷键"_s));
        QCOMPARE(namelessControls(&help), QStringList());
    }
};

QTEST_MAIN(TestCommandTable)
#include "test_commandtable.moc"
