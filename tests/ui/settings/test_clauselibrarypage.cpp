// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/templates/clauselibrary.h"
#include "tests/support/scripteddialogs.h"
#include "tests/support/testdesk.h"
#include "tests/support/widgetdriver.h"
#include "ui/services/operationrunner.h"
#include "ui/settings/clauses/clauselibrarypage.h"
#include "ui/widgets/theme/theme.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// The library of clauses by keyboard.
class TestClauseLibraryPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestDesk>();
        makePage();
    }
    void cleanup()
    {
        m_page.reset();
        m_operations.reset();
        m_desk.reset();
    }

    void addedChangedAndRemoved()
    {
        press(m_page.get(), u"clauses-payment-add"_s);
        QVERIFY(getChild<QLineEdit>(m_page.get(), u"clause-title"_s)->hasFocus());
        press(m_page.get(), u"clause-save"_s);
        QVERIFY(!getChild<QLabel>(m_page.get(), u"clause-title-error"_s)->text().isEmpty());
        typeInto(m_page.get(), u"clause-title"_s, u"按月支付"_s);
        typeInto(m_page.get(), u"clause-words"_s, u"被申请人于{日期}前支付{金额}。"_s);
        press(m_page.get(), u"clause-save"_s);
        const QList<LibraryEntry> own = ownClauses();
        QCOMPARE(own.size(), 1);
        QCOMPARE(own.first().title, u"按月支付"_s);
        QCOMPARE(own.first().category, u"payment"_s);
        const QString id = own.first().id;
        press(m_page.get(), u"clause-edit-"_s + id);
        typeInto(m_page.get(), u"clause-words"_s, u"改过的内容。"_s);
        press(m_page.get(), u"clause-save"_s);
        QCOMPARE(ownClauses().first().text, u"改过的内容。"_s);
        press(m_page.get(), u"clause-remove-"_s + id);
        QVERIFY(ownClauses().isEmpty());
    }

    void builtInChangedHiddenAndGivenBack()
    {
        QVERIFY(!m_page->findChild<QPushButton *>(u"clause-remove-payment-once"_s));
        press(m_page.get(), u"clause-edit-payment-once"_s);
        typeInto(m_page.get(), u"clause-words"_s, u"被申请人于{日期}前付清{金额}。"_s);
        press(m_page.get(), u"clause-save"_s);
        QVERIFY(clauseNamed(m_desk->desk, u"payment-once"_s)->changed);
        press(m_page.get(), u"clause-hide-payment-once"_s);
        QVERIFY(clauseNamed(m_desk->desk, u"payment-once"_s)->hidden);
        press(m_page.get(), u"clause-hide-payment-once"_s);
        QVERIFY(!clauseNamed(m_desk->desk, u"payment-once"_s)->hidden);
        press(m_page.get(), u"clause-remove-payment-once"_s);
        QVERIFY(!clauseNamed(m_desk->desk, u"payment-once"_s)->changed);
    }

    void order()
    {
        const QString second = clausesOf(u"payment"_s).at(1);
        press(m_page.get(), u"clause-up-"_s + second);
        QCOMPARE(clausesOf(u"payment"_s).first(), second);
        QVERIFY(!m_page->findChild<QPushButton *>(u"clause-up-"_s + second));
        press(m_page.get(), u"clause-down-"_s + second);
        QCOMPARE(clausesOf(u"payment"_s).at(1), second);
    }

    void waiverIsWarnedOf()
    {
        QSignalSpy said(m_operations.get(), &OperationRunner::messageWanted);
        press(m_page.get(), u"clauses-insurance-add"_s);
        typeInto(m_page.get(), u"clause-title"_s, u"不妥"_s);
        typeInto(m_page.get(), u"clause-words"_s, u"申请人自愿放弃社会保险。"_s);
        press(m_page.get(), u"clause-save"_s);
        QCOMPARE(said.count(), 1);
        const Message message = said.first().first().value<Message>();
        QVERIFY2((message.text + message.hint).contains(u"社会保险"_s),
                 qPrintable(message.text + message.hint));
    }

    void othersOnlyLook()
    {
        m_page.reset();
        m_operations.reset();
        m_desk->addColleague(u"何建国"_s, {UserRole::Mediator}, {UserRole::Administrator});
        QVERIFY(m_desk->openWith({u"何建国"_s, TestDesk::password(), {}}).has_value());
        makePage();
        QVERIFY(!m_page->findChild<QPushButton *>(u"clause-edit-payment-once"_s));
    }

    void everythingHasAName()
    {
        press(m_page.get(), u"clauses-payment-add"_s);
        QCOMPARE(namelessControls(m_page.get()), QStringList());
        QCOMPARE(withoutHandle(m_page.get()), QStringList());
        QVERIFY(m_page->escape());
        QVERIFY(!m_page->escape());
    }

private:
    void makePage()
    {
        m_operations = std::make_unique<OperationRunner>(m_desk->desk);
        m_theme.setZoom(100);
        m_theme.apply();
        Workbench bench;
        bench.desk = &m_desk->desk;
        bench.operations = m_operations.get();
        connect(m_operations.get(), &OperationRunner::changed, this,
                [this](const ChangeNotice &notice) { m_page->takeChange(notice); });
        m_page = std::make_unique<ClauseLibraryPage>(bench);
        m_page->resize(1200, 800);
        QVERIFY(showActive(m_page.get()));
    }
    QList<LibraryEntry> ownClauses() const
    {
        QList<LibraryEntry> all = clauseLibrary(m_desk->desk).value();
        all.removeIf([](const LibraryEntry &clause) { return clause.builtIn; });
        return all;
    }
    QStringList clausesOf(const QString &category) const
    {
        QStringList ids;
        for (const LibraryEntry &clause : QList<LibraryEntry>(clauseLibrary(m_desk->desk).value()))
            if (clause.category == category)
                ids += clause.id;
        return ids;
    }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<OperationRunner> m_operations;
    std::unique_ptr<ClauseLibraryPage> m_page;
    Theme m_theme{*qApp};
};

QTEST_MAIN(TestClauseLibraryPage)
#include "test_clauselibrarypage.moc"
