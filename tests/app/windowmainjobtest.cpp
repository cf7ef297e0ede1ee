// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main job in the window that ships, by keyboard alone: from a blank application to a printed agreement.
#include "app/workstation/rooms.h"
#include "core/operations/casequeries.h"
#include "core/operations/issuedocument.h"
#include "tests/support/scripteddialogs.h"
#include "tests/support/testdesk.h"
#include "tests/support/widgetdriver.h"
#include "ui/services/operationrunner.h"
#include "ui/services/settings.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/theme/theme.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace hezhong;
using namespace Qt::StringLiterals;

class WindowMainJobTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_theme.setChoice(ThemeChoice::Light);
        m_theme.apply();
        m_office = std::make_unique<TestDesk>();
        m_settings = std::make_unique<Settings>(m_office->folder.filePath(u"hezhong.ini"_s));
        m_operations = std::make_unique<OperationRunner>(m_office->desk);
        m_window = std::make_unique<MainWindow>(m_office->clock, *m_settings, m_theme);
        const Workbench bench{&m_office->desk, m_operations.get(), &m_prompter,      &m_files,
                              &m_printing,     m_window.get(),     m_settings.get(), &m_theme};
        m_window->setOperations(*m_operations);
        addRooms(*m_window, bench, {});
        m_window->start();
        m_window->resize(1366, 768);
        QVERIFY(showActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_operations.reset();
        m_office.reset();
    }

    void fromApplicationToPrintedAgreement()
    {
        registerByKeyboard();
        if (QTest::currentTestFailed())
            return;
        const auto rows = listCases(m_office->desk);
        QCOMPARE(rows->size(), 1);
        m_id = rows->first().id;
        QCOMPARE(rows->first().status, CaseStatus::Registered);
        accept();
        QCOMPARE(file().record.status, CaseStatus::Accepted);
        QCOMPARE(file().record.mediatorName, u"何建国"_s);
        holdMeeting();
        QCOMPARE(file().hearings.size(), 1);
        QCOMPARE(file().hearings.first().hearing.state, HearingState::Finished);
        QCOMPARE(file().hearings.first().lines.size(), 4);
        makeAgreement();
        QCOMPARE(file().record.status, CaseStatus::Agreed);
        QCOMPARE(file().agreement()->total(), Money::fromFen(1230000));
        issueAndPrint();
        closeCase();
        QCOMPARE(file().record.status, CaseStatus::Closed);
        QVERIFY(m_prompter.asked.isEmpty());
    }

private:
    void registerByKeyboard()
    {
        key(Qt::Key_N, Qt::ControlModifier);
        tabTo(u"intake-cause"_s);
        write(u"205.5"_s);
        tabTo(u"applicant0-name"_s);
        write(u"王䶮"_s);
        tabTo(u"applicant0-id"_s);
        write(u"510104199003070015"_s);
        tabTo(u"applicant0-phone"_s);
        write(u"13800001001"_s);
        tabTo(u"respondent0-name"_s);
        write(u"成都锦恒建筑劳务有限公司"_s);
        tabTo(u"respondent0-credit-code"_s);
        write(u"91510104MA00TE5T27"_s);
        tabTo(u"respondent0-legal-representative"_s);
        write(u"周建国"_s);
        tabTo(u"claim0-text"_s);
        write(u"支付2026年3月至6月劳动报酬"_s);
        tabTo(u"claim0-amount"_s);
        write(u"12300"_s);
        tabTo(u"intake-facts"_s);
        write(u"申请人自2026年3月1日起从事钢筋绑扎，工资至今未付清。"_s);
        nextStep();
    }

    void accept()
    {
        nextStep();
        tabTo(u"accept-mediator"_s);
        write(u"何建国"_s);
        tabTo(u"accept-consents"_s);
        key(Qt::Key_Space);
        nextStep();
    }

    void holdMeeting()
    {
        nextStep();
        QCOMPARE(focusName(), u"hearing-text"_s);
        write(u"现在核对双方身份，告知权利义务。"_s);
        key(Qt::Key_Return);
        key(Qt::Key_2, Qt::ControlModifier);
        write(u"还差我一万二千三百块。"_s);
        key(Qt::Key_Return);
        key(Qt::Key_1, Qt::ControlModifier);
        key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        write(u"（单独沟通）公司底线是分两期。"_s);
        key(Qt::Key_Return);
        if (getChild<QPushButton>(m_window.get(), u"hearing-private"_s)->isChecked())
            key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        write(u"双方同意分两期付清。"_s);
        nextStep();
    }

    void makeAgreement()
    {
        nextStep();
        QVERIFY(focusName().startsWith(u"clause-1"_s));
        write(u"被申请人尚欠申请人2026年3月至6月劳动报酬12300元，分两期付清。"_s);
        tabTo(u"agreement-add-payment"_s);
        key(Qt::Key_Space);
        payment(1, u"2026-11-30"_s, u"6000"_s);
        tabTo(u"agreement-add-payment"_s);
        key(Qt::Key_Space);
        payment(2, u"2026-12-31"_s, u"6300"_s);
        nextStep();
    }

    void payment(int number, const QString &due, const QString &amount)
    {
        const QString name = u"payment-%1-"_s.arg(number);
        tabTo(name + u"due"_s);
        key(Qt::Key_A, Qt::ControlModifier);
        write(due);
        tabTo(name + u"amount"_s);
        key(Qt::Key_A, Qt::ControlModifier);
        write(amount);
    }

    void issueAndPrint()
    {
        key(Qt::Key_P, Qt::ControlModifier);
        tabTo(u"paper-issue"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(file().documents.size(), 1);
        const IssuedDocument paper = file().documents.first();
        QCOMPARE(paper.kind, u"mediation-agreement"_s);
        tabTo(u"paper-print"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(m_printing.printed.size(), 1);
        QCOMPARE(m_printing.printed.first(), documentBytes(m_office->desk, paper).value());
    }

    void closeCase()
    {
        nextStep();
        tabTo(u"close-on"_s);
        nextStep();
    }

    void nextStep() { key(Qt::Key_Return, Qt::ControlModifier); }

    /// A key as it reaches whatever has the keyboard.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        makeActive(m_window.get());
        QWidget *target = QApplication::activePopupWidget();
        if (!target)
            target = QApplication::focusWidget();
        QTest::keyClick(target ? target : m_window.get(), key, modifiers);
    }

    /// Keys for ASCII; what lies beyond arrives as an input method sends it.
    void write(const QString &text)
    {
        QWidget *at = QApplication::focusWidget();
        QVERIFY(at);
        QInputMethodEvent typed;
        typed.setCommitString(text);
        QApplication::sendEvent(at, &typed);
    }

    void tabTo(const QString &name)
    {
        QStringList passed;
        for (int i = 0; i < 150; ++i) {
            if (focusName() == name)
                return;
            passed += focusName();
            key(Qt::Key_Tab);
        }
        QFAIL(qPrintable(u"Tab does not lead to %1; it passes %2"_s.arg(name, passed.join(u' '))));
    }

    [[nodiscard]] static QString focusName()
    {
        const QWidget *at = QApplication::focusWidget();
        return at ? at->objectName() : QString();
    }
    [[nodiscard]] CaseFile file() const { return loadCase(m_office->desk, m_id).value(); }

    Theme m_theme{*qApp};
    ScriptedPrompter m_prompter;
    ScriptedFilePicker m_files;
    RecordingPrintService m_printing;
    std::unique_ptr<TestDesk> m_office;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<OperationRunner> m_operations;
    std::unique_ptr<MainWindow> m_window;
    Id<Case> m_id;
};

QTEST_MAIN(WindowMainJobTest)

#include "windowmainjobtest.moc"
