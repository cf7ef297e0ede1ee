// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/law/sheetanswers.h"
#include "tests/ui/casepage/casebench.h"
#include "ui/casepage/claimstab.h"
#include "ui/claims/questionsheetview.h"
#include "ui/claims/sheetform.h"
#include "ui/claims/sheetresult.h"
#include "ui/hearings/hearingeditor.h"
#include "ui/widgets/fields/combobox.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// The question sheet of a case in the real window and by keyboard.
class TestQuestionSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<CaseBench>();
        m_id = m_bench->acceptedCase();
        m_bench->openWindow(m_id);
        m_bench->page()->openPath(u"claims"_s);
    }
    void cleanup() { m_bench.reset(); }

    void opensInsideThePageAndBack()
    {
        QCOMPARE(link()->text(), u"要素式问答 0/16"_s);
        open();
        QVERIFY(view()->isVisible());
        QVERIFY(!getChild<QLineEdit>(window(), u"claims0-text"_s)->isVisible());
        QCOMPARE(view()->sheet(), u"wage-arrears"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"sheet-start.applicant"_s);
        m_bench->key(Qt::Key_Escape);
        QVERIFY(!view()->isVisible());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"claims-sheet"_s);
        QVERIFY(m_bench->file(m_id).sheets.isEmpty()); // looking keeps nothing
    }

    void answersKeepThemselves()
    {
        open();
        type(u"start.applicant"_s, u"2026-03-01"_s);
        type(u"start.respondent"_s, u"2026-03-15"_s);
        choose(u"employed.applicant"_s, u"no"_s);
        QTRY_COMPARE_WITH_TIMEOUT(answer(u"employed.applicant"_s), u"no"_s, 2000);
        QCOMPARE(answer(u"start.applicant"_s), u"2026-03-01"_s);
        QCOMPARE(answer(u"start.respondent"_s), u"2026-03-15"_s);
        const auto history = m_bench->office.store->history(m_id.text()).value();
        QCOMPARE(history.first().operation, u"sheet.answer"_s);
        type(u"monthly-wage.applicant"_s, u"8400"_s);
        m_bench->dropWindow(); // before its time has come
        QCOMPARE(answer(u"monthly-wage.applicant"_s), u"8400.00"_s);
        m_bench->openWindow(m_id);
        m_bench->page()->openPath(u"claims"_s);
        QCOMPARE(link()->text(), u"要素式问答 3/16"_s);
        open();
        QCOMPARE(line(u"start.respondent"_s)->text(), u"2026-03-15"_s);
    }

    void wrongAnswersAreKeptAndTold()
    {
        open();
        type(u"start.applicant"_s, u"2026-02-31"_s);
        QTRY_VERIFY(!error(u"start.applicant"_s).isEmpty());
        QVERIFY(view()->flush());
        QCOMPARE(answer(u"start.applicant"_s), u"2026-02-31"_s);
        type(u"start.applicant"_s, u"2026-02-28"_s);
        QTRY_VERIFY(error(u"start.applicant"_s).isEmpty());
    }

    void showsWhatFollows()
    {
        open();
        type(u"owed.applicant"_s, u"12300"_s);
        type(u"paid.applicant"_s, u"300"_s);
        type(u"owed.respondent"_s, u"11000"_s);
        type(u"paid.respondent"_s, u"300"_s);
        QTRY_VERIFY2(result().contains(u"12,000.00 元"_s), qPrintable(result()));
        QVERIFY(result().contains(u"按被申请人的说法为 10,700.00 元"_s));
        QVERIFY2(result().contains(u"申请人称12,300.00元，被申请人称11,000.00元"_s),
                 qPrintable(result()));
    }

    void missingAnswersAreOneKeyAway()
    {
        open();
        auto *missing = getChild<QPushButton>(window(), u"sheet-missing-owed"_s);
        missing->setFocus();
        m_bench->key(Qt::Key_Space);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"sheet-owed.applicant"_s);
        type(u"owed.applicant"_s, u"12300"_s);
        QTRY_VERIFY(!window()->findChild<QPushButton *>(u"sheet-missing-owed"_s));
    }

    void adoptsTheClaims()
    {
        typeInto(window(), u"claims0-text"_s, u"支付生活补助"_s); // not saved yet
        open();
        type(u"arrears-from.applicant"_s, u"2026-03-01"_s);
        type(u"arrears-to.applicant"_s, u"2026-06-30"_s);
        type(u"owed.applicant"_s, u"12300"_s);
        type(u"paid.applicant"_s, u"300"_s);
        press(window(), u"sheet-adopt"_s);
        const CaseFile file = m_bench->file(m_id);
        QCOMPARE(file.claims.first().text, u"支付生活补助"_s);
        QCOMPARE(file.claims.last().amount, Money::fromFen(1200000));
        QVERIFY(file.claims.last().text.contains(u"2026年3月1日至2026年6月30日"_s));
        QCOMPARE(file.calculations.last().claimId, file.claims.last().id);
        QVERIFY(!view()->isVisible());
        const QString row = u"claims%1-amount"_s.arg(file.claims.size() - 1);
        QCOMPARE(getChild<QLineEdit>(window(), row)->text(), u"12,000.00"_s);
    }

    void meetingSeesOutlineAndPoints()
    {
        open();
        type(u"arrears-from.applicant"_s, u"2026-03-01"_s);
        type(u"arrears-to.applicant"_s, u"2026-06-30"_s);
        m_bench->page()->nextStep(); // straight to the meeting
        QVERIFY2(outline().contains(u"逐月核对2026年3月1日至2026年6月30日"_s),
                 qPrintable(outline()));
        QVERIFY(outline().contains(u"拖欠工资的期间和数额"_s));
        auto *list = getChild<QListWidget>(window(), u"hearing-questions"_s);
        list->setFocus();
        list->setCurrentRow(0);
        m_bench->key(Qt::Key_Space);
        QCOMPARE(list->item(0)->checkState(), Qt::Checked);
        m_bench->page()->openPath(u"claims"_s);
        type(u"arrears-to.applicant"_s, u"2026-07-31"_s);
        m_bench->page()->openPath(u"hearings"_s);
        QVERIFY2(outline().contains(u"至2026年7月31日"_s), qPrintable(outline()));
        QCOMPARE(getChild<QListWidget>(window(), u"hearing-questions"_s)->item(0)->checkState(),
                 Qt::Checked);
    }

    void anotherSheetCanBeChosen()
    {
        open();
        choose(u"sheet-chooser"_s, u"overtime"_s, {});
        QCOMPARE(view()->sheet(), u"overtime"_s);
        type(u"monthly-wage.applicant"_s, u"8400"_s);
        QVERIFY(view()->flush());
        QCOMPARE(answersOf(m_bench->file(m_id), u"overtime"_s).size(), 1);
    }

    void closedCaseIsReadOnly()
    {
        const Id<Case> id = m_bench->office.sampleCase(u"intake-dismissal-court.json"_s);
        QVERIFY(refuseCase(m_bench->office.desk, id, m_bench->office.desk.today(),
                           u"不属于受理范围"_s));
        m_bench->openWindow(id);
        m_bench->page()->openPath(u"claims"_s);
        open();
        QVERIFY(line(u"start.applicant"_s)->isReadOnly());
        QVERIFY(!getChild<QPushButton>(window(), u"sheet-adopt"_s)->isVisible());
    }

    void everythingHasANameAndAPlaceForTab()
    {
        open();
        for (const QuestionSheet &sheet : QuestionSheets::builtIn().all()) {
            choose(u"sheet-chooser"_s, sheet.id, {});
            QCOMPARE(view()->sheet(), sheet.id);
            QCOMPARE(namelessControls(view()), QStringList());
            QCOMPARE(withoutHandle(view()), QStringList());
        }
        choose(u"sheet-chooser"_s, u"wage-arrears"_s, {});
        line(u"start.applicant"_s)->setFocus();
        const QList<QWidget *> round = tabRound(window());
        QVERIFY(round.contains(line(u"start.respondent"_s)));
        QVERIFY(round.contains(getChild<QWidget>(window(), u"sheet-adopt"_s)));
    }

private:
    QWidget *window() const { return m_bench->window.get(); }
    QPushButton *link() const { return getChild<QPushButton>(window(), u"claims-sheet"_s); }
    QuestionSheetView *view() const
    {
        return getChild<QuestionSheetView>(window(), u"question-sheet"_s);
    }
    QLineEdit *line(const QString &key) const
    {
        return getChild<QLineEdit>(window(), u"sheet-"_s + key);
    }
    QString error(const QString &key) const
    {
        return getChild<QLabel>(window(), u"sheet-%1-error"_s.arg(key))->text();
    }
    QString result() const { return getChild<SheetResult>(window(), u"sheet-result"_s)->text(); }
    QString answer(const QString &key) const
    {
        return answersOf(m_bench->file(m_id), u"wage-arrears"_s).value(key);
    }
    void open() const { press(window(), u"claims-sheet"_s); }
    void type(const QString &key, const QString &text) const
    {
        typeInto(window(), u"sheet-"_s + key, text);
    }
    void choose(const QString &name, const QString &value,
                const QString &prefix = u"sheet-"_s) const
    {
        auto *combo = getChild<ComboBox>(window(), prefix + name);
        combo->setFocus();
        combo->setCurrentIndex(combo->findData(value));
        Q_EMIT combo->activated(combo->currentIndex());
    }
    QString outline() const
    {
        QStringList lines;
        const auto *list = getChild<QListWidget>(window(), u"hearing-questions"_s);
        for (int i = 0; i < list->count(); ++i)
            lines += list->item(i)->text();
        return lines.join(u'\n');
    }

    std::unique_ptr<CaseBench> m_bench;
    Id<Case> m_id;
};

QTEST_MAIN(TestQuestionSheet)
#include "test_questionsheet.moc"
