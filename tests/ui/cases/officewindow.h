// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/casequeries.h"
#include "core/operations/decidecase.h"
#include "core/operations/demooffice.h"
#include "tests/support/scripteddialogs.h"
#include "tests/support/testdesk.h"
#include "tests/support/widgetdriver.h"
#include "ui/cases/caseroom.h"
#include "ui/home/homeroom.h"
#include "ui/search/searchpopup.h"
#include "ui/search/searchpage.h"
#include "ui/services/operationrunner.h"
#include "ui/services/settings.h"
#include "ui/services/workbench.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/searchbox.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QLineEdit>

namespace hezhong {

/// Stands for the page of a case, which has tests of its own.
class StubCasePage final : public Page {
public:
    StubCasePage(const Id<Case> &wanted, QWidget *parent) : Page(QStringLiteral("stub-case"), parent), id(wanted) {}
    [[nodiscard]] QString title() const override { return id.text(); }
    Id<Case> id;
};

/// The real window with 今日 and 案件 on a real store.
class OfficeWindow {
public:
    /// With `demoCases` the office is the demonstration's, on the same day.
    explicit OfficeWindow(int demoCases = 0)
        : settings(office.folder.filePath(QStringLiteral("hezhong.ini"))), theme(*qApp)
    {
        if (demoCases > 0)
            moveToDemo(demoCases);
        theme.setChoice(ThemeChoice::Light);
        theme.apply();
        build();
    }

    void moveToDemo(int cases)
    {
        const QString path = office.folder.filePath(QStringLiteral("demo.hezhong"));
        DemoWish wish;
        wish.cases = cases;
        wish.password = TestDesk::password();
        const auto made = makeDemoOffice(path, wish, office.clock.today(), office.calendar, TestDesk::fast());
        if (!made)
            qFatal("demo office: %s", qPrintable(made.error().message));
        auto opened = Store::open(path, {made->userName, wish.password, {}}, office.clock, TestDesk::fast());
        if (!opened)
            qFatal("demo office: %s", qPrintable(opened.error().message));
        office.store = std::move(*opened);
        office.desk = {office.store.get(), &office.calendar};
    }

    void build()
    {
        window.reset();
        operations = std::make_unique<OperationRunner>(office.desk);
        window = std::make_unique<MainWindow>(office.clock, settings, theme);
        bench = {&office.desk, operations.get(), &prompter, &files, &printing, window.get(), &settings, &theme};
        window->setOperations(*operations);
        window->setOffice(QStringLiteral("成都市锦江区某街道劳动人事争议调解委员会"));
        window->setUser(office.store->user().name, QStringLiteral("调解员"));
        window->addRoom(std::make_unique<HomeRoom>(bench));
        window->addRoom(std::make_unique<CaseRoom>(bench, [](const Id<Case> &id, QWidget *parent) -> Page * {
            return new StubCasePage(id, parent);
        }));
        new SearchPopup(window->searchBox(), office.desk, [this](const SearchHit &hit) { openHit(bench, hit); });
        window->start();
        window->resize(1366, 768);
    }

    /// The program ends without warning and is started again on the same store.
    void restart()
    {
        window.reset();
        operations.reset();
        office.reopen();
        build();
    }

    [[nodiscard]] bool show() { return showActive(window.get()); }

    template <class T>
    [[nodiscard]] T *child(const QString &name)
    {
        return getChild<T>(window.get(), name);
    }
    template <class P>
    [[nodiscard]] P *page()
    {
        return dynamic_cast<P *>(window->page());
    }

    /// The case whose page is in front; empty when another page is.
    [[nodiscard]] Id<Case> openedCase()
    {
        const auto *front = page<StubCasePage>();
        return front ? front->id : Id<Case>();
    }

    /// A key, as it reaches whatever has the keyboard.
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::activePopupWidget();
        QTest::keyClick(target ? target : QApplication::focusWidget(), key, modifiers);
    }
    /// Writes into the field that has the keyboard: keys for ASCII, an input method for the rest.
    static void write(const QString &text)
    {
        for (const QChar c : text)
            if (c.unicode() > 127) {
                QInputMethodEvent typed;
                typed.setCommitString(text);
                QApplication::sendEvent(QApplication::focusWidget(), &typed);
                return;
            }
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    /// Presses Tab until this field has the keyboard; false when Tab does not lead there.
    static bool tabTo(const QString &name)
    {
        for (int i = 0; i < 120; ++i) {
            if (QApplication::focusWidget()->objectName() == name)
                return true;
            key(Qt::Key_Tab);
        }
        return false;
    }
    static QString focusName() { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); }

    TestDesk office;
    Settings settings;
    Theme theme;
    ScriptedPrompter prompter;
    ScriptedFilePicker files;
    RecordingPrintService printing;
    std::unique_ptr<OperationRunner> operations;
    std::unique_ptr<MainWindow> window;
    Workbench bench;
};

} // namespace hezhong
