// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startup/startupwindow.h"

#include "core/operations/people/passwords.h"
#include "core/operations/people/usenotes.h"
#include "core/operations/people/users.h"
#include "core/store/keys/wipetext.h"
#include "core/store/store.h"
#include "ui/services/settings.h"
#include "ui/startup/chooserpage.h"
#include "ui/startup/lockheldpage.h"
#include "ui/startup/loginpage.h"
#include "ui/startup/newpasswordpage.h"
#include "ui/startup/recoverypage.h"
#include "ui/startup/repair/salvagepage.h"
#include "ui/startup/restore/restorewizard.h"
#include "ui/startup/restore/undorestorepage.h"
#include "ui/startup/setupwizard.h"
#include "ui/startup/storeopener.h"
#include "ui/widgets/theme/theme.h"

#include <QDir>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hezhong {

using namespace Qt::StringLiterals;

StartupWindow::StartupWindow(const StartupParts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_stack(new QStackedWidget(this)), m_chooser(new ChooserPage(parts)),
      m_login(new LoginPage(parts)), m_lockHeld(new LockHeldPage), m_wizard(new SetupWizard(parts)),
      m_recovery(new RecoveryPage(parts)), m_newPassword(new NewPasswordPage),
      m_restore(new RestoreWizard(parts)), m_undo(new UndoRestorePage(parts)),
      m_salvage(new SalvagePage(parts)),
      m_opener(new StoreOpener(parts, this))
{
    setObjectName(u"startup"_s);
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(tr("和衷"));
    for (QWidget *page : QList<QWidget *>{m_chooser, m_login, m_lockHeld, m_wizard, m_recovery, m_newPassword,
                                              m_restore, m_undo, m_salvage})
        m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    resize(px(960), px(680));
    connectPages();
    connectRestore();
    connectSalvage();
}

StartupWindow::~StartupWindow() = default;

void StartupWindow::connectPages()
{
    connect(m_chooser, &ChooserPage::newWanted, this, [this] { showPage(m_wizard); });
    connect(m_chooser, &ChooserPage::storeChosen, this, [this](const QString &folder) { begin(folder); });
    connect(m_login, &LoginPage::otherStoreWanted, this, [this] { showPage(m_chooser); });
    connect(m_login, &LoginPage::openWanted, this, [this](const Credentials &who) {
        m_who = who;
        openStore(false);
    });
    connect(m_lockHeld, &LockHeldPage::takeOverWanted, this, [this] { openStore(true); });
    connect(m_lockHeld, &LockHeldPage::retryWanted, this, [this] { openStore(false); });
    connect(m_lockHeld, &LockHeldPage::backWanted, this, [this] { showPage(m_login); });
    connect(m_wizard, &SetupWizard::cancelled, this, [this] { showPage(m_chooser); });
    connect(m_wizard, &SetupWizard::created, this, [this] {
        CreatedStore created = m_wizard->takeCreated();
        m_store = std::move(created.store);
        m_recovery->setSheet({m_wizard->office().name, m_store->user().name,
                              QDir::toNativeSeparators(m_store->folder()), created.recoveryKey,
                              m_parts.clock->now()});
        m_recovery->setNoting([store = m_store.get()](const QString &operation) {
            return noteUse({store}, operation, {}, store->user().id.text(), u"恢复密钥单"_s);
        });
        showPage(m_recovery);
    });
    connect(m_recovery, &RecoveryPage::done, this, [this] { finish(std::move(m_store)); });
    connect(m_newPassword, &NewPasswordPage::passwordChosen, this, &StartupWindow::setNewPassword);
    connect(m_opener, &StoreOpener::opened, this, &StartupWindow::storeIsOpen);
    connect(m_opener, &StoreOpener::failed, this, [this](const Error &error) {
        m_login->setBusy(false);
        if (error.code == u"store.corrupt"_s) {
            m_salvage->setDamage(m_login->folder(), m_who, error);
            showPage(m_salvage);
            return;
        }
        if (m_stack->currentWidget() != m_login)
            showPage(m_login);
        m_login->showError(error);
    });
    connect(m_opener, &StoreOpener::lockHeld, this, [this](const LockHolder &holder, const Error &error) {
        m_login->setBusy(false);
        m_lockHeld->setHolder(holder, error);
        showPage(m_lockHeld);
    });
}

void StartupWindow::connectRestore()
{
    connect(m_chooser, &ChooserPage::restoreWanted, this, [this] {
        m_restore->begin();
        showPage(m_restore);
    });
    connect(m_restore, &RestoreWizard::cancelled, this, [this] { begin({}); });
    connect(m_restore, &RestoreWizard::restored, this, [this](const QString &folder, const Credentials &who) {
        begin(folder);
        m_who = who;
        openStore(false);
    });
    connect(m_login, &LoginPage::undoWanted, this, [this] { undoRestore(m_login->folder()); });
    connect(m_undo, &UndoRestorePage::backWanted, this, [this] { showPage(m_login); });
    connect(m_undo, &UndoRestorePage::undone, this, &StartupWindow::begin);
}

void StartupWindow::connectSalvage()
{
    connect(m_salvage, &SalvagePage::backWanted, this, [this] { begin(m_login->folder()); });
    connect(m_salvage, &SalvagePage::restoreWanted, this,
            [this](const QString &folder) { restore({}, folder); });
    connect(m_salvage, &SalvagePage::openWanted, this, [this](const QString &folder) {
        m_login->setStore(folder);
        m_faultsShown = true;
        openStore(false);
    });
}

void StartupWindow::restore(const QString &backup, const QString &store)
{
    m_restore->begin(backup, store);
    showPage(m_restore);
}

void StartupWindow::undoRestore(const QString &store)
{
    m_undo->setStore(store);
    showPage(m_undo);
}

void StartupWindow::begin(const QString &folder)
{
    const QStringList recent = m_parts.settings->recentStores();
    const QString wanted = !folder.isEmpty() ? folder : recent.value(0);
    if (!Store::isStore(wanted)) {
        showPage(m_chooser);
        return;
    }
    m_login->setStore(QDir::cleanPath(QDir(wanted).absolutePath()));
    showPage(m_login);
}

void StartupWindow::showProblem(const QString &words)
{
    showPage(m_chooser);
    m_chooser->showProblem(words);
}

std::unique_ptr<Store> StartupWindow::takeStore()
{
    return std::move(m_store);
}

void StartupWindow::showPage(StartupPage *page)
{
    m_stack->setCurrentWidget(page);
    page->enter();
}

void StartupWindow::openStore(bool takeOver)
{
    m_login->setBusy(true);
    m_opener->open(m_login->folder(), m_who, takeOver);
}

void StartupWindow::storeIsOpen()
{
    m_login->setBusy(false);
    m_store = m_opener->takeStore();
    if (!m_opener->faults().isEmpty() && !m_faultsShown) {
        m_salvage->setFaults(m_store->folder(), m_who, m_opener->faults());
        m_store.reset();
        showPage(m_salvage);
        return;
    }
    m_faultsShown = false;
    const bool recovered = !m_who.recoveryKey.isEmpty();
    const bool temporary =
        hasTemporaryPassword({m_store.get()}, m_store->user().id).value_or(false);
    if (!recovered && !temporary) {
        forgetSecrets();
        finish(std::move(m_store));
        return;
    }
    m_newPassword->setUser(m_store->user().name, !recovered);
    showPage(m_newPassword);
}

void StartupWindow::forgetSecrets()
{
    wipe(m_who.password);
    wipe(m_who.recoveryKey);
    m_who = {};
}

void StartupWindow::setNewPassword(const QString &password)
{
    const Desk desk{m_store.get()};
    const Status status = m_who.recoveryKey.isEmpty()
                              ? changeOwnPassword(desk, m_who.password, password)
                              : setPasswordByRecovery(desk, password);
    if (!status) {
        m_newPassword->showError(status.error());
        return;
    }
    forgetSecrets();
    finish(std::move(m_store));
}

void StartupWindow::finish(std::unique_ptr<Store> store)
{
    m_store = std::move(store);
    m_parts.settings->rememberStore(m_store->folder(), m_store->user().name);
    Q_EMIT opened();
}

} // namespace hezhong
