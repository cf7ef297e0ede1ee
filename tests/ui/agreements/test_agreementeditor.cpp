// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/law/calculations.h"
#include "core/operations/templates/clauselibrary.h"
#include "tests/ui/casepage/casebench.h"
#include "ui/agreements/agreementeditor.h"
#include "ui/widgets/fields/combobox.h"
#include "ui/widgets/notelist.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// The agreement editor on a real store: clauses and payments by keyboard, drafts, every check at its place.
class TestAgreementEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<CaseBench>();
        m_id = m_bench->acceptedCase();
    }
    void cleanup()
    {
        m_editor.reset();
        m_bench.reset();
    }

    void proposes()
    {
        makeEditor();
        const AgreementFile fresh = m_editor->agreement();
        QCOMPARE(fresh.agreement.copies, 4); // three parties and the office
        QCOMPARE(fresh.agreement.signedOn, m_bench->office.desk.today());
        QVERIFY(m_bench->file(m_id).agreements.isEmpty()); // looking keeps nothing
        press(m_editor.get(), u"agreement-add-payment"_s);
        const Payment proposed = m_editor->agreement().payments.first();
        QCOMPARE(proposed.amount, m_bench->file(m_id).claimed());
        QCOMPARE(proposed.payee, u"王䶮"_s);
        QVERIFY(getChild<QLabel>(m_editor.get(), u"payment-amount-note"_s)
                    ->text()
                    .startsWith(u"人民币壹万贰仟叁佰元整"_s));
        QVERIFY(
            getChild<QLabel>(m_editor.get(), u"agreement-sum"_s)->text().contains(u"12,300.00"_s));
    }

    void draftSavesItselfAndComesBack()
    {
        makeEditor();
        clause(1)->setFocus();
        m_bench->say(u"双方确认欠付劳动报酬12300元。"_s);
        QTRY_COMPARE_WITH_TIMEOUT(storedClauses(), u"双方确认欠付劳动报酬12300元。"_s, 2000);
        press(m_editor.get(), u"agreement-add-clause"_s);
        m_bench->say(u"双方再无其他请求。"_s);
        press(m_editor.get(), u"agreement-add-payment"_s);
        typeInto(m_editor.get(), u"payment-1-due"_s, u"2026-11-30"_s);
        m_editor.reset(); // without closing it
        QCOMPARE(storedClauses(), u"双方确认欠付劳动报酬12300元。|双方再无其他请求。"_s);
        makeEditor();
        QCOMPARE(m_editor->agreement().clauses.size(), 2);
        QCOMPARE(m_editor->agreement().payments.first().due, QDate(2026, 11, 30));
        QCOMPARE(m_bench->file(m_id).agreements.size(), 1);
        QCOMPARE(m_bench->file(m_id).record.status, CaseStatus::Accepted);
    }

    void clausesMoveByKeyboard()
    {
        makeEditor();
        clause(1)->setFocus();
        m_bench->say(u"甲"_s);
        for (const QString &text : {u"乙"_s, u"丙"_s}) {
            press(m_editor.get(), u"agreement-add-clause"_s);
            m_bench->say(text);
        }
        QCOMPARE(QApplication::focusWidget()->objectName(), u"clause-3"_s);
        m_bench->key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(shownClauses(), u"甲|丙|乙"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"clause-2"_s);
        m_bench->key(Qt::Key_Up, Qt::AltModifier);
        m_bench->key(Qt::Key_Up, Qt::AltModifier); // already the first
        QCOMPARE(shownClauses(), u"丙|甲|乙"_s);
        m_bench->key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(shownClauses(), u"甲|丙|乙"_s);
        const auto before = m_editor->agreement().clauses;
        QVERIFY(m_editor->flush());
        QCOMPARE(storedClauses(), u"甲|丙|乙"_s);
        m_bench->key(Qt::Key_Delete, Qt::AltModifier);
        QCOMPARE(shownClauses(), u"甲|乙"_s);
        QVERIFY(m_editor->flush());
        QCOMPARE(m_bench->file(m_id).agreement()->clauses.first().id, before.first().id);
    }

    void commonClauseByKeyboard()
    {
        makeEditor();
        clause(1)->setFocus();
        m_bench->key(Qt::Key_J, Qt::ControlModifier);
        auto *filter = getChild<QLineEdit>(m_editor.get(), u"phrase-filter"_s);
        QTRY_VERIFY(filter->isVisible());
        QTest::keyClicks(filter, u"zaiwu"_s);
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(shownClauses(), u"双方就本次争议再无其他请求。"_s);
    }

    void libraryByCategoryAndBlankByBlank()
    {
        makeEditor();
        clause(1)->setFocus();
        m_bench->key(Qt::Key_J, Qt::ControlModifier);
        auto *filter = getChild<QLineEdit>(m_editor.get(), u"phrase-filter"_s);
        QTRY_VERIFY(filter->isVisible());
        auto *categories = getChild<QTabBar>(m_editor.get(), u"clause-categories"_s);
        QCOMPARE(categories->count(), 8); // all, the common ones, six of the library
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(filter, Qt::Key_PageDown);
        QCOMPARE(categories->tabText(categories->currentIndex()), u"社会保险"_s);
        auto *list = getChild<QListWidget>(m_editor.get(), u"phrases"_s);
        QCOMPARE(list->count(), 5);
        QTest::keyClick(filter, Qt::Key_Down);
        QTest::keyClick(filter, Qt::Key_Up);
        QVERIFY(getChild<QLabel>(m_editor.get(), u"clause-text-shown"_s)->text().contains(u"补缴"_s));
        QTest::keyClick(filter, Qt::Key_Return);
        QVERIFY(shownClauses().contains(u"个人应缴部分由申请人承担"_s));
        // The first blank is selected, so that typing fills it; Tab goes to the next one.
        m_bench->say(u"2026"_s);
        QVERIFY(shownClauses().startsWith(u"被申请人于2026年＿＿月"_s));
        m_bench->key(Qt::Key_Tab);
        m_bench->say(u"12"_s);
        QVERIFY2(shownClauses().startsWith(u"被申请人于2026年12月＿＿日"_s), qPrintable(shownClauses()));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"clause-1"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End, Qt::ControlModifier);
        m_bench->key(Qt::Key_Tab); // no blank is left behind the caret
        QVERIFY(QApplication::focusWidget()->objectName() != u"clause-1"_s);
    }

    void hiddenAndOwnClausesOfTheOffice()
    {
        LibraryEntry own;
        own.category = u"closing"_s;
        own.title = u"本街道的结尾"_s;
        own.text = u"双方对调解过程没有异议。"_s;
        QVERIFY(saveClause(m_bench->office.desk, own).has_value());
        makeEditor();
        clause(1)->setFocus();
        m_bench->key(Qt::Key_J, Qt::ControlModifier);
        auto *filter = getChild<QLineEdit>(m_editor.get(), u"phrase-filter"_s);
        QTRY_VERIFY(filter->isVisible());
        QTest::keyClicks(filter, u"benjiedao"_s);
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(shownClauses(), u"双方对调解过程没有异议。"_s);
    }

    void signs()
    {
        makeEditor();
        fillIn();
        QVERIFY2(m_editor->sign(), qPrintable(m_bench->lastMessage()));
        const CaseFile file = m_bench->file(m_id);
        QCOMPARE(file.record.status, CaseStatus::Agreed);
        QCOMPARE(file.agreement()->agreement.state, AgreementState::Signed);
        QCOMPARE(file.agreement()->signatories.size(), file.parties.size());
        QVERIFY(m_bench->messages.last().hint.contains(u"还没有调解笔录"_s)); // the warning is seen
        QVERIFY(clause(1)->isReadOnly());
        QVERIFY(getChild<QPushButton>(m_editor.get(), u"agreement-papers"_s)->isVisible());
    }

    void faultsStandAtTheirField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("words");
        QTest::newRow("no performance date") << u"payment-1-due"_s << u""_s << u"没有履行期限"_s;
        QTest::newRow("due before signing")
            << u"payment-1-due"_s << u"2026-11-01"_s << u"早于签订日期"_s;
        QTest::newRow("no such day") << u"payment-1-due"_s << u"2026-02-30"_s << u"2026-02-30"_s;
        QTest::newRow("no amount") << u"payment-1-amount"_s << u""_s << u"没有金额"_s;
        QTest::newRow("no payee") << u"payment-1-payee"_s << u""_s << u"收款人"_s;
        QTest::newRow("no signing day") << u"agreement-signed-on"_s << u""_s << u"签订日期"_s;
        QTest::newRow("too few copies") << u"agreement-copies"_s << u"2"_s << u"至少需要 4 份"_s;
        QTest::newRow("copies are no number")
            << u"agreement-copies"_s << u"三"_s << u"请填写份数"_s;
        QTest::newRow("signed before acceptance")
            << u"agreement-signed-on"_s << u"2026-11-01"_s << u"早于受理日期"_s;
    }

    void faultsStandAtTheirField()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, words);
        makeEditor();
        fillIn();
        typeInto(m_editor.get(), field, typed);
        QVERIFY(!m_editor->sign());
        QString told;
        for (const QLabel *label : m_editor->findChildren<QLabel *>())
            if (label->objectName().endsWith(u"-error"_s) && label->isVisible())
                told += label->text();
        QVERIFY2(told.contains(words), qPrintable(told));
        QCOMPARE(QApplication::focusWidget()->objectName(), field);
        QCOMPARE(m_bench->file(m_id).record.status, CaseStatus::Accepted);
    }

    void emptyAgreementIsNotSigned()
    {
        makeEditor();
        typeInto(m_editor.get(), u"agreement-performance-due"_s, u"2026-12-01"_s);
        QVERIFY(!m_editor->sign());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"clause-1"_s);
        QVERIFY(getChild<QLabel>(m_editor.get(), u"clause-text-error"_s)
                    ->text()
                    .contains(u"没有任何条款"_s));
    }

    void generalAuthorityIsRefusedAtThePlace()
    {
        m_bench->addAgent(m_id, u"周小川"_s, Authority::General);
        makeEditor();
        fillIn();
        auto *who = getChild<ComboBox>(m_editor.get(), u"signatory-2"_s);
        who->setFocus();
        QTest::keyClick(who, Qt::Key_Down); // the agent
        QVERIFY(who->currentText().contains(u"一般授权"_s));
        auto *error = getChild<QLabel>(m_editor.get(), u"signatory-2-error"_s);
        QVERIFY(error->text().contains(u"只有一般授权"_s)); // told at once
        QVERIFY(!m_editor->sign());
        QVERIFY(error->isVisible());
        QCOMPARE(m_bench->file(m_id).record.status, CaseStatus::Accepted);
        who->setFocus();
        QTest::keyClick(who, Qt::Key_Up); // the firm itself
        QVERIFY2(m_editor->sign(), qPrintable(error->text()));
    }

    void specialAuthoritySigns()
    {
        m_bench->addAgent(m_id, u"周小川"_s, Authority::Special);
        makeEditor();
        fillIn();
        auto *who = getChild<ComboBox>(m_editor.get(), u"signatory-2"_s);
        who->setFocus();
        QTest::keyClick(who, Qt::Key_Down);
        QVERIFY(m_editor->sign());
        const CaseFile file = m_bench->file(m_id);
        int byAgent = 0;
        for (const Signatory &signatory : file.agreement()->signatories)
            byAgent += signatory.agentId == file.agents.first().id;
        QCOMPARE(byAgent, 1);
    }

    void warnsAtTheClauseAndStopsNobody()
    {
        makeEditor();
        clause(1)->setFocus();
        m_bench->say(u"被申请人一次性支付劳动报酬。"_s);
        press(m_editor.get(), u"agreement-add-clause"_s); // an empty one in between
        press(m_editor.get(), u"agreement-add-clause"_s);
        m_bench->say(u"申请人自愿放弃缴纳社会保险。"_s);
        auto *notes = getChild<NoteList>(m_editor.get(), u"clause-3-notes"_s);
        QTRY_VERIFY_WITH_TIMEOUT(notes->isVisible(), 500);
        QCOMPARE(notes->notes().size(), 1);
        QVERIFY2(notes->notes().first().source.contains(u"第"_s), qPrintable(notes->text()));
        QVERIFY(getChild<NoteList>(m_editor.get(), u"clause-1-notes"_s)->notes().isEmpty());
        m_bench->key(Qt::Key_Up, Qt::AltModifier); // the note goes with its clause
        QTRY_VERIFY(getChild<NoteList>(m_editor.get(), u"clause-2-notes"_s)->isVisible());
        QTRY_VERIFY(!getChild<NoteList>(m_editor.get(), u"clause-3-notes"_s)->isVisible());
        m_bench->key(Qt::Key_Delete, Qt::AltModifier);
        QTRY_VERIFY(!m_editor->findChild<NoteList *>(u"clause-2-notes"_s)->isVisible());
    }

    void warnsOfASumFarBelowTheCalculation()
    {
        CaseFile file = m_bench->file(m_id);
        ClaimCalculation calculation;
        calculation.calculator = u"arrears"_s;
        calculation.claimId = file.claims.first().id;
        calculation.inputs = {{u"owed"_s, u"12300"_s}};
        QVERIFY(keepCalculation(m_bench->office.desk, m_id, calculation, false));
        makeEditor();
        fillIn();
        auto *notes = getChild<NoteList>(m_editor.get(), u"agreement-notes"_s);
        QVERIFY(notes->notes().isEmpty());
        typeInto(m_editor.get(), u"payment-1-amount"_s, u"3000"_s);
        QTRY_VERIFY_WITH_TIMEOUT(notes->isVisible(), 500);
        QVERIFY2(!notes->notes().first().source.isEmpty(), qPrintable(notes->text()));
        QVERIFY(m_editor->sign()); // a warning, no obstacle
        QVERIFY(notes->notes().isEmpty());
    }

    void everythingHasANameForAReader()
    {
        makeEditor();
        fillIn();
        QCOMPARE(namelessControls(m_editor.get()).join(u'\n'), QString());
        QCOMPARE(withoutHandle(m_editor.get()).join(u'\n'), QString());
    }

private:
    void makeEditor()
    {
        m_editor = std::make_unique<AgreementEditor>(m_bench->workbench(), m_bench->file(m_id));
        m_editor->resize(1000, 700);
        QVERIFY(showActive(m_editor.get()));
    }
    void fillIn()
    {
        clause(1)->setFocus();
        m_bench->say(u"被申请人一次性支付劳动报酬。"_s);
        press(m_editor.get(), u"agreement-add-payment"_s);
        typeInto(m_editor.get(), u"payment-1-due"_s, u"1130"_s);
        QCOMPARE(m_editor->agreement().payments.first().due, QDate(2026, 11, 30));
    }
    QPlainTextEdit *clause(int number) const
    {
        return getChild<QPlainTextEdit>(m_editor.get(), u"clause-%1"_s.arg(number));
    }
    QString shownClauses() const
    {
        QStringList texts;
        for (const Clause &one : m_editor->agreement().clauses)
            texts += one.text;
        return texts.join(u'|');
    }
    QString storedClauses() const
    {
        QStringList texts;
        const CaseFile file = m_bench->file(m_id);
        if (file.agreement())
            for (const Clause &one : file.agreement()->clauses)
                texts += one.text;
        return texts.join(u'|');
    }

    std::unique_ptr<CaseBench> m_bench;
    Id<Case> m_id;
    std::unique_ptr<AgreementEditor> m_editor;
};

QTEST_MAIN(TestAgreementEditor)
#include "test_agreementeditor.moc"
