// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "officewindow.h"

#include "core/operations/drafts.h"
#include "ui/cases/caseplaces.h"
#include "ui/cases/intake/intakedrafts.h"
#include "ui/cases/intake/intakeform.h"
#include "ui/cases/intake/intakepage.h"
#include "ui/widgets/fields/errorsummary.h"
#include "ui/widgets/rowlist.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace hezhong;
using namespace Qt::StringLiterals;

#define TAB_TO(name) QVERIFY2(OfficeWindow::tabTo(name), qPrintable(OfficeWindow::focusName()))

class TestIntake : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void byKeyboardAlone();
    void oralApplication();
    void idNumberFillsAndFaultStaysAtTheField();
    void summaryLeadsToTheFields();
    void draftIsKeptWhileTyping();
    void draftSurvivesTheProgram();
    void draftGivesBackWhatIsWrong();
    void escapeKeepsTheDraftAndSaysSo();
    void severalDraftsStandSideBySide();
    void discardAsksFirst();
    void knownFirmIsOffered();
    void relatedCasesAreShown();
    void removedRowComesBack();
    void kindKeepsWhatWasTyped();
    void causeFollowsTheDay();
    void registrationCanBeTakenBack();
    void everythingHasAHandle();

private:
    static void open(OfficeWindow &at)
    {
        QVERIFY(at.show());
        OfficeWindow::key(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(at.page<IntakePage>());
        QCOMPARE(OfficeWindow::focusName(), u"intake-source"_s);
    }
    static void fillWorker(OfficeWindow &at)
    {
        typeInto(at.window.get(), u"intake-cause"_s, u"205.5"_s);
        typeInto(at.window.get(), u"applicant0-name"_s, u"王䶮"_s);
        typeInto(at.window.get(), u"respondent0-name"_s, u"成都锦恒建筑劳务有限公司"_s);
        typeInto(at.window.get(), u"claim0-text"_s, u"支付拖欠的劳动报酬"_s);
    }
    static QList<Draft> drafts(OfficeWindow &at)
    {
        return draftsOf(at.office.desk, intakeFormName()).value();
    }
};

void TestIntake::byKeyboardAlone()
{
    OfficeWindow at;
    open(at);
    using W = OfficeWindow;
    TAB_TO(u"intake-received-on"_s);
    W::key(Qt::Key_A, Qt::ControlModifier);
    W::write(u"1102"_s); // 2026-11-02 on this clock
    TAB_TO(u"intake-cause"_s);
    W::write(u"205.5"_s);
    TAB_TO(u"applicant0-name"_s);
    W::write(u"王䶮"_s);
    TAB_TO(u"applicant0-id"_s);
    W::write(u"510104199003070015"_s);
    TAB_TO(u"applicant0-job"_s);
    W::write(u"钢筋工"_s);
    TAB_TO(u"applicant0-phone"_s);
    W::write(u"13800001001"_s);
    TAB_TO(u"applicant0-group-migrant-worker"_s);
    W::key(Qt::Key_Space);
    TAB_TO(u"applicant0-agent-add"_s);
    W::key(Qt::Key_Space);
    QCOMPARE(W::focusName(), u"applicant0-agent0-name"_s);
    W::write(u"李某"_s);
    TAB_TO(u"applicant0-agent0-authority"_s);
    W::key(Qt::Key_Down);
    TAB_TO(u"applicant0-agent0-phone"_s);
    W::write(u"13900002002"_s);
    TAB_TO(u"respondent0-name"_s);
    W::write(u"成都锦恒建筑劳务有限公司"_s);
    TAB_TO(u"respondent0-credit-code"_s);
    W::write(u"91510104ma00te5t27"_s);
    TAB_TO(u"respondent-add"_s);
    W::key(Qt::Key_Space);
    W::write(u"四川川南宏远建设集团有限公司"_s);
    TAB_TO(u"respondent1-role"_s);
    W::write(u"z"_s); // 总承包单位 by pinyin
    TAB_TO(u"claim0-text"_s);
    W::write(u"支付2026年3月至6月拖欠的劳动报酬"_s);
    TAB_TO(u"claim0-amount"_s);
    W::write(u"12300"_s);
    QCOMPARE(at.child<QLabel>(u"claim0-amount-note"_s)->text(), u"人民币壹万贰仟叁佰元整"_s);
    W::key(Qt::Key_Return);
    QCOMPARE(W::focusName(), u"claim1-text"_s);
    W::write(u"支付经济补偿"_s);
    TAB_TO(u"intake-facts"_s);
    W::write(u"申请人自2026年3月1日起从事钢筋绑扎，工资至今未付清。"_s);
    TAB_TO(u"evidence0-name"_s);
    W::write(u"班组考勤表"_s);
    TAB_TO(u"evidence0-original"_s);
    W::key(Qt::Key_Space);
    W::key(Qt::Key_Return, Qt::ControlModifier);

    const auto *opened = at.page<StubCasePage>();
    QVERIFY2(opened, qPrintable(at.window->messages().text()));
    const auto file = loadCase(at.office.desk, opened->id);
    QVERIFY(file.has_value());
    QVERIFY(at.window->messages().text().contains(file->record.number));
    QCOMPARE(file->record.receivedOn, QDate(2026, 11, 2));
    QCOMPARE(file->record.cause, u"205.5"_s);
    QCOMPARE(file->record.headcount, 1);
    QCOMPARE(file->parties.size(), 3);
    const Party &worker = file->parties.first();
    QCOMPARE(worker.name, u"王䶮"_s);
    QCOMPARE(worker.birth, QDate(1990, 3, 7));
    QCOMPARE(worker.sex, u"male"_s);
    QCOMPARE(worker.groups, QList{Group::MigrantWorker});
    QCOMPARE(file->parties.at(1).creditCode, u"91510104MA00TE5T27"_s);
    QCOMPARE(file->parties.at(1).role, PartyRole::Employer);
    QCOMPARE(file->parties.at(2).role, PartyRole::GeneralContractor);
    QCOMPARE(file->agents.size(), 1);
    QCOMPARE(file->agents.first().partyId, worker.id);
    QCOMPARE(file->agents.first().authority, Authority::Special);
    QCOMPARE(file->claims.size(), 2);
    QCOMPARE(file->claims.first().amount->fen(), 1230000);
    QVERIFY(!file->claims.at(1).amount);
    QCOMPARE(file->evidence.size(), 1);
    QVERIFY(file->evidence.first().original);
    QVERIFY(drafts(at).isEmpty());
}

void TestIntake::oralApplication()
{
    OfficeWindow at;
    open(at);
    QVERIFY(!at.child<QLineEdit>(u"intake-oral-time"_s)->isVisible());
    OfficeWindow::key(Qt::Key_Down);
    QCOMPARE(at.child<QComboBox>(u"intake-source"_s)->currentText(), label(CaseSource::Oral));
    QVERIFY(at.child<QLineEdit>(u"intake-oral-time"_s)->isVisible());
    QCOMPARE(at.child<QLineEdit>(u"intake-oral-time"_s)->text(), u"10:00"_s);
    QCOMPARE(at.child<QLineEdit>(u"intake-oral-recorder"_s)->text(), u"许晓燕"_s);
    fillWorker(at);
    typeInto(at.window.get(), u"intake-facts"_s, u"八月的报酬没有付。"_s);
    typeInto(at.window.get(), u"intake-oral-time"_s, u"25:00"_s);
    OfficeWindow::key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(at.page<IntakePage>());
    QCOMPARE(OfficeWindow::focusName(), u"intake-oral-time"_s);
    typeInto(at.window.get(), u"intake-oral-time"_s, u"9:05"_s);
    press(at.window.get(), u"intake-oral-read-out"_s);
    OfficeWindow::key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(at.page<StubCasePage>());
    const auto file = loadCase(at.office.desk, at.openedCase());
    QCOMPARE(file->record.source, CaseSource::Oral);
    QCOMPARE(file->record.facts,
             u"八月的报酬没有付。\n申请人于2026年11月9日9时05分口头提出申请，由许晓燕当场记录，"
             "已向申请人宣读，申请人确认无误。"_s);
}

void TestIntake::idNumberFillsAndFaultStaysAtTheField()
{
    OfficeWindow at;
    open(at);
    fillWorker(at);
    typeInto(at.window.get(), u"applicant0-id"_s, u"510104199003070016"_s);
    auto *fault = at.child<QLabel>(u"applicant0-id-error"_s);
    QVERIFY(fault->isVisible());
    QVERIFY(!fault->text().isEmpty());
    QCOMPARE(at.child<QLineEdit>(u"applicant0-id"_s)->text(), u"510104199003070016"_s);
    QCOMPARE(at.child<QLineEdit>(u"applicant0-birth"_s)->text(), QString());

    OfficeWindow::key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(at.page<IntakePage>());
    QCOMPARE(OfficeWindow::focusName(), u"applicant0-id"_s);
    QCOMPARE(listCases(at.office.desk)->size(), 0);
    QCOMPARE(at.child<QLineEdit>(u"applicant0-name"_s)->text(), u"王䶮"_s);

    typeInto(at.window.get(), u"applicant0-id"_s, u"51150219920818004x"_s);
    QVERIFY(!fault->isVisible());
    QCOMPARE(at.child<QLineEdit>(u"applicant0-id"_s)->text(), u"51150219920818004X"_s);
    QCOMPARE(at.child<QLineEdit>(u"applicant0-birth"_s)->text(), u"1992-08-18"_s);
    QCOMPARE(at.child<QComboBox>(u"applicant0-sex"_s)->currentData().toString(), u"female"_s);
    QVERIFY(at.child<QLabel>(u"applicant0-id-note"_s)->text().contains(u"宜宾"_s));
    OfficeWindow::key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(at.page<StubCasePage>());
}

void TestIntake::summaryLeadsToTheFields()
{
    OfficeWindow at;
    open(at);
    typeInto(at.window.get(), u"intake-received-on"_s, u"2026-02-30"_s);
    typeInto(at.window.get(), u"applicant0-phone"_s, u"123"_s);
    OfficeWindow::key(Qt::Key_Return, Qt::ControlModifier);
    auto *summary = at.child<ErrorSummary>(u"intake-errors"_s);
    QVERIFY(summary->isVisible());
    const auto links = summary->findChildren<QPushButton *>();
    QStringList words;
    for (const QPushButton *link : links)
        words += link->text();
    // The day, the name, the telephone, the respondent, the claim: in the order of the form.
    QVERIFY2(words.size() >= 5, qPrintable(words.join(u'\n')));
    QVERIFY(words.first().startsWith(u"收到日期"_s));
    QCOMPARE(OfficeWindow::focusName(), u"intake-received-on"_s);
    for (const QPushButton *link : links)
        if (link->text().startsWith(label(Side::Respondent)))
            const_cast<QPushButton *>(link)->click();
    QCOMPARE(OfficeWindow::focusName(), u"respondent0-name"_s);
    // What is mended leaves the summary by itself.
    typeInto(at.window.get(), u"intake-received-on"_s, u"今天"_s);
    QTRY_VERIFY(!summary->findChildren<QPushButton *>().first()->text().startsWith(u"收到日期"_s));
}

void TestIntake::draftIsKeptWhileTyping()
{
    OfficeWindow at;
    open(at);
    QVERIFY(drafts(at).isEmpty());
    TAB_TO(u"applicant0-name"_s);
    QElapsedTimer since;
    since.start();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_W);
    // Typing goes on without a pause, and still it is kept within two seconds.
    while (drafts(at).isEmpty() && since.elapsed() < 4000) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A);
        QTest::qWait(100);
    }
    QVERIFY2(since.elapsed() < 2000, qPrintable(QString::number(since.elapsed())));
    QVERIFY(draftTitle(drafts(at).first().content).startsWith(u'w'));
}

void TestIntake::draftSurvivesTheProgram()
{
    OfficeWindow at;
    open(at);
    fillWorker(at);
    press(at.window.get(), u"claim-add"_s);
    typeInto(at.window.get(), u"claim1-text"_s, u"补缴社会保险"_s);
    press(at.window.get(), u"respondent0-agent-add"_s);
    typeInto(at.window.get(), u"respondent0-agent0-name"_s, u"周小川"_s);
    press(at.window.get(), u"applicant0-group-over-age"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!drafts(at).isEmpty(), 2000);
    QTRY_VERIFY_WITH_TIMEOUT(drafts(at)
                                     .first()
                                     .content.value(u"respondents"_s)
                                     .toArray()
                                     .first()
                                     .toObject()
                                     .value(u"agents"_s)
                                     .toArray()
                                     .size()
                                 == 1,
                             2000);
    const QJsonObject typed = at.page<IntakePage>()->form()->typed();
    QTest::qWait(1500); // what is typed last is kept too

    at.restart();
    QVERIFY(at.show());
    auto *waiting = at.child<RowList>(u"home-drafts"_s);
    QCOMPARE(waiting->rows().size(), 1);
    QCOMPARE(waiting->rows().first().title, u"王䶮 与 成都锦恒建筑劳务有限公司"_s);
    waiting->setFocus();
    OfficeWindow::key(Qt::Key_Return);
    QVERIFY(at.page<IntakePage>());
    QCOMPARE(at.page<IntakePage>()->form()->typed(), typed);
    OfficeWindow::key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(at.page<StubCasePage>());
    QCOMPARE(loadCase(at.office.desk, at.openedCase())->claims.size(), 2);
    QVERIFY(drafts(at).isEmpty());
}

void TestIntake::draftGivesBackWhatIsWrong()
{
    OfficeWindow at;
    open(at);
    typeInto(at.window.get(), u"intake-received-on"_s, u"2026-13-4"_s);
    typeInto(at.window.get(), u"intake-cause"_s, u"没有这个案由"_s);
    typeInto(at.window.get(), u"applicant0-id"_s, u"5101041990"_s);
    typeInto(at.window.get(), u"claim0-amount"_s, u"一万二"_s);
    at.restart(); // the page keeps what is typed when it goes
    QVERIFY(at.show());
    QCOMPARE(drafts(at).size(), 1);
    at.window->go(draftPlace(drafts(at).first().id));
    QCOMPARE(at.child<QLineEdit>(u"intake-received-on"_s)->text(), u"2026-13-4"_s);
    QCOMPARE(at.child<QComboBox>(u"intake-cause"_s)->currentText(), u"没有这个案由"_s);
    QCOMPARE(at.child<QLineEdit>(u"applicant0-id"_s)->text(), u"5101041990"_s);
    QCOMPARE(at.child<QLineEdit>(u"claim0-amount"_s)->text(), u"一万二"_s);
}

void TestIntake::escapeKeepsTheDraftAndSaysSo()
{
    OfficeWindow at;
    open(at);
    typeInto(at.window.get(), u"applicant0-name"_s, u"张三"_s);
    OfficeWindow::key(Qt::Key_Escape);
    QVERIFY(!at.page<IntakePage>());
    QVERIFY(at.window->messages().text().contains(u"草稿已保存"_s));
    QCOMPARE(drafts(at).size(), 1);
    // Nothing typed leaves nothing behind.
    OfficeWindow::key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(at.page<IntakePage>()->isBlank());
    OfficeWindow::key(Qt::Key_Escape);
    QCOMPARE(drafts(at).size(), 1);
}

void TestIntake::severalDraftsStandSideBySide()
{
    OfficeWindow at;
    open(at);
    typeInto(at.window.get(), u"applicant0-name"_s, u"张三"_s);
    OfficeWindow::key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(at.page<IntakePage>()->isBlank());
    typeInto(at.window.get(), u"intake/applicant0-name"_s,
             u"李四"_s); // the first form is left alone
    auto *second = at.page<IntakePage>();
    QCOMPARE(getChild<RowList>(second, u"intake-drafts"_s)->rows().size(), 1);
    OfficeWindow::key(Qt::Key_Escape);
    QStringList titles;
    for (const Draft &draft : drafts(at))
        titles += draftTitle(draft.content);
    titles.sort();
    QVERIFY2(titles.size() >= 1, qPrintable(titles.join(u'\n')));
}

void TestIntake::discardAsksFirst()
{
    OfficeWindow at;
    open(at);
    typeInto(at.window.get(), u"applicant0-name"_s, u"张三"_s);
    at.child<QPushButton>(u"intake-discard"_s)->click();
    QCOMPARE(at.prompter.asked.size(), 1);
    QVERIFY(at.page<IntakePage>());
    at.prompter.nextAnswer(true);
    at.child<QPushButton>(u"intake-discard"_s)->click();
    QVERIFY(!at.page<IntakePage>());
    QVERIFY(drafts(at).isEmpty());
}

void TestIntake::knownFirmIsOffered()
{
    OfficeWindow at;
    (void)at.office.sampleCase();
    open(at);
    TAB_TO(u"respondent0-name"_s);
    auto *offers = at.child<QWidget>(u"respondent0-name-offers"_s);
    OfficeWindow::write(u"jinheng"_s); // by pinyin from a later character on
    QTRY_VERIFY(offers->isVisible());
    OfficeWindow::key(Qt::Key_A, Qt::ControlModifier);
    OfficeWindow::write(u"建国"_s); // nothing of that name
    QTRY_VERIFY(!offers->isVisible());
    OfficeWindow::key(Qt::Key_A, Qt::ControlModifier);
    OfficeWindow::write(u"锦恒"_s);
    QTRY_VERIFY(offers->isVisible());
    OfficeWindow::key(Qt::Key_Down);
    OfficeWindow::key(Qt::Key_Return);
    QCOMPARE(at.child<QLineEdit>(u"respondent0-name"_s)->text(), u"成都锦恒建筑劳务有限公司"_s);
    QCOMPARE(at.child<QLineEdit>(u"respondent0-credit-code"_s)->text(), u"91510104MA00TE5T27"_s);
    QCOMPARE(at.child<QLineEdit>(u"respondent0-legal-representative"_s)->text(), u"周建国"_s);
    QVERIFY(!at.child<QLineEdit>(u"respondent0-address"_s)->text().isEmpty());
}

void TestIntake::relatedCasesAreShown()
{
    OfficeWindow at;
    const Id<Case> earlier = at.office.sampleCase();
    open(at);
    auto *related = at.child<RowList>(u"intake-related"_s);
    QVERIFY(related->rows().isEmpty());
    typeInto(at.window.get(), u"applicant0-id"_s, u"510104199003070015"_s);
    QCOMPARE(related->rows().size(), 1);
    QCOMPARE(related->rows().first().id, earlier.text());
    related->setFocus();
    OfficeWindow::key(Qt::Key_Return);
    QVERIFY(at.page<StubCasePage>());
    QCOMPARE(drafts(at).size(), 1); // leaving the form kept it
}

void TestIntake::removedRowComesBack()
{
    OfficeWindow at;
    open(at);
    press(at.window.get(), u"applicant-add"_s);
    typeInto(at.window.get(), u"applicant1-name"_s, u"李四"_s);
    at.child<QLineEdit>(u"applicant1-phone"_s)->setFocus();
    OfficeWindow::key(Qt::Key_Delete, Qt::AltModifier);
    QCOMPARE(at.page<IntakePage>()->form()->namedParties().size(), 0);
    QVERIFY(at.window->messages().text().contains(label(Side::Applicant)));
    auto *undo = at.window->messages().findChildren<QPushButton *>().first();
    undo->click();
    QCOMPARE(at.page<IntakePage>()->form()->namedParties().size(), 1);
    QCOMPARE(at.page<IntakePage>()->form()->namedParties().first().name, u"李四"_s);
}

void TestIntake::kindKeepsWhatWasTyped()
{
    OfficeWindow at;
    open(at);
    typeInto(at.window.get(), u"applicant0-id"_s, u"510104199003070015"_s);
    at.child<QComboBox>(u"applicant0-kind"_s)->setFocus();
    OfficeWindow::key(Qt::Key_Down);
    QVERIFY(!at.child<QLineEdit>(u"applicant0-id"_s)->isVisible());
    QVERIFY(at.child<QLineEdit>(u"applicant0-credit-code"_s)->isVisible());
    OfficeWindow::key(Qt::Key_Up);
    QVERIFY(at.child<QLineEdit>(u"applicant0-id"_s)->isVisible());
    QCOMPARE(at.child<QLineEdit>(u"applicant0-id"_s)->text(), u"510104199003070015"_s);
}

void TestIntake::causeFollowsTheDay()
{
    OfficeWindow at;
    open(at);
    typeInto(at.window.get(), u"intake-cause"_s, u"205.5"_s);
    auto *cause = at.child<QComboBox>(u"intake-cause"_s);
    QVERIFY(cause->currentText().startsWith(u"追索劳动报酬纠纷"_s));
    typeInto(at.window.get(), u"intake-received-on"_s, u"2025-12-30"_s);
    QVERIFY2(cause->currentText().contains(u"186.5"_s), qPrintable(cause->currentText()));
    typeInto(at.window.get(), u"intake-received-on"_s, u"2026-01-04"_s);
    QVERIFY(cause->currentText().contains(u"205.5"_s));
}

void TestIntake::registrationCanBeTakenBack()
{
    OfficeWindow at;
    open(at);
    fillWorker(at);
    OfficeWindow::key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(at.page<StubCasePage>());
    QCOMPARE(listCases(at.office.desk)->size(), 1);
    at.window->messages().findChildren<QPushButton *>().first()->click();
    QCOMPARE(listCases(at.office.desk)->size(), 0);
    QVERIFY(at.page<IntakePage>());
    QCOMPARE(getChild<QLineEdit>(at.window->page(), u"applicant0-name"_s)->text(), u"王䶮"_s);
}

void TestIntake::everythingHasAHandle()
{
    OfficeWindow at;
    open(at);
    press(at.window.get(), u"applicant0-agent-add"_s);
    QCOMPARE(namelessControls(at.window.get()), QStringList());
    QCOMPARE(withoutHandle(at.window.get()), QStringList());
}

QTEST_MAIN(TestIntake)
#include "test_intake.moc"
