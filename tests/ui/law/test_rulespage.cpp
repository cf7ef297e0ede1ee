// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/rulecard.h"
#include "core/operations/law/officelaw.h"
#include "tests/support/scripteddialogs.h"
#include "tests/support/takenout.h"
#include "tests/support/testdesk.h"
#include "tests/support/widgetdriver.h"
#include "ui/law/rulecardview.h"
#include "ui/law/rulespage.h"
#include "ui/services/operationrunner.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/theme/theme.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>

using namespace hezhong;
using namespace Qt::StringLiterals;

class TestRulesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestDesk>();
        m_operations = std::make_unique<OperationRunner>(m_desk->desk);
        m_theme.apply();
        Workbench bench;
        bench.desk = &m_desk->desk;
        bench.operations = m_operations.get();
        bench.files = &m_files;
        m_page = std::make_unique<RulesPage>(bench);
        m_page->resize(1200, 700);
        QVERIFY(showActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_operations.reset();
        m_desk.reset();
    }

    void foundByWordsAndPinyin_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("id");
        QTest::newRow("title or law") << u"民事诉讼法第二百零五条"_s << u"judicial-confirmation"_s;
        QTest::newRow("pinyin initials") << u"sfqr"_s << u"judicial-confirmation"_s;
    }

    void foundByWordsAndPinyin()
    {
        QFETCH(QString, typed);
        QFETCH(QString, id);
        auto *list = getChild<RowList>(m_page.get(), u"rules-list"_s);
        const qsizetype all = list->rows().size();
        QCOMPARE(all, ruleCardsOn(m_desk->desk.today()).size());
        m_page->enter();
        QInputMethodEvent committed;
        committed.setCommitString(typed);
        QApplication::sendEvent(QApplication::focusWidget(), &committed);
        QVERIFY(list->rows().size() < all);
        bool found = false;
        for (const RowItem &row : list->rows())
            found = found || row.id == id;
        QVERIFY(found);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(view()->cardId(), list->rows().first().id);
        QVERIFY(m_page->escape());
        QCOMPARE(list->rows().size(), all);
        QVERIFY(!m_page->escape());
    }

    /// The list is walked by arrow keys; the reader follows.
    void readerFollowsTheList()
    {
        auto *list = getChild<RowList>(m_page.get(), u"rules-list"_s);
        list->setFocus();
        const QString first = view()->cardId();
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(view()->cardId() != first);
        QCOMPARE(view()->cardId(), list->currentId());
    }

    void aCardSaysAllOfIt()
    {
        m_page->openPath(u"judicial-confirmation"_s);
        const RuleCard now = *ruleCard(u"judicial-confirmation"_s, m_desk->desk.today());
        QCOMPARE(view()->title(), now.title);
        QCOMPARE(getChild<QLabel>(view(), u"rule-basis"_s)->text(), now.basis());
        QCOMPARE(getChild<QLabel>(view(), u"rule-text"_s)->text(), now.text);
        const QString all = words();
        QVERIFY(all.contains(now.source));
        QVERIFY(all.contains(surenessName(now.sure)));
        QVERIFY(all.contains(u"2024-01-01"_s)); // in force from
        const auto versions = ruleCardVersions(now.id);
        QCOMPARE(versions.size(), 3);
        press(view(), u"rule-version-1"_s);
        QCOMPARE(getChild<QLabel>(view(), u"rule-basis"_s)->text(), versions.first().basis());
        QVERIFY(versions.first().basis() != now.basis());
    }

    void importedTextIsSaved()
    {
        LawText about;
        about.title = u"中华人民共和国民事诉讼法（2023修正）"_s;
        about.law = u"民事诉讼法"_s;
        about.fileName = u"民诉法.txt"_s;
        QVERIFY(importLawText(m_desk->desk, about, "text of the law").has_value());
        m_page->openPath(u"judicial-confirmation"_s);
        const QString path = m_desk->folder.filePath(u"saved.txt"_s);
        m_files.next(path);
        press(view(), u"rule-text-1"_s);
        QCOMPARE(m_files.lastSuggested, u"民诉法.txt"_s);
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), QByteArray("text of the law"));
        QCOMPARE(takenOut(m_desk->desk), QStringList{u"law-text.export "_s + about.title});
        m_page->openPath(u"timely-pay"_s); // another law
        QVERIFY(!view()->findChild<QPushButton *>(u"rule-text-1"_s));
    }

    void everythingHasAName()
    {
        QCOMPARE(namelessControls(m_page.get()), QStringList());
        QCOMPARE(withoutHandle(m_page.get()), QStringList());
        m_page->openPath(u"judicial-confirmation"_s);
        QVERIFY(saveScreenshot(m_page.get(), u"rules-page"_s));
    }

private:
    [[nodiscard]] RuleCardView *view() const
    {
        return getChild<RuleCardView>(m_page.get(), u"rule-card-view"_s);
    }
    [[nodiscard]] QString words() const
    {
        QApplication::processEvents(); // rows of a layout are shown from the event loop
        QStringList all;
        for (const QLabel *label : view()->findChildren<QLabel *>())
            if (label->isVisibleTo(view()))
                all += label->text();
        return all.join(u'\n');
    }

    Theme m_theme{*qApp};
    ScriptedFilePicker m_files;
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<OperationRunner> m_operations;
    std::unique_ptr<RulesPage> m_page;
};

QTEST_MAIN(TestRulesPage)
#include "test_rulespage.moc"
