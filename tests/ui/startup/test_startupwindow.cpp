// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/operations/officeadmin.h"
#include "core/operations/people/users.h"
#include "core/store/store.h"
#include "tests/support/scripteddialogs.h"
#include "tests/support/takenout.h"
#include "tests/support/widgetdriver.h"
#include "ui/services/settings.h"
#include "ui/startup/startupwindow.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QSysInfo>
#include <QTemporaryDir>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// The windows before the main window, by keyboard, over real stores.
class TestStartupWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"hezhong.ini"_s));
        m_settings->setLastFolder(m_folder->path());
        m_printing = std::make_unique<RecordingPrintService>();
        m_files = std::make_unique<ScriptedFilePicker>();
        build();
    }
    void cleanup() { m_window.reset(); }

    void firstRun()
    {
        m_window->begin({});
        QVERIFY(showActive(m_window.get()));
        QVERIFY(saveScreenshot(m_window.get(), u"startup-chooser"_s));
        looksRight();
        press(m_window.get(), u"chooser-new"_s);

        // 1 the office: asked for in words when empty
        press(m_window.get(), u"setup-next"_s);
        QVERIFY(getChild<QLabel>(m_window.get(), u"setup-name-error"_s)->isVisible());
        typeInto(m_window.get(), u"setup-name"_s, u"成都市锦江区某街道劳动人事争议调解委员会"_s);
        typeInto(m_window.get(), u"setup-region"_s, u"999999"_s);
        QVERIFY(getChild<QLabel>(m_window.get(), u"setup-region-error"_s)->isVisible());
        typeInto(m_window.get(), u"setup-city"_s, u"成都市"_s);
        typeInto(m_window.get(), u"setup-county"_s, u"锦江区"_s);
        QTRY_COMPARE(getChild<QLineEdit>(m_window.get(), u"setup-region"_s)->text(), u"510104"_s);
        typeInto(m_window.get(), u"setup-region"_s, u"510104"_s);
        QVERIFY(saveScreenshot(m_window.get(), u"startup-office"_s));
        looksRight();
        press(m_window.get(), u"setup-next"_s);

        // 2 the numbers, with a preview while typing
        QCOMPARE(getChild<QLineEdit>(m_window.get(), u"setup-prefix"_s)->text(), u"锦"_s);
        auto *preview = getChild<QLabel>(m_window.get(), u"setup-preview"_s);
        QVERIFY2(preview->text().contains(u"〔2026〕锦劳调1号"_s), qPrintable(preview->text()));
        typeInto(m_window.get(), u"setup-pattern"_s, u"({年}){区县代字}劳调{序号:3}号"_s);
        QVERIFY2(preview->text().contains(u"(2026)锦劳调001号"_s), qPrintable(preview->text()));
        QVERIFY(saveScreenshot(m_window.get(), u"startup-number"_s));
        looksRight();
        press(m_window.get(), u"setup-next"_s);

        // 3 the administrator
        typeInto(m_window.get(), u"setup-admin-name"_s, u"许晓燕"_s);
        typeInto(m_window.get(), u"setup-password"_s, u"kurz"_s);
        QVERIFY(getChild<QLabel>(m_window.get(), u"setup-password-error"_s)->isVisible());
        typeInto(m_window.get(), u"setup-password"_s, password());
        typeInto(m_window.get(), u"setup-again"_s, u"anders"_s);
        QVERIFY(getChild<QLabel>(m_window.get(), u"setup-again-error"_s)->isVisible());
        QVERIFY(saveScreenshot(m_window.get(), u"startup-admin"_s));
        looksRight();
        typeInto(m_window.get(), u"setup-again"_s, password());
        press(m_window.get(), u"setup-next"_s);

        // 4 the place: full folders are refused where they are typed
        typeInto(m_window.get(), u"setup-folder"_s, m_folder->path());
        QVERIFY(getChild<QLabel>(m_window.get(), u"setup-folder-error"_s)->isVisible());
        m_files->next(m_folder->path());
        press(m_window.get(), u"setup-pick"_s);
        QVERIFY(getChild<QLineEdit>(m_window.get(), u"setup-folder"_s)->text().endsWith(u".hezhong"_s));
        const QString place = m_folder->filePath(u"office.hezhong"_s);
        typeInto(m_window.get(), u"setup-folder"_s, place);
        looksRight();
        press(m_window.get(), u"setup-next"_s);

        // 5 the recovery key, once, with a tick
        QTRY_VERIFY(getChild<QLabel>(m_window.get(), u"recovery-key"_s)->isVisible());
        const QString key = getChild<QLabel>(m_window.get(), u"recovery-key"_s)->text();
        QVERIFY(key.size() >= 30);
        QVERIFY(saveScreenshot(m_window.get(), u"startup-recovery"_s));
        looksRight();
        press(m_window.get(), u"recovery-print"_s);
        QCOMPARE(m_printing->printed.size(), 1);
        QVERIFY(m_printing->printed.first().startsWith("%PDF"));
        const QString sheet = m_folder->filePath(u"sheet.pdf"_s);
        m_files->next(sheet);
        press(m_window.get(), u"recovery-save"_s);
        QVERIFY(QFile::exists(sheet));
        press(m_window.get(), u"recovery-begin"_s);
        QVERIFY(getChild<QLabel>(m_window.get(), u"recovery-kept-error"_s)->isVisible());
        QSignalSpy opened(m_window.get(), &StartupWindow::opened);
        press(m_window.get(), u"recovery-kept"_s);
        press(m_window.get(), u"recovery-begin"_s);
        QCOMPARE(opened.count(), 1);
        const std::unique_ptr<Store> store = m_window->takeStore();
        QVERIFY(store);
        QCOMPARE(store->user().name, u"许晓燕"_s);
        QCOMPARE(takenOut({store.get()}),
                 (QStringList{u"recovery.save 恢复密钥单"_s, u"recovery.print 恢复密钥单"_s}));
        QCOMPARE(m_settings->recentStores(), QStringList(place));
        QCOMPARE(m_settings->lastUser(place), u"许晓燕"_s);
    }

    void login()
    {
        const QString place = makeStore();
        m_settings->rememberStore(place, u"许晓燕"_s);
        m_window->begin({});
        QVERIFY(showActive(m_window.get()));
        QCOMPARE(getChild<QLineEdit>(m_window.get(), u"login-user"_s)->text(), u"许晓燕"_s);
        looksRight();
        auto *password = getChild<QLineEdit>(m_window.get(), u"login-password"_s);
        QCOMPARE(QApplication::focusWidget(), password);
        QTest::keyClicks(password, u"wrong-password"_s);
        QTest::keyClick(password, Qt::Key_Return);
        auto *words = getChild<QLabel>(m_window.get(), u"login-password-error"_s);
        QTRY_VERIFY(words->isVisible());
        QVERIFY(saveScreenshot(m_window.get(), u"startup-login-wrong"_s));
        QVERIFY(password->text().isEmpty());
        QTest::keyClicks(password, TestStartupWindow::password());
        QSignalSpy opened(m_window.get(), &StartupWindow::opened);
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_COMPARE(opened.count(), 1);
        QVERIFY(m_window->takeStore());
    }

    void unknownUser()
    {
        m_window->begin(makeStore());
        QVERIFY(showActive(m_window.get()));
        typeInto(m_window.get(), u"login-user"_s, u"没有此人"_s);
        typeInto(m_window.get(), u"login-password"_s, password());
        press(m_window.get(), u"login-open"_s);
        QTRY_VERIFY(getChild<QLabel>(m_window.get(), u"login-user-error"_s)->isVisible());
    }

    void recoveryKeySetsNewPassword()
    {
        const QString place = makeStore();
        m_window->begin(place);
        QVERIFY(showActive(m_window.get()));
        press(m_window.get(), u"login-recovery"_s);
        typeInto(m_window.get(), u"login-key"_s, u"AAAAA"_s);
        press(m_window.get(), u"login-open"_s);
        QTRY_VERIFY(getChild<QLabel>(m_window.get(), u"login-key-error"_s)->isVisible());
        looksRight();
        typeInto(m_window.get(), u"login-key"_s, m_recoveryKey);
        press(m_window.get(), u"login-open"_s);
        auto *fresh = getChild<QLineEdit>(m_window.get(), u"new-password-password"_s);
        QTRY_VERIFY(fresh->isVisible());
        looksRight();
        typeInto(m_window.get(), u"new-password-password"_s, u"ganz-Neues-7"_s);
        typeInto(m_window.get(), u"new-password-again"_s, u"ganz-Neues-7"_s);
        QSignalSpy opened(m_window.get(), &StartupWindow::opened);
        press(m_window.get(), u"new-password-use"_s);
        QTRY_COMPARE(opened.count(), 1);
        m_window->takeStore().reset();
        QVERIFY(Store::open(place, {u"许晓燕"_s, u"ganz-Neues-7"_s, {}}, m_clock, fast()).has_value());
        const auto old = Store::open(place, {u"许晓燕"_s, password(), {}}, m_clock, fast());
        QCOMPARE(old.error().code, u"store.wrong-password"_s);
    }

    void temporaryPasswordIsChangedFirst()
    {
        const QString place = makeStore();
        const QString given = u"Regen-im-Mai-7"_s;
        {
            auto store = Store::open(place, {u"许晓燕"_s, password(), {}}, m_clock, fast());
            QVERIFY(store.has_value());
            const auto added =
                addUser({store->get()}, {u"郑国强"_s, {UserRole::Administrator}, given, {}});
            QVERIFY2(added, added ? "" : qPrintable(added.error().message));
        }
        m_window->begin(place);
        QVERIFY(showActive(m_window.get()));
        typeInto(m_window.get(), u"login-user"_s, u"郑国强"_s);
        typeInto(m_window.get(), u"login-password"_s, given);
        QSignalSpy opened(m_window.get(), &StartupWindow::opened);
        press(m_window.get(), u"login-open"_s);
        auto *fresh = getChild<QLineEdit>(m_window.get(), u"new-password-password"_s);
        QTRY_VERIFY(fresh->isVisible());
        QCOMPARE(opened.count(), 0);
        const QString why = getChild<QLabel>(m_window.get(), u"new-password-why"_s)->text();
        QVERIFY2(why.contains(u"临时密码"_s), qPrintable(why));
        QVERIFY(saveScreenshot(m_window.get(), u"startup-temporary"_s));
        looksRight();
        typeInto(m_window.get(), u"new-password-password"_s, given);
        typeInto(m_window.get(), u"new-password-again"_s, given);
        press(m_window.get(), u"new-password-use"_s);
        QCOMPARE(opened.count(), 0); // the same again is none of one's own
        QVERIFY(!getChild<QLabel>(m_window.get(), u"new-password-password-error"_s)->text().isEmpty());
        typeInto(m_window.get(), u"new-password-password"_s, u"ganz-Neues-7"_s);
        typeInto(m_window.get(), u"new-password-again"_s, u"ganz-Neues-7"_s);
        press(m_window.get(), u"new-password-use"_s);
        QTRY_COMPARE(opened.count(), 1);
        const std::unique_ptr<Store> store = m_window->takeStore();
        QVERIFY(!hasTemporaryPassword({store.get()}, store->user().id).value());
    }

    void tooManyWrongPasswordsWait()
    {
        const QString place = makeStore();
        m_settings->rememberStore(place, u"许晓燕"_s);
        m_window->begin(place);
        QVERIFY(showActive(m_window.get()));
        auto *open = getChild<QPushButton>(m_window.get(), u"login-open"_s);
        auto *words = getChild<QLabel>(m_window.get(), u"login-password-error"_s);
        for (int round = 0; round < 20 && !open->text().contains(u"秒后"_s); ++round) {
            typeInto(m_window.get(), u"login-password"_s, u"falsch-falsch-%1"_s.arg(round));
            open->click();
            QTRY_VERIFY(open->isEnabled() || open->text().contains(u"秒后"_s));
        }
        QVERIFY2(open->text().contains(u"秒后可以再试"_s), qPrintable(open->text()));
        QVERIFY(!open->isEnabled());
        QVERIFY(words->text().contains(u"连续"_s));
        QVERIFY(saveScreenshot(m_window.get(), u"startup-wait"_s));
        // The recovery key is another way, and needs no waiting.
        press(m_window.get(), u"login-recovery"_s);
        QVERIFY(open->isEnabled());
        const QString help = getChild<QLabel>(m_window.get(), u"login-help"_s)->text();
        QVERIFY(help.contains(u"两名工作人员"_s));
    }

    void heldByALivingProgram()
    {
        const QString place = makeStore();
        const auto other = Store::open(place, {{}, password(), {}}, m_clock, fast());
        QVERIFY(other.has_value());
        m_window->begin(place);
        QVERIFY(showActive(m_window.get()));
        typeInto(m_window.get(), u"login-user"_s, u"许晓燕"_s);
        typeInto(m_window.get(), u"login-password"_s, password());
        press(m_window.get(), u"login-open"_s);
        // Said at the login; nothing offers to take it over.
        QTRY_VERIFY(getChild<QWidget>(m_window.get(), u"login-form-errors"_s)->isVisible());
        QVERIFY(saveScreenshot(m_window.get(), u"startup-login-held"_s));
        QVERIFY(!getChild<QWidget>(m_window.get(), u"lock-held-take"_s)->isVisible());
    }

    void leftByADeadProgram()
    {
        const QString place = makeStore();
        const QJsonObject dead{{u"user"_s, u"hejianguo"_s}, {u"host"_s, QSysInfo::machineHostName()},
                               {u"program"_s, u"hezhong"_s}, {u"pid"_s, 999999},
                               {u"since"_s, u"2026-11-23T01:05:00Z"_s}};
        QFile lock(place + u"/lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write(QJsonDocument(dead).toJson());
        lock.close();
        m_window->begin(place);
        QVERIFY(showActive(m_window.get()));
        typeInto(m_window.get(), u"login-password"_s, password());
        press(m_window.get(), u"login-open"_s);
        auto *take = getChild<QPushButton>(m_window.get(), u"lock-held-take"_s);
        QTRY_VERIFY(take->isVisible());
        const QString words = getChild<QLabel>(m_window.get(), u"lock-held-words"_s)->text();
        QVERIFY(words.contains(u"hejianguo"_s));
        QVERIFY(words.contains(u"2026-11-23 09:05"_s));
        QVERIFY(!take->isEnabled());
        QVERIFY(getChild<QLabel>(m_window.get(), u"lock-held-why"_s)->isVisible());
        QVERIFY(saveScreenshot(m_window.get(), u"startup-lock-held"_s));
        looksRight();
        press(m_window.get(), u"lock-held-tick"_s);
        QSignalSpy opened(m_window.get(), &StartupWindow::opened);
        press(m_window.get(), u"lock-held-take"_s);
        QTRY_COMPARE(opened.count(), 1);
    }

    void otherFolders()
    {
        m_settings->rememberStore(m_folder->filePath(u"gone.hezhong"_s), u"许晓燕"_s);
        m_window->begin({});
        QVERIFY(showActive(m_window.get()));
        auto *problem = getChild<QLabel>(m_window.get(), u"chooser-problem"_s);
        auto *recent = getChild<QWidget>(m_window.get(), u"chooser-recent"_s);
        recent->setFocus();
        QTest::keyClick(recent, Qt::Key_Return);
        QVERIFY(problem->isVisible());
        m_files->next(m_folder->path());
        press(m_window.get(), u"chooser-open"_s);
        QVERIFY(problem->text().contains(u"没有和衷的数据"_s));
        m_files->next(makeStore());
        press(m_window.get(), u"chooser-open"_s);
        QVERIFY(getChild<QLineEdit>(m_window.get(), u"login-password"_s)->isVisible());
        press(m_window.get(), u"login-other"_s);
        QVERIFY(recent->isVisible());
    }

    void placeThatCannotBeWritten()
    {
        // What the store itself refuses comes back to the field.
        m_window->begin({});
        QVERIFY(showActive(m_window.get()));
        press(m_window.get(), u"chooser-new"_s);
        typeInto(m_window.get(), u"setup-name"_s, u"某街道调解委员会"_s);
        typeInto(m_window.get(), u"setup-region"_s, u"510104"_s);
        press(m_window.get(), u"setup-next"_s);
        press(m_window.get(), u"setup-next"_s);
        typeInto(m_window.get(), u"setup-admin-name"_s, u"许晓燕"_s);
        typeInto(m_window.get(), u"setup-password"_s, password());
        typeInto(m_window.get(), u"setup-again"_s, password());
        press(m_window.get(), u"setup-next"_s);
        typeInto(m_window.get(), u"setup-folder"_s, u"/proc/nowhere.hezhong"_s);
        press(m_window.get(), u"setup-next"_s);
        QTRY_VERIFY(getChild<QLabel>(m_window.get(), u"setup-folder-error"_s)->isVisible());
        QVERIFY(getChild<QPushButton>(m_window.get(), u"setup-next"_s)->isEnabled());
    }

private:
    void build()
    {
        const StartupParts parts{&m_clock, m_settings.get(), m_files.get(), m_printing.get(), KeyStrength::Fast};
        m_window = std::make_unique<StartupWindow>(parts);
    }
    void looksRight()
    {
        QCOMPARE(namelessControls(m_window.get()), QStringList());
        QCOMPARE(withoutHandle(m_window.get()), QStringList());
    }
    QString makeStore()
    {
        const QString place = m_folder->filePath(u"office%1.hezhong"_s.arg(++m_made));
        NewOffice wanted;
        wanted.name = u"成都市锦江区某街道劳动人事争议调解委员会"_s;
        wanted.region = u"510104"_s;
        wanted.prefix = u"锦"_s;
        wanted.adminName = u"许晓燕"_s;
        wanted.password = password();
        auto created = createOffice(place, wanted, m_clock, fast());
        if (!created)
            qFatal("%s", qPrintable(created.error().message));
        m_recoveryKey = created->recoveryKey;
        return place;
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
    QString m_recoveryKey;
    int m_made = 0;
};

QTEST_MAIN(TestStartupWindow)
#include "test_startupwindow.moc"
