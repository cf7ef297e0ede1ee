// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dummyrooms.h"
#include "tests/support/widgetdriver.h"
#include "ui/services/settings.h"
#include "ui/settings/settingsroom.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/messagebar.h"

#include <QScreen>
#include <QTemporaryDir>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// Pictures of the frame with made-up content, at the sizes that offices have; and that nothing is
/// nameless or cut off in them.
class TestLookOfPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pages_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<int>("zoom");
        QTest::addColumn<QSize>("size");
        const int light = static_cast<int>(ThemeChoice::Light);
        const int dark = static_cast<int>(ThemeChoice::Dark);
        QTest::newRow("light") << light << 100 << QSize(1366, 768);
        QTest::newRow("dark") << dark << 100 << QSize(1366, 768);
        QTest::newRow("narrow") << light << 100 << QSize(1100, 720);
        QTest::newRow("large") << light << 150 << QSize(1366, 768);
        QTest::newRow("largest") << dark << 200 << QSize(2732, 1536);
    }

    void pages()
    {
        QFETCH(int, theme);
        QFETCH(int, zoom);
        QFETCH(QSize, size);
        const QString kind = QString::fromLatin1(QTest::currentDataTag());
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"hezhong.ini"_s));
        Theme look(*qApp);
        look.setChoice(static_cast<ThemeChoice>(theme));
        look.setZoom(zoom);
        look.apply();
        ManualClock clock(QDateTime(QDate(2026, 11, 23), QTime(10, 32)));
        MainWindow window(clock, settings, look);
        window.addRoom(
            std::make_unique<DummyRoom>(u"home"_s, u"今日"_s, u"calendar-check"_s, 10, 7, clock));
        window.addRoom(
            std::make_unique<DummyRoom>(u"cases"_s, u"案件"_s, u"folder-open"_s, 20, 38, clock));
        Workbench bench;
        bench.settings = &settings;
        bench.theme = &look;
        window.addRoom(std::make_unique<SettingsRoom>(bench, SettingsRoom::Hooks()));
        window.setOffice(u"晋阳街道劳动人事争议调解委员会"_s);
        window.setUser(u"何建国"_s, u"调解员"_s);
        window.start();
        window.resize(size);
        QVERIFY(showActive(&window));
        QVERIFY(saveScreenshot(&window, u"look-home-"_s + kind));
        QCOMPARE(namelessControls(&window), QStringList());
        QCOMPARE(withoutHandle(&window), QStringList());

        window.go({u"cases"_s, u"case/1"_s});
        window.messages().show(
            {u"已受理，编号 (2026)武劳调12号。"_s, {}, Tone::Green, u"撤销"_s, [] {}, 0});
        getChild<FormGrid>(&window, u"claim"_s)->check();
        QVERIFY(saveScreenshot(&window, u"look-case-"_s + kind));
        QCOMPARE(namelessControls(&window), QStringList());
        QCOMPARE(withoutHandle(&window), QStringList());

        window.go({u"settings"_s, {}});
        QVERIFY(saveScreenshot(&window, u"look-settings-"_s + kind));
        QCOMPARE(namelessControls(&window), QStringList());
        QCOMPARE(withoutHandle(&window), QStringList());
        window.lock();
        QVERIFY(saveScreenshot(&window, u"look-locked-"_s + kind));
        QCOMPARE(window.size(), size); // nothing forced the window larger than it was asked to be
    }
};

QTEST_MAIN(TestLookOfPages)
#include "test_lookofpages.moc"
