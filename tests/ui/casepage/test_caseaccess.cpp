// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/people/caseaccess.h"
#include "tests/ui/casepage/casebench.h"
#include "ui/widgets/fields/combobox.h"
#include "ui/widgets/pageheader.h"

#include <QCheckBox>
#include <QPushButton>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// Who may look into a case, set and seen on its page.
class TestCaseAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<CaseBench>();
        TestDesk &office = m_bench->office;
        office.addColleague(u"郑国强"_s, {UserRole::Administrator},
                            {UserRole::Director, UserRole::Mediator});
        QVERIFY(office.openWith({u"郑国强"_s, TestDesk::password(), {}}));
        office.addColleague(u"何建国"_s, {UserRole::Mediator});
        office.addColleague(u"方小满"_s, {UserRole::Registrar});
        QVERIFY(office.openWith({u"许晓燕"_s, TestDesk::password(), {}}));
        m_id = m_bench->acceptedCase();
    }
    void cleanup() { m_bench.reset(); }

    void isSetOnThePage()
    {
        m_bench->openWindow(m_id);
        auto *sign = getChild<QPushButton>(m_bench->page(), u"case-access"_s);
        QVERIFY(sign->isVisible());
        QCOMPARE(sign->text(), u"本单位可见"_s);
        press(m_bench->page(), u"case-access"_s);
        auto *level = getChild<ComboBox>(m_bench->page(), u"access-level"_s);
        auto *names = getChild<QWidget>(m_bench->page(), u"access-users"_s);
        QVERIFY(!names->isVisible());
        level->setCurrentIndex(2);
        Q_EMIT level->activated(2);
        QVERIFY(names->isVisible());
        press(m_bench->page(), u"step-do"_s);
        QVERIFY(!getChild<QLabel>(m_bench->page(), u"access-users-error"_s)->text().isEmpty());
        QCOMPARE(accessOf(m_bench->office.desk, m_id)->level, AccessLevel::Office);
        tick(u"许晓燕"_s);
        tick(u"何建国"_s);
        QCOMPARE(namelessControls(m_bench->page()), QStringList());
        QVERIFY(saveScreenshot(m_bench->window.get(), u"case-access"_s));
        press(m_bench->page(), u"step-do"_s);
        const CaseAccess access = accessOf(m_bench->office.desk, m_id).value();
        QCOMPARE(access.level, AccessLevel::Confidential);
        QCOMPARE(access.users.size(), 2);
        QVERIFY(sign->text().startsWith(u"保密"_s));
    }

    void whoClosesItToThemselvesIsToldAndSeesNothingMore()
    {
        m_bench->openWindow(m_id);
        QVERIFY(
            setCaseAccess(m_bench->office.desk, m_id, AccessLevel::Confidential, {u"何建国"_s}));
        auto *why = getChild<QWidget>(m_bench->page(), u"case-refused"_s);
        QVERIFY(why->isVisible());
        QVERIFY(!getChild<QWidget>(m_bench->page(), u"overview-tab"_s)->isVisible());
        QVERIFY(!getChild<QPushButton>(m_bench->page(), u"case-papers"_s)->isVisible());
        // A head may open it again, and the page comes back.
        QVERIFY(setCaseAccess(m_bench->office.desk, m_id, AccessLevel::Office));
        QVERIFY(getChild<QWidget>(m_bench->page(), u"overview-tab"_s)->isVisible());
        QVERIFY(!m_bench->page()->findChild<QWidget *>(u"case-refused"_s));
    }

    void othersSeeTheSignAndCannotSetIt()
    {
        QVERIFY(setCaseAccess(m_bench->office.desk, m_id, AccessLevel::Confidential,
                              {u"许晓燕"_s, u"方小满"_s}));
        QVERIFY(m_bench->office.openWith({u"方小满"_s, TestDesk::password(), {}}));
        m_bench->openWindow(m_id);
        auto *sign = getChild<QPushButton>(m_bench->page(), u"case-access"_s);
        QVERIFY(sign->isVisible());
        QVERIFY(!sign->isEnabled());
        QVERIFY(sign->toolTip().contains(label(UserRole::Director)));
        // The step that is another's is named with those who take it, and not offered.
        QVERIFY(!getChild<QPushButton>(m_bench->page(), u"case-next-step"_s)
                     ->text()
                     .contains(u"协议"_s));
    }

    void theStepOfOthersIsNamed()
    {
        const Id<Case> waiting = m_bench->office.sampleCase(u"intake-rider.json"_s);
        QVERIFY(m_bench->office.openWith({u"方小满"_s, TestDesk::password(), {}}));
        m_bench->openWindow(waiting);
        QVERIFY(!getChild<QPushButton>(m_bench->page(), u"case-next-step"_s)->isVisible());
        QVERIFY(!m_bench->page()->findChild<QWidget *>(u"step-accept"_s));
        const QString words = getChild<QLabel>(m_bench->page(), u"next-sentence"_s)->text();
        QVERIFY2(words.contains(u"“受理”由负责人、调解员办理"_s), qPrintable(words));
        m_bench->page()->nextStep();
        QVERIFY(m_bench->lastMessage().contains(u"受理"_s));
    }

private:
    void tick(const QString &name)
    {
        for (auto *box : m_bench->page()->findChildren<QCheckBox *>())
            if (box->text() == name)
                box->click();
    }

    std::unique_ptr<CaseBench> m_bench;
    Id<Case> m_id;
};

QTEST_MAIN(TestCaseAccess)
#include "test_caseaccess.moc"
