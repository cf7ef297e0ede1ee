// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/demowindow.h"

#include "app/workstation/rooms.h"
#include "core/operations/casequeries.h"
#include "core/operations/decidecase.h"
#include "core/operations/demodata.h"
#include "core/operations/intake.h"
#include "core/operations/officeadmin.h"
#include "core/operations/recordhearing.h"
#include "core/operations/walk.h"
#include "ui/shell/commandtable.h"
#include "ui/startup/startupwindow.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <cstdio>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

bool told(const Error &error)
{
    std::fputs(qPrintable(error.message + u' ' + error.detail + u'\n'), stderr);
    return false;
}

OpenOptions fast()
{
    OpenOptions options;
    options.strength = KeyStrength::Fast;
    return options;
}

/// Pages that were left keep their widgets, so only what can be seen counts.
template <class T>
T *visibleChild(QWidget &window, const QString &name)
{
    const QList<T *> found = window.findChildren<T *>(name);
    for (T *child : found)
        if (child->isVisible())
            return child;
    return nullptr;
}

void click(QWidget &window, const QString &name)
{
    if (auto *button = visibleChild<QPushButton>(window, name))
        button->click();
}

void fill(QWidget &window, const QString &name, const QString &text)
{
    if (auto *line = visibleChild<QLineEdit>(window, name))
        line->setText(text);
}

/// Layouts settle in the first round of the event loop, what they ask for comes in the next.
void show(QWidget &window)
{
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        std::fputs("the window did not appear\n", stderr);
    for (int round = 0; round < 12; ++round)
        QCoreApplication::processEvents();
}

} // namespace

DemoWindow::DemoWindow(QApplication &application, const QString &language)
    : m_calendar(Calendar::builtIn()), m_settings(m_place.filePath(u"settings.ini"_s)),
      m_theme(application), m_files(m_settings)
{
    m_settings.setLanguage(language);
    m_settings.setLastFolder(m_place.path());
    m_translators.use(language);
    m_theme.apply();
}

DemoWindow::~DemoWindow() = default;

bool DemoWindow::open()
{
    const auto walked = walkMainJob(m_place.filePath(u"walk"_s), m_calendar, fast());
    if (!walked)
        return told(walked.error());
    auto opened = Store::open(walked->storeFolder, {{}, walked->password, {}}, m_clock, fast());
    if (!opened)
        return told(opened.error());
    m_store = std::move(*opened);
    m_desk = {m_store.get(), &m_calendar};
    return addOpenCases();
}

/// A case in mediation with a record being typed, and one that waits for its decision.
bool DemoWindow::addOpenCases()
{
    const auto request = [](const QString &name) { return intakeFromJson(*demoObject(name)); };
    auto waiting = request(u"intake-rider.json"_s);
    waiting->receivedOn = m_clock.today().addDays(-1);
    const auto registered = registerCase(m_desk, *waiting);
    if (!registered)
        return told(registered.error());
    m_registered = registered->value.id;
    auto other = request(u"intake-dismissal-court.json"_s);
    other->source = CaseSource::Application;
    other->receivedOn = m_clock.today().addDays(-11);
    const auto mediated = registerCase(m_desk, *other);
    if (!mediated)
        return told(mediated.error());
    m_mediating = mediated->value.id;
    if (const auto done =
            acceptCase(m_desk, m_mediating, {m_clock.today().addDays(-10), u"何建国"_s, true});
        !done)
        return told(done.error());
    HearingFile hearing = *hearingFromJson(*demoObject(u"hearing-dismissal-court.json"_s));
    hearing.hearing.on = m_clock.today();
    const auto kept = saveHearing(m_desk, m_mediating, hearing);
    return kept ? true : told(kept.error());
}

void DemoWindow::showStartup(const Look &look)
{
    showSetup(look);
    const StartupParts parts{&m_clock, &m_settings, &m_files, &m_printing, KeyStrength::Fast};
    StartupWindow window(parts);
    window.resize(1366, 768);
    m_settings.rememberStore(m_store->folder(), m_store->user().name);
    window.begin(m_store->folder());
    show(window);
    look(u"login"_s, window);
    click(window, u"login-recovery"_s);
    show(window);
    look(u"login-recovery"_s, window);
}

void DemoWindow::showSetup(const Look &look)
{
    const StartupParts parts{&m_clock, &m_settings, &m_files, &m_printing, KeyStrength::Fast};
    StartupWindow window(parts);
    window.resize(1366, 768);
    window.begin({});
    const auto shown = [&](const QString &name) {
        show(window);
        look(name, window);
    };
    shown(u"startup"_s);
    click(window, u"chooser-restore"_s);
    shown(u"restore-choose"_s);
    click(window, u"restore-cancel"_s);
    click(window, u"chooser-new"_s);
    show(window);
    fill(window, u"setup-name"_s, u"成都市锦江区某街道劳动人事争议调解委员会"_s);
    fill(window, u"setup-region"_s, u"510104"_s);
    shown(u"setup-office"_s);
    click(window, u"setup-next"_s);
    shown(u"setup-number"_s);
    click(window, u"setup-next"_s);
    show(window);
    fill(window, u"setup-admin-name"_s, u"许晓燕"_s);
    fill(window, u"setup-password"_s, u"锦江 河岸 四月 灯笼"_s);
    fill(window, u"setup-again"_s, u"锦江 河岸 四月 灯笼"_s);
    shown(u"setup-admin"_s);
    click(window, u"setup-next"_s);
    show(window);
    fill(window, u"setup-folder"_s, m_place.filePath(u"调解.hezhong"_s));
    shown(u"setup-place"_s);
    click(window, u"setup-next"_s);
    const auto *key = window.findChild<QLabel *>(u"recovery-key"_s);
    if (!QTest::qWaitFor([key] { return key->isVisible(); }, 30000))
        std::fputs("the new store was not made\n", stderr);
    shown(u"setup-recovery"_s);
}

void DemoWindow::showPages(const Look &look)
{
    OperationRunner operations(m_desk);
    MainWindow window(m_clock, m_settings, m_theme);
    const Workbench bench{&m_desk,     &operations, &m_prompter, &m_files,
                          &m_printing, &window,     &m_settings, &m_theme};
    window.setOperations(operations);
    window.setUser(m_store->user().name, label(m_store->user().roles.first()));
    if (const auto office = officeOf(m_desk))
        window.setOffice(office->name);
    addRooms(window, bench, {});
    window.resize(1366, 768);
    window.start();
    showRooms(window, look);
    showEditors(window, look);
    showPanels(window, look);
    showFrame(window, look);
}

void DemoWindow::showRooms(MainWindow &window, const Look &look)
{
    const auto shown = [&](const QString &room, const QString &path, const QString &name) {
        window.go({room, path});
        show(window);
        look(name, window);
    };
    shown(u"home"_s, {}, u"home"_s);
    shown(u"cases"_s, {}, u"cases"_s);
    shown(u"cases"_s, u"new"_s, u"intake"_s);
    const auto agreed = findCase(m_desk, u"〔2026〕锦劳调1号"_s);
    const QList<std::pair<QString, QString>> tabs{
        {u"overview"_s, u"overview"_s},   {u"parties"_s, u"parties"_s},
        {u"claims"_s, u"claims"_s},       {u"hearings"_s, u"hearings"_s},
        {u"agreement"_s, u"agreement"_s}, {u"papers"_s, u"documents"_s},
        {u"history"_s, u"history"_s}};
    for (const auto &[tab, name] : tabs)
        shown(u"cases"_s, u"case/%1/%2"_s.arg(agreed->text(), tab), u"case-"_s + name);
    shown(u"cases"_s, u"search/锦恒"_s, u"search"_s);
    shown(u"settings"_s, {}, u"settings"_s);
    shown(u"settings"_s, u"users"_s, u"users"_s);
    click(window, u"users-add"_s);
    show(window);
    look(u"users-add"_s, window);
    backUp();
    for (const QString &page : {u"audit"_s, u"verify"_s, u"person"_s, u"retention"_s, u"backups"_s, u"keys"_s})
        shown(u"settings"_s, page, u"settings-"_s + page);
}

void DemoWindow::backUp()
{
    const QString stick = m_place.filePath(u"USB"_s);
    QDir().mkpath(stick);
    BackupSettings settings;
    settings.places = {stick};
    static_cast<void>(m_store->setBackupSettings(settings, m_store->user().name));
    static_cast<void>(runBackups(m_store->backupSource(), settings, m_clock));
}

void DemoWindow::showEditors(MainWindow &window, const Look &look)
{
    const auto shown = [&](const QString &tab, const QString &name) {
        window.go({u"cases"_s, u"case/%1/%2"_s.arg(m_mediating.text(), tab)});
        show(window);
        if (tab == u"agreement"_s) {
            click(window, u"agreement-empty-action"_s);
            click(window, u"agreement-add-payment"_s);
            show(window);
        }
        look(name, window);
    };
    shown(u"hearings"_s, u"hearing-editor"_s);
    for (const QString &popup : {u"hearing-phrase-list"_s, u"hearing-readback"_s}) {
        click(window, popup == u"hearing-readback"_s ? u"hearing-read"_s : u"hearing-phrases"_s);
        if (auto *opened = visibleChild<QWidget>(window, popup)) {
            opened->setWindowState(
                Qt::WindowNoState); // the record is read from a full screen of this size
            if (popup == u"hearing-readback"_s)
                opened->resize(window.size());
            show(*opened);
            look(popup, *opened);
            opened->close();
        }
    }
    shown(u"agreement"_s, u"agreement-editor"_s);
    shown(u"papers"_s, u"documents-new"_s);
}

void DemoWindow::showPanels(MainWindow &window, const Look &look)
{
    const auto shown = [&](const Id<Case> &id, const QString &button, const QString &name) {
        window.go({u"cases"_s, u"case/%1/overview"_s.arg(id.text())});
        show(window);
        click(window, button);
        show(window);
        look(name, window);
    };
    shown(m_registered, {}, u"case-registered"_s);
    shown(m_registered, u"step-accept"_s, u"case-accept"_s);
    shown(m_registered, u"step-refuse"_s, u"case-refuse"_s);
    shown(m_mediating, u"step-extend"_s, u"case-extend"_s);
    shown(m_mediating, u"step-failed"_s, u"case-close"_s);
    shown(m_mediating, u"case-access"_s, u"case-access"_s);
}

void DemoWindow::showFrame(MainWindow &window, const Look &look)
{
    const QList<std::pair<QString, QString>> dialogs{{u"app.keys"_s, u"keys-help"_s},
                                                     {u"app.palette"_s, u"command-palette"_s}};
    for (const auto &[command, name] : dialogs) {
        window.commands().trigger(command);
        if (auto *dialog = visibleChild<QDialog>(window, name)) {
            show(*dialog);
            look(name, *dialog);
            dialog->close();
        }
    }
    window.lock();
    show(window);
    look(u"locked"_s, window);
}

} // namespace hezhong
