// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/openoptions.h"
#include "ui/startup/startupparts.h"

#include <QWidget>

#include <memory>

class QStackedWidget;

namespace hezhong {

class ChooserPage;
class LockHeldPage;
class LoginPage;
class NewPasswordPage;
class RecoveryPage;
class RestoreWizard;
class SalvagePage;
class SetupWizard;
class StartupPage;
class Store;
class StoreOpener;
class UndoRestorePage;

/// Everything before the main window: choose a store, log in, or make a new one.
class StartupWindow final : public QWidget {
    Q_OBJECT
public:
    explicit StartupWindow(const StartupParts &parts, QWidget *parent = nullptr);
    ~StartupWindow() override;

    /// Goes to the login of this store, or of the one used last, or to the chooser.
    void begin(const QString &folder);
    /// Words at the chooser (a --store that cannot be opened).
    void showProblem(const QString &words);
    /// Goes to the restore of this backup in the place of `store`.
    void restore(const QString &backup, const QString &store);
    /// Goes to the page that puts the store of before a restore back.
    void undoRestore(const QString &store);
    /// The open store; call once after opened().
    [[nodiscard]] std::unique_ptr<Store> takeStore();

Q_SIGNALS:
    void opened();

private:
    void connectPages();
    void connectRestore();
    void connectSalvage();
    void showPage(StartupPage *page);
    void openStore(bool takeOver);
    void storeIsOpen();
    void setNewPassword(const QString &password);
    void forgetSecrets();
    void finish(std::unique_ptr<Store> store);

    StartupParts m_parts;
    QStackedWidget *m_stack;
    ChooserPage *m_chooser;
    LoginPage *m_login;
    LockHeldPage *m_lockHeld;
    SetupWizard *m_wizard;
    RecoveryPage *m_recovery;
    NewPasswordPage *m_newPassword;
    RestoreWizard *m_restore;
    UndoRestorePage *m_undo;
    SalvagePage *m_salvage;
    StoreOpener *m_opener;
    Credentials m_who;
    bool m_faultsShown = false; ///< what the next opening finds was seen and put off
    std::unique_ptr<Store> m_store;
};

} // namespace hezhong
