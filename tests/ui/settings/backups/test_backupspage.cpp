// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/backups/backupkeeping.h"
#include "core/store/backups/backuplist.h"
#include "core/store/backups/restore.h"
#include "tests/support/scripteddialogs.h"
#include "tests/support/testdesk.h"
#include "tests/support/widgetdriver.h"
#include "ui/services/backupkeeper.h"
#include "ui/services/operationrunner.h"
#include "ui/settings/backups/backupspage.h"
#include "ui/settings/backups/storesasidecard.h"
#include "ui/shell/refusedpage.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/notelist.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// The page of the backups by keyboard, over a real store and a real stick.
class TestBackupsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<TestDesk>();
        static_cast<void>(m_office->sampleCase());
        QVERIFY(QDir().mkpath(stick()));
        makePage();
    }
    void cleanup()
    {
        m_page.reset();
        m_keeper.reset();
        m_operations.reset();
        m_office.reset();
    }

    void fromNoBackupToOneOnTheStick()
    {
        auto *state = getChild<Chip>(m_page.get(), u"backup-health-state"_s);
        QTRY_COMPARE(state->word(), u"还没有备份"_s);
        // Inside the store it would go with it: said beside the button, nothing is added.
        m_files.next(m_office->path());
        press(m_page.get(), u"backup-place-add"_s);
        auto *error = getChild<QLabel>(m_page.get(), u"backup-place-error"_s);
        QVERIFY(error->isVisible() && error->text().contains(u"数据文件夹"_s));
        m_files.next(stick());
        press(m_page.get(), u"backup-place-add"_s);
        QVERIFY(!error->isVisible());
        QCOMPARE(m_office->store->backupSettings()->places, QStringList(stick()));

        backUp();
        QCOMPARE(backupsIn(stick()).size(), 1);
        QTRY_COMPARE(state->word(), u"备份正常"_s);
        QVERIFY(getChild<QLabel>(m_page.get(), u"backup-health-words"_s)
                    ->text()
                    .contains(u"此后没有改动"_s));
        QVERIFY(getChild<NoteList>(m_page.get(), u"backup-outcomes"_s)
                    ->text()
                    .contains(u"打开核对过"_s));
        QTRY_VERIFY(m_page->findChild<QPushButton *>(u"backup-check-1-0"_s));
        QVERIFY(saveScreenshot(m_page.get(), u"settings-backups"_s));
        QCOMPARE(namelessControls(m_page.get()), QStringList());
        QCOMPARE(withoutHandle(m_page.get()), QStringList());

        // Nothing changed since: no second one, also by the note about the first.
        backUp();
        QCOMPARE(backupsIn(stick()).size(), 1);
        QVERIFY(
            getChild<NoteList>(m_page.get(), u"backup-outcomes"_s)->text().contains(u"没有改动"_s));
        const auto run = lastBackupRun(m_office->desk);
        QVERIFY(run && *run);
        QCOMPARE((*run)->places.size(), 2);
        QVERIFY((*run)->problems().isEmpty());

        m_prompter.nextAnswer(true);
        QTRY_VERIFY(m_page->findChild<QPushButton *>(u"backup-place-remove-1"_s));
        press(m_page.get(), u"backup-place-remove-1"_s);
        QVERIFY(m_office->store->backupSettings()->places.isEmpty());
        QCOMPARE(backupsIn(stick()).size(), 1);
    }

    void missingPlaceIsToldAndPassedBy()
    {
        QVERIFY(addBackupPlace(m_office->desk, stick()).has_value());
        QVERIFY(QDir(stick()).removeRecursively());
        backUp();
        const QString said = getChild<NoteList>(m_page.get(), u"backup-outcomes"_s)->text();
        QVERIFY2(said.contains(u"现在不可用"_s), qPrintable(said));
        QCOMPARE(backupsIn(m_office->path() + u"/backups"_s).size(), 1);
        QCOMPARE((*lastBackupRun(m_office->desk))->problems().size(), 1);
    }

    void checkedWholeAndDamageNamed()
    {
        backUp();
        QTRY_VERIFY(m_page->findChild<QPushButton *>(u"backup-check-0-0"_s));
        auto *notes = getChild<NoteList>(m_page.get(), u"backup-check-notes"_s);
        press(m_page.get(), u"backup-check-0-0"_s);
        QTRY_VERIFY(notes->text().contains(u"备份完好"_s));
        QFile file(backupsIn(m_office->path() + u"/backups"_s).constFirst().path + u"/database"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 2);
        file.write("damaged");
        file.close();
        press(m_page.get(), u"backup-check-0-0"_s);
        QTRY_VERIFY(notes->text().contains(u"备份有问题"_s));
    }

    void lossesAreShownAndSaved()
    {
        backUp();
        m_office->clock.advance(24 * 3600 * 1000);
        static_cast<void>(m_office->sampleCase(u"intake-rider.json"_s));
        QTRY_VERIFY(m_page->findChild<QPushButton *>(u"backup-restore-0-0"_s));
        press(m_page.get(), u"backup-restore-0-0"_s);
        QVERIFY(getChild<QLabel>(m_page.get(), u"restore-losses-words"_s)
                    ->text()
                    .contains(u"1 项操作"_s));
        auto *list = getChild<RowList>(m_page.get(), u"restore-losses"_s);
        QCOMPARE(list->rows().size(), 1);
        QVERIFY(list->rows().first().detail.contains(u"2026-11-10 · 许晓燕"_s));
        QVERIFY(saveScreenshot(m_page.get(), u"settings-backups-losses"_s));
        QCOMPARE(namelessControls(m_page.get()), QStringList());
        const QString csv = m_office->folder.filePath(u"lost.csv"_s);
        m_files.next(csv);
        press(m_page.get(), u"restore-losses-save"_s);
        QFile saved(csv);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(saved.readAll()).contains(u"许晓燕"_s));
        // Twice asked: the button, then the question.
        press(m_page.get(), u"restore-now"_s);
        QVERIFY(m_wanted.isEmpty());
        m_prompter.nextAnswer(true);
        press(m_page.get(), u"restore-now"_s);
        QVERIFY(m_wanted.endsWith(u".hezhong-backup"_s));
        QVERIFY(m_page->escape());
        QVERIFY(!m_page->escape());
    }

    void keepsAndWarns()
    {
        auto *automatic = getChild<QCheckBox>(m_page.get(), u"backup-automatic"_s);
        QVERIFY(automatic->isChecked());
        press(m_page.get(), u"backup-automatic"_s);
        QVERIFY(!m_office->store->backupSettings()->automatic);
        QVERIFY(!m_keeper->isAutomatic());
        auto *warn = getChild<QComboBox>(m_page.get(), u"backup-warn"_s);
        warn->setFocus();
        QTest::keyClick(warn, Qt::Key_Down);
        QTRY_COMPARE(m_office->store->backupSettings()->warnAfterDays, 14);
        QVERIFY(getChild<QLabel>(m_page.get(), u"backup-rule"_s)->text().contains(u"最近 5 份"_s));
    }

    void storesAsideAreListed()
    {
        auto *card = getChild<StoresAsideCard>(m_page.get(), u"stores-aside"_s);
        QVERIFY(!card->isVisible());
        backUp();
        const QString backup = backupsIn(m_office->path() + u"/backups"_s).constFirst().path;
        const QString copy = m_office->folder.filePath(u"copy.hezhong-backup"_s);
        QVERIFY(QDir().rename(backup, copy));
        m_page.reset();
        m_keeper.reset();
        m_office->store.reset();
        const auto restored =
            restoreBackup({copy, m_office->path(), {{}, TestDesk::password(), {}}, true, false},
                          m_office->clock, TestDesk::fast());
        QVERIFY(restored.has_value());
        m_office->reopen();
        makePage();
        card = getChild<StoresAsideCard>(m_page.get(), u"stores-aside"_s);
        QVERIFY(card->isVisible());
        QString shown;
        card->showFolder = [&shown](const QString &folder) { shown = folder; };
        press(m_page.get(), u"aside-show-0"_s);
        QCOMPARE(shown, m_office->folder.path());
        m_prompter.nextAnswer(true);
        press(m_page.get(), u"aside-undo"_s);
        QCOMPARE(m_undos, 1);
    }

    void othersMayNot()
    {
        m_page.reset();
        m_keeper.reset();
        m_operations.reset();
        m_office->addColleague(u"何建国"_s, {UserRole::Mediator}, {UserRole::Administrator});
        QVERIFY(m_office->openWith({u"何建国"_s, TestDesk::password(), {}}).has_value());
        Workbench bench;
        bench.desk = &m_office->desk;
        SettingsRoom room(bench, {});
        const std::unique_ptr<Page> page(room.makePage(u"backups"_s, nullptr));
        QVERIFY(qobject_cast<RefusedPage *>(page.get()));
        QCOMPARE(addBackupPlace(m_office->desk, stick()).error().code, u"rights.denied"_s);
    }

private:
    [[nodiscard]] QString stick() const { return m_office->folder.filePath(u"stick"_s); }
    void makePage()
    {
        m_operations = std::make_unique<OperationRunner>(m_office->desk);
        m_keeper = std::make_unique<BackupKeeper>(m_office->desk);
        m_theme.setZoom(100);
        m_theme.apply();
        Workbench bench;
        bench.desk = &m_office->desk;
        bench.operations = m_operations.get();
        bench.prompter = &m_prompter;
        bench.files = &m_files;
        SettingsRoom::Hooks hooks;
        hooks.backups = m_keeper.get();
        hooks.restoreWanted = [this](const QString &backup) { m_wanted = backup; };
        hooks.undoRestoreWanted = [this] { ++m_undos; };
        m_page = std::make_unique<BackupsPage>(bench, hooks);
        m_page->resize(1290, 700);
        QVERIFY(showActive(m_page.get()));
        m_page->enter();
        QTRY_VERIFY(m_keeper->health().has_value());
    }
    void backUp()
    {
        QSignalSpy finished(m_keeper.get(), &BackupKeeper::finished);
        QSignalSpy looked(m_keeper.get(), &BackupKeeper::healthChanged);
        press(m_page.get(), u"backup-now"_s);
        QVERIFY(!m_keeper->run()); // never two at once
        QTRY_COMPARE(finished.count(), 1);
        QTRY_VERIFY(looked.count() > 0);
    }

    std::unique_ptr<TestDesk> m_office;
    std::unique_ptr<OperationRunner> m_operations;
    std::unique_ptr<BackupKeeper> m_keeper;
    std::unique_ptr<BackupsPage> m_page;
    ScriptedPrompter m_prompter;
    ScriptedFilePicker m_files;
    QString m_wanted;
    int m_undos = 0;
    Theme m_theme{*qApp};
};

QTEST_MAIN(TestBackupsPage)
#include "test_backupspage.moc"
