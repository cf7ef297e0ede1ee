// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/casepage/casebench.h"
#include "ui/casepage/casewords.h"
#include "ui/widgets/fields/combobox.h"

#include <QPushButton>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// Steps other than the main road, as panels in the page: refusing, extending, ending a case.
class TestCaseSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<CaseBench>(); }
    void cleanup() { m_bench.reset(); }

    void refuses()
    {
        const Id<Case> id = m_bench->office.sampleCase();
        m_bench->openWindow(id);
        press(window(), u"step-refuse"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"refuse-on"_s);
        press(window(), u"step-do"_s); // without a reason
        QVERIFY(!errorAt(u"refuse-reason"_s).isEmpty());
        typeInto(window(), u"refuse-reason"_s, u"被申请人明确表示不愿意参加调解"_s);
        press(window(), u"step-do"_s);
        QCOMPARE(m_bench->file(id).record.status, CaseStatus::Refused);
        QVERIFY(window()->findChild<QWidget *>(u"step-panel"_s) == nullptr
                || !window()->findChild<QWidget *>(u"step-panel"_s)->isVisible());
        m_bench->messages.last().action(); // taken back
        QCOMPARE(m_bench->file(id).record.status, CaseStatus::Registered);
        QTRY_VERIFY(getChild<QPushButton>(window(), u"step-accept"_s)->isVisible());
    }

    void panelClosesByEscape()
    {
        m_bench->openWindow(m_bench->office.sampleCase());
        press(window(), u"step-refuse"_s);
        QVERIFY(panelOpen());
        m_bench->key(Qt::Key_Escape);
        QTRY_VERIFY(!panelOpen());
        press(window(), u"step-accept"_s);
        press(window(), u"step-cancel"_s);
        QTRY_VERIFY(!panelOpen());
    }

    void acceptanceFaults_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::newRow("no day") << u"accept-on"_s << u""_s;
        QTest::newRow("no such day") << u"accept-on"_s << u"2026-02-30"_s;
        QTest::newRow("before receipt") << u"accept-on"_s << u"2026-10-01"_s;
        QTest::newRow("no mediator") << u"accept-mediator"_s << u""_s;
    }

    void acceptanceFaults()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        const Id<Case> id = m_bench->office.sampleCase();
        m_bench->openWindow(id);
        press(window(), u"step-accept"_s);
        typeInto(window(), u"accept-mediator"_s, u"何建国"_s);
        press(window(), u"accept-consents"_s);
        typeInto(window(), field, typed);
        press(window(), u"step-do"_s);
        QVERIFY(!errorAt(field).isEmpty());
        QCOMPARE(m_bench->file(id).record.status, CaseStatus::Registered);
    }

    /// A mediator who is not on the roster is added to it, and the person is told.
    void newMediatorIsTold()
    {
        const Id<Case> id = m_bench->office.sampleCase();
        m_bench->openWindow(id);
        press(window(), u"step-accept"_s);
        typeInto(window(), u"accept-mediator"_s, u"单雄"_s);
        press(window(), u"accept-consents"_s);
        press(window(), u"step-do"_s);
        QCOMPARE(m_bench->file(id).record.mediatorName, u"单雄"_s);
        QVERIFY(m_bench->messages.last().hint.contains(u"已加入名册"_s));
        const Id<Case> next = m_bench->office.sampleCase(u"intake-dismissal-court.json"_s);
        m_bench->openWindow(next);
        press(window(), u"step-accept"_s);
        QCOMPARE(getChild<QLineEdit>(window(), u"accept-mediator"_s)->text(),
                 u"单雄"_s); // the only one there is
    }

    void extends()
    {
        const Id<Case> id = m_bench->acceptedCase();
        m_bench->openWindow(id);
        press(window(), u"step-extend"_s);
        typeInto(window(), u"extend-until"_s, u"2026-11-10"_s); // before the end that runs
        press(window(), u"step-do"_s);
        QVERIFY(errorAt(u"extend-until"_s).contains(u"应当晚于"_s));
        typeInto(window(), u"extend-until"_s, u"2026-12-20"_s);
        press(window(), u"step-do"_s);
        QCOMPARE(m_bench->file(id).record.extendedTo, QDate(2026, 12, 20));
    }

    void ends_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("status");
        QTest::newRow("failed") << u"step-failed"_s << u"failed"_s << u"failed"_s;
        QTest::newRow("settled") << u"step-settled"_s << u"settled"_s << u"closed"_s;
        QTest::newRow("withdrawn") << u"step-withdraw"_s << u"withdrawn"_s << u"withdrawn"_s;
    }

    void ends()
    {
        QFETCH(QString, button);
        QFETCH(QString, outcome);
        QFETCH(QString, status);
        const Id<Case> id = m_bench->acceptedCase();
        m_bench->openWindow(id);
        press(window(), button);
        QCOMPARE(getChild<ComboBox>(window(), u"close-outcome"_s)->currentData().toString(),
                 outcome);
        typeInto(window(), u"close-on"_s, u"2026-11-01"_s); // before the acceptance
        press(window(), u"step-do"_s);
        QVERIFY(errorAt(u"close-on"_s).contains(u"早于"_s));
        typeInto(window(), u"close-on"_s, u"今天"_s);
        typeInto(window(), u"close-note"_s, u"双方意见差距过大"_s);
        press(window(), u"step-do"_s);
        const Case record = m_bench->file(id).record;
        QCOMPARE(code(record.outcome), outcome);
        QCOMPARE(code(record.status), status);
        QCOMPARE(record.closingNote, u"双方意见差距过大"_s);
    }

    void limitsInWords_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("left");
        QTest::addColumn<bool>("done");
        QTest::addColumn<int>("tone");
        QTest::newRow("far") << u"x"_s << 8 << false << int(Tone::Neutral);
        QTest::newRow("soon") << u"x"_s << 7 << false << int(Tone::Amber);
        QTest::newRow("decision far")
            << u"acceptance-decision"_s << 4 << false << int(Tone::Neutral);
        QTest::newRow("decision soon")
            << u"acceptance-decision"_s << 3 << false << int(Tone::Amber);
        QTest::newRow("today") << u"x"_s << 0 << false << int(Tone::Amber);
        QTest::newRow("over") << u"x"_s << -1 << false << int(Tone::Red);
        QTest::newRow("kept") << u"x"_s << -9 << true << int(Tone::Neutral);
    }

    void limitsInWords()
    {
        QFETCH(QString, rule);
        QFETCH(int, left);
        QFETCH(bool, done);
        QFETCH(int, tone);
        CaseDeadline limit;
        limit.rule = rule;
        limit.title = u"调解期满"_s;
        limit.from = QDate(2026, 11, 1);
        limit.due = QDate(2026, 11, 16);
        limit.daysLeft = left;
        limit.done = done;
        const LimitWords words = limitWords(limit);
        QCOMPARE(int(words.tone), tone);
        QVERIFY(words.text.contains(u"调解期满"_s));
        if (left < 0 && !done)
            QVERIFY(words.text.contains(u"超过 1 天"_s));
    }

private:
    QWidget *window() const { return m_bench->window.get(); }
    QString errorAt(const QString &field) const
    {
        return getChild<QLabel>(window(), field + u"-error"_s)->text();
    }
    bool panelOpen() const
    {
        const auto *panel = window()->findChild<QWidget *>(u"step-panel"_s);
        return panel && panel->isVisible();
    }

    std::unique_ptr<CaseBench> m_bench;
};

QTEST_MAIN(TestCaseSteps)
#include "test_casesteps.moc"
