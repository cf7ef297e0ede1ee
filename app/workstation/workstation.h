// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workstation/startoptions.h"
#include "app/workstation/translators.h"
#include "core/base/clock.h"
#include "core/operations/desk.h"
#include "ui/services/location.h"
#include "ui/services/qtfilepicker.h"
#include "ui/services/qtprintservice.h"
#include "ui/services/qtprompter.h"
#include "ui/services/settings.h"
#include "ui/services/workbench.h"

#include <QObject>

#include <functional>
#include <memory>

class QApplication;

namespace hezhong {

class BackupWatch;
class MainWindow;
class OperationRunner;
class StartupWindow;

/// The program put together: settings, looks, language, the windows one after the other. Everything is
/// made here once and given to others by their constructors.
class Workstation final : public QObject {
    Q_OBJECT
public:
    Workstation(QApplication &application, const StartOptions &options);
    ~Workstation() override;
    void start();

private:
    void makeStartup();
    void storeOpened();
    /// Gives the open store up, with its window, and goes back to the windows before it; what was
    /// typed is kept by the pages as they go.
    void leaveStore(const std::function<void(StartupWindow &)> &then);
    void buildWindow(const Location &place);
    /// An empty place: where it is.
    void rebuildWindow(const Location &place);
    void wireWindow();
    void reloadLaw();
    void tellOpeningWarnings();
    void tellLawProblems();
    void tellTemplateProblems();
    [[nodiscard]] static Status checkPassword(const QString &folder, const QString &user,
                                              const QString &password);

    StartOptions m_options;
    SystemClock m_clock;
    Settings m_settings;
    Translators m_translators;
    Theme m_theme;
    QtPrompter m_prompter;
    QtFilePicker m_files;
    QtPrintService m_printing;
    std::unique_ptr<StartupWindow> m_startup;
    LawBook m_law;
    std::unique_ptr<Store> m_store;
    Desk m_desk;
    std::unique_ptr<OperationRunner> m_operations;
    Workbench m_bench;
    std::unique_ptr<BackupWatch> m_backups; ///< waits for its thread before the store goes
    std::unique_ptr<MainWindow> m_window;
};

} // namespace hezhong
