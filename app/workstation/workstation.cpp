// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/workstation.h"

#include "app/workstation/backupwatch.h"
#include "app/workstation/rooms.h"
#include "core/operations/officeadmin.h"
#include "core/operations/people/caseaccess.h"
#include "core/operations/people/usenotes.h"
#include "core/operations/rights.h"
#include "core/operations/templates/papertemplates.h"
#include "ui/services/operationrunner.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/startup/startupwindow.h"

#include <QApplication>
#include <QDir>
#include <QTimer>

namespace hezhong {

using namespace Qt::StringLiterals;

Workstation::Workstation(QApplication &application, const StartOptions &options)
    : m_options(options), m_settings(Settings::defaultFile()), m_theme(application),
      m_files(m_settings)
{
    m_translators.use(m_options.language.isEmpty() ? m_settings.language() : m_options.language);
    m_theme.setZoom(m_settings.zoom());
    m_theme.setChoice(m_settings.theme());
    m_theme.apply();
    QApplication::setQuitOnLastWindowClosed(true);
}

Workstation::~Workstation() = default;

void Workstation::start()
{
    makeStartup();
    m_startup->begin(m_options.store);
    if (!m_options.store.isEmpty() && !Store::isStore(m_options.store))
        m_startup->showProblem(tr("“%1”里没有和衷的数据，没有改动任何文件。")
                                   .arg(QDir::toNativeSeparators(m_options.store)));
    m_startup->show();
    if (m_options.exitAfterStartup)
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
}

void Workstation::makeStartup()
{
    const StartupParts parts{&m_clock, &m_settings, &m_files, &m_printing, KeyStrength::Normal};
    m_startup = std::make_unique<StartupWindow>(parts);
    connect(m_startup.get(), &StartupWindow::opened, this, &Workstation::storeOpened,
            Qt::QueuedConnection);
}

void Workstation::leaveStore(const std::function<void(StartupWindow &)> &then)
{
    // Not from inside the page that asked for it: that page goes with the window.
    QTimer::singleShot(0, this, [this, then] {
        if (Page *front = m_window->page(); front && !front->leave())
            return;
        m_settings.setWindowGeometry(m_window->saveGeometry());
        makeStartup();
        m_startup->show(); // before the other goes: an application without a window ends
        const QString folder = m_store->folder();
        m_window.reset();
        m_backups.reset();
        m_operations.reset();
        m_store.reset();
        m_desk = {};
        m_startup->begin(folder);
        if (then)
            then(*m_startup);
    });
}

void Workstation::storeOpened()
{
    m_store = m_startup->takeStore();
    m_desk = {m_store.get(), &m_law.calendar(), &m_law};
    m_operations = std::make_unique<OperationRunner>(m_desk);
    // Connected before any window, so that pages which hear of the change find the new law.
    connect(m_operations.get(), &OperationRunner::changed, this,
            [this](const ChangeNotice &notice) {
                if (LawBook::concerns(notice)) {
                    reloadLaw();
                    tellLawProblems();
                }
            });
    m_backups = std::make_unique<BackupWatch>(m_desk, *m_operations);
    const Status session = noteSession(m_desk);
    const Status law = m_law.reload(*m_store);
    buildWindow({});
    if (!session)
        m_operations->report(session.error());
    if (!law)
        m_operations->report(law.error());
    tellOpeningWarnings();
    tellLawProblems();
    tellTemplateProblems();
    m_backups->tellLastProblems();
    m_startup.reset(); // after the new window is there: an application without a window ends
}

void Workstation::buildWindow(const Location &place)
{
    m_window = std::make_unique<MainWindow>(m_clock, m_settings, m_theme);
    m_bench = {&m_desk,     m_operations.get(), &m_prompter, &m_files,
               &m_printing, m_window.get(),     &m_settings, &m_theme};
    wireWindow();
    m_window->start(place);
    m_window->show();
}

void Workstation::wireWindow()
{
    m_window->setOperations(*m_operations);
    // The roles may have changed since the store was opened.
    const User user = actingUser(m_desk, Right::Own).value_or(m_store->user());
    m_window->setUser(user.name, roleNames(user.roles));
    const auto showOffice = [this] {
        if (const auto office = officeOf(m_desk))
            m_window->setOffice(office->name);
    };
    showOffice();
    connect(m_operations.get(), &OperationRunner::changed, m_window.get(),
            [showOffice](const ChangeNotice &notice) {
                if (notice.touches(u"office"_s))
                    showOffice();
            });
    m_window->setPasswordCheck(
        [folder = m_store->folder(), name = user.name](const QString &password) {
            return checkPassword(folder, name, password);
        });
    m_backups->setWindow(*m_window);
    const QString store = m_store->folder();
    connect(m_window.get(), &MainWindow::otherUserWanted, this, [this] { leaveStore({}); });
    addRooms(*m_window, m_bench,
             {[this] { rebuildWindow({u"settings"_s, {}}); },
              [this](int minutes) { m_window->setIdleMinutes(minutes); },
              [this] { rebuildWindow({}); },
              &m_backups->keeper(),
              [this, store](const QString &backup) {
                  leaveStore([=](StartupWindow &startup) { startup.restore(backup, store); });
              },
              [this, store] {
                  leaveStore([=](StartupWindow &startup) { startup.undoRestore(store); });
              }});
}

void Workstation::rebuildWindow(const Location &place)
{
    // Not from inside the page that asked for it: that page goes with the old window.
    QTimer::singleShot(0, this, [this, place] {
        m_translators.use(m_settings.language());
        std::unique_ptr<MainWindow> old = std::move(m_window);
        m_settings.setWindowGeometry(old->saveGeometry());
        buildWindow(place.room.isEmpty() ? old->current() : place);
    });
}

void Workstation::reloadLaw()
{
    (void)m_operations->succeeded(m_law.reload(*m_store));
}

void Workstation::tellOpeningWarnings()
{
    const QStringList warnings = m_store->openingWarnings();
    if (!warnings.isEmpty())
        m_operations->say({warnings.join(u'\n'),
                           tr("可以继续工作；请尽快按上面所说的办理。"),
                           Tone::Amber,
                           {},
                           {},
                           0});
}

void Workstation::tellLawProblems()
{
    if (!m_law.problems().isEmpty())
        m_operations->say({m_law.problems().join(u'\n'),
                           tr("其余法规数据照常使用。请到“设置”的“法规数据”中删除后重新导入。"),
                           Tone::Amber,
                           {},
                           {},
                           0});
}

void Workstation::tellTemplateProblems()
{
    if (!require(m_desk, Right::EditTemplates))
        return; // whoever cannot mend one is told when a paper is asked for
    const QStringList problems = templateProblems(m_desk);
    if (!problems.isEmpty())
        m_operations->say({problems.join(u'\n'), tr("请到“设置”的“文书模板”中办理。"), Tone::Amber, {}, {}, 0});
}

Status Workstation::checkPassword(const QString &folder, const QString &user,
                                  const QString &password)
{
    return Store::checkCredentials(folder, {user, password, {}}, SystemClock());
}

} // namespace hezhong
