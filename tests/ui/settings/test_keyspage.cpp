// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/people/storekeys.h"
#include "tests/support/scripteddialogs.h"
#include "tests/support/testdesk.h"
#include "tests/support/widgetdriver.h"
#include "ui/services/operationrunner.h"
#include "ui/settings/keys/inputguard.h"
#include "ui/settings/keys/keyspage.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/theme/theme.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// 设置 › 安全 › 密钥 by keyboard.
class TestKeysPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestDesk>();
        m_operations = std::make_unique<OperationRunner>(m_desk->desk);
        m_theme.setZoom(100);
        m_theme.apply();
        Workbench bench;
        bench.desk = &m_desk->desk;
        bench.operations = m_operations.get();
        bench.files = &m_files;
        bench.printing = &m_printing;
        m_page = std::make_unique<KeysPage>(bench);
        m_page->resize(1200, 800);
        QVERIFY(showActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_operations.reset();
        m_desk.reset();
        m_printing = {};
    }

    void saysWhoCanOpen()
    {
        const auto rows = getChild<RowList>(m_page.get(), u"keys-ways"_s)->rows();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.first().title, u"许晓燕"_s);
        QCOMPARE(rows.last().id, u"recovery"_s);
        QVERIFY(text(u"keys-age"_s).contains(u"没有更换过"_s));
        QVERIFY(saveScreenshot(m_page.get(), u"settings-keys"_s));
    }

    void aWrongPasswordChangesNothing()
    {
        press(m_page.get(), u"keys-change-go"_s);
        QVERIFY(!text(u"keys-change-password-error"_s).isEmpty());
        typeInto(m_page.get(), u"keys-change-password"_s, u"nicht-dieses"_s);
        press(m_page.get(), u"keys-change-go"_s);
        QTRY_VERIFY(text(u"keys-change-password-error"_s).contains(u"密码不正确"_s));
        QVERIFY(!keyState(m_desk->desk)->changedAt.isValid());
    }

    void theKeyIsChanged()
    {
        (void)m_desk->sampleCase();
        QSignalSpy said(m_operations.get(), &OperationRunner::messageWanted);
        typeInto(m_page.get(), u"keys-change-password"_s, TestDesk::password());
        press(m_page.get(), u"keys-change-go"_s);
        QTRY_COMPARE(said.count(), 1);
        QCOMPARE(said.first().first().value<Message>().text, u"数据密钥已更换。"_s);
        QVERIFY(keyState(m_desk->desk)->changedAt.isValid());
        QVERIFY(text(u"keys-age"_s).contains(u"上次更换"_s));
        QVERIFY(getChild<QWidget>(m_page.get(), u"keys-change-go"_s)->isVisible());
        QVERIFY(m_desk->store->verify()->ok());
    }

    void aNewRecoveryKeyIsShownPrintedAndPutAway()
    {
        typeInto(m_page.get(), u"keys-recovery-password"_s, TestDesk::password());
        press(m_page.get(), u"keys-recovery-go"_s);
        auto *key = getChild<QLabel>(m_page.get(), u"recovery-key"_s);
        QTRY_VERIFY(key->isVisible());
        const QString shown = key->text();
        QCOMPARE(shown.count(u'-'), 5);
        // What cannot be selected cannot come into the clipboard or what keeps its history.
        QCOMPARE(key->textInteractionFlags(), Qt::TextInteractionFlags(Qt::NoTextInteraction));
        QVERIFY(saveScreenshot(m_page.get(), u"settings-keys-recovery"_s));
        press(m_page.get(), u"recovery-print"_s);
        QCOMPARE(m_printing.printed.size(), 1);
        QVERIFY(m_printing.printed.first().startsWith("%PDF-"));
        press(m_page.get(), u"keys-recovery-kept"_s);
        QVERIFY(key->text().isEmpty() && !key->isVisible());
        QVERIFY(m_desk->openWith({{}, {}, shown}).has_value());
    }

    void leavingThePageTakesTheKeyAway()
    {
        typeInto(m_page.get(), u"keys-recovery-password"_s, TestDesk::password());
        press(m_page.get(), u"keys-recovery-go"_s);
        auto *key = getChild<QLabel>(m_page.get(), u"recovery-key"_s);
        QTRY_VERIFY(key->isVisible());
        QVERIFY(m_page->leave());
        QVERIFY(key->text().isEmpty());
    }

    void onlyTheStopButtonWorksMeanwhile()
    {
        QWidget window;
        QPushButton stop(&window);
        QPushButton other(&window);
        window.resize(200, 100);
        QVERIFY(showActive(&window));
        QSignalSpy stopped(&stop, &QPushButton::clicked);
        QSignalSpy pressed(&other, &QPushButton::clicked);
        {
            const InputGuard guard(&stop);
            QTest::keyClick(&other, Qt::Key_Space);
            QTest::keyClick(&stop, Qt::Key_Space);
            QVERIFY(!window.close());
        }
        QCOMPARE(pressed.count(), 0);
        QCOMPARE(stopped.count(), 1);
        QTest::keyClick(&other, Qt::Key_Space);
        QCOMPARE(pressed.count(), 1);
        QVERIFY(window.close());
    }

    void everythingHasAName()
    {
        QCOMPARE(namelessControls(m_page.get()), QStringList());
        QCOMPARE(withoutHandle(m_page.get()), QStringList());
    }

private:
    [[nodiscard]] QString text(const QString &name) const
    {
        return getChild<QLabel>(m_page.get(), name)->text();
    }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<OperationRunner> m_operations;
    std::unique_ptr<KeysPage> m_page;
    ScriptedFilePicker m_files;
    RecordingPrintService m_printing;
    Theme m_theme{*qApp};
};

QTEST_MAIN(TestKeysPage)
#include "test_keyspage.moc"
