// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/casequeries.h"
#include "core/store/backups/makebackup.h"
#include "core/store/backups/restore.h"
#include "tests/support/scripteddialogs.h"
#include "tests/support/testdesk.h"
#include "tests/support/widgetdriver.h"
#include "ui/services/settings.h"
#include "ui/startup/restore/restoreform.h"
#include "ui/startup/restore/undorestorepage.h"
#include "ui/startup/startupwindow.h"
#include "ui/widgets/rowlist.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// From a stick to an open store, by keyboard, on a machine that knows nothing.
class TestRestoreWizard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }

    void init()
    {
        m_office = std::make_unique<TestDesk>();
        m_case = m_office->sampleCase();
        QVERIFY(QDir().mkpath(stick()));
        m_office->clock.advance(1000);
        const auto made = makeBackup(m_office->store->backupSource(), stick(), m_office->clock);
        QVERIFY(made.has_value());
        m_backup = made->path;
        m_settings = std::make_unique<Settings>(m_office->folder.filePath(u"hezhong.ini"_s));
        QVERIFY(QDir().mkpath(m_office->folder.filePath(u"new-pc"_s)));
        m_settings->setLastFolder(m_office->folder.filePath(u"new-pc"_s));
        m_files = std::make_unique<ScriptedFilePicker>();
        const StartupParts parts{&m_office->clock, m_settings.get(), m_files.get(), &m_printing,
                                 KeyStrength::Fast};
        m_window = std::make_unique<StartupWindow>(parts);
    }
    void cleanup()
    {
        m_window.reset();
        m_office.reset();
    }

    /// Day 7 of the days that must go smoothly: the PC is stolen.
    void badDay()
    {
        m_window->begin({});
        QVERIFY(showActive(m_window.get()));
        press(m_window.get(), u"chooser-restore"_s);
        looksRight();
        chooseStick();
        if (QTest::currentTestFailed())
            return;
        QVERIFY(saveScreenshot(m_window.get(), u"startup-restore-choose"_s));
        looksRight();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

        // What a scanner types of the sheet's QR code, words and all.
        press(m_window.get(), u"restore-recovery"_s);
        auto *key = getChild<QLineEdit>(m_window.get(), u"restore-key"_s);
        QCOMPARE(QApplication::focusWidget(), key);
        QTest::keyClicks(key, u"HEZHONG "_s + m_office->recoveryKey);
        QVERIFY(saveScreenshot(m_window.get(), u"startup-restore-open"_s));
        looksRight();
        QTest::keyClick(key, Qt::Key_Return);

        auto *next = getChild<QPushButton>(m_window.get(), u"restore-next"_s);
        QTRY_VERIFY(getChild<QWidget>(m_window.get(), u"restore-result"_s)->isVisible());
        QVERIFY(shownText().contains(u"都完好"_s));
        QVERIFY(saveScreenshot(m_window.get(), u"startup-restore-done"_s));
        looksRight();
        QTRY_COMPARE(QApplication::focusWidget(), next);
        QTest::keyClick(next, Qt::Key_Space);

        // Opened with the same key; all that is left is a new password.
        auto *fresh = getChild<QLineEdit>(m_window.get(), u"new-password-password"_s);
        QTRY_VERIFY(fresh->isVisible());
        typeInto(m_window.get(), u"new-password-password"_s, u"ganz-Neues-7"_s);
        typeInto(m_window.get(), u"new-password-again"_s, u"ganz-Neues-7"_s);
        QSignalSpy opened(m_window.get(), &StartupWindow::opened);
        press(m_window.get(), u"new-password-use"_s);
        QTRY_COMPARE(opened.count(), 1);
        const std::unique_ptr<Store> store = m_window->takeStore();
        QVERIFY(store);
        QCOMPARE(store->folder(), m_office->folder.filePath(u"new-pc/office.hezhong"_s));
        const Desk desk{store.get(), &m_office->calendar, nullptr};
        const auto rows = listCases(desk);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().id, m_case);
        QVERIFY(store->verify()->ok());
    }

    void passwordAndItsErrors()
    {
        m_window->begin({});
        QVERIFY(showActive(m_window.get()));
        press(m_window.get(), u"chooser-restore"_s);
        // Nothing chosen yet: said in words, nothing else happens.
        m_files->next(m_office->folder.filePath(u"new-pc"_s));
        press(m_window.get(), u"restore-pick"_s);
        QTRY_VERIFY(getChild<QLabel>(m_window.get(), u"restore-found"_s)
                        ->text()
                        .contains(u"没有找到备份"_s));
        press(m_window.get(), u"restore-next"_s);
        QVERIFY(
            getChild<QLabel>(m_window.get(), u"restore-found"_s)->text().contains(u"请先选择"_s));
        chooseStick();
        press(m_window.get(), u"restore-next"_s);
        typeInto(m_window.get(), u"restore-password"_s, u"wrong-password"_s);
        press(m_window.get(), u"restore-next"_s);
        QTRY_VERIFY(getChild<QLabel>(m_window.get(), u"restore-password-error"_s)->isVisible());
        typeInto(m_window.get(), u"restore-password"_s, TestDesk::password());
        // A folder that is in use is not written over, but may be set aside.
        typeInto(m_window.get(), u"restore-folder"_s, stick());
        QVERIFY(getChild<QCheckBox>(m_window.get(), u"restore-aside"_s)->isVisible());
        press(m_window.get(), u"restore-next"_s);
        QVERIFY(getChild<QLabel>(m_window.get(), u"restore-aside-error"_s)->isVisible());
        typeInto(m_window.get(), u"restore-folder"_s,
                 m_office->folder.filePath(u"new-pc/office.hezhong"_s));
        QVERIFY(!getChild<QCheckBox>(m_window.get(), u"restore-aside"_s)->isVisible());
        press(m_window.get(), u"restore-next"_s);
        QTRY_VERIFY(getChild<QWidget>(m_window.get(), u"restore-result"_s)->isVisible());
        QSignalSpy opened(m_window.get(), &StartupWindow::opened);
        press(m_window.get(), u"restore-next"_s);
        QTRY_COMPARE(opened.count(), 1);
        QVERIFY(m_window->takeStore());
    }

    void damagedFileIsNamed()
    {
        const QString keys = m_backup + u"/database"_s;
        QFile file(keys);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 2);
        file.write("damaged");
        file.close();
        m_window->begin({});
        QVERIFY(showActive(m_window.get()));
        press(m_window.get(), u"chooser-restore"_s);
        chooseStick();
        press(m_window.get(), u"restore-next"_s);
        typeInto(m_window.get(), u"restore-password"_s, TestDesk::password());
        press(m_window.get(), u"restore-next"_s);
        // Offered to take what is sound; a damaged database has nothing sound, and is refused again.
        auto *damaged = getChild<QCheckBox>(m_window.get(), u"restore-even-damaged"_s);
        QTRY_VERIFY(damaged->isVisible());
        QVERIFY(!QFileInfo::exists(m_office->folder.filePath(u"new-pc/office.hezhong"_s)));
    }

    /// From the settings: the store in use is set aside, and comes back by the way at the sign-in.
    void presentStoreThereAndBack()
    {
        const QString store = m_office->path();
        m_settings->rememberStore(store, u"许晓燕"_s);
        static_cast<void>(m_office->sampleCase(u"intake-rider.json"_s));
        m_office->store.reset();
        m_window->begin(store);
        m_window->restore(m_backup, store);
        QVERIFY(showActive(m_window.get()));
        QVERIFY(!getChild<QLineEdit>(m_window.get(), u"restore-folder"_s)->isVisible());
        auto *password = getChild<QLineEdit>(m_window.get(), u"restore-password"_s);
        QTRY_COMPARE(QApplication::focusWidget(), password);
        QTest::keyClicks(password, TestDesk::password());
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY(getChild<QWidget>(m_window.get(), u"restore-result"_s)->isVisible());
        QVERIFY(shownText().contains(u"before-restore"_s));
        QSignalSpy opened(m_window.get(), &StartupWindow::opened);
        press(m_window.get(), u"restore-next"_s);
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(casesIn(m_window->takeStore()), 1);

        m_window->begin(store);
        auto *undo = getChild<QPushButton>(m_window.get(), u"login-undo-restore"_s);
        QVERIFY(undo->isVisible());
        QVERIFY(undo->text().contains(u"2026-11-09"_s));
        press(m_window.get(), u"login-undo-restore"_s);
        QString shown;
        auto *page = getChild<UndoRestorePage>(m_window.get(), u"undo-restore"_s);
        page->showFolder = [&shown](const QString &folder) { shown = folder; };
        press(m_window.get(), u"undo-restore-folder"_s);
        QCOMPARE(shown, m_office->folder.path());
        press(m_window.get(), u"undo-restore-do"_s);
        QVERIFY(getChild<QLabel>(m_window.get(), u"undo-restore-error"_s)->isVisible());
        QVERIFY(saveScreenshot(m_window.get(), u"startup-undo-restore"_s));
        looksRight();
        press(m_window.get(), u"undo-restore-tick"_s);
        press(m_window.get(), u"undo-restore-do"_s);
        auto *again = getChild<QLineEdit>(m_window.get(), u"login-password"_s);
        QVERIFY(again->isVisible());
        QVERIFY(!undo->isVisible());
        QTest::keyClicks(again, TestDesk::password());
        QTest::keyClick(again, Qt::Key_Return);
        QTRY_COMPARE(opened.count(), 2);
        QCOMPARE(casesIn(m_window->takeStore()), 2);
    }

    void keyInWhatAScannerTypes()
    {
        const QString key = m_office->recoveryKey;
        QCOMPARE(recoveryKeyIn(key), key);
        QCOMPARE(recoveryKeyIn(u"恢复密钥："_s + key + u"（某某单位）"_s), key);
        const QString spaced = QString(key).replace(u'-', u' ').toLower();
        QCOMPARE(recoveryKeyIn(u"key="_s + spaced), spaced);
        QCOMPARE(recoveryKeyIn(u"SHEET "_s + key), key);
        QCOMPARE(recoveryKeyIn(u"no key here"_s), u"no key here"_s);
    }

private:
    [[nodiscard]] QString stick() const { return m_office->folder.filePath(u"stick"_s); }
    void chooseStick()
    {
        m_files->next(stick());
        press(m_window.get(), u"restore-pick"_s);
        auto *list = getChild<RowList>(m_window.get(), u"restore-backups"_s);
        QTRY_VERIFY(list->isVisible());
        QCOMPARE(list->rows().size(), 1);
        QVERIFY(list->rows().first().detail.contains(u"案件 1 件"_s));
        QTRY_COMPARE(QApplication::focusWidget(), list);
    }
    [[nodiscard]] QString shownText() const
    {
        QStringList texts;
        const auto labels = m_window->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            if (label->isVisible())
                texts += label->text();
        return texts.join(u'\n');
    }
    [[nodiscard]] qsizetype casesIn(const std::unique_ptr<Store> &store) const
    {
        const Desk desk{store.get(), &m_office->calendar, nullptr};
        const auto rows = listCases(desk);
        return rows ? rows->size() : -1;
    }
    void looksRight()
    {
        QCOMPARE(namelessControls(m_window.get()), QStringList());
        QCOMPARE(withoutHandle(m_window.get()), QStringList());
    }

    Theme m_theme{*qApp};
    std::unique_ptr<TestDesk> m_office;
    Id<Case> m_case;
    QString m_backup;
    std::unique_ptr<Settings> m_settings;
    RecordingPrintService m_printing;
    std::unique_ptr<ScriptedFilePicker> m_files;
    std::unique_ptr<StartupWindow> m_window;
};

QTEST_MAIN(TestRestoreWizard)
#include "test_restorewizard.moc"
