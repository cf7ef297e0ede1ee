// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dummyrooms.h"
#include "tests/support/widgetdriver.h"
#include "ui/services/settings.h"
#include "ui/shell/commandtable.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"
#include "ui/shell/searchbox.h"
#include "ui/widgets/fields/formgrid.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// The frame by keyboard: rooms, the way back, lock, search, closing.
class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"hezhong.ini"_s));
        m_window = std::make_unique<MainWindow>(m_clock, *m_settings, m_theme);
        m_window->addRoom(
            std::make_unique<DummyRoom>(u"cases"_s, u"案件"_s, u"folder-open"_s, 20, 38, m_clock));
        m_window->addRoom(
            std::make_unique<DummyRoom>(u"home"_s, u"今日"_s, u"calendar-check"_s, 10, 7, m_clock));
        m_window->setOffice(u"晋阳街道劳动人事争议调解委员会"_s);
        m_window->setUser(u"何建国"_s, u"调解员"_s);
        m_window->setPasswordCheck([](const QString &password) -> Status {
            if (password == u"right-Wort-1"_s)
                return {};
            return fail(storeFault(u"store.wrong-password"_s, u"密码不对，数据没有改动。"_s));
        });
        m_window->start();
        QVERIFY(showActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void roomsByKeys()
    {
        QCOMPARE(m_window->current(), (Location{u"home"_s, {}}));
        key(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(m_window->current(), (Location{u"cases"_s, {}}));
        QVERIFY(getChild<QAbstractButton>(m_window.get(), u"rail-cases"_s)->isChecked());
        QVERIFY(getChild<QAbstractButton>(m_window.get(), u"rail-cases"_s)
                    ->accessibleName()
                    .contains(u"38"_s));
        QVERIFY(m_window->windowTitle().startsWith(u"查某"_s));
        press(m_window.get(), u"rail-home"_s);
        QCOMPARE(m_window->current().room, u"home"_s);
    }

    void backAndForward()
    {
        m_window->go({u"cases"_s, u"case/1/claims"_s});
        DummyCasePage *first = casePage();
        QCOMPARE(first->pageKey, u"case/1"_s);
        QCOMPARE(first->opened, QStringList(u"claims"_s));
        m_window->moved(u"case/1/history"_s);
        m_window->go({u"cases"_s, u"case/2"_s});
        QCOMPARE(first->left, 1);
        QVERIFY(casePage() != first);
        key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(casePage(), first); // the same page, as it was
        QCOMPARE(m_window->current().path, u"case/1/history"_s);
        QCOMPARE(first->entered, 2);
        key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->current().room, u"home"_s);
        key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->current().room, u"home"_s);
        key(Qt::Key_Right, Qt::AltModifier);
        key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_window->current().path, u"case/2"_s);
        m_window->close({u"cases"_s, u"case/2"_s});
        QCOMPARE(m_window->current().path, u"case/1/history"_s);
        QCOMPARE(casePage(), first);
    }

    void pageThatMustStay()
    {
        m_window->go({u"cases"_s, u"case/1"_s});
        casePage()->letsGo = false;
        key(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(m_window->current().room, u"cases"_s);
        QVERIFY(!m_window->QWidget::close());
        QVERIFY(m_window->isVisible());
        casePage()->letsGo = true;
        QVERIFY(m_window->QWidget::close());
        QVERIFY(!m_settings->windowGeometry().isEmpty());
    }

    void pageCommands()
    {
        m_window->go({u"cases"_s, u"case/1"_s});
        key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(casePage()->steps, 1);
        m_window->messages().show({u"已受理。"_s, {}, Tone::Green, {}, {}, 0});
        casePage()->escapes = 1;
        key(Qt::Key_Escape); // first what the page has open
        QVERIFY(m_window->messages().isVisible());
        key(Qt::Key_Escape);
        QVERIFY(!m_window->messages().isVisible());
    }

    void anotherUserTakesOver()
    {
        QSignalSpy wanted(m_window.get(), &MainWindow::otherUserWanted);
        m_window->lock();
        press(m_window.get(), u"lock-other-user"_s);
        QCOMPARE(wanted.count(), 1);
    }

    void lockAndReturn()
    {
        m_window->go({u"cases"_s, u"case/1"_s});
        auto *amount = getChild<QLineEdit>(m_window.get(), u"claim-amount"_s);
        amount->setFocus();
        amount->setText(u"123"_s);
        key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m_window->isLocked());
        QCOMPARE(casePage()->left, 1);
        QVERIFY(!amount->isVisible());
        QVERIFY(!m_window->windowTitle().contains(u"查某"_s));
        key(Qt::Key_1, Qt::AltModifier); // no command works behind the lock
        QCOMPARE(m_window->current().room, u"cases"_s);

        auto *password = getChild<QLineEdit>(m_window.get(), u"lock-password"_s);
        QCOMPARE(QApplication::focusWidget(), password);
        QTest::keyClicks(password, u"wrong"_s);
        QTest::keyClick(password, Qt::Key_Return);
        auto *words = getChild<QLabel>(m_window.get(), u"lock-password-error"_s);
        QTRY_VERIFY(words->isVisible());
        QVERIFY(words->text().contains(u"密码不对"_s));
        QVERIFY(password->text().isEmpty());
        QVERIFY(m_window->isLocked());
        QTest::keyClicks(password, u"right-Wort-1"_s);
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY(!m_window->isLocked());
        QCOMPARE(amount->text(), u"123.00"_s); // tidied when it was left
        QTRY_COMPARE(QApplication::focusWidget(), amount);
    }

    void idleLocks()
    {
        // The timer itself is the machine's; that its signal locks is what matters here.
        m_window->setIdleMinutes(1);
        auto *watch = m_window->findChild<QObject *>(u"idle-watch"_s);
        QVERIFY(watch);
        QVERIFY(QMetaObject::invokeMethod(watch, "idle"));
        QVERIFY(m_window->isLocked());
    }

    void search()
    {
        m_window->setSearch([](const QString &typed) {
            return QList<Suggestion>{{u"查某 与 餐饮"_s, typed, u"case/9"_s}};
        });
        key(Qt::Key_K, Qt::ControlModifier);
        SearchBox *box = m_window->searchBox();
        QCOMPARE(QApplication::focusWidget(), box);
        QTest::keyClicks(box, u"cha"_s);
        const auto offers = [box] { return box->findChild<QWidget *>(u"search-offers"_s); };
        QTRY_VERIFY(offers() && offers()->isVisible());
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(m_window->current(), (Location{u"cases"_s, u"case/9"_s}));
        QVERIFY(box->text().isEmpty());
        key(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(box, u"zz"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(m_window->current(), (Location{u"cases"_s, u"search/zz"_s}));
    }

    void railNarrows()
    {
        auto *rail = getChild<Rail>(m_window.get(), u"rail"_s);
        m_window->resize(1366, 768);
        QVERIFY(!rail->isNarrow());
        m_window->resize(1100, 700);
        QTRY_VERIFY(rail->isNarrow());
        QCOMPARE(getChild<QAbstractButton>(rail, u"rail-home"_s)->toolTip(), u"今日"_s);
    }

    void zoomByKeys()
    {
        key(Qt::Key_Equal, Qt::ControlModifier);
        QCOMPARE(m_theme.zoom(), 110);
        QCOMPARE(m_settings->zoom(), 110);
        key(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_theme.zoom(), 100);
    }

    void namesAndTabOrder()
    {
        m_window->go({u"cases"_s, u"case/1"_s});
        QCOMPARE(namelessControls(m_window.get()), QStringList());
        QCOMPARE(withoutHandle(m_window.get()), QStringList());
        getChild<QLineEdit>(m_window.get(), u"claim-text"_s)->setFocus();
        QStringList order;
        for (QWidget *widget : tabRound(m_window.get()))
            order << widget->objectName();
        const QStringList form{u"claim-text"_s, u"claim-amount"_s, u"claim-begin"_s, u"claim-end"_s,
                               u"claim-id"_s,   u"claim-sex"_s,    u"claim-facts"_s};
        QCOMPARE(order.mid(0, form.size()), form);
        QVERIFY(order.contains(u"search"_s));
        QVERIFY(order.contains(u"case-next-step"_s));
        QVERIFY(order.contains(u"topbar-lock"_s));
    }

private:
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *at = QApplication::focusWidget();
        QTest::keyClick(at ? at : m_window.get(), which, modifiers);
    }
    [[nodiscard]] DummyCasePage *casePage()
    {
        return qobject_cast<DummyCasePage *>(m_window->page());
    }

    ManualClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(10, 32))};
    Theme m_theme{*qApp};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "test_mainwindow.moc"
