// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workstation/translators.h"
#include "core/base/clock.h"
#include "core/operations/desk.h"
#include "ui/services/operationrunner.h"
#include "ui/services/qtfilepicker.h"
#include "ui/services/qtprintservice.h"
#include "ui/services/qtprompter.h"
#include "ui/services/settings.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/theme/theme.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

class QApplication;

namespace hezhong {

/// The whole program on a store of its own with the demonstration's cases, in one language: for
/// pictures of every screen and for tests that look at every screen. Set HEZHONG_TODAY to 2026-11-12
/// before, the day that the open cases are made for.
class DemoWindow {
public:
    /// Name of a screen (the file of its picture) and the window or dialog that shows it.
    using Look = std::function<void(const QString &name, QWidget &window)>;

    DemoWindow(QApplication &application, const QString &language); ///< "zh_CN" or "en"
    ~DemoWindow();

    /// Makes the store; false with the reason on stderr.
    [[nodiscard]] bool open();

    /// Shows the screens before the main window one after the other, at 1366 × 768.
    void showStartup(const Look &look);
    /// The screens of the main window: pages, panels, the keys, the lock.
    void showPages(const Look &look);

    [[nodiscard]] const Desk &desk() const { return m_desk; }
    [[nodiscard]] Theme &theme() { return m_theme; }

private:
    [[nodiscard]] bool addOpenCases();
    void showSetup(const Look &look);
    void showRooms(MainWindow &window, const Look &look);
    /// A place for backups beside the store, with one in it.
    void backUp();
    void showEditors(MainWindow &window, const Look &look);
    void showPanels(MainWindow &window, const Look &look);
    void showFrame(MainWindow &window, const Look &look);

    QTemporaryDir m_place;
    SystemClock m_clock;
    Calendar m_calendar;
    Settings m_settings;
    Translators m_translators;
    Theme m_theme;
    QtPrompter m_prompter;
    QtFilePicker m_files;
    QtPrintService m_printing;
    std::unique_ptr<Store> m_store;
    Desk m_desk;
    Id<Case> m_registered;
    Id<Case> m_mediating;
};

} // namespace hezhong
