// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/templates/papertemplates.h"
#include "tests/support/scripteddialogs.h"
#include "tests/support/takenout.h"
#include "tests/support/testdesk.h"
#include "tests/support/widgetdriver.h"
#include "ui/documents/paperpreview.h"
#include "ui/services/operationrunner.h"
#include "ui/settings/templates/templatespage.h"
#include "ui/settings/templates/templatetext.h"
#include "ui/widgets/fields/combobox.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/theme/theme.h"

#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// An office's own templates by keyboard: written, looked at, tried out, kept, compared, given back.
class TestTemplatesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestDesk>();
        m_case = m_desk->sampleCase();
        makePage();
    }
    void cleanup()
    {
        m_page.reset();
        m_operations.reset();
        m_desk.reset();
    }

    void kindsWithTheirState()
    {
        const QList<RowItem> rows = list()->rows();
        QCOMPARE(rows.size(), paperKinds().size());
        QCOMPARE(rows.first().chip, u"系统自带"_s);
        QCOMPARE(text()->toPlainText(), builtIn());
        QTRY_VERIFY(preview()->pageCount() > 0);
        QVERIFY(!button(u"save"_s)->isEnabled());
        QVERIFY(!button(u"restore"_s)->isEnabled());
        QVERIFY(!button(u"changes"_s)->isVisible());
    }

    void writtenAndKept()
    {
        insertBeforeTheEnd(u"<note>本表一式两份。</note>"_s);
        const QByteArray before = preview()->pdf();
        QTRY_VERIFY(preview()->pdf() != before); // the paper follows the typing
        getChild<QLineEdit>(m_page.get(), u"template-note"_s)->setText(u"加一句"_s);
        QSignalSpy said(m_operations.get(), &OperationRunner::messageWanted);
        press(m_page.get(), u"template-save"_s);
        QCOMPARE(said.count(), 1);
        const TemplateInfo info = templateInfo(m_desk->desk, kind()).value();
        QCOMPARE(info.state, TemplateState::Own);
        QCOMPARE(info.own->note, u"加一句"_s);
        QCOMPARE(list()->rows().first().chip, u"本单位"_s);
        QCOMPARE(list()->rows().first().detail, u"第 1 版"_s);
        QVERIFY(!button(u"save"_s)->isEnabled());
        QVERIFY(m_page->leave()); // nothing unsaved: no question
        QVERIFY(m_prompter.asked.isEmpty());
    }

    void faultStandsAtItsLine()
    {
        insertBeforeTheEnd(u"<note>{{salary}}</note>"_s);
        auto *fault = getChild<QLabel>(m_page.get(), u"template-fault"_s);
        QTRY_VERIFY(fault->isVisible()); // told while typing
        QVERIFY(fault->text().contains(u"salary"_s));
        const int line =
            static_cast<int>(text()->toPlainText().section(u"{{salary"_s, 0, 0).count(u'\n')) + 1;
        QCOMPARE(text()->faultLine(), line);
        press(m_page.get(), u"template-save"_s);
        QVERIFY(!templateInfo(m_desk->desk, kind())->own);
        QCOMPARE(text()->textCursor().blockNumber() + 1, line);
        QVERIFY(text()->hasFocus());
        text()->undo();
        QTRY_VERIFY(!fault->isVisible());
        QCOMPARE(text()->faultLine(), 0);
    }

    void checkTriesEveryMadeUpCase()
    {
        QSignalSpy said(m_operations.get(), &OperationRunner::messageWanted);
        press(m_page.get(), u"template-check"_s);
        QCOMPARE(said.count(), 1);
        // Only where many sign in an annexed list does this element stand.
        insertBeforeTheEnd(u"{{#applicants_listed}}<blink/>{{/applicants_listed}}"_s);
        press(m_page.get(), u"template-check"_s);
        QCOMPARE(said.count(), 1);
        QVERIFY(getChild<QLabel>(m_page.get(), u"template-fault"_s)->text().contains(u"blink"_s));
    }

    void placeholdersAreFoundAndPutIn()
    {
        auto *filter = getChild<QLineEdit>(m_page.get(), u"placeholder-filter"_s);
        filter->setFocus();
        QTest::keyClicks(filter, u"shoulirq"_s);
        auto *names = getChild<QListWidget>(m_page.get(), u"placeholders"_s);
        QCOMPARE(names->count(), 0);
        filter->clear();
        QTest::keyClicks(filter, u"decision_due"_s);
        QCOMPARE(names->count(), 1);
        text()->moveCursor(QTextCursor::Start);
        QTest::keyClick(filter, Qt::Key_Return);
        QVERIFY(text()->toPlainText().startsWith(u"{{decision_due}}"_s));
        QVERIFY(text()->hasFocus());
    }

    void previewWithACaseOfTheOffice()
    {
        auto *combo = getChild<ComboBox>(m_page.get(), u"template-source"_s);
        QCOMPARE(combo->count(), 4); // three made-up ones and the case
        const QByteArray before = preview()->pdf();
        combo->setFocus();
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
        QTRY_VERIFY(preview()->pdf() != before && preview()->pageCount() > 0);
    }

    void comparedAndGivenBack()
    {
        insertBeforeTheEnd(u"<note>本表一式两份。</note>"_s);
        press(m_page.get(), u"template-compare"_s);
        auto *difference = getChild<QPlainTextEdit>(m_page.get(), u"template-difference"_s);
        QVERIFY(difference->isVisible());
        QVERIFY(difference->toPlainText().contains(u"+<note>本表一式两份。</note>"_s));
        press(m_page.get(), u"template-compare"_s);
        QVERIFY(!difference->isVisible());
        press(m_page.get(), u"template-save"_s);
        press(m_page.get(), u"template-restore"_s); // the question is answered with no
        QCOMPARE(list()->rows().first().chip, u"本单位"_s);
        m_prompter.nextAnswer(true);
        press(m_page.get(), u"template-restore"_s);
        QCOMPARE(list()->rows().first().chip, u"系统自带"_s);
        QCOMPARE(text()->toPlainText(), builtIn());
        QCOMPARE(templateRevisions(m_desk->desk, kind())->size(), 1);
    }

    void outdatedAndUnfit()
    {
        insertBeforeTheEnd(u"<note>本表一式两份。</note>"_s);
        press(m_page.get(), u"template-save"_s);
        age(text()->toPlainText());
        QCOMPARE(list()->rows().first().chip, u"需要核对"_s);
        QVERIFY(button(u"save"_s)->isEnabled()); // saving says that it was looked at
        press(m_page.get(), u"template-changes"_s);
        QVERIFY(getChild<QPlainTextEdit>(m_page.get(), u"template-difference"_s)
                    ->toPlainText()
                    .contains(u"事实与理由"_s));
        press(m_page.get(), u"template-changes"_s);
        age(text()->toPlainText().replace(u"{{number}}"_s, u"{{old_number}}"_s));
        QCOMPARE(list()->rows().first().chip, u"需要更新"_s);
        makePage();
        QVERIFY(
            getChild<QLabel>(m_page.get(), u"template-fault"_s)->text().contains(u"old_number"_s));
    }

    void throughAFile()
    {
        insertBeforeTheEnd(u"<note>本表一式两份。</note>"_s);
        press(m_page.get(), u"template-save"_s);
        const QString path = m_folder.filePath(u"register.xml"_s);
        m_files.next(path);
        press(m_page.get(), u"template-export"_s);
        QCOMPARE(m_files.lastSuggested, kind() + u".xml"_s);
        QVERIFY(QFile::exists(path));
        QVERIFY(takenOut(m_desk->desk).first().startsWith(u"template.export"_s));
        m_prompter.nextAnswer(true);
        press(m_page.get(), u"template-restore"_s);
        m_files.next(path);
        press(m_page.get(), u"template-import"_s);
        QVERIFY(text()->toPlainText().contains(u"本表一式两份。"_s));
        QCOMPARE(list()->rows().first().detail, u"第 2 版"_s);
    }

    void unsavedIsAskedFor()
    {
        insertBeforeTheEnd(u"<note>x</note>"_s);
        QVERIFY(!m_page->leave()); // the question is answered with no
        QCOMPARE(m_prompter.asked.size(), 1);
        m_page->openPath(u"refusal-notice"_s);
        QCOMPARE(m_prompter.asked.size(), 2);
        QVERIFY(text()->toPlainText().contains(u"<note>x</note>"_s));
        m_prompter.nextAnswer(true);
        m_page->openPath(u"refusal-notice"_s);
        QVERIFY(text()->toPlainText().contains(u"不予受理"_s));
    }

    void mediatorsOnlyLook()
    {
        m_page.reset();
        m_operations.reset();
        m_desk->addColleague(u"何建国"_s, {UserRole::Mediator}, {UserRole::Administrator});
        QVERIFY(m_desk->openWith({u"何建国"_s, TestDesk::password(), {}}).has_value());
        makePage();
        QVERIFY(text()->isReadOnly());
        for (const QString &name : {u"save"_s, u"restore"_s, u"import"_s})
            QVERIFY(!button(name)->isEnabled());
        QVERIFY(button(u"check"_s)->isEnabled());
    }

    void everythingHasAName()
    {
        QCOMPARE(namelessControls(m_page.get()), QStringList());
        QCOMPARE(withoutHandle(m_page.get()), QStringList());
    }

private:
    void makePage()
    {
        m_page.reset();
        m_operations = std::make_unique<OperationRunner>(m_desk->desk);
        m_theme.setZoom(100);
        m_theme.apply();
        Workbench bench;
        bench.desk = &m_desk->desk;
        bench.operations = m_operations.get();
        bench.files = &m_files;
        bench.prompter = &m_prompter;
        m_prompter.asked.clear();
        connect(m_operations.get(), &OperationRunner::changed, this,
                [this](const ChangeNotice &notice) { m_page->takeChange(notice); });
        m_page = std::make_unique<TemplatesPage>(bench);
        m_page->resize(1300, 800);
        QVERIFY(showActive(m_page.get()));
    }
    static QString kind() { return paperKinds().first().kind; }
    static QString builtIn() { return builtInTemplate(paperKinds().first()); }
    RowList *list() { return getChild<RowList>(m_page.get(), u"template-kinds"_s); }
    TemplateText *text() { return getChild<TemplateText>(m_page.get(), u"template-text"_s); }
    PaperPreview *preview() { return m_page->findChild<PaperPreview *>(); }
    QPushButton *button(const QString &name)
    {
        return getChild<QPushButton>(m_page.get(), u"template-"_s + name);
    }
    void insertBeforeTheEnd(const QString &line)
    {
        QTextCursor cursor = text()->document()->find(u"</paper>"_s);
        cursor.setPosition(cursor.selectionStart());
        text()->setTextCursor(cursor);
        text()->insertPlainText(line + u'\n');
    }
    /// The store as an older program left it.
    void age(const QString &content)
    {
        OfficeTemplate own = *templateInfo(m_desk->desk, kind())->own;
        own.baseVersion = u"1-00000000"_s;
        own.baseText = builtIn().replace(u"事实与理由"_s, u"事实"_s);
        own.text = content;
        QVERIFY(m_desk->store
                    ->transact(Operation{u"test.age"_s, m_desk->desk.actor(), {}},
                               [&](Transaction &t) { return t.put(own); })
                    .has_value());
    }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<OperationRunner> m_operations;
    std::unique_ptr<TemplatesPage> m_page;
    ScriptedFilePicker m_files;
    ScriptedPrompter m_prompter;
    QTemporaryDir m_folder;
    Id<Case> m_case;
    Theme m_theme{*qApp};
};

QTEST_MAIN(TestTemplatesPage)
#include "test_templatespage.moc"
