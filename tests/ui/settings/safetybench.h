// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scripteddialogs.h"
#include "tests/support/takenout.h"
#include "tests/support/testdesk.h"
#include "tests/support/widgetdriver.h"
#include "ui/services/navigator.h"
#include "ui/services/operationrunner.h"
#include "ui/services/settings.h"
#include "ui/services/workbench.h"
#include "ui/shell/page.h"
#include "ui/widgets/theme/theme.h"

namespace hezhong {

/// Where a page wants to go.
class RecordingNavigator final : public Navigator {
public:
    void go(const Location &to) override { gone = to; }
    void back() override {}
    void forward() override {}
    [[nodiscard]] Location current() const override { return gone; }
    void moved(const QString &) override {}
    void close(const Location &) override {}

    Location gone;
};

/// One page of the settings on a real store.
class SafetyBench {
public:
    SafetyBench() : theme(*qApp), settings(office.folder.filePath(QStringLiteral("hezhong.ini")))
    {
        theme.setChoice(ThemeChoice::Light);
        theme.setZoom(100);
        theme.apply();
    }

    template <class P>
    P *open()
    {
        page.reset();
        messages.clear();
        runner = std::make_unique<OperationRunner>(office.desk);
        QObject::connect(runner.get(), &OperationRunner::messageWanted, runner.get(),
                         [this](const Message &message) { messages += message; });
        QObject::connect(runner.get(), &OperationRunner::changed, runner.get(),
                         [this](const ChangeNotice &notice) {
                             if (page)
                                 page->takeChange(notice);
                         });
        bench = {&office.desk, runner.get(), &prompter, &files, &printing, &navigator, &settings, &theme};
        auto *made = new P(bench);
        page.reset(made);
        page->resize(1290, 712);
        if (!showActive(page.get()))
            qFatal("the page did not become active");
        page->enter();
        return made;
    }
    void close()
    {
        page.reset();
        runner.reset();
    }
    template <class T>
    [[nodiscard]] T *child(const QString &name) const
    {
        return getChild<T>(page.get(), name);
    }
    [[nodiscard]] QString said() const { return messages.isEmpty() ? QString() : messages.last().text; }

    TestDesk office;
    Theme theme;
    Settings settings;
    ScriptedPrompter prompter;
    ScriptedFilePicker files;
    RecordingPrintService printing;
    RecordingNavigator navigator;
    Workbench bench;
    QList<Message> messages;
    std::unique_ptr<OperationRunner> runner;
    std::unique_ptr<Page> page;
};

} // namespace hezhong
