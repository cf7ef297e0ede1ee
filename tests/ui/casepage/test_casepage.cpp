// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/casepage/casebench.h"
#include "ui/agreements/agreementeditor.h"
#include "ui/documents/paperpreview.h"
#include "ui/hearings/hearingtext.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/stepbutton.h"
#include "ui/widgets/tabstrip.h"

#include <QAbstractButton>
#include <QPlainTextEdit>
#include <QTreeWidget>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// The main job by keyboard in the real window: from a registered case to a printed agreement.
class TestCasePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<CaseBench>();
        m_id = m_bench->office.sampleCase();
    }
    void cleanup() { m_bench.reset(); }

    void fromAcceptanceToPaper()
    {
        m_bench->openWindow(m_id);
        QCOMPARE(step(), u"受理"_s);
        accept();
        record();
        agree();
        issue();
        close();
    }

    void headTellsTheCase()
    {
        m_bench->openWindow(m_id);
        QVERIFY(m_bench->page()->title().startsWith(u"王䶮 与 成都锦恒建筑劳务有限公司"_s));
        QStringList words;
        for (const QLabel *label :
             getChild<QWidget>(m_bench->window.get(), u"case"_s)->findChildren<QLabel *>())
            words += label->text();
        QVERIFY(words.contains(u"待受理"_s));
        QVERIFY(words.join(u' ').contains(m_bench->file(m_id).record.number));
        QVERIFY(words.join(u' ').contains(u"受理决定"_s)); // the clock that runs
    }

    void tabsByPathAndBack()
    {
        m_bench->openWindow(m_id);
        m_bench->window->go({u"cases"_s, u"case/%1/claims"_s.arg(m_id.text())});
        QCOMPARE(m_bench->page()->currentTab(), u"claims"_s);
        getChild<TabStrip>(m_bench->window.get(), u"case-tabs"_s)->setCurrent(u"history"_s);
        QCOMPARE(m_bench->window->current().path, u"case/%1/history"_s.arg(m_id.text()));
    }

    void sidePanelFolds()
    {
        m_bench->openWindow(m_id);
        auto *side = getChild<QWidget>(m_bench->window.get(), u"case-side"_s);
        QVERIFY(side->isVisible());
        press(m_bench->window.get(), u"case-side-toggle"_s);
        QVERIFY(!side->isVisible());
        m_bench->page()->openPath(u"hearings"_s); // there is no room for it beside a record
        m_bench->page()->openPath(u"overview"_s);
        QVERIFY(!side->isVisible());
        press(m_bench->window.get(), u"case-side-toggle"_s);
        QVERIFY(side->isVisible());
        QVERIFY(!getChild<RowList>(side, u"case-events"_s)->rows().isEmpty());
    }

    /// The window goes while a record is being written; the case is opened again and goes on.
    void windowLostWhileWriting()
    {
        const Id<Case> id = m_bench->acceptedCase(u"intake-dismissal-court.json"_s);
        m_bench->openWindow(id);
        nextStepKey();
        m_bench->say(u"现在核对双方身份。"_s);
        m_bench->key(Qt::Key_Return);
        m_bench->key(Qt::Key_Tab);
        m_bench->say(u"已到场。"_s);
        m_bench->dropWindow();
        m_bench->office.reopen();
        m_bench->openWindow(id);
        nextStepKey(); // still the same step: it goes on with the draft
        QCOMPARE(text()->lines().size(), 2);
        QCOMPARE(text()->lines().last().text, u"已到场。"_s);
        QCOMPARE(QApplication::focusWidget(), text());
        QCOMPARE(m_bench->file(id).hearings.size(), 1);
    }

    void undoneRecordIsADraftAgain()
    {
        const Id<Case> id = m_bench->acceptedCase(u"intake-dismissal-court.json"_s);
        m_bench->openWindow(id);
        nextStepKey();
        m_bench->say(u"双方到场。"_s);
        nextStepKey(); // finishes the record
        QCOMPARE(m_bench->file(id).record.status, CaseStatus::Mediating);
        QVERIFY(m_bench->messages.last().action);
        m_bench->messages.last().action();
        QCOMPARE(m_bench->file(id).record.status, CaseStatus::Accepted);
        QVERIFY(!text()->isReadOnly());
        QCOMPARE(text()->lines().first().text, u"双方到场。"_s);
    }

    void unknownCase()
    {
        m_bench->openWindow(Id<Case>(u"01900000-0000-7000-8000-000000000000"_s));
        QVERIFY(m_bench->lastMessage().contains(u"没有找到案件"_s));
        nextStepKey(); // nothing to do, and nothing breaks
        m_bench->page()->papers();
    }

    void everythingHasANameForAReader()
    {
        m_bench->openWindow(m_bench->acceptedCase(u"intake-dismissal-court.json"_s));
        for (const QString &tab :
             getChild<TabStrip>(m_bench->window.get(), u"case-tabs"_s)->ids()) {
            m_bench->page()->openPath(tab);
            QCOMPARE(namelessControls(m_bench->page()).join(u'\n'), QString());
            QCOMPARE(withoutHandle(m_bench->page()).join(u'\n'), QString());
        }
    }

private:
    void nextStepKey() { m_bench->key(Qt::Key_Return, Qt::ControlModifier); }
    QString step() const
    {
        return getChild<StepButton>(m_bench->window.get(), u"case-next-step"_s)->step();
    }
    HearingText *text() const
    {
        return getChild<HearingText>(m_bench->window.get(), u"hearing-text"_s);
    }
    CaseFile file() const { return m_bench->file(m_id); }

    void accept()
    {
        nextStepKey();
        QCOMPARE(QApplication::focusWidget()->objectName(), u"accept-on"_s);
        typeInto(m_bench->window.get(), u"accept-mediator"_s, u"何建国"_s);
        nextStepKey(); // without the other side's consent: told at the place
        QVERIFY(getChild<QLabel>(m_bench->window.get(), u"accept-consents-error"_s)
                    ->text()
                    .contains(u"没有同意"_s));
        QCOMPARE(file().record.status, CaseStatus::Registered);
        press(m_bench->window.get(), u"accept-consents"_s);
        nextStepKey();
        QCOMPARE(file().record.status, CaseStatus::Accepted);
        QCOMPARE(file().record.mediatorName, u"何建国"_s);
        QCOMPARE(step(), u"记录调解"_s);
    }

    void record()
    {
        nextStepKey();
        QCOMPARE(QApplication::focusWidget(), text());
        m_bench->say(u"是否申请回避？"_s);
        m_bench->key(Qt::Key_Return);
        m_bench->key(Qt::Key_Tab);
        m_bench->say(u"不申请。"_s);
        m_bench->key(Qt::Key_Return);
        m_bench->key(Qt::Key_1, Qt::ControlModifier);
        m_bench->key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        m_bench->say(u"总包已承诺本月拨付。"_s);
        QCOMPARE(step(), u"笔录定稿"_s);
        nextStepKey();
        QCOMPARE(file().record.status, CaseStatus::Mediating);
        QCOMPARE(file().hearings.first().lines.size(), 3);
        QVERIFY(file().hearings.first().lines.last().isPrivate);
        QCOMPARE(step(), u"签订调解协议"_s);
    }

    void agree()
    {
        nextStepKey();
        QCOMPARE(QApplication::focusWidget()->objectName(), u"clause-1"_s);
        m_bench->say(u"被申请人分一期支付劳动报酬12300元。"_s);
        press(m_bench->window.get(), u"agreement-add-payment"_s);
        typeInto(m_bench->window.get(), u"payment-1-due"_s, u"2026-11-30"_s);
        nextStepKey();
        QCOMPARE(file().record.status, CaseStatus::Agreed);
    }

    void issue()
    {
        press(m_bench->window.get(), u"agreement-papers"_s);
        QCOMPARE(m_bench->page()->currentTab(), u"papers"_s);
        press(m_bench->window.get(), u"paper-issue"_s);
        QCOMPARE(file().documents.size(), 1);
        const IssuedDocument document = file().documents.first();
        QCOMPARE(document.kind, u"mediation-agreement"_s);
        const auto bytes = m_bench->office.store->readFile(document.fileKey);
        QVERIFY(bytes.has_value());
        QVERIFY(bytes->startsWith("%PDF"));
        QCOMPARE(getChild<PaperPreview>(m_bench->window.get(), u"paper-preview"_s)->pdf(), *bytes);
        press(m_bench->window.get(), u"paper-print"_s);
        QCOMPARE(m_bench->printing.printed.size(), 1);
        m_bench->key(Qt::Key_P, Qt::ControlModifier); // the next paper of this stage: the record
        press(m_bench->window.get(), u"paper-issue"_s);
        QCOMPARE(file().documents.last().kind, u"mediation-record"_s);
        const QByteArray values = QJsonDocument(file().documents.last().values).toJson();
        QVERIFY(values.contains(QByteArray("不申请。")));
        QVERIFY(!values.contains(QByteArray("总包已承诺"))); // the private line
    }

    void close()
    {
        QCOMPARE(step(), u"结案"_s);
        nextStepKey();
        QCOMPARE(m_bench->page()->currentTab(), u"overview"_s);
        nextStepKey();
        QCOMPARE(file().record.status, CaseStatus::Closed);
        QCOMPARE(file().record.outcome, Outcome::Agreed);
        QVERIFY(!getChild<StepButton>(m_bench->window.get(), u"case-next-step"_s)->isVisible());
        m_bench->page()->openPath(u"history"_s);
        auto *history = getChild<QTreeWidget>(m_bench->window.get(), u"history"_s);
        QVERIFY(history->topLevelItemCount() >= 6);
        QCOMPARE(history->topLevelItem(0)->text(0), u"结案"_s);
    }

    std::unique_ptr<CaseBench> m_bench;
    Id<Case> m_id;
};

QTEST_MAIN(TestCasePage)
#include "test_casepage.moc"
