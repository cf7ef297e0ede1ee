// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/operations/officeadmin.h"
#include "core/store/store.h"
#include "tests/support/scripteddialogs.h"
#include "tests/support/widgetdriver.h"
#include "ui/services/settings.h"
#include "ui/startup/repair/salvagepage.h"
#include "ui/startup/startupwindow.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// A damaged store from the login to an open one, by keyboard.
class TestSalvagePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"hezhong.ini"_s));
        m_printing = std::make_unique<RecordingPrintService>();
        m_files = std::make_unique<ScriptedFilePicker>();
        const StartupParts parts{&m_clock, m_settings.get(), m_files.get(), m_printing.get(), KeyStrength::Fast};
        m_window = std::make_unique<StartupWindow>(parts);
        m_place = m_folder->filePath(u"office.hezhong"_s);
        NewOffice wanted;
        wanted.name = u"成都市锦江区某街道劳动人事争议调解委员会"_s;
        wanted.region = u"510104"_s;
        wanted.prefix = u"锦"_s;
        wanted.adminName = u"许晓燕"_s;
        wanted.password = password();
        const auto created = createOffice(m_place, wanted, m_clock, fast());
        QVERIFY(created.has_value());
    }
    void cleanup() { m_window.reset(); }

    void damagedPagesAreShownAndSalvaged()
    {
        // The second page begins the first table (meta), which no opening does without.
        overwrite(u"cases.db"_s, 4096 + 100);
        login();
        auto *report = getChild<QPlainTextEdit>(m_window.get(), u"salvage-report"_s);
        QTRY_VERIFY(report->isVisible() && report->toPlainText().contains(u"第 2 页"_s));
        looksRight();
        QVERIFY(saveScreenshot(m_window.get(), u"startup-salvage"_s));
        m_files->next(m_folder->path());
        press(m_window.get(), u"salvage-place"_s);
        press(m_window.get(), u"salvage-repair"_s);
        QTRY_VERIFY(getChild<QLabel>(m_window.get(), u"salvage-error"_s)->isVisible());
        press(m_window.get(), u"salvage-begin"_s);
        auto *open = getChild<QPushButton>(m_window.get(), u"salvage-open"_s);
        QTRY_VERIFY(open->isVisible() && open->isEnabled());
        QVERIFY(report->toPlainText().contains(u"office-recovered.hezhong"_s));
        QVERIFY(saveScreenshot(m_window.get(), u"startup-salvaged"_s));
        const QString file = m_folder->filePath(u"report.txt"_s);
        m_files->next(file);
        press(m_window.get(), u"salvage-save"_s);
        QVERIFY(QFile::exists(file));
        QSignalSpy opened(m_window.get(), &StartupWindow::opened);
        press(m_window.get(), u"salvage-open"_s);
        QTRY_COMPARE(opened.count(), 1);
        const auto store = m_window->takeStore();
        QVERIFY(store->folder().endsWith(u"office-recovered.hezhong"_s));
        QVERIFY(store->verify()->ok());
    }

    void aDamagedKeyFileIsToldAfterSigningInAndMended()
    {
        QFile key(m_place + u"/keys.copy.json"_s);
        QVERIFY(key.open(QIODevice::WriteOnly) && key.write("no") == 2);
        key.close();
        login();
        auto *report = getChild<QPlainTextEdit>(m_window.get(), u"salvage-report"_s);
        QTRY_VERIFY(report->isVisible() && report->toPlainText().contains(u"keys.copy.json"_s));
        looksRight();
        QVERIFY(saveScreenshot(m_window.get(), u"startup-faults"_s));
        press(m_window.get(), u"salvage-repair"_s);
        auto *page = getChild<SalvagePage>(m_window.get(), u"salvage"_s);
        QTRY_VERIFY(!page->isBusy());
        QSignalSpy opened(m_window.get(), &StartupWindow::opened);
        press(m_window.get(), u"salvage-open"_s);
        QTRY_COMPARE(opened.count(), 1);
        QVERIFY(m_window->takeStore()->verify()->ok());
    }

    void whatIsFoundAtOpeningCanBePutOff()
    {
        QVERIFY(QFile::remove(m_place + u"/keys.copy.json"_s));
        login();
        QTRY_VERIFY(getChild<QWidget>(m_window.get(), u"salvage"_s)->isVisible());
        QSignalSpy opened(m_window.get(), &StartupWindow::opened);
        press(m_window.get(), u"salvage-open"_s);
        QTRY_COMPARE(opened.count(), 1);
    }

private:
    void login()
    {
        m_window->begin(m_place);
        QVERIFY(showActive(m_window.get()));
        typeInto(m_window.get(), u"login-user"_s, u"许晓燕"_s);
        typeInto(m_window.get(), u"login-password"_s, password());
        press(m_window.get(), u"login-open"_s);
    }
    void overwrite(const QString &name, qint64 offset)
    {
        QFile file(m_place + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(offset) && file.write("!!!!") == 4);
    }
    void looksRight()
    {
        QCOMPARE(namelessControls(m_window.get()), QStringList());
        QCOMPARE(withoutHandle(m_window.get()), QStringList());
    }
    [[nodiscard]] static QString password() { return u"geheim-Wort-9"_s; }
    [[nodiscard]] static OpenOptions fast()
    {
        OpenOptions options;
        options.strength = KeyStrength::Fast;
        return options;
    }

    ManualClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(10, 0))};
    Theme m_theme{*qApp};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<RecordingPrintService> m_printing;
    std::unique_ptr<ScriptedFilePicker> m_files;
    std::unique_ptr<StartupWindow> m_window;
    QString m_place;
};

QTEST_MAIN(TestSalvagePage)
#include "test_salvagepage.moc"
