// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/law/calculations.h"
#include "tests/ui/casepage/casebench.h"
#include "ui/casepage/claimstab.h"
#include "ui/claims/questionsheetview.h"
#include "ui/widgets/fields/combobox.h"
#include "ui/widgets/notelist.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// Calculator, question sheet and the agreement's warnings at the sizes that offices have: nothing is
/// wider than its place. HEZHONG_SCREENSHOTS says where pictures go.
class TestLookOfClaims : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fits_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<int>("zoom");
        QTest::addColumn<QSize>("size");
        QTest::newRow("claims-light") << int(ThemeChoice::Light) << 100 << QSize(1366, 768);
        QTest::newRow("claims-dark") << int(ThemeChoice::Dark) << 100 << QSize(1366, 768);
        QTest::newRow("claims-small") << int(ThemeChoice::Light) << 100 << QSize(1024, 720);
        QTest::newRow("claims-large") << int(ThemeChoice::Light) << 150 << QSize(1366, 768);
    }
    void fits()
    {
        QFETCH(int, theme);
        QFETCH(int, zoom);
        QFETCH(QSize, size);
        CaseBench bench;
        bench.theme.setChoice(ThemeChoice(theme));
        bench.theme.setZoom(zoom);
        bench.theme.apply();
        const Id<Case> id = bench.acceptedCase();
        bench.openWindow(id);
        bench.window->resize(size);
        bench.page()->openPath(u"claims"_s);
        calculator(bench);
        sheet(bench);
        agreement(bench, id);
        bench.theme.setZoom(100);
    }

private:
    void calculator(CaseBench &bench)
    {
        QWidget *window = bench.window.get();
        auto *tab = getChild<ClaimsTab>(window, u"claims-tab"_s);
        tab->openCalculator();
        typeInto(window, u"claims0-calculation-owed"_s, u"12800"_s);
        shoot(bench, u"arrears"_s, tab);
        auto *combo = getChild<ComboBox>(window, u"claims0-calculation-chooser"_s);
        for (int i = 0; i < combo->count(); ++i) { // the labels of every one fit
            combo->setCurrentIndex(i);
            Q_EMIT combo->activated(i);
            QTest::qWait(10);
            noWider(tab, combo->itemText(i));
        }
        combo->setCurrentIndex(combo->findData(u"economic-compensation"_s));
        Q_EMIT combo->activated(combo->currentIndex());
        typeInto(window, u"claims0-calculation-start"_s, u"2006-02-01"_s);
        typeInto(window, u"claims0-calculation-last-day"_s, u"2026-09-10"_s);
        typeInto(window, u"claims0-calculation-average-wage"_s, u"34688.29"_s);
        typeInto(window, u"claims0-calculation-city-average-wage"_s, u"7500"_s);
        shoot(bench, u"compensation"_s, tab);
        scrollDown(tab);
        shoot(bench, u"compensation-end"_s, tab);
        typeInto(window, u"claims0-calculation-last-day"_s, u"2003-09-10"_s);
        shoot(bench, u"compensation-fault"_s, tab);
        tab->escape();
    }

    void sheet(CaseBench &bench)
    {
        QWidget *window = bench.window.get();
        press(window, u"claims-sheet"_s);
        auto *view = getChild<QuestionSheetView>(window, u"question-sheet"_s);
        typeInto(window, u"sheet-start.applicant"_s, u"2026-03-01"_s);
        typeInto(window, u"sheet-start.respondent"_s, u"2026-03-15"_s);
        typeInto(window, u"sheet-end-date.applicant"_s, u"2026-02-31"_s);
        shoot(bench, u"sheet"_s, view);
        typeInto(window, u"sheet-owed.applicant"_s, u"12300"_s);
        typeInto(window, u"sheet-owed.respondent"_s, u"11000"_s);
        typeInto(window, u"sheet-paid.applicant"_s, u"300"_s);
        typeInto(window, u"sheet-paid.respondent"_s, u"300"_s);
        QTest::qWait(400);
        scrollDown(view);
        shoot(bench, u"sheet-end"_s, view);
        auto *combo = getChild<ComboBox>(window, u"sheet-chooser"_s);
        for (int i = 0; i < combo->count(); ++i) {
            combo->setCurrentIndex(i);
            Q_EMIT combo->activated(i);
            QTest::qWait(10);
            noWider(view, combo->itemText(i));
        }
        bench.page()->escape();
    }

    void agreement(CaseBench &bench, const Id<Case> &id)
    {
        ClaimCalculation calculation;
        calculation.calculator = u"arrears"_s;
        calculation.claimId = bench.file(id).claims.first().id;
        calculation.inputs = {{u"owed"_s, u"12800"_s}};
        QVERIFY(keepCalculation(bench.office.desk, id, calculation, false));
        bench.page()->refresh();
        shoot(bench, u"mark"_s, getChild<ClaimsTab>(bench.window.get(), u"claims-tab"_s));
        bench.page()->openPath(u"agreement"_s);
        bench.page()->editHere();
        CaseBench::say(
            u"申请人自愿放弃缴纳社会保险，由被申请人折现支付，今后不再就社会保险主张任何权利。"_s);
        press(bench.window.get(), u"agreement-add-payment"_s);
        typeInto(bench.window.get(), u"payment-1-amount"_s, u"3000"_s);
        QTRY_VERIFY(getChild<NoteList>(bench.window.get(), u"agreement-notes"_s)->isVisible());
        QTRY_VERIFY(getChild<NoteList>(bench.window.get(), u"clause-1-notes"_s)->isVisible());
        // The row of an instalment has its own width.
        shoot(bench, u"warnings"_s, getChild<NoteList>(bench.window.get(), u"agreement-notes"_s));
    }

    static void scrollDown(QWidget *root)
    {
        QApplication::processEvents();
        for (QScrollArea *area : root->findChildren<QScrollArea *>())
            if (area->isVisible())
                area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    }

    static void noWider(QWidget *root, const QString &what)
    {
        QApplication::processEvents();
        for (const QScrollArea *area : root->findChildren<QScrollArea *>())
            if (area->isVisible())
                QVERIFY2(area->horizontalScrollBar()->maximum() == 0, qPrintable(what));
    }

    void shoot(CaseBench &bench, const QString &name, QWidget *root)
    {
        noWider(root, name);
        const QString file = QString::fromLatin1(QTest::currentDataTag()) + u'-' + name;
        if (qEnvironmentVariableIsSet("HEZHONG_SCREENSHOTS"))
            QVERIFY(saveScreenshot(bench.window.get(), file));
        else
            QVERIFY(!bench.window->grab().isNull());
    }
};

QTEST_MAIN(TestLookOfClaims)
#include "test_lookofclaims.moc"
