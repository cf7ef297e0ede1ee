// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/workstation.h"

#include "app/workstation/rooms.h"
#include "core/operations/officeadmin.h"
#include "core/operations/people/usenotes.h"
#include "core/operations/rights.h"
#include "core/operations/templates/papertemplates.h"
#include "core/store/keys/keycopies.h"
#include "ui/services/operationrunner.h"
#include "ui/shell/mainwindow.h"
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
    const StartupParts parts{&m_clock, &m_settings, &m_files, &m_printing, KeyStrength::Normal};
    m_startup = std::make_unique<StartupWindow>(parts);
    connect(m_startup.get(), &StartupWindow::opened, this, &Workstation::storeOpened,
            Qt::QueuedConnection);
    m_startup->begin(m_options.store);
    if (!m_options.store.isEmpty() && !Store::isStore(m_options.store))
        m_startup->showProblem(tr("“%1”里没有和衷的数据，没有改动任何文件。")
                                   .arg(QDir::toNativeSeparators(m_options.store)));
    m_startup->show();
    if (m_options.exitAfterStartup)
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
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
    const Status session = noteSession(m_desk);
    const Status law = m_law.reload(*m_store);
    buildWindow({});
    if (!session)
        m_operations->report(session.error());
    if (!law)
        m_operations->report(law.error());
    tellLawProblems();
    tellTemplateProblems();
    m_startup.reset(); // after the new window is there: an application without a window ends
}

void Workstation::buildWindow(const QString &room)
{
    m_window = std::make_unique<MainWindow>(m_clock, m_settings, m_theme);
    m_bench = {&m_desk,     m_operations.get(), &m_prompter, &m_files,
               &m_printing, m_window.get(),     &m_settings, &m_theme};
    wireWindow();
    m_window->start({room, {}});
    m_window->show();
}

void Workstation::wireWindow()
{
    m_window->setOperations(*m_operations);
    const User &user = m_store->user();
    m_window->setUser(user.name,
                      user.roles.isEmpty() ? QString() : hezhong::label(user.roles.first()));
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
    addRooms(
        *m_window, m_bench,
        {[this] { rebuildWindow(); }, [this](int minutes) { m_window->setIdleMinutes(minutes); }});
}

void Workstation::rebuildWindow()
{
    // Not from inside the page that asked for it: that page goes with the old window.
    QTimer::singleShot(0, this, [this] {
        m_translators.use(m_settings.language());
        std::unique_ptr<MainWindow> old = std::move(m_window);
        m_settings.setWindowGeometry(old->saveGeometry());
        buildWindow(u"settings"_s);
    });
}

void Workstation::reloadLaw()
{
    (void)m_operations->succeeded(m_law.reload(*m_store));
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
    if (!holds(m_store->user().roles, Right::EditTemplates))
        return; // whoever cannot mend one is told when a paper is asked for
    const QStringList problems = templateProblems(m_desk);
    if (!problems.isEmpty())
        m_operations->say({problems.join(u'\n'), tr("请到“设置”的“文书模板”中办理。"), Tone::Amber, {}, {}, 0});
}

Status Workstation::checkPassword(const QString &folder, const QString &user,
                                  const QString &password)
{
    return keycopies::unlock(folder, {user, password, {}}).map([](const OpenedKeys &) {});
}

} // namespace hezhong
