// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every screen of the window on the demonstration's data: `screenshots FOLDER [--language en]`
// (./dev screenshots).
#include "app/workstation/rooms.h"
#include "app/workstation/translators.h"
#include "core/operations/casequeries.h"
#include "core/operations/decidecase.h"
#include "core/operations/demodata.h"
#include "core/operations/intake.h"
#include "core/operations/officeadmin.h"
#include "core/operations/recordhearing.h"
#include "core/operations/walk.h"
#include "ui/services/operationrunner.h"
#include "ui/services/qtfilepicker.h"
#include "ui/services/qtprintservice.h"
#include "ui/services/qtprompter.h"
#include "ui/services/settings.h"
#include "ui/shell/mainwindow.h"
#include "ui/startup/startupwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

/// The whole window on a store of its own, and the folder that pictures go to.
class Gallery {
public:
    Gallery(QApplication &application, const QString &folder, const QString &language)
        : m_calendar(Calendar::builtIn()), m_settings(m_place.filePath(u"settings.ini"_s)), m_theme(application),
          m_files(m_settings), m_folder(folder)
    {
        QDir().mkpath(folder);
        m_translators.use(language);
        m_theme.apply();
    }

    bool openStore()
    {
        OpenOptions fast;
        fast.strength = KeyStrength::Fast;
        const auto walked = walkMainJob(m_place.filePath(u"walk"_s), m_calendar, fast);
        if (!walked)
            return told(walked.error());
        auto opened = Store::open(walked->storeFolder, {{}, walked->password, {}}, m_clock, fast);
        if (!opened)
            return told(opened.error());
        m_store = std::move(*opened);
        m_desk = {m_store.get(), &m_calendar};
        return addOpenCases();
    }

    void startupPages()
    {
        const StartupParts parts{&m_clock, &m_settings, &m_files, &m_printing, KeyStrength::Fast};
        StartupWindow window(parts);
        window.resize(1366, 768);
        window.begin({});
        shoot(window, u"startup"_s);
    }

    void windowPages(const QString &suffix)
    {
        OperationRunner operations(m_desk);
        MainWindow window(m_clock, m_settings, m_theme);
        const Workbench bench{&m_desk, &operations, &m_prompter, &m_files, &m_printing, &window, &m_settings, &m_theme};
        window.setOperations(operations);
        window.setUser(m_store->user().name, label(m_store->user().roles.first()));
        if (const auto office = officeOf(m_desk))
            window.setOffice(office->name);
        addRooms(window, bench, {});
        window.resize(1366, 768);
        window.start();
        shoot(window, u"home"_s + suffix);
        const auto place = [&](const QString &room, const QString &path, const QString &name) {
            window.go({room, path});
            shoot(window, name + suffix);
        };
        place(u"cases"_s, {}, u"cases"_s);
        place(u"cases"_s, u"new"_s, u"intake"_s);
        const auto agreed = findCase(m_desk, u"〔2026〕锦劳调1号"_s);
        for (const char *tab : {"overview", "parties", "claims", "hearings", "agreement", "papers", "history"})
            place(u"cases"_s, u"case/%1/%2"_s.arg(agreed->text(), QLatin1String(tab)), u"case-"_s + QLatin1String(tab));
        place(u"cases"_s, u"case/%1/hearings"_s.arg(m_mediating.text()), u"hearing-editor"_s);
        place(u"cases"_s, u"case/%1/agreement"_s.arg(m_mediating.text()), u"agreement-editor"_s);
        place(u"cases"_s, u"case/%1/papers"_s.arg(m_mediating.text()), u"documents-new"_s);
        place(u"cases"_s, u"case/%1/overview"_s.arg(m_registered.text()), u"case-registered"_s);
        place(u"cases"_s, u"search/锦恒"_s, u"search"_s);
        place(u"settings"_s, {}, u"settings"_s);
    }

    Theme &theme() { return m_theme; }

private:
    static bool told(const Error &error)
    {
        std::fputs(qPrintable(error.message + u' ' + error.detail + u'\n'), stderr);
        return false;
    }

    /// A case in mediation with a record being typed, and one that waits for its decision.
    bool addOpenCases()
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
        if (const auto done = acceptCase(m_desk, m_mediating, {m_clock.today().addDays(-10), u"何建国"_s, true}); !done)
            return told(done.error());
        HearingFile hearing = *hearingFromJson(*demoObject(u"hearing-dismissal-court.json"_s));
        hearing.hearing.on = m_clock.today();
        const auto kept = saveHearing(m_desk, m_mediating, hearing);
        return kept ? true : told(kept.error());
    }

    void shoot(QWidget &window, const QString &name)
    {
        window.show();
        if (!QTest::qWaitForWindowExposed(&window))
            std::fputs("the window did not appear\n", stderr);
        // Two rounds of the event loop: layouts settle in the first, previews arrive in the second.
        QTest::qWait(350);
        const QString path = QDir(m_folder).filePath(name + u".png"_s);
        window.grab().save(path);
        std::puts(qPrintable(path));
    }

    QTemporaryDir m_place;
    SystemClock m_clock;
    Calendar m_calendar;
    Settings m_settings;
    Translators m_translators;
    Theme m_theme;
    QtPrompter m_prompter;
    QtFilePicker m_files;
    QtPrintService m_printing;
    QString m_folder;
    std::unique_ptr<Store> m_store;
    Desk m_desk;
    Id<Case> m_registered;
    Id<Case> m_mediating;
};

} // namespace

int main(int argc, char **argv)
{
    // The pictures show the day of the demonstration, whenever they are made.
    qputenv("HEZHONG_TODAY", "2026-11-12");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption language(u"language"_s, {}, u"zh_CN|en"_s, u"zh_CN"_s);
    parser.addOption(language);
    parser.process(application);
    if (parser.positionalArguments().size() != 1) {
        std::fputs("screenshots FOLDER [--language en]\n", stderr);
        return 2;
    }
    Gallery gallery(application, parser.positionalArguments().first(), parser.value(language));
    if (!gallery.openStore())
        return 1;
    gallery.startupPages();
    gallery.windowPages({});
    gallery.theme().setChoice(ThemeChoice::Dark);
    gallery.theme().apply();
    gallery.windowPages(u"-dark"_s);
    return 0;
}
