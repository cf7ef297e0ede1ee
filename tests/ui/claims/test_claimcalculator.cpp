// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/law/calculations.h"
#include "core/operations/law/sheetanswers.h"
#include "tests/ui/casepage/casebench.h"
#include "ui/casepage/claimstab.h"
#include "ui/claims/calculatorchoice.h"
#include "ui/claims/calculatorpanel.h"
#include "ui/claims/claimcalculator.h"
#include "ui/claims/steptable.h"
#include "ui/hearings/hearingeditor.h"
#include "ui/hearings/hearingtext.h"
#include "ui/widgets/fields/combobox.h"
#include "ui/widgets/notelist.h"

#include <QPushButton>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// The calculator below a claim, in the real window and by keyboard.
class TestClaimCalculator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_row = u"claims0"_s;
        m_bench = std::make_unique<CaseBench>();
        m_id = m_bench->acceptedCase();
        m_bench->openWindow(m_id);
        m_bench->page()->openPath(u"claims"_s);
    }
    void cleanup() { m_bench.reset(); }

    void offersWhatFitsFirst_data()
    {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("first");
        QTest::newRow("compensation")
            << u"支付解除劳动合同经济补偿"_s << u"205.6"_s << u"economic-compensation"_s;
        QTest::newRow("damages") << u"支付违法解除劳动合同赔偿金"_s << u"205.6"_s
                                 << u"unlawful-termination"_s;
        QTest::newRow("surcharge, not damages")
            << u"支付逾期不付劳动报酬的加付赔偿金"_s << u"205.5"_s << u"arrears-surcharge"_s;
        QTest::newRow("arrears") << u"支付2026年3月至6月拖欠的劳动报酬"_s << u"205.5"_s
                                 << u"arrears"_s;
        QTest::newRow("leave") << u"支付2025年度未休年休假工资"_s << u"205"_s << u"annual-leave"_s;
        QTest::newRow("overtime") << u"支付周末加班工资"_s << u"205"_s << u"overtime"_s;
        QTest::newRow("double wage")
            << u"支付未签合同的二倍工资差额"_s << u"205"_s << u"double-wage"_s;
        QTest::newRow("by cause alone") << u"支付竞业期间的钱"_s << u"205.7"_s << u"non-compete"_s;
    }
    void offersWhatFitsFirst()
    {
        QFETCH(QString, claim);
        QFETCH(QString, cause);
        QFETCH(QString, first);
        const auto offers = calculatorsFor(claim, cause, QuestionSheets::builtIn());
        QCOMPARE(offers.size(), calculators().size());
        QCOMPARE(offers.first().info.name, first);
        QVERIFY(offers.first().fits);
    }

    void opensByKeyAndCountsWhileTyped()
    {
        open();
        QVERIFY(panel()->isVisible());
        QCOMPARE(getChild<ComboBox>(window(), at(u"chooser"_s))->currentData().toString(),
                 u"arrears"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), at(u"owed"_s));
        QVERIFY(words(u"asked"_s).contains(u"应付金额"_s));
        type(u"owed"_s, u"12800"_s);
        type(u"paid"_s, u"300"_s);
        QVERIFY(panel()->result());
        QCOMPARE(panel()->result()->amount, Money::fromFen(1250000));
        QVERIFY(steps().endsWith(u"12,500.00 元"_s));
        QVERIFY(words(u"words"_s).contains(u"壹万贰仟伍佰元整"_s));
        QVERIFY(words(u"basis"_s).contains(u"第"_s));
        QVERIFY2(notes().contains(u"请求金额低于计算结果 200.00 元"_s), qPrintable(notes()));
        QVERIFY(m_bench->file(m_id).calculations.isEmpty()); // counting keeps nothing
    }

    void writesIntoTheClaim()
    {
        open();
        type(u"owed"_s, u"12800"_s);
        type(u"paid"_s, u"300"_s);
        press(window(), at(u"into-claim"_s));
        const CaseFile file = m_bench->file(m_id);
        QCOMPARE(file.claims.first().amount, Money::fromFen(1250000));
        QCOMPARE(file.calculations.size(), 1);
        QCOMPARE(file.calculations.first().claimId, file.claims.first().id);
        QCOMPARE(inputsOf(file.calculations.first()).value(u"owed"_s), u"12800.00"_s);
        QCOMPARE(getChild<QLineEdit>(window(), u"claims0-amount"_s)->text(), u"12,500.00"_s);
        QVERIFY(!notes().contains(u"低于"_s));
        QVERIFY(!claims()->isUnsaved());
    }

    /// What is typed beside the claim is saved with it and not written over.
    void savesTheFormFirst()
    {
        typeInto(window(), u"claims0-text"_s, u"支付拖欠的劳动报酬"_s);
        open();
        type(u"owed"_s, u"9000"_s);
        press(window(), at(u"into-claim"_s));
        const Claim claim = m_bench->file(m_id).claims.first();
        QCOMPARE(claim.text, u"支付拖欠的劳动报酬"_s);
        QCOMPARE(claim.amount, Money::fromFen(900000));
    }

    void newClaimGetsItsResult()
    {
        const qsizetype before = m_bench->file(m_id).claims.size();
        press(window(), u"claims-add"_s);
        m_bench->say(u"支付解除劳动合同经济补偿"_s);
        open();
        m_row = u"claims%1"_s.arg(before);
        QCOMPARE(getChild<ComboBox>(window(), at(u"chooser"_s))->currentData().toString(),
                 u"economic-compensation"_s);
        type(u"start"_s, u"2023-02-01"_s);
        type(u"last-day"_s, u"2026-09-10"_s);
        type(u"average-wage"_s, u"4688.29"_s);
        press(window(), at(u"into-claim"_s));
        const CaseFile file = m_bench->file(m_id);
        QCOMPARE(file.claims.size(), before + 1);
        QCOMPARE(file.claims.last().amount, Money::fromFen(1875316));
        QCOMPARE(file.calculations.first().claimId, file.claims.last().id);
    }

    void faultsStandAtTheirField()
    {
        open();
        choose(u"economic-compensation"_s);
        type(u"start"_s, u"2026-09-10"_s);
        type(u"average-wage"_s, u"5000"_s);
        type(u"last-day"_s, u"2023-02-01"_s);
        QVERIFY(!panel()->result());
        const QString fault = words(u"start-error"_s) + words(u"last-day-error"_s);
        QVERIFY(!fault.isEmpty());
        QVERIFY(steps().isEmpty());
        type(u"last-day"_s, u"2026-10-10"_s); // mended
        QVERIFY(panel()->result());
        QVERIFY((words(u"start-error"_s) + words(u"last-day-error"_s)).isEmpty());
    }

    void missingInputsAreAskedForAtTheField()
    {
        open();
        press(window(), at(u"into-claim"_s));
        QCOMPARE(words(u"owed-error"_s), u"请填写应付金额。"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), at(u"owed"_s));
        QVERIFY(m_bench->file(m_id).calculations.isEmpty());
    }

    void escClosesAndLosesNothing()
    {
        open();
        type(u"owed"_s, u"77"_s);
        choose(u"economic-compensation"_s);
        choose(u"arrears"_s); // another calculator and back
        QCOMPARE(getChild<QLineEdit>(window(), at(u"owed"_s))->text(), u"77.00"_s);
        m_bench->key(Qt::Key_Escape);
        QVERIFY(!panel()->isVisible());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"claims0-calculate"_s);
        m_bench->key(Qt::Key_Space);
        QVERIFY(panel()->isVisible());
        QCOMPARE(getChild<QLineEdit>(window(), at(u"owed"_s))->text(), u"77.00"_s);
    }

    void knowsWhatTheSheetsSay()
    {
        answer({{u"owed.applicant"_s, u"12300"_s}, {u"paid.applicant"_s, u"300"_s}});
        open();
        QCOMPARE(panel()->result()->amount, Money::fromFen(1200000));
        answer({{u"owed.applicant"_s, u"15300"_s}, {u"paid.applicant"_s, u"300"_s}});
        claims()->setCase(m_bench->file(m_id)); // the case changed: counted anew
        QCOMPARE(panel()->result()->amount, Money::fromFen(1500000));
        type(u"owed"_s, u"10300"_s); // a person's own figure stays
        answer({{u"owed.applicant"_s, u"99999"_s}, {u"paid.applicant"_s, u"300"_s}});
        claims()->setCase(m_bench->file(m_id));
        QCOMPARE(panel()->result()->amount, Money::fromFen(1000000));
    }

    void marksAClaimThatDiffers()
    {
        open();
        type(u"owed"_s, u"12800"_s);
        press(window(), at(u"into-claim"_s));
        auto *marks = getChild<NoteList>(window(), u"claims0-marks"_s);
        QVERIFY(marks->notes().isEmpty());
        typeInto(window(), u"claims0-amount"_s, u"11000"_s);
        QVERIFY(claims()->saveAll());
        QVERIFY2(marks->text().contains(u"11,000.00"_s) && marks->text().contains(u"12,800.00"_s),
                 qPrintable(marks->text()));
        QVERIFY(marks->isVisible());
    }

    void marksAPaperThatDiffers()
    {
        const CaseFile file = m_bench->file(m_id);
        CalculationState state;
        state.kept.claimId = file.claims.first().id;
        state.kept.calculator = u"arrears"_s;
        state.now.amount = state.kept.amount = *file.claims.first().amount;
        state.claimed = file.claims.first().amount;
        state.papers = QStringList{u"调解申请书"_s};
        ClaimCalculator calculator(m_bench->workbench(), u"row"_s);
        calculator.setCase(file, file.claims.first(), {state});
        auto *marks = getChild<NoteList>(&calculator, u"row-marks"_s);
        QVERIFY(marks->text().contains(u"调解申请书"_s));
        state.papers.clear();
        calculator.setCase(file, file.claims.first(), {state});
        QVERIFY(marks->notes().isEmpty());
        delete calculator.button();
    }

    void writesIntoTheRecord()
    {
        open();
        QVERIFY(!getChild<QPushButton>(window(), at(u"into-record"_s))->isVisible());
        m_bench->page()->nextStep();
        auto *text = getChild<HearingText>(window(), u"hearing-text"_s);
        m_bench->say(u"双方到场。"_s);
        text->setCurrentPrivate(true);
        m_bench->page()->openPath(u"claims"_s);
        type(u"owed"_s, u"12800"_s);
        press(window(), at(u"into-record"_s));
        const HearingFile kept = m_bench->file(m_id).hearings.last();
        QCOMPARE(kept.lines.size(), 2);
        QCOMPARE(kept.lines.last().speaker, u"调解员"_s);
        QVERIFY(
            kept.lines.last().text.startsWith(u"经计算，拖欠的劳动报酬为12,800.00元（人民币"_s));
        QVERIFY(!kept.lines.last().isPrivate);
        QVERIFY(kept.lines.first().isPrivate);
    }

    void writesIntoTheAgreement()
    {
        open();
        type(u"owed"_s, u"12800"_s);
        press(window(), at(u"into-agreement"_s));
        const CaseFile file = m_bench->file(m_id);
        QVERIFY(file.agreement());
        QCOMPARE(file.agreement()->payments.size(), 1);
        QCOMPARE(file.agreement()->payments.first().amount, Money::fromFen(1280000));
        QCOMPARE(file.agreement()->payments.first().payee, u"王䶮"_s);
        QCOMPARE(m_bench->page()->currentTab(), u"claims"_s);
    }

    void closedCaseOnlyCounts()
    {
        const Id<Case> id = m_bench->office.sampleCase(u"intake-dismissal-court.json"_s);
        QVERIFY(refuseCase(m_bench->office.desk, id, m_bench->office.desk.today(),
                           u"不属于受理范围"_s));
        m_bench->openWindow(id);
        m_bench->page()->openPath(u"claims"_s);
        claims()->openCalculator();
        QVERIFY(panel()->isVisible());
        QVERIFY(!getChild<QPushButton>(window(), at(u"into-claim"_s))->isVisible());
        QVERIFY(!getChild<QPushButton>(window(), at(u"into-agreement"_s))->isVisible());
    }

    void everythingHasANameAndAPlaceForTab()
    {
        open();
        for (const CalculatorInfo &info : calculators()) {
            choose(info.name);
            QCOMPARE(namelessControls(panel()), QStringList());
            QCOMPARE(withoutHandle(panel()), QStringList());
        }
        // Tab comes from the claim to its calculator and through it to the buttons.
        QStringList order;
        const QWidget *first = getChild<QWidget>(window(), u"claims0-text"_s);
        for (const QWidget *one = first->nextInFocusChain(); one != first;
             one = one->nextInFocusChain())
            if ((one->focusPolicy() & Qt::TabFocus) && one->isVisible())
                order += one->objectName();
        const QString last = calculators().last().keys.last().name;
        QCOMPARE(order.mid(0, 6),
                 (QStringList{u"claims0-amount"_s, u"claims0-calculate"_s, at(u"close"_s),
                              at(u"chooser"_s), at(last), at(u"into-claim"_s)}));
    }

private:
    QWidget *window() const { return m_bench->window.get(); }
    ClaimsTab *claims() const { return getChild<ClaimsTab>(window(), u"claims-tab"_s); }
    QString at(const QString &part) const { return m_row + u"-calculation-"_s + part; }
    CalculatorPanel *panel() const
    {
        return getChild<CalculatorPanel>(window(), m_row + u"-calculation"_s);
    }
    QString words(const QString &part) const
    {
        return getChild<QLabel>(window(), at(part))->text();
    }
    QString steps() const { return getChild<StepTable>(window(), at(u"steps"_s))->text(); }
    QString notes() const { return getChild<NoteList>(window(), at(u"notes"_s))->text(); }
    void type(const QString &key, const QString &text) const { typeInto(window(), at(key), text); }
    void open()
    {
        if (!claims()->isAncestorOf(QApplication::focusWidget()))
            getChild<QLineEdit>(window(), u"claims0-text"_s)->setFocus();
        m_bench->key(Qt::Key_Equal, Qt::AltModifier);
    }
    void choose(const QString &calculator) const
    {
        auto *combo = getChild<ComboBox>(window(), at(u"chooser"_s));
        combo->setFocus();
        combo->setCurrentIndex(combo->findData(calculator));
        Q_EMIT combo->activated(combo->currentIndex());
    }
    void answer(const QMap<QString, QString> &answers) const
    {
        QVERIFY(saveSheetAnswers(m_bench->office.desk, m_id, u"wage-arrears"_s, answers));
    }

    std::unique_ptr<CaseBench> m_bench;
    Id<Case> m_id;
    QString m_row = u"claims0"_s;
};

QTEST_MAIN(TestClaimCalculator)
#include "test_claimcalculator.moc"
