// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/casepage/casebench.h"
#include "ui/casepage/overviewtab.h"
#include "ui/law/scopechecklist.h"
#include "ui/law/scopedraft.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// The scope checklist by keyboard: alone, while an application is taken, and when a case is refused.
class TestScopeChecklist : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answeredByKeyboard()
    {
        ScopeChecklist list(QDate(2026, 11, 9), u"采用"_s);
        QVERIFY(showActive(&list));
        list.focusFirst();
        QCOMPARE(QApplication::focusWidget()->objectName(), u"scope-employment-unknown"_s);
        QVERIFY(!getChild<QPushButton>(&list, u"scope-take"_s)->isEnabled());
        for (const auto &[yes, last] :
             {std::pair(u"scope-employment-yes"_s, false), std::pair(u"scope-pay-yes"_s, true)}) {
            press(&list, yes);
            QCOMPARE(list.result().state == ScopeState::InScope, last);
        }
        QCOMPARE(list.answers(), (QMap<QString, bool>{{u"employment"_s, true}, {u"pay"_s, true}}));
        QCOMPARE(getChild<QLabel>(&list, u"scope-state"_s)->text(),
                 scopeStateName(ScopeState::InScope));
        QVERIFY(list.reasons().isEmpty());
        // the arrow keys change an answer
        QTest::keyClick(getChild<QRadioButton>(&list, u"scope-pay-yes"_s), Qt::Key_Right);
        QCOMPARE(list.answers().value(u"pay"_s, true), false);
        press(&list, u"scope-household-yes"_s);
        QCOMPARE(list.result().state, ScopeState::OutOfScope);
        QVERIFY(!list.reasons().isEmpty());
        QSignalSpy taken(&list, &ScopeChecklist::reasonsWanted);
        press(&list, u"scope-take"_s);
        QCOMPARE(taken.first().first().toString(), list.reasons());
        QSignalSpy closed(&list, &ScopeChecklist::closed);
        QTest::keyClick(&list, Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
        QCOMPARE(namelessControls(&list), QStringList());
        QCOMPARE(withoutHandle(&list), QStringList());
    }

    /// Questions for workers above retirement age are asked of them only, and forgotten with them.
    void questionsOfAGroupComeAndGo()
    {
        ScopeChecklist list(QDate(2026, 11, 9), {});
        QVERIFY(showActive(&list));
        QVERIFY(!getChild<QRadioButton>(&list, u"scope-over-age-basic-yes"_s)->isVisible());
        press(&list, u"scope-over-age-yes"_s);
        QVERIFY(getChild<QRadioButton>(&list, u"scope-over-age-basic-yes"_s)->isVisible());
        press(&list, u"scope-over-age-basic-yes"_s);
        QVERIFY(list.answers().contains(u"over-age-basic"_s));
        press(&list, u"scope-over-age-no"_s);
        QVERIFY(!list.answers().contains(u"over-age-basic"_s));
    }

    void reasonGoesIntoTheRefusal()
    {
        CaseBench bench;
        const Id<Case> id = bench.office.sampleCase();
        QVERIFY(
            keepScopeAnswers(bench.office.desk, id.text(), {{u"household"_s, true}}).has_value());
        bench.openWindow(id);
        getChild<OverviewTab>(bench.window.get(), u"overview-tab"_s)->openStep(CaseStep::Refuse);
        press(bench.window.get(), u"refuse-scope"_s);
        auto *list = getChild<ScopeChecklist>(bench.window.get(), u"scope-checklist"_s);
        QCOMPARE(list->result().state, ScopeState::OutOfScope); // as it was answered before
        const QString reasons = list->reasons();
        press(bench.window.get(), u"scope-take"_s);
        QVERIFY(!list->isVisible());
        QCOMPARE(getChild<QPlainTextEdit>(bench.window.get(), u"refuse-reason"_s)->toPlainText(),
                 reasons);
        press(bench.window.get(), u"step-do"_s);
        QCOMPARE(bench.file(id).record.refusalReason, reasons);
    }

    void opensInsideTheIntake()
    {
        CaseBench bench;
        const Id<Case> id = bench.office.sampleCase();
        bench.openWindow(id);
        bench.window->go(newIntakePlace(bench.office.clock));
        press(bench.window.get(), u"intake-scope"_s);
        auto *list = getChild<ScopeChecklist>(bench.window.get(), u"scope-checklist"_s);
        QVERIFY(list->isVisible());
        QVERIFY(list->isAncestorOf(QApplication::focusWidget()));
        press(bench.window.get(), u"scope-employment-yes"_s);
        QVERIFY(saveScreenshot(bench.window.get(), u"intake-scope"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!list->isVisible());
        QCOMPARE(bench.window->page()->objectName(), u"intake"_s); // the application stays
    }
};

QTEST_MAIN(TestScopeChecklist)
#include "test_scopechecklist.moc"
