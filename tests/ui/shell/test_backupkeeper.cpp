// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/backupwatch.h"
#include "core/store/backups/backuplist.h"
#include "tests/support/testdesk.h"
#include "tests/support/widgetdriver.h"
#include "ui/services/backupkeeper.h"
#include "ui/services/operationrunner.h"
#include "ui/services/settings.h"
#include "ui/shell/closingwindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// Backups by themselves: daily, at the end, one at a time, and what is told of them.
class TestBackupKeeper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme.apply();
        QApplication::setQuitOnLastWindowClosed(false);
    }
    void init()
    {
        m_office = std::make_unique<TestDesk>();
        static_cast<void>(m_office->sampleCase());
        QVERIFY(QDir().mkpath(stick()));
        QVERIFY(addBackupPlace(m_office->desk, stick()).has_value());
    }
    void cleanup() { m_office.reset(); }

    void dailyAndOnlyWhenChanged()
    {
        BackupKeeper keeper(m_office->desk);
        QSignalSpy finished(&keeper, &BackupKeeper::finished);
        keeper.checkDaily();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(backupsIn(stick()).size(), 1);
        keeper.checkDaily(); // the same day
        QVERIFY(!keeper.isBusy());
        // Over midnight in a program that stays open: looked at, and nothing to be made.
        m_office->clock.advance(24 * 3600 * 1000);
        keeper.checkDaily();
        QTRY_COMPARE(finished.count(), 2);
        QCOMPARE(backupsIn(stick()).size(), 1);
        m_office->clock.advance(24 * 3600 * 1000);
        static_cast<void>(m_office->sampleCase(u"intake-rider.json"_s));
        keeper.checkDaily();
        QTRY_COMPARE(finished.count(), 3);
        QCOMPARE(backupsIn(stick()).size(), 2);
    }

    void notWhenSwitchedOff()
    {
        BackupSettings settings = *m_office->store->backupSettings();
        settings.automatic = false;
        QVERIFY(changeBackupSettings(m_office->desk, settings).has_value());
        BackupKeeper keeper(m_office->desk);
        keeper.checkDaily();
        QVERIFY(!keeper.isBusy());
        QVERIFY(keeper.run()); // on demand it works all the same
    }

    void goesWhileItRuns()
    {
        // The store may close as soon as the keeper has gone: its thread is out of it by then.
        auto keeper = std::make_unique<BackupKeeper>(m_office->desk);
        QVERIFY(keeper->run());
        QVERIFY(!keeper->run());
        keeper.reset();
        m_office->reopen();
        QVERIFY(m_office->store->verify()->ok());
        for (const BackupInfo &one : backupsIn(stick()))
            QVERIFY(checkedFiles(one).isGood());
    }

    void closingBacksUpAndCanBeSkipped()
    {
        BackupKeeper keeper(m_office->desk);
        ClosingWindow closing(keeper);
        QSignalSpy done(&closing, &ClosingWindow::done);
        closing.begin();
        QVERIFY(closing.isVisible());
        QVERIFY(saveScreenshot(&closing, u"closing"_s));
        QCOMPARE(namelessControls(&closing), QStringList());
        QTRY_COMPARE(done.count(), 1);
        QVERIFY(!closing.isVisible());
        QCOMPARE(backupsIn(stick()).size(), 1);

        static_cast<void>(m_office->sampleCase(u"intake-rider.json"_s));
        ClosingWindow second(keeper);
        second.begin();
        QSignalSpy skipped(&second, &ClosingWindow::done);
        press(&second, u"closing-task-stop"_s);
        QTRY_COMPARE(skipped.count(), 1);
        QVERIFY(!second.isVisible());
        QVERIFY(QDir(stick())
                    .entryList({u".*"_s}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)
                    .isEmpty());
    }

    /// The whole way: a window closes, a stick is missing, and the next start tells it.
    void problemsAreToldAtTheNextStart()
    {
        QVERIFY(QDir(stick()).removeRecursively());
        Settings settings(m_office->folder.filePath(u"hezhong.ini"_s));
        {
            OperationRunner operations(m_office->desk);
            BackupWatch watch(m_office->desk, operations);
            MainWindow window(m_office->clock, settings, m_theme);
            watch.setWindow(window);
            window.start();
            QVERIFY(showActive(&window));
            QSignalSpy finished(&watch.keeper(), &BackupKeeper::finished);
            QVERIFY(static_cast<QWidget &>(window).close());
            QTRY_COMPARE(finished.count(), 1);
        }
        m_office->reopen();
        OperationRunner operations(m_office->desk);
        QSignalSpy said(&operations, &OperationRunner::messageWanted);
        BackupWatch watch(m_office->desk, operations);
        watch.tellLastProblems();
        QCOMPARE(said.count(), 1);
        const auto message = said.first().first().value<Message>();
        QVERIFY2(message.text.contains(u"stick"_s), qPrintable(message.text));
        QVERIFY(!message.hint.isEmpty());
    }

    void statusLineTellsOfAnOldBackup()
    {
        Settings settings(m_office->folder.filePath(u"hezhong.ini"_s));
        OperationRunner operations(m_office->desk);
        BackupWatch watch(m_office->desk, operations);
        MainWindow window(m_office->clock, settings, m_theme);
        watch.setWindow(window);
        window.start();
        QVERIFY(showActive(&window));
        auto *note = getChild<QPushButton>(&window, u"status-note"_s);
        QTRY_VERIFY(note->isVisible());
        QVERIFY(note->text().contains(u"备份"_s));
        QSignalSpy finished(&watch.keeper(), &BackupKeeper::finished);
        QVERIFY(watch.keeper().run());
        QTRY_COMPARE(finished.count(), 1);
        QTRY_VERIFY(!note->isVisible());
    }

private:
    [[nodiscard]] QString stick() const { return m_office->folder.filePath(u"stick"_s); }

    std::unique_ptr<TestDesk> m_office;
    Theme m_theme{*qApp};
};

QTEST_MAIN(TestBackupKeeper)
#include "test_backupkeeper.moc"
