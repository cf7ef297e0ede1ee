// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/operations/signing/signingsamples.h"
#include "tests/support/scripteddialogs.h"
#include "tests/support/takenout.h"
#include "tests/support/testdesk.h"
#include "tests/support/widgetdriver.h"

#include "core/operations/casequeries.h"
#include "core/operations/decidecase.h"
#include "core/operations/issuedocument.h"
#include "core/operations/makeagreement.h"
#include "core/operations/recordhearing.h"
#include "core/operations/signing/officeseals.h"
#include "core/operations/signing/signedcopy.h"
#include "ui/documents/paperpreview.h"
#include "ui/services/operationrunner.h"
#include "ui/services/settings.h"
#include "ui/services/workbench.h"
#include "ui/signing/sealscard.h"
#include "ui/signing/signaturepad.h"
#include "ui/signing/signingdialog.h"
#include "ui/widgets/fields/combofield.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/theme/theme.h"

#include <QLabel>
#include <QPushButton>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

/// What the window is given, without the rooms around it.
struct SigningBench {
    SigningBench()
        : theme(*qApp), settings(office.folder.filePath(u"hezhong.ini"_s)), runner(office.desk)
    {
        theme.setChoice(ThemeChoice::Light);
        theme.apply();
    }
    [[nodiscard]] Workbench workbench()
    {
        return {&office.desk, &runner, &prompter, &files, &printing, nullptr, &settings, &theme};
    }
    [[nodiscard]] CaseFile file(const Id<Case> &id) const
    {
        return loadCase(office.desk, id).value();
    }
    [[nodiscard]] Id<Case> acceptedCase()
    {
        const Id<Case> id = office.sampleCase();
        const auto done = acceptCase(office.desk, id, {office.desk.today(), u"何建国"_s, true});
        if (!done)
            qFatal("accept: %s", qPrintable(done.error().message));
        return id;
    }

    TestDesk office;
    Theme theme;
    Settings settings;
    ScriptedPrompter prompter;
    ScriptedFilePicker files;
    RecordingPrintService printing;
    OperationRunner runner;
};

} // namespace

/// Signing an issued agreement in the window; the seals in the settings.
class TestSigningDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everybodySignsInTurn();
    void emptyPadIsTold();
    void stepsAreKeptForTheNextSigner();
    void refusalIsKept();
    void sealIsSetByWhoMay();
    void signedPaperIsShownAndSaved();
    void keyboardReachesEverything();
    void sealsAreAddedAndRetired();
    void looks();

private:
    void write();
    [[nodiscard]] QString name() const
    {
        return getChild<QLineEdit>(m_dialog.get(), u"signing-name"_s)->text();
    }
    [[nodiscard]] QString fault() const
    {
        return getChild<QLabel>(m_dialog.get(), u"signing-fault"_s)->text();
    }
    [[nodiscard]] SigningState kept() const
    {
        return *signaturesOf(m_bench->office.desk, m_paper.id);
    }

    std::unique_ptr<SigningBench> m_bench;
    std::unique_ptr<SigningDialog> m_dialog;
    Id<Case> m_case;
    IssuedDocument m_paper;
};

void TestSigningDialog::init()
{
    m_bench = std::make_unique<SigningBench>();
    const Desk &desk = m_bench->office.desk;
    m_case = m_bench->acceptedCase();
    QVERIFY(
        recordHearing(desk, m_case, *hearingFromJson(*demoObject(u"hearing-wage-arrears.json"_s))));
    QVERIFY(signAgreement(desk, m_case,
                          *agreementFromJson(*demoObject(u"agreement-wage-arrears.json"_s),
                                             *loadCase(desk, m_case))));
    const auto issued =
        issueDocument(desk, m_case, {u"mediation-agreement"_s, {}, 0, {}, {}, {}, {}, {}, {}});
    QVERIFY(issued);
    m_paper = issued->value.document;
    m_dialog = std::make_unique<SigningDialog>(m_bench->workbench(), m_paper.id);
    QVERIFY(showActive(m_dialog.get()));
}

void TestSigningDialog::cleanup()
{
    m_dialog.reset();
    m_bench.reset();
}

/// A name with the mouse.
void TestSigningDialog::write()
{
    SignaturePad *pad = m_dialog->pad();
    const int w = pad->width();
    const int h = pad->height();
    for (int stroke = 0; stroke < 6; ++stroke) {
        const QPoint from(w / 8 + stroke * w / 9, h / 5 + (stroke % 2) * h / 6);
        QTest::mousePress(pad, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 12; ++step)
            QTest::mouseMove(
                pad,
                from + QPoint(step * w / 130, (stroke % 3 - 1) * step * h / 60 + step * h / 40));
        QTest::mouseRelease(pad, Qt::LeftButton, {}, from + QPoint(12 * w / 130, 12 * h / 40));
    }
}

void TestSigningDialog::everybodySignsInTurn()
{
    const QString first = name();
    QCOMPARE(first, m_bench->file(m_case).on(Side::Applicant).first().name);
    QVERIFY(m_dialog->pad()->hasFocus());
    write();
    QTest::keyClick(m_dialog->pad(), Qt::Key_Return);
    const SigningState one = kept();
    QCOMPARE(one.signatures.size(), 1);
    QCOMPARE(one.signatures.first().signer, first);
    QCOMPARE(one.signatures.first().signedSha256, m_paper.sha256);
    QVERIFY(m_dialog->pad()->isEmpty());
    QVERIFY(name() != first);
    QVERIFY(m_dialog->pad()->hasFocus());
    const auto rows = getChild<RowList>(m_dialog.get(), u"signing-signers"_s)->rows();
    QCOMPARE(rows.first().chip, u"已签名"_s);
    QVERIFY(
        getChild<RowList>(m_dialog.get(), u"signing-done"_s)->rows().first().title.contains(first));
    write();
    press(m_dialog.get(), u"signing-accept"_s);
    QCOMPARE(kept().signatures.size(), 2);
}

void TestSigningDialog::emptyPadIsTold()
{
    QTest::keyClick(m_dialog->pad(), Qt::Key_Return);
    QVERIFY(fault().contains(u"还没有签名"_s));
    QVERIFY(kept().signatures.isEmpty());
    typeInto(m_dialog.get(), u"signing-name"_s, u"路人甲"_s);
    write();
    QVERIFY(!m_dialog->sign());
    QVERIFY(fault().contains(u"路人甲"_s));
    QVERIFY(!m_dialog->pad()->isEmpty()); // what was written is not lost
    typeInto(m_dialog.get(), u"signing-note"_s, u"申请人的家属"_s);
    QVERIFY(m_dialog->sign());
}

void TestSigningDialog::stepsAreKeptForTheNextSigner()
{
    press(m_dialog.get(), u"signing-read-aloud"_s);
    press(m_dialog.get(), u"signing-large-print"_s);
    m_bench->prompter.nextText(u"阿某，彝语"_s);
    press(m_dialog.get(), u"signing-interpreter"_s);
    press(m_dialog.get(), u"signing-witness"_s); // cancelled
    const QList<SigningStep> steps = kept().steps;
    QCOMPARE(steps.size(), 3);
    QCOMPARE(steps.at(0).person, name());
    QCOMPARE(steps.at(1).step, SigningStepKind::LargePrint);
    QCOMPARE(steps.at(2).person, u"阿某，彝语"_s);
}

void TestSigningDialog::refusalIsKept()
{
    const QString who = name();
    m_bench->prompter.nextText(u"对金额有异议"_s);
    m_bench->prompter.nextText(u"周某"_s);
    press(m_dialog.get(), u"signing-refuse"_s);
    QCOMPARE(kept().signatures.first().manner, SigningManner::Refused);
    QCOMPARE(kept().signatures.first().signer, who);
    QVERIFY(name() != who);
}

void TestSigningDialog::sealIsSetByWhoMay()
{
    press(m_dialog.get(), u"signing-seal"_s);
    QVERIFY(fault().contains(u"还没有添加印章"_s));
    QVERIFY(addSeal(m_bench->office.desk, {u"调解专用章"_s, pngOf(sampleSeal()), 42, {}, {}}));
    press(m_dialog.get(), u"signing-seal"_s); // the question is cancelled
    QVERIFY(kept().signatures.isEmpty());
    m_bench->prompter.nextAnswer(true);
    press(m_dialog.get(), u"signing-seal"_s);
    QCOMPARE(kept().signatures.first().role, SignerRole::Office);
}

void TestSigningDialog::signedPaperIsShownAndSaved()
{
    write();
    QVERIFY(m_dialog->sign());
    const QByteArray issued = m_dialog->preview()->pdf();
    press(m_dialog.get(), u"signing-show-signed"_s);
    QVERIFY(m_dialog->preview()->pdf() != issued);
    write();
    QVERIFY(!m_dialog->sign()); // nobody signs what is not the issued paper
    QCOMPARE(kept().signatures.size(), 1);
    press(m_dialog.get(), u"signing-show-signed"_s);
    QCOMPARE(m_dialog->preview()->pdf(), issued);
    const QString path = m_bench->office.folder.filePath(u"signed.pdf"_s);
    m_bench->files.next(path);
    press(m_dialog.get(), u"signing-save-signed"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), signedCopy(m_bench->office.desk, m_paper.id)->value.pdf);
    QCOMPARE(takenOut(m_bench->office.desk), QStringList{u"document.save 签名件"_s});
}

void TestSigningDialog::keyboardReachesEverything()
{
    QCOMPARE(namelessControls(m_dialog.get()), QStringList());
    QCOMPARE(withoutHandle(m_dialog.get()), QStringList());
    const auto round = tabRound(m_dialog.get());
    for (const QString &one : {u"signing-signers"_s, u"signing-name"_s, u"signing-accept"_s,
                               u"signing-refuse"_s, u"signing-seal"_s, u"signing-close"_s})
        QVERIFY2(round.contains(getChild<QWidget>(m_dialog.get(), one)), qPrintable(one));
    auto *list = getChild<RowList>(m_dialog.get(), u"signing-signers"_s);
    list->setFocus();
    list->setCurrentId(QString::number(list->rows().size() - 2));
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(m_dialog->pad()->hasFocus());
    QTest::keyClick(m_dialog->pad(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestSigningDialog::sealsAreAddedAndRetired()
{
    SealsCard card(m_bench->workbench());
    card.resize(560, 500);
    QVERIFY(showActive(&card));
    press(&card, u"seals-add"_s);
    typeInto(&card, u"seal-name"_s, u"调解专用章"_s);
    press(&card, u"seal-save"_s);
    QVERIFY(getChild<QLabel>(&card, u"seal-image"_s)->text().contains(u"还没有选择"_s));
    const QString path = m_bench->office.folder.filePath(u"seal.png"_s);
    QVERIFY(sampleSeal(Qt::white).save(path));
    m_bench->files.next(path);
    press(&card, u"seal-pick"_s);
    press(&card, u"seal-save"_s);
    QVERIFY(getChild<QLabel>(&card, u"seal-image"_s)->text().contains(u"不透明"_s));
    QVERIFY(sampleSeal().save(path));
    m_bench->files.next(path);
    press(&card, u"seal-pick"_s);
    QVERIFY(saveScreenshot(&card, u"seals"_s));
    press(&card, u"seal-save"_s);
    QCOMPARE(officeSeals(m_bench->office.desk)->size(), 1);
    auto *list = getChild<RowList>(&card, u"seals-list"_s);
    QCOMPARE(list->rows().size(), 1);
    list->setCurrentId(list->rows().first().id);
    m_bench->prompter.nextAnswer(true);
    press(&card, u"seals-retire"_s);
    QVERIFY(!officeSeals(m_bench->office.desk)->first().active);
    QCOMPARE(list->rows().first().chip, u"已停用"_s);
}

void TestSigningDialog::looks()
{
    press(m_dialog.get(), u"signing-read-aloud"_s);
    write();
    QVERIFY(m_dialog->sign());
    write();
    QVERIFY(saveScreenshot(m_dialog.get(), u"signing"_s));
    QVERIFY(m_dialog->width() <= 1366 && m_dialog->height() <= 768);
}

QTEST_MAIN(TestSigningDialog)
#include "test_signingdialog.moc"
