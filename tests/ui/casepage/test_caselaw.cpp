// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/law/caselaw.h"
#include "tests/ui/casepage/casebench.h"
#include "ui/law/basislinks.h"
#include "ui/law/routewords.h"
#include "ui/law/rulecardview.h"
#include "ui/settings/settingsroom.h"
#include "ui/widgets/fields/combobox.h"
#include "ui/widgets/fields/combofield.h"
#include "ui/widgets/rowlist.h"

#include <QLabel>
#include <QPushButton>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// The ways that are open and the limitation, on the page of a case.
class TestCaseLaw : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<CaseBench>();
        m_id = m_bench->office.sampleCase();
        m_bench->openWindow(m_id);
    }
    void cleanup() { m_bench.reset(); }

    void routesStandWithStateAndDay()
    {
        const QList<RowItem> &rows = routes()->rows();
        const auto expected = routesOf(m_bench->office.desk, m_bench->file(m_id)).value();
        QCOMPARE(rows.size(), 6);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QCOMPARE(rows.at(i).title, routeName(expected.at(i).kind));
            QCOMPARE(rows.at(i).chip, routeChip(expected.at(i).state));
            QCOMPARE(rows.at(i).detail.isEmpty(), !expected.at(i).until.has_value());
        }
    }

    void aRouteIsExplainedInThePanel()
    {
        const Route arbitration = route(RouteKind::Arbitration);
        auto *detail = getChild<QWidget>(window(), u"route-detail"_s);
        QVERIFY(!detail->isVisible());
        routes()->setFocus();
        routes()->setCurrentId(u"arbitration"_s);
        QTest::keyClick(routes(), Qt::Key_Return);
        QVERIFY(detail->isVisible());
        const QString all = wordsIn(detail);
        QVERIFY2(all.contains(arbitration.why), qPrintable(all));
        QVERIFY(all.contains(arbitration.gives));
        QVERIFY(all.contains(arbitration.authority));
        for (const QString &note : arbitration.notes)
            QVERIFY(all.contains(note));
        QVERIFY(!getChild<BasisLinks>(detail, u"route-basis"_s)->cards().isEmpty());
        QTest::keyClick(routes(), Qt::Key_Escape);
        QVERIFY(!detail->isVisible());
    }

    void aDayOfAnUnloadedYearSaysSo()
    {
        Route route;
        Deadline until;
        until.due = QDate(2027, 1, 9);
        until.official = false;
        route.until = until;
        QVERIFY(routeUntilSentence(route, QDate(2026, 12, 10)).contains(u"30 天"_s));
        QVERIFY(routeUntilSentence(route, QDate(2026, 12, 10)).contains(u"尚未载入"_s));
        route.until->official = true;
        QVERIFY(!routeUntilSentence(route, QDate(2026, 12, 10)).contains(u"尚未载入"_s));
        QVERIFY(routeUntilSentence(route, QDate(2027, 1, 11)).contains(u"超过 2 天"_s));
    }

    /// From an empty state to a day, all by keyboard.
    void limitationIsRecordedAndRemoved()
    {
        QVERIFY(getChild<QLabel>(window(), u"limitation-empty"_s)->isVisible());
        press(window(), u"limitation-record"_s);
        auto *kind = getChild<ComboBox>(window(), u"event-kind"_s);
        QVERIFY(kind->hasFocus());
        QVERIFY(kind->currentText().contains(u"终止"_s) || !kind->currentText().isEmpty());
        typeInto(window(), u"event-on"_s, u"2026-06-30"_s);
        typeInto(window(), u"event-note"_s, u"离职证明"_s);
        press(window(), u"event-add"_s);
        const QList<CaseEvent> events = m_bench->file(m_id).events;
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.first().kind, u"employment-ended"_s); // proposed: the case is about pay
        QCOMPARE(events.first().on, QDate(2026, 6, 30));
        QCOMPARE(events.first().note, u"离职证明"_s);
        QVERIFY(!window()->findChild<QWidget *>(u"event-kind"_s));
        const auto limitation =
            limitationOf(m_bench->office.desk, m_bench->file(m_id)).value().value();
        const QString sentence = getChild<QLabel>(window(), u"limitation-sentence"_s)->text();
        QVERIFY2(sentence.contains(limitation.due.toString(Qt::ISODate)), qPrintable(sentence));
        QVERIFY(sentence.contains(u"尚未载入"_s)); // it ends in 2027
        const QString all = wordsIn(getChild<QWidget>(window(), u"limitation-card"_s));
        for (const LimitationStep &step : limitation.steps)
            QVERIFY(all.contains(step.text));
        press(window(), u"event-remove-1"_s);
        QVERIFY(m_bench->file(m_id).events.isEmpty());
        QTRY_VERIFY(getChild<QLabel>(window(), u"limitation-empty"_s)->isVisible());
    }

    void faultsStandAtTheField()
    {
        press(window(), u"limitation-record"_s);
        press(window(), u"event-add"_s);
        QVERIFY(!getChild<QLabel>(window(), u"event-on-error"_s)->text().isEmpty());
        typeInto(window(), u"event-on"_s, u"2026-11-30"_s);
        press(window(), u"event-add"_s);
        QVERIFY(!getChild<QLabel>(window(), u"event-on-error"_s)->text().isEmpty());
        choose(u"event-kind"_s, u"suspended"_s);
        typeInto(window(), u"event-on"_s, u"2026-09-10"_s);
        typeInto(window(), u"event-until"_s, u"2026-09-01"_s);
        press(window(), u"event-add"_s);
        const QString words = getChild<QLabel>(window(), u"event-until-error"_s)->text();
        QVERIFY2(words.contains(u"早于"_s), qPrintable(words));
        QVERIFY(m_bench->file(m_id).events.isEmpty());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!window()->findChild<QWidget *>(u"event-kind"_s));
        QVERIFY(getChild<QPushButton>(window(), u"limitation-record"_s)->isVisible());
    }

    /// Tab to the article, Enter: its rule card; Alt+Left comes back.
    void anArticleLeadsToItsRule()
    {
        m_bench->window->addRoom(
            std::make_unique<SettingsRoom>(m_bench->workbench(), SettingsRoom::Hooks{}));
        routes()->setFocus();
        routes()->setCurrentId(u"arbitration"_s);
        QTest::keyClick(routes(), Qt::Key_Return);
        auto *links = getChild<BasisLinks>(window(), u"route-basis"_s);
        QTRY_VERIFY(links->isVisible());
        const QString first = links->cards().first();
        QTest::keyClick(routes(), Qt::Key_Tab);
        QVERIFY(links->hasFocus());
        QTest::keyClick(links, Qt::Key_Return);
        QTRY_COMPARE(m_bench->window->page()->objectName(), u"rules-page"_s);
        QCOMPARE(getChild<RuleCardView>(window(), u"rule-card-view"_s)->cardId(), first);
        m_bench->window->back();
        QCOMPARE(m_bench->window->page()->objectName(), u"case-page"_s);
    }

    void everythingHasAName()
    {
        press(window(), u"limitation-record"_s);
        routes()->setFocus();
        QTest::keyClick(routes(), Qt::Key_Return);
        QCOMPARE(namelessControls(window()), QStringList());
        QCOMPARE(withoutHandle(window()), QStringList());
        typeInto(window(), u"event-on"_s, u"2026-06-30"_s);
        press(window(), u"event-add"_s);
        QTest::qWait(200); // the layouts of scrolled columns settle in several rounds
        QVERIFY(saveScreenshot(window(), u"case-law"_s));
    }

private:
    [[nodiscard]] QWidget *window() const { return m_bench->window.get(); }
    [[nodiscard]] RowList *routes() const { return getChild<RowList>(window(), u"case-routes"_s); }
    [[nodiscard]] Route route(RouteKind kind) const
    {
        const QList<Route> all = routesOf(m_bench->office.desk, m_bench->file(m_id)).value();
        for (const Route &one : all)
            if (one.kind == kind)
                return one;
        return {};
    }
    static QString wordsIn(const QWidget *widget)
    {
        QApplication::processEvents(); // rows of a layout are shown from the event loop
        QStringList all;
        for (const QLabel *label : widget->findChildren<QLabel *>())
            if (label->isVisible())
                all += label->text();
        return all.join(u'\n');
    }
    void choose(const QString &name, const QString &value)
    {
        auto *combo = getChild<ComboBox>(window(), name);
        const int row = combo->findData(value);
        QVERIFY(row >= 0);
        combo->setCurrentIndex(row);
        Q_EMIT combo->activated(row);
    }

    std::unique_ptr<CaseBench> m_bench;
    Id<Case> m_id;
};

QTEST_MAIN(TestCaseLaw)
#include "test_caselaw.moc"
