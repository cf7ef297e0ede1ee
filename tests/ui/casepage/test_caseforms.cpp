// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/casepage/casebench.h"
#include "ui/casepage/claimstab.h"
#include "ui/casepage/partiestab.h"
#include "ui/widgets/fields/combobox.h"

#include <QPlainTextEdit>
#include <QPushButton>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// Parties and claims of a case: edited, kept as a draft at once, saved as one operation.
class TestCaseForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<CaseBench>();
        m_id = m_bench->office.sampleCase();
    }
    void cleanup() { m_bench.reset(); }

    void openingChangesNothing()
    {
        open(u"parties"_s);
        QVERIFY(!parties()->isUnsaved());
        m_bench->page()->openPath(u"claims"_s);
        QVERIFY(!claims()->isUnsaved());
        QVERIFY(!getChild<QPushButton>(window(), u"parties-tab-save"_s)->isEnabled());
    }

    void savesAChangedPhone()
    {
        open(u"parties"_s);
        const CaseFile before = m_bench->file(m_id);
        typeInto(window(), partyField(u"applicants"_s, u"phone"_s), u"13900001111"_s);
        QVERIFY(parties()->isUnsaved());
        m_bench->key(Qt::Key_S, Qt::ControlModifier);
        const CaseFile after = m_bench->file(m_id);
        QCOMPARE(after.on(Side::Applicant).first().phone, u"13900001111"_s);
        QCOMPARE(after.on(Side::Applicant).first().id, before.on(Side::Applicant).first().id);
        QCOMPARE(after.parties.size(), before.parties.size());
        QVERIFY(!parties()->isUnsaved());
        const auto history = m_bench->office.store->history(m_id.text()).value();
        QCOMPARE(history.first().operation, u"case.parties"_s);
        QCOMPARE(history.first().changes.size(), 1); // one field, nothing else
    }

    void wrongNumberStandsAtItsField()
    {
        open(u"parties"_s);
        typeInto(window(), partyField(u"applicants"_s, u"id"_s), u"510104198704120027"_s);
        QVERIFY(!parties()->saveAll());
        QVERIFY(!getChild<QLabel>(window(), partyField(u"applicants"_s, u"id-error"_s))
                     ->text()
                     .isEmpty());
        QCOMPARE(m_bench->file(m_id).on(Side::Applicant).first().idNumber,
                 TestDesk::sampleRequest().parties.first().idNumber);
    }

    /// What was typed and not saved is there again after the window is gone, right or wrong.
    void draftComesBack()
    {
        open(u"parties"_s);
        typeInto(window(), partyField(u"applicants"_s, u"id"_s), u"5101041987"_s);
        m_bench->dropWindow();
        m_bench->office.reopen();
        open(u"parties"_s);
        QVERIFY(parties()->isUnsaved());
        QCOMPARE(getChild<QLineEdit>(window(), partyField(u"applicants"_s, u"id"_s))->text(),
                 u"5101041987"_s);
        press(window(), u"parties-tab-discard"_s);
        QVERIFY(!parties()->isUnsaved());
        m_bench->messages.last().action(); // and back again
        QVERIFY(parties()->isUnsaved());
        press(window(), u"parties-tab-discard"_s);
        m_bench->dropWindow();
        open(u"parties"_s);
        QVERIFY(!parties()->isUnsaved());
    }

    void addsAnAgent()
    {
        open(u"parties"_s);
        const QString respondent = rowName(u"respondents"_s);
        press(window(), respondent + u"-agent-add"_s);
        m_bench->say(u"周小川"_s);
        auto *authority = getChild<ComboBox>(window(), respondent + u"-agent0-authority"_s);
        authority->setFocus();
        authority->setCurrentIndex(authority->findData(u"special"_s));
        Q_EMIT authority->activated(authority->currentIndex());
        QVERIFY2(parties()->saveAll(), qPrintable(m_bench->lastMessage()));
        CaseFile file = m_bench->file(m_id);
        QCOMPARE(file.agents.size(), 1);
        QCOMPARE(file.agents.first().partyId, file.on(Side::Respondent).first().id);
        QCOMPARE(file.agents.first().authority, Authority::Special);
        const Id<Agent> agent = file.agents.first().id;
        typeInto(window(), partyField(u"respondents"_s, u"phone"_s), u"02887654321"_s);
        QVERIFY(parties()->saveAll());
        file = m_bench->file(m_id);
        QCOMPARE(file.agents.first().id, agent); // the same one, not a new one
    }

    void lastPartyOfASideStays()
    {
        open(u"parties"_s);
        const qsizetype before = m_bench->file(m_id).on(Side::Respondent).size();
        for (qsizetype i = 0; i < before; ++i)
            press(window(), rowName(u"respondents"_s) + u"-remove"_s);
        QVERIFY(!parties()->saveAll());
        QVERIFY(m_bench->lastMessage().contains(u"至少要有一名"_s));
        QCOMPARE(m_bench->file(m_id).on(Side::Respondent).size(), before);
    }

    void removedPartyIsPutBackAsItself()
    {
        open(u"parties"_s);
        const Id<Party> id = m_bench->file(m_id).on(Side::Respondent).first().id;
        press(window(), rowName(u"respondents"_s) + u"-remove"_s);
        QVERIFY(parties()->isUnsaved());
        m_bench->messages.last().action();
        QVERIFY(!parties()->isUnsaved());
        QCOMPARE(m_bench->file(m_id).on(Side::Respondent).first().id, id);
    }

    void savesClaimsAndFacts()
    {
        open(u"claims"_s);
        const CaseFile before = m_bench->file(m_id);
        press(window(), u"claims-add"_s);
        m_bench->say(u"支付加付赔偿金"_s);
        const QString added = u"claims%1-amount"_s.arg(before.claims.size());
        typeInto(window(), added, u"500"_s);
        auto *facts = getChild<QPlainTextEdit>(window(), u"case-facts"_s);
        facts->setFocus();
        facts->moveCursor(QTextCursor::End);
        m_bench->say(u"补充：有欠条。"_s);
        QVERIFY2(claims()->saveAll(), qPrintable(m_bench->lastMessage()));
        const CaseFile after = m_bench->file(m_id);
        QCOMPARE(after.claims.size(), before.claims.size() + 1);
        QCOMPARE(after.claims.first().id, before.claims.first().id);
        QCOMPARE(after.claims.last().amount, Money::fromFen(50000));
        QVERIFY(after.record.facts.endsWith(u"补充：有欠条。"_s));
        QCOMPARE(after.evidence.size(), before.evidence.size());
    }

    void closedCaseIsReadOnly()
    {
        QVERIFY(refuseCase(m_bench->office.desk, m_id, m_bench->office.desk.today(),
                           u"不属于受理范围"_s));
        open(u"parties"_s);
        QVERIFY(
            getChild<QLineEdit>(window(), partyField(u"applicants"_s, u"phone"_s))->isReadOnly());
        QVERIFY(!getChild<QPushButton>(window(), u"parties-tab-save"_s)->isVisible());
        QVERIFY(getChild<QLabel>(window(), u"parties-tab-state"_s)->text().contains(u"已办结"_s));
    }

private:
    void open(const QString &tab)
    {
        m_bench->openWindow(m_id);
        m_bench->page()->openPath(tab);
    }
    QWidget *window() const { return m_bench->window.get(); }
    PartiesTab *parties() const { return getChild<PartiesTab>(window(), u"parties-tab"_s); }
    ClaimsTab *claims() const { return getChild<ClaimsTab>(window(), u"claims-tab"_s); }

    /// Rows are numbered in the order of their making: the first one that stands there now.
    QString rowName(const QString &stack) const
    {
        for (int i = 0; i < 9; ++i) {
            const QString name = stack + QString::number(i);
            if (const auto *row = window()->findChild<QWidget *>(name); row && row->isVisible())
                return name;
        }
        return stack;
    }
    QString partyField(const QString &stack, const QString &field) const
    {
        return rowName(stack) + u'-' + field;
    }

    std::unique_ptr<CaseBench> m_bench;
    Id<Case> m_id;
};

QTEST_MAIN(TestCaseForms)
#include "test_caseforms.moc"
