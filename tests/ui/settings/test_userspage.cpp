// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/decidecase.h"
#include "core/operations/drafts.h"
#include "core/operations/people/caseaccess.h"
#include "core/operations/people/handover.h"
#include "core/operations/people/users.h"
#include "tests/support/scripteddialogs.h"
#include "tests/support/takenout.h"
#include "tests/support/testdesk.h"
#include "tests/support/widgetdriver.h"
#include "ui/services/operationrunner.h"
#include "ui/settings/users/userlist.h"
#include "ui/settings/users/userspage.h"
#include "ui/widgets/fields/combobox.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/theme/theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// The page of the users, by keyboard, over a real store.
class TestUsersPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }
    void init() { m_office = std::make_unique<TestDesk>(); }
    void cleanup()
    {
        m_page.reset();
        m_operations.reset();
        m_office.reset();
    }

    void firstColleagueOfAOnePersonOffice()
    {
        open();
        press(m_page.get(), u"users-add"_s);
        auto *why = getChild<QLabel>(m_page.get(), u"user-first-why"_s);
        QVERIFY(why->text().contains(u"许晓燕"_s));
        QVERIFY(box(u"user-role-administrator"_s)->isChecked());
        QVERIFY(box(u"user-keep-director"_s)->isChecked());
        QVERIFY(!box(u"user-keep-administrator"_s)->isChecked());
        looksRight();
        typeInto(m_page.get(), u"user-name"_s, u"郑国强"_s);
        const QString given = line(u"user-password"_s)->text();
        QVERIFY(given.size() >= 12);
        press(m_page.get(), u"user-add-save"_s);
        auto *shown = getChild<QLabel>(m_page.get(), u"slip-password"_s);
        QCOMPARE(shown->text(), given);
        QVERIFY(!shown->visibleRegion().isEmpty()); // the form before it was long, and the page scrolled
        looksRight();
        QVERIFY(saveScreenshot(m_page.get(), u"users-slip"_s));
        press(m_page.get(), u"slip-print"_s);
        QVERIFY(m_printing.printed.first().startsWith("%PDF"));
        QVERIFY(takenOut(m_office->desk).contains(u"slip.print 临时密码交接单"_s));
        // The window follows once the password was handed over, not before.
        QCOMPARE(m_rolesChanged, 0);
        press(m_page.get(), u"slip-done"_s);
        QCOMPARE(m_rolesChanged, 1);
        QVERIFY(!m_page->findChild<QLabel *>(u"slip-password"_s));
        const User self = userNamed(m_office->desk, u"许晓燕"_s).value();
        QVERIFY(!self.roles.contains(UserRole::Administrator));
        QVERIFY(m_office->openWith({u"郑国强"_s, given, {}}));
    }

    void leavingThePageTellsOfNewRolesToo()
    {
        open();
        press(m_page.get(), u"users-add"_s);
        typeInto(m_page.get(), u"user-name"_s, u"郑国强"_s);
        press(m_page.get(), u"user-add-save"_s);
        QCOMPARE(m_rolesChanged, 0);
        QVERIFY(m_page->leave());
        QCOMPARE(m_rolesChanged, 1);
    }

    void faultsStandAtTheFields()
    {
        openAsAdministrator();
        press(m_page.get(), u"users-add"_s);
        press(m_page.get(), u"user-add-save"_s);
        QVERIFY(!fault(u"user-name"_s).isEmpty());
        QVERIFY(!fault(u"user-role"_s).isEmpty());
        typeInto(m_page.get(), u"user-name"_s, u"何建国"_s);
        press(m_page.get(), u"user-role-mediator"_s);
        press(m_page.get(), u"user-role-auditor"_s);
        typeInto(m_page.get(), u"user-password"_s, u"kurz"_s);
        press(m_page.get(), u"user-add-save"_s);
        QVERIFY(fault(u"user-role"_s).contains(u"不能由同一个用户兼任"_s));
        QVERIFY(fault(u"user-password"_s).contains(u"8"_s));
        press(m_page.get(), u"user-role-auditor"_s);
        typeInto(m_page.get(), u"user-password"_s, u"ruhiger-Strom-4"_s);
        press(m_page.get(), u"user-add-save"_s);
        QVERIFY(fault(u"user-name"_s).contains(u"已有名为"_s)); // the core's own words
        QVERIFY(m_page->escape());
        QVERIFY(!m_page->findChild<QWidget *>(u"user-name"_s));
    }

    void rolesAreChanged()
    {
        openAsAdministrator();
        choose(u"何建国"_s);
        press(m_page.get(), u"user-edit-roles"_s);
        press(m_page.get(), u"user-new-role-registrar"_s);
        press(m_page.get(), u"user-roles-save"_s);
        QVERIFY(userNamed(m_office->desk, u"何建国"_s)->roles.contains(UserRole::Registrar));
        QCOMPARE(m_rolesChanged, 0); // somebody else's
        choose(u"郑国强"_s);
        press(m_page.get(), u"user-edit-roles"_s);
        press(m_page.get(), u"user-new-role-administrator"_s);
        press(m_page.get(), u"user-new-role-auditor"_s);
        press(m_page.get(), u"user-roles-save"_s);
        QVERIFY(fault(u"user-new-role"_s).contains(u"没有系统管理员"_s));
    }

    void theAdministratorResetsAPassword()
    {
        openAsAdministrator();
        choose(u"何建国"_s);
        press(m_page.get(), u"user-reset-password"_s);
        QVERIFY(!m_page->findChild<QWidget *>(u"reset-second"_s));
        const QString given = line(u"reset-password"_s)->text();
        press(m_page.get(), u"user-reset-save"_s);
        QCOMPARE(getChild<QLabel>(m_page.get(), u"slip-password"_s)->text(), given);
        press(m_page.get(), u"slip-done"_s);
        const User user = userNamed(m_office->desk, u"何建国"_s).value();
        QVERIFY(hasTemporaryPassword(m_office->desk, user.id).value());
        QVERIFY(getChild<QLabel>(m_page.get(), u"user-state"_s)->text().contains(u"临时密码"_s));
        QVERIFY(m_office->openWith({u"何建国"_s, given, {}}));
    }

    void twoOfficersResetAPassword()
    {
        openAsAdministrator();
        reopen(u"许晓燕"_s);
        choose(u"何建国"_s);
        press(m_page.get(), u"user-reset-password"_s);
        const QString given = line(u"reset-password"_s)->text();
        typeInto(m_page.get(), u"reset-second"_s, u"没有此人"_s);
        typeInto(m_page.get(), u"reset-second-password"_s, u"falsch-falsch-1"_s);
        press(m_page.get(), u"user-reset-save"_s);
        QVERIFY(!fault(u"reset-second"_s).isEmpty());
        typeInto(m_page.get(), u"reset-second"_s, u"方小满"_s);
        typeInto(m_page.get(), u"reset-second-password"_s, u"falsch-falsch-1"_s);
        press(m_page.get(), u"user-reset-save"_s);
        QVERIFY(!fault(u"reset-second-password"_s).isEmpty());
        QVERIFY(line(u"reset-second-password"_s)->text().isEmpty());
        typeInto(m_page.get(), u"reset-second-password"_s, TestDesk::password());
        looksRight();
        press(m_page.get(), u"user-reset-save"_s);
        QCOMPARE(getChild<QLabel>(m_page.get(), u"slip-password"_s)->text(), given);
        QVERIFY(m_office->openWith({u"何建国"_s, given, {}}));
    }

    void whoeverLeavesHandsOver()
    {
        openAsAdministrator();
        reopen(u"何建国"_s);
        const Id<Case> id = m_office->sampleCase();
        QVERIFY(acceptCase(m_office->desk, id, {m_office->desk.today(), u"何建国"_s, true}));
        Draft draft;
        draft.form = u"intake"_s;
        QVERIFY(saveDraft(m_office->desk, draft));
        reopen(u"郑国强"_s);
        choose(u"何建国"_s);
        press(m_page.get(), u"user-deactivate"_s);
        const QString numbers = getChild<QLabel>(m_page.get(), u"leave-numbers"_s)->text();
        QVERIFY2(numbers.contains(u"未结案件 1 件"_s), qPrintable(numbers));
        QVERIFY2(numbers.contains(u"草稿 1 份"_s), qPrintable(numbers));
        looksRight();
        QVERIFY(saveScreenshot(m_page.get(), u"users-leave"_s));
        press(m_page.get(), u"user-leave-save"_s);
        QVERIFY(!fault(u"leave-successor"_s).isEmpty());
        auto *successor = getChild<ComboBox>(m_page.get(), u"leave-successor"_s);
        QCOMPARE(successor->count(), 1); // only those who may mediate
        successor->setCurrentIndex(0);
        Q_EMIT successor->activated(0);
        press(m_page.get(), u"user-leave-save"_s);
        QVERIFY(!userNamed(m_office->desk, u"何建国"_s)->active);
        QCOMPARE(holdingsOf(m_office->desk, u"许晓燕"_s)->openCases, 1);
        QCOMPARE(holdingsOf(m_office->desk, u"许晓燕"_s)->drafts, 1);
        // And comes back.
        press(m_page.get(), u"users-states-left"_s);
        choose(u"何建国"_s);
        press(m_page.get(), u"user-take-back"_s);
        QCOMPARE(line(u"user-name"_s)->text(), u"何建国"_s);
        QVERIFY(box(u"user-role-mediator"_s)->isChecked());
        press(m_page.get(), u"user-add-save"_s);
        QVERIFY(userNamed(m_office->desk, u"何建国"_s)->active);
    }

    void othersOnlyLook()
    {
        openAsAdministrator();
        reopen(u"方小满"_s);
        QVERIFY(getChild<QPushButton>(m_page.get(), u"users-add"_s)->isHidden());
        choose(u"何建国"_s);
        QVERIFY(m_page->findChild<QWidget *>(u"user-card"_s));
        QVERIFY(!m_page->findChild<QWidget *>(u"user-edit-roles"_s));
        QVERIFY(!m_page->findChild<QWidget *>(u"user-deactivate"_s));
        QVERIFY(!m_page->findChild<QWidget *>(u"users-restricted"_s));
    }

    void headsSeeRestrictedCases()
    {
        openAsAdministrator();
        reopen(u"许晓燕"_s);
        const Id<Case> id = m_office->sampleCase();
        QVERIFY(setCaseAccess(m_office->desk, id, AccessLevel::Confidential, {u"何建国"_s}));
        auto *list = getChild<RowList>(m_page.get(), u"users-restricted"_s);
        QCOMPARE(list->rows().size(), 1);
        QVERIFY(list->rows().first().detail.contains(u"保密：何建国"_s));
        list->setCurrentId(id.text());
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        auto *level = getChild<ComboBox>(m_page.get(), u"access-level"_s);
        level->setCurrentIndex(0);
        Q_EMIT level->activated(0);
        press(m_page.get(), u"user-access-save"_s);
        QCOMPARE(accessOf(m_office->desk, id)->level, AccessLevel::Office);
        QCOMPARE(list->rows().size(), 0);
    }

    void theTableSaysWhatEachRoleMayDo()
    {
        openAsAdministrator();
        const auto *table = getChild<QTableWidget>(m_page.get(), u"users-rights"_s);
        QCOMPARE(table->rowCount(), allRights().size());
        const int row = static_cast<int>(allRights().indexOf(Right::ManageUsers));
        QString holders;
        for (int column = 1; column < table->columnCount(); ++column)
            if (!table->item(row, column)->text().isEmpty())
                holders += table->horizontalHeaderItem(column)->text();
        QCOMPARE(holders, label(UserRole::Administrator));
        looksRight();
        QVERIFY(saveScreenshot(m_page.get(), u"users-page"_s));
    }

private:
    void open()
    {
        m_rolesChanged = 0;
        m_operations = std::make_unique<OperationRunner>(m_office->desk);
        Workbench bench;
        bench.desk = &m_office->desk;
        bench.operations = m_operations.get();
        bench.prompter = &m_prompter;
        bench.printing = &m_printing;
        bench.theme = &m_theme;
        m_page = std::make_unique<UsersPage>(bench, [this] { ++m_rolesChanged; });
        connect(m_operations.get(), &OperationRunner::changed, m_page.get(),
                [page = m_page.get()](const ChangeNotice &notice) { page->takeChange(notice); });
        m_page->resize(1180, 700);
        QVERIFY(showActive(m_page.get()));
    }

    /// An office with 许晓燕 (head), 何建国 (mediator), 方小满 (registrar) and 郑国强, who manages it.
    void openAsAdministrator()
    {
        m_office->addColleague(u"郑国强"_s, {UserRole::Administrator},
                               {UserRole::Director, UserRole::Mediator});
        QVERIFY(m_office->openWith({u"郑国强"_s, TestDesk::password(), {}}));
        m_office->addColleague(u"何建国"_s, {UserRole::Mediator});
        m_office->addColleague(u"方小满"_s, {UserRole::Registrar});
        open();
    }

    void reopen(const QString &name)
    {
        m_page.reset();
        m_operations.reset();
        QVERIFY(m_office->openWith({name, TestDesk::password(), {}}));
        open();
    }

    void choose(const QString &name) { m_page->findChild<UserList *>()->choose(name); }
    [[nodiscard]] QString fault(const QString &field)
    {
        return getChild<QLabel>(m_page.get(), field + u"-error"_s)->text();
    }
    [[nodiscard]] QLineEdit *line(const QString &name)
    {
        return getChild<QLineEdit>(m_page.get(), name);
    }
    [[nodiscard]] QCheckBox *box(const QString &name)
    {
        return getChild<QCheckBox>(m_page.get(), name);
    }
    void looksRight()
    {
        QCOMPARE(namelessControls(m_page.get()), QStringList());
        QCOMPARE(withoutHandle(m_page.get()), QStringList());
    }

    Theme m_theme{*qApp};
    ScriptedPrompter m_prompter;
    RecordingPrintService m_printing;
    std::unique_ptr<TestDesk> m_office;
    std::unique_ptr<OperationRunner> m_operations;
    std::unique_ptr<UsersPage> m_page;
    int m_rolesChanged = 0;
};

QTEST_MAIN(TestUsersPage)
#include "test_userspage.moc"
