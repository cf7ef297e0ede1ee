// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window that ships as each role: everything that is offered is pressed, and nothing of it is
// refused for want of a right; who may do something finds it.
#include "app/workstation/rooms.h"
#include "core/operations/casequeries.h"
#include "core/operations/decidecase.h"
#include "core/operations/issuedocument.h"
#include "core/operations/makeagreement.h"
#include "core/operations/people/caseaccess.h"
#include "core/operations/recordhearing.h"
#include "core/operations/rights.h"
#include "tests/support/scripteddialogs.h"
#include "tests/support/testdesk.h"
#include "tests/support/widgetdriver.h"
#include "ui/documents/documentstab.h"
#include "ui/services/operationrunner.h"
#include "ui/services/settings.h"
#include "ui/settings/safetyplaces.h"
#include "ui/shell/commandtable.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/searchbox.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme/theme.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDirIterator>
#include <QPlainTextEdit>
#include <QTimer>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

struct Person {
    QString name;
    UserRole role;
};

const QList<Person> &people()
{
    static const QList<Person> all{
        {u"许晓燕"_s, UserRole::Director},      {u"何建国"_s, UserRole::Mediator},
        {u"方小满"_s, UserRole::Registrar},     {u"顾明"_s, UserRole::Inspector},
        {u"郑国强"_s, UserRole::Administrator}, {u"秦正"_s, UserRole::Auditor}};
    return all;
}

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    QDirIterator entries(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        const QString copy = to + path.mid(from.size());
        QDir().mkpath(QFileInfo(copy).path());
        QFile::copy(path, copy);
    }
}

} // namespace

class RoleWalkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme.setChoice(ThemeChoice::Light);
        m_theme.apply();
        makeOffice();
    }

    void cleanup() { closeWindow(); }

    void nothingOfferedIsRefused_data() { addPeople(); }
    void nothingOfferedIsRefused()
    {
        QFETCH(int, person);
        openAs(people().at(person), u"walk"_s);
        pressCommands();
        for (const Location &place : places())
            pressButtonsOf(place);
        QVERIFY2(m_refusals.isEmpty(), qPrintable(m_refusals.join(u'\n')));
        QVERIFY(m_presses > 10);
    }

    void whoMayFindsIt_data() { addPeople(); }
    void whoMayFindsIt()
    {
        QFETCH(int, person);
        const Person who = people().at(person);
        openAs(who, u"find"_s);
        const QString mediating = u"case/"_s + m_mediating.text();
        const QList<std::tuple<Right, Location, QString>> controls{
            {Right::Register, {u"cases"_s, {}}, u"cases-new"_s},
            {Right::Register, {u"cases"_s, mediating + u"/parties"_s}, u"parties-tab-save"_s},
            {Right::Register, {u"cases"_s, mediating + u"/dossier"_s}, u"dossier-add"_s},
            {Right::Record, {u"cases"_s, mediating + u"/hearings"_s}, u"hearing-finish"_s},
            {Right::Decide, {u"cases"_s, u"case/"_s + m_registered.text()}, u"step-accept"_s},
            {Right::Mediate, {u"cases"_s, mediating + u"/overview"_s}, u"step-agree"_s},
            {Right::Sign, {u"cases"_s, mediating + u"/agreement"_s}, u"agreement-sign"_s},
            {Right::Issue, {u"cases"_s, mediating + u"/papers"_s}, u"paper-issue"_s},
            {Right::SetAccess, {u"cases"_s, mediating + u"/overview"_s}, u"case-access"_s},
            {Right::Export, {u"cases"_s, mediating + u"/dossier"_s}, u"dossier-save"_s},
            {Right::EditOffice, {u"settings"_s, {}}, u"office-save"_s},
            {Right::EditOffice, {u"settings"_s, {}}, u"seals-add"_s},
            {Right::EditLaw, {u"settings"_s, {}}, u"settings-law-data"_s},
            {Right::ManageUsers, {u"settings"_s, u"users"_s}, u"users-add"_s},
            {Right::Own, {u"settings"_s, {}}, u"password-change"_s},
            {Right::Own, {u"settings"_s, {}}, u"settings-users"_s},
        };
        for (const auto &[right, place, name] : controls) {
            m_window->go(place);
            settle();
            const bool found = visible(name) != nullptr;
            QVERIFY2(found == holds({who.role}, right),
                     qPrintable(u"%1: %2"_s.arg(who.name, name)));
        }
        QCOMPARE(m_window->commands().action(u"go.cases"_s) != nullptr,
                 holds({who.role}, Right::SeeCases));
        QCOMPARE(m_window->commands().isOffered(u"case.new"_s), holds({who.role}, Right::Register));
    }

    void issuedPapers_data() { addPeople(); }
    void issuedPapers()
    {
        QFETCH(int, person);
        const Person who = people().at(person);
        if (!holds({who.role}, Right::SeeCases))
            return;
        openAs(who, u"papers"_s);
        m_window->go({u"cases"_s, u"case/%1/papers"_s.arg(m_mediating.text())});
        settle();
        auto *tab = m_window->page()->findChild<DocumentsTab *>();
        tab->chooseIssued(m_paper);
        settle();
        QCOMPARE(visible(u"paper-void"_s) != nullptr, holds({who.role}, Right::Void));
        QCOMPARE(visible(u"paper-correct"_s) != nullptr, holds({who.role}, Right::Void));
        QCOMPARE(visible(u"paper-sign"_s) != nullptr, holds({who.role}, Right::Issue));
        QCOMPARE(visible(u"paper-print"_s) != nullptr, holds({who.role}, Right::Export));
        QCOMPARE(visible(u"paper-copy"_s) != nullptr, holds({who.role}, Right::Export));
        pressButtonsHere({u"cases"_s, u"case/%1/papers"_s.arg(m_mediating.text())},
                         [tab, this] { tab->chooseIssued(m_paper); });
        QVERIFY2(m_refusals.isEmpty(), qPrintable(m_refusals.join(u'\n')));
    }

    void inspectorsCannotType()
    {
        openAs(people().at(3), u"inspector"_s);
        QStringList open;
        for (const QString &tab : {u"parties"_s, u"claims"_s, u"hearings"_s, u"agreement"_s}) {
            m_window->go({u"cases"_s, u"case/%1/%2"_s.arg(m_mediating.text(), tab)});
            settle();
            for (const auto *edit : m_window->page()->findChildren<QLineEdit *>())
                if (edit->isVisible() && edit->isEnabled() && !edit->isReadOnly())
                    open += tab + u' ' + edit->objectName();
            for (const auto *edit : m_window->page()->findChildren<QPlainTextEdit *>())
                if (edit->isVisible() && edit->isEnabled() && !edit->isReadOnly())
                    open += tab + u' ' + edit->objectName();
        }
        QVERIFY2(open.isEmpty(), qPrintable(open.join(u'\n')));
        bool masked = false;
        for (const auto *edit : m_window->page()->findChildren<QLineEdit *>())
            if (edit->objectName().endsWith(u"0-id"_s) && !edit->text().isEmpty()) {
                QVERIFY2(edit->text().contains(u'*'), qPrintable(edit->text()));
                masked = true;
            }
        QVERIFY(masked);
    }

    void closedCaseIsExplained()
    {
        openAs(people().at(2), u"closed"_s);
        m_window->go({u"cases"_s, u"case/"_s + m_secret.text()});
        settle();
        QVERIFY(visible(u"case-refused"_s));
        QVERIFY(!visible(u"case-papers"_s));
        QVERIFY(m_refusals.isEmpty());
        // A place that is no way of theirs is explained, too.
        m_window->go({u"settings"_s, u"law-data"_s});
        settle();
        QVERIFY(visible(u"refused"_s));
    }

    void theManualPrintsTheRights()
    {
        QFile manual(QStringLiteral(HEZHONG_MANUAL));
        QVERIFY(manual.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(manual.readAll());
        for (const Right right : allRights()) {
            QStringList cells{rightLabel(right)};
            for (const Person &one : people())
                cells += holds({one.role}, right) ? u"✓"_s : QString();
            QString line = u"| "_s + cells.join(u" | "_s) + u" |"_s;
            QVERIFY2(text.contains(line), qPrintable(line));
        }
    }

    void administratorsSeeNoCases()
    {
        openAs(people().at(4), u"admin"_s);
        QVERIFY(!m_window->searchBox()->isVisible());
        QVERIFY(visible(u"office-ways"_s));
        QVERIFY(!m_window->commands().trigger(u"case.new"_s));
        QVERIFY(m_window->messages().text().contains(u"您的角色是"_s));
        m_window->go({u"cases"_s, {}});
        QCOMPARE(m_window->current().room, u"home"_s);
    }

private:
    static void addPeople()
    {
        QTest::addColumn<int>("person");
        for (int i = 0; i < people().size(); ++i)
            QTest::newRow(qPrintable(code(people().at(i).role))) << i;
    }

    void makeOffice()
    {
        m_office = std::make_unique<TestDesk>();
        m_office->addColleague(u"郑国强"_s, {UserRole::Administrator}, {UserRole::Director});
        QVERIFY(m_office->openWith({u"郑国强"_s, TestDesk::password(), {}}));
        for (const Person &one : people())
            if (one.role != UserRole::Administrator && one.role != UserRole::Director)
                m_office->addColleague(one.name, {one.role});
        QVERIFY(m_office->openWith({u"许晓燕"_s, TestDesk::password(), {}}));
        const Desk &desk = m_office->desk;
        m_registered = m_office->sampleCase(u"intake-rider.json"_s);
        m_mediating = m_office->sampleCase();
        QVERIFY(acceptCase(desk, m_mediating, {desk.today(), u"何建国"_s, true}));
        HearingFile hearing = *hearingFromJson(*demoObject(u"hearing-dismissal-court.json"_s));
        hearing.hearing.on = desk.today();
        QVERIFY(saveHearing(desk, m_mediating, hearing));
        AgreementFile agreement;
        agreement.agreement.signedOn = desk.today();
        agreement.agreement.copies = 3;
        agreement.clauses = {Clause()};
        agreement.clauses.first().text = u"被申请人于2026年12月1日前付清劳动报酬。"_s;
        QVERIFY(saveAgreement(desk, m_mediating, agreement));
        PaperRequest request;
        request.kind = u"acceptance-notice"_s;
        const auto issued = issueDocument(desk, m_mediating, request);
        QVERIFY2(issued, issued ? "" : qPrintable(issued.error().message));
        m_paper = issued->value.document.id;
        m_secret = m_office->sampleCase(u"intake-dismissal-court.json"_s);
        QVERIFY(setCaseAccess(desk, m_secret, AccessLevel::Confidential, {u"许晓燕"_s}));
        m_office->store.reset();
    }

    void openAs(const Person &person, const QString &what)
    {
        closeWindow();
        // Each has a store of their own, so that what one does changes nothing for the next.
        const QString path = m_office->folder.filePath(what + code(person.role) + u".hezhong"_s);
        copyFolder(m_office->path(), path);
        auto opened = Store::open(path, {person.name, TestDesk::password(), {}}, m_office->clock,
                                  TestDesk::fast());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        m_store = std::move(*opened);
        m_desk = {m_store.get(), &m_office->calendar};
        m_refusals.clear();
        m_presses = 0;
        m_pressed.clear();
        m_settings = std::make_unique<Settings>(m_office->folder.filePath(u"hezhong.ini"_s));
        m_operations = std::make_unique<OperationRunner>(m_desk);
        const User user = m_store->user();
        QStringList words;
        for (const Right right : allRights())
            words += rightsDenied(user, right).message;
        connect(m_operations.get(), &OperationRunner::messageWanted, this,
                [this, words](const Message &message) {
                    if (words.contains(message.text))
                        m_refusals += m_at + u": "_s + message.text;
                });
        m_window = std::make_unique<MainWindow>(m_office->clock, *m_settings, m_theme);
        const Workbench bench{&m_desk,     m_operations.get(), &m_prompter,      &m_files,
                              &m_printing, m_window.get(),     m_settings.get(), &m_theme};
        m_window->setOperations(*m_operations);
        addRooms(*m_window, bench, {});
        m_at = u"start"_s;
        m_window->start();
        m_window->resize(1366, 768);
        QVERIFY(showActive(m_window.get()));
    }

    void closeWindow()
    {
        m_window.reset();
        m_operations.reset();
        m_store.reset();
    }

    [[nodiscard]] QList<Location> places() const
    {
        QList<Location> all{{u"home"_s, {}}, {u"cases"_s, {}}, {u"cases"_s, u"search/王"_s}};
        for (const QString &tab : {u"overview"_s, u"parties"_s, u"claims"_s, u"hearings"_s,
                                   u"agreement"_s, u"papers"_s, u"dossier"_s, u"history"_s})
            all += {u"cases"_s, u"case/%1/%2"_s.arg(m_mediating.text(), tab)};
        all += {u"cases"_s, u"case/%1/overview"_s.arg(m_registered.text())};
        for (const QString &page : {u""_s, u"users"_s, u"rules"_s, u"templates"_s, u"clauses"_s})
            all += {u"settings"_s, page};
        for (const SafetyPlace &place : safetyPlaces(m_desk))
            all += {u"settings"_s, place.key};
        return all;
    }

    /// Whatever a press opened beside the window is closed without doing anything.
    void settle()
    {
        for (int round = 0; round < 3; ++round)
            QCoreApplication::processEvents();
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *other : windows)
            if (other != m_window.get() && other->isVisible())
                other->close();
        QCoreApplication::processEvents();
    }

    /// A dialog or menu with an event loop of its own ends, too.
    static void closeDialogsSoon()
    {
        QTimer::singleShot(0, qApp, [] {
            if (QWidget *popup = QApplication::activePopupWidget())
                popup->close();
            if (QWidget *modal = QApplication::activeModalWidget())
                modal->close();
        });
    }

    [[nodiscard]] QWidget *visible(const QString &name) const
    {
        for (auto *widget : m_window->findChildren<QWidget *>(name))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }

    void pressCommands()
    {
        QStringList ids;
        for (const Command &command : m_window->commands().commands())
            if (m_window->commands().isOffered(command.id) && command.id != u"app.lock"_s)
                ids += command.id;
        for (const QString &id : ids) {
            m_at = id;
            closeDialogsSoon();
            m_window->commands().trigger(id);
            ++m_presses;
            settle();
        }
    }

    void pressButtonsOf(const Location &place)
    {
        pressButtonsHere(place, [] {});
    }

    void pressButtonsHere(const Location &place, const std::function<void()> &prepare)
    {
        m_at = u"%1/%2"_s.arg(place.room, place.path);
        m_window->go(place);
        settle();
        if (m_window->current().room != place.room)
            return; // no such room for this role
        prepare();
        settle();
        QStringList names;
        for (const auto *button : m_window->page()->findChildren<QAbstractButton *>())
            if (button->isVisible() && button->isEnabled() && !button->objectName().isEmpty()
                && !m_pressed.contains(button->objectName()))
                names += button->objectName();
        for (const QString &name : std::as_const(names)) {
            m_pressed.insert(name);
            m_window->go(place);
            prepare();
            auto *button = qobject_cast<QAbstractButton *>(visible(name));
            if (!button || !button->isEnabled())
                continue;
            m_at = u"%1/%2 %3"_s.arg(place.room, place.path, name);
            closeDialogsSoon();
            button->click();
            ++m_presses;
            settle();
        }
    }

    Theme m_theme{*qApp};
    std::unique_ptr<TestDesk> m_office;
    Id<Case> m_registered;
    Id<Case> m_mediating;
    Id<Case> m_secret;
    Id<IssuedDocument> m_paper;
    ScriptedPrompter m_prompter;
    ScriptedFilePicker m_files;
    RecordingPrintService m_printing;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Store> m_store;
    Desk m_desk;
    std::unique_ptr<OperationRunner> m_operations;
    std::unique_ptr<MainWindow> m_window;
    QString m_at; ///< what was pressed last
    QStringList m_refusals;
    QSet<QString> m_pressed;
    int m_presses = 0;
};

QTEST_MAIN(RoleWalkTest)
#include "rolewalktest.moc"
