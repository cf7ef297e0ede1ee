// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/casequeries.h"
#include "core/operations/decidecase.h"
#include "core/operations/makeagreement.h"
#include "core/operations/recordhearing.h"
#include "tests/support/scripteddialogs.h"
#include "tests/support/testdesk.h"
#include "tests/support/widgetdriver.h"
#include "ui/casepage/casepage.h"
#include "ui/cases/caseplaces.h"
#include "ui/cases/caseroom.h"
#include "ui/services/operationrunner.h"
#include "ui/services/settings.h"
#include "ui/services/workbench.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme/theme.h"

#include <QInputMethodEvent>

namespace hezhong {

/// A real store behind the real window with the case room in it, and services that a test lays down
/// answers for.
class CaseBench {
public:
    CaseBench() : theme(*qApp), settings(office.folder.filePath(QStringLiteral("hezhong.ini")))
    {
        theme.setChoice(ThemeChoice::Light);
        theme.apply();
    }

    /// The parts that a single widget needs; openWindow() gives them to the window too.
    Workbench &workbench()
    {
        if (!runner) {
            runner = std::make_unique<OperationRunner>(office.desk);
            QObject::connect(runner.get(), &OperationRunner::messageWanted, runner.get(),
                             [this](const Message &message) { messages << message; });
            bench = {&office.desk, runner.get(), &prompter, &files, &printing, window.get(), &settings, &theme};
        }
        return bench;
    }

    /// The window with the case room, showing this case.
    void openWindow(const Id<Case> &id)
    {
        window = std::make_unique<MainWindow>(office.clock, settings, theme);
        runner.reset();
        (void)workbench();
        window->addRoom(std::make_unique<CaseRoom>(bench, [this](const Id<Case> &caseId, QWidget *parent) -> Page * {
            return new CasePage(bench, caseId, parent);
        }));
        window->setOperations(*runner);
        window->setOffice(QStringLiteral("成都市锦江区某街道劳动人事争议调解委员会"));
        window->setUser(office.desk.actor(), QStringLiteral("调解员"));
        window->start(casePlace(id));
        window->resize(1366, 768);
        if (!showActive(window.get()))
            qFatal("the window did not become active");
    }

    /// Gives the window up without closing it, as a crash of the screen would.
    void dropWindow()
    {
        window.reset();
        runner.reset();
        messages.clear();
    }

    [[nodiscard]] CasePage *page() const { return qobject_cast<CasePage *>(window->page()); }
    [[nodiscard]] CaseFile file(const Id<Case> &id) const { return loadCase(office.desk, id).value(); }
    [[nodiscard]] QString lastMessage() const { return messages.isEmpty() ? QString() : messages.last().text; }

    /// A case that is being handled by 何建国.
    [[nodiscard]] Id<Case> acceptedCase(const QString &intake = QStringLiteral("intake-wage-arrears.json"))
    {
        const Id<Case> id = office.sampleCase(intake);
        const auto done = acceptCase(office.desk, id, {office.desk.today(), QStringLiteral("何建国"), true});
        if (!done)
            qFatal("accept: %s", qPrintable(done.error().message));
        return id;
    }

    /// Adds an agent to the first respondent.
    void addAgent(const Id<Case> &id, const QString &name, Authority authority);

    static void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    /// Chinese arrives as an input method sends it: composed first, then committed.
    static void say(const QString &text)
    {
        QWidget *at = QApplication::focusWidget();
        QInputMethodEvent composing(QStringLiteral("pin yin"), {});
        QApplication::sendEvent(at, &composing);
        QInputMethodEvent committed;
        committed.setCommitString(text);
        QApplication::sendEvent(at, &committed);
    }

    TestDesk office;
    Theme theme;
    Settings settings;
    ScriptedPrompter prompter;
    ScriptedFilePicker files;
    RecordingPrintService printing;
    QList<Message> messages;
    Workbench bench;
    std::unique_ptr<OperationRunner> runner;
    std::unique_ptr<MainWindow> window; // goes first: its pages keep what is typed through the runner
};

} // namespace hezhong
