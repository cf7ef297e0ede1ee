// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signingsamples.h"
#include "tests/support/preflight/preflight.h"
#include "tests/support/testdesk.h"

#include "core/base/sha256.h"
#include "core/operations/casequeries.h"
#include "core/operations/decidecase.h"
#include "core/operations/issuedocument.h"
#include "core/operations/makeagreement.h"
#include "core/operations/people/persondata.h"
#include "core/operations/recordhearing.h"
#include "core/operations/signing/officeseals.h"
#include "core/operations/signing/signdocument.h"
#include "core/operations/signing/signedcopy.h"

#include <QFile>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// Names, prints and seals under issued papers.
class SigningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void placesOfAnAgreementAreKept();
    void signerOfTheCaseSigns();
    void otherBytesAreRefused();
    void voidedPaperIsRefused();
    void faultyStrokesAreRefused();
    void strangersNeedANote();
    void nobodySignsTwice();
    void agentNeedsSpecialAuthority();
    void fingerprintIsWarnedAbout();
    void refusalNeedsReasonAndWitness();
    void stepsAreKept();
    void sealNeedsTheRight();
    void retiredSealStaysOnPapers();
    void sealImagesAreChecked_data();
    void sealImagesAreChecked();
    void signedCopyIsPdfA();
    void paperWithoutPlacesGetsThemOnTheLastPage();
    void sameSignaturesSameCopy();
    void verifyKnowsTheFiles();
    void personIsToldOfTheirSignatures();

private:
    [[nodiscard]] SignRequest requestFor(const QString &signer, int seed = 0) const
    {
        SignRequest request;
        request.document = m_paper.id;
        request.shownSha256 = m_paper.sha256;
        request.signer = signer;
        request.bytes = toJson(sampleStrokes(seed));
        return request;
    }
    [[nodiscard]] QString signCode(const SignRequest &request) const
    {
        const auto done = signDocument(m_office->desk, request);
        return done ? QString() : done.error().code;
    }
    [[nodiscard]] SigningState state() const { return *signaturesOf(m_office->desk, m_paper.id); }
    [[nodiscard]] OfficeSeal newSeal(const QStringList &users = {},
                                     const QList<UserRole> &roles = {}) const
    {
        return addSeal(m_office->desk, {u"调解专用章"_s, pngOf(sampleSeal()), 42, users, roles})
            ->value;
    }
    QString write(const QByteArray &pdf);
    QString textOf(const QByteArray &pdf);

    std::unique_ptr<TestDesk> m_office;
    Id<Case> m_case;
    IssuedDocument m_paper;
    QTemporaryDir m_folder;
};

void SigningTest::init()
{
    m_office = std::make_unique<TestDesk>();
    const Desk &desk = m_office->desk;
    m_case = m_office->sampleCase();
    QVERIFY(acceptCase(desk, m_case, {QDate(2026, 11, 3), u"何建国"_s, true}));
    QVERIFY(
        recordHearing(desk, m_case, *hearingFromJson(*demoObject(u"hearing-wage-arrears.json"_s))));
    QVERIFY(signAgreement(desk, m_case,
                          *agreementFromJson(*demoObject(u"agreement-wage-arrears.json"_s),
                                             *loadCase(desk, m_case))));
    const auto issued =
        issueDocument(desk, m_case, {u"mediation-agreement"_s, {}, 0, {}, {}, {}, {}, {}, {}});
    QVERIFY(issued);
    m_paper = issued->value.document;
}

QString SigningTest::write(const QByteArray &pdf)
{
    const QString path = m_folder.filePath(u"paper.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

QString SigningTest::textOf(const QByteArray &pdf)
{
    return runProgram(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, write(pdf), u"-"_s}).output;
}

void SigningTest::placesOfAnAgreementAreKept()
{
    const SigningState now = state();
    QVERIFY(now.places.size() >= 4);
    bool seal = false;
    for (const PaperPlace &place : now.places) {
        QVERIFY(place.page >= 1 && place.page <= m_paper.pages);
        QVERIFY2(QRectF(20, 20, 170, 260).contains(place.rect.center()), qPrintable(place.label));
        QVERIFY2(place.rect.width() > 15 && place.rect.height() > 8, qPrintable(place.label));
        seal = seal || place.kind == PaperPlace::Kind::Seal;
    }
    QVERIFY(seal);
    QStringList names;
    for (const Signer &signer : now.signers) {
        QVERIFY(!signer.done);
        names += signer.name;
    }
    for (const Party &party : now.file.parties)
        QVERIFY2(names.contains(party.name), qPrintable(party.name));
    QVERIFY(names.contains(u"何建国"_s));
}

void SigningTest::signerOfTheCaseSigns()
{
    const Party worker = state().file.on(Side::Applicant).first();
    const auto done = signDocument(m_office->desk, requestFor(worker.name));
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    const Signature signature = state().signatures.first();
    QCOMPARE(signature.role, SignerRole::Party);
    QCOMPARE(signature.partyId, worker.id);
    QCOMPARE(signature.signedSha256, m_paper.sha256);
    QCOMPARE(signature.witnessedBy, u"许晓燕"_s);
    QCOMPARE(signature.signedAt, m_office->clock.now());
    const QByteArray kept = *m_office->store->readFile(signature.fileKey);
    QCOMPARE(kept, toJson(sampleStrokes()));
    QCOMPARE(sha256Of(kept), signature.sha256);
    for (const Signer &signer : state().signers)
        QCOMPARE(signer.done, signer.party == worker.id && signer.role == SignerRole::Party);
    QVERIFY(signDocument(m_office->desk, requestFor(u"何建国"_s)));
    QCOMPARE(state().signatures.last().role, SignerRole::Mediator);
}

void SigningTest::otherBytesAreRefused()
{
    SignRequest request = requestFor(u"何建国"_s);
    request.shownSha256 = sha256Of("another paper");
    QCOMPARE(signCode(request), u"signing.other-paper"_s);
    request.shownSha256.clear();
    QCOMPARE(signCode(request), u"signing.other-paper"_s);
    QVERIFY(state().signatures.isEmpty());
}

void SigningTest::voidedPaperIsRefused()
{
    const OfficeSeal seal = newSeal();
    QVERIFY(voidDocument(m_office->desk, m_paper.id, u"日期有误"_s));
    QCOMPARE(signCode(requestFor(u"何建国"_s)), u"document.voided"_s);
    QCOMPARE(sealDocument(m_office->desk, {m_paper.id, m_paper.sha256, seal.id}).error().code,
             u"document.voided"_s);
    QCOMPARE(recordStep(m_office->desk, {m_paper.id, SigningStepKind::ReadAloud, u"甲"_s, {}})
                 .error()
                 .code,
             u"document.voided"_s);
}

void SigningTest::faultyStrokesAreRefused()
{
    SignRequest request = requestFor(u"何建国"_s);
    request.bytes = "{}";
    QCOMPARE(signCode(request), u"strokes.format"_s);
    Strokes strokes = sampleStrokes();
    strokes.strokes.clear();
    request.bytes = toJson(strokes);
    QCOMPARE(signCode(request), u"strokes.empty"_s);
    strokes = sampleStrokes();
    strokes.strokes = {strokes.strokes.first()};
    strokes.strokes.first().points = strokes.strokes.first().points.first(4);
    request.bytes = toJson(strokes);
    QCOMPARE(signCode(request), u"strokes.short"_s);
    strokes = sampleStrokes();
    strokes.strokes.first().points[2].at.setX(700);
    request.bytes = toJson(strokes);
    QCOMPARE(signCode(request), u"strokes.format"_s);
    QVERIFY(state().signatures.isEmpty());
}

void SigningTest::strangersNeedANote()
{
    SignRequest request = requestFor(u"路人甲"_s);
    QCOMPARE(signCode(request), u"signing.unknown-signer"_s);
    request.note = u"申请人的成年家属"_s;
    QCOMPARE(signCode(request), QString());
    QCOMPARE(state().signatures.first().role, SignerRole::Other);
    request.signer = u"  "_s;
    QCOMPARE(signCode(request), u"signing.signer"_s);
}

void SigningTest::nobodySignsTwice()
{
    QCOMPARE(signCode(requestFor(u"何建国"_s)), QString());
    QCOMPARE(signCode(requestFor(u"何建国"_s, 1)), u"signing.again"_s);
    QCOMPARE(state().signatures.size(), 1);
}

void SigningTest::agentNeedsSpecialAuthority()
{
    const CaseFile file = state().file;
    Agent agent;
    agent.partyId = file.on(Side::Respondent).first().id;
    agent.name = u"范某"_s;
    agent.authority = Authority::General;
    agent.id = Id<Agent>::fresh(m_office->clock);
    agent.caseId = m_case;
    const auto put = [&] {
        return m_office->store->transact(m_office->desk.operation(u"case.parties"_s, m_case),
                                         [&](Transaction &t) { return t.put(agent); });
    };
    QVERIFY(put());
    QCOMPARE(signCode(requestFor(agent.name)), u"signing.authority"_s);
    agent.authority = Authority::Special;
    QVERIFY(put());
    QCOMPARE(signCode(requestFor(agent.name)), QString());
    QCOMPARE(state().signatures.first().role, SignerRole::Agent);
    QCOMPARE(state().signatures.first().partyId, agent.partyId);
}

void SigningTest::fingerprintIsWarnedAbout()
{
    SignRequest request = requestFor(state().file.on(Side::Applicant).first().name);
    request.manner = SigningManner::Fingerprint;
    request.bytes = "no image";
    QCOMPARE(signCode(request), u"image.damaged"_s);
    request.bytes = pngOf(sampleSeal(Qt::white));
    const auto done = signDocument(m_office->desk, request);
    QVERIFY(done);
    QStringList codes;
    for (const Warning &warning : done->warnings)
        codes += warning.code;
    QCOMPARE(codes, (QStringList{u"signing.fingerprint"_s, u"signing.consent"_s,
                                 u"signing.read-aloud"_s}));
    // The same person may sign besides.
    QCOMPARE(signCode(requestFor(request.signer)), QString());
}

void SigningTest::refusalNeedsReasonAndWitness()
{
    const QString name = state().file.on(Side::Respondent).first().name;
    const auto code = [&](const QString &reason, const QStringList &witnesses) {
        const auto done =
            refuseToSign(m_office->desk, {m_paper.id, m_paper.sha256, name, reason, witnesses});
        return done ? QString() : done.error().code;
    };
    QCOMPARE(code({}, {u"李某"_s}), u"signing.reason"_s);
    QCOMPARE(code(u"对金额有异议"_s, {u" "_s}), u"signing.witnesses"_s);
    QCOMPARE(code(u"对金额有异议"_s, {u"李某"_s, u"周某"_s}), QString());
    const SigningState now = state();
    QCOMPARE(now.signatures.first().manner, SigningManner::Refused);
    QCOMPARE(now.steps.size(), 3);
    bool refused = false;
    for (const Signer &signer : now.signers) {
        refused = refused || signer.refused;
        QVERIFY(!signer.done);
    }
    QVERIFY(refused);
}

void SigningTest::stepsAreKept()
{
    QCOMPARE(recordStep(m_office->desk, {m_paper.id, SigningStepKind::Interpreter, u" "_s, {}})
                 .error()
                 .code,
             u"signing.person"_s);
    QVERIFY(recordStep(m_office->desk,
                       {m_paper.id, SigningStepKind::Interpreter, u"阿某"_s, u"彝语"_s}));
    const SigningStep step = state().steps.first();
    QCOMPARE(step.person, u"阿某"_s);
    QCOMPARE(step.note, u"彝语"_s);
    QCOMPARE(step.recordedBy, u"许晓燕"_s);
}

void SigningTest::sealNeedsTheRight()
{
    m_office->addColleague(u"管理员甲"_s, {UserRole::Administrator});
    QVERIFY(m_office->openWith({u"管理员甲"_s, TestDesk::password(), {}}));
    m_office->addColleague(u"周建明"_s, {UserRole::Registrar});
    QVERIFY(m_office->openWith({u"许晓燕"_s, TestDesk::password(), {}}));
    const OfficeSeal seal = newSeal({u"许晓燕"_s});
    QVERIFY(m_office->openWith({u"周建明"_s, TestDesk::password(), {}}));
    const auto refused = sealDocument(m_office->desk, {m_paper.id, m_paper.sha256, seal.id});
    QCOMPARE(refused.error().code, u"seal.not-allowed"_s);
    QVERIFY(refused.error().message.contains(u"许晓燕"_s));
    QCOMPARE(sealImage(m_office->desk, seal).error().code, u"seal.not-allowed"_s);
    QCOMPARE(addSeal(m_office->desk, {u"章"_s, pngOf(sampleSeal()), 42, {}, {}}).error().code,
             u"rights.denied"_s);
    QVERIFY(m_office->openWith({u"许晓燕"_s, TestDesk::password(), {}}));
    QCOMPARE(sealDocument(m_office->desk, {m_paper.id, sha256Of("x"), seal.id}).error().code,
             u"signing.other-paper"_s);
    const auto done = sealDocument(m_office->desk, {m_paper.id, m_paper.sha256, seal.id});
    QVERIFY(done);
    QCOMPARE(done->warnings.first().code, u"seal.before-signing"_s);
    QCOMPARE(sealDocument(m_office->desk, {m_paper.id, m_paper.sha256, seal.id}).error().code,
             u"signing.again"_s);
    const auto history = m_office->store->history(m_case.text());
    QCOMPARE(history->first().operation, u"document.seal"_s);
    QCOMPARE(history->first().actor, u"许晓燕"_s);
}

void SigningTest::retiredSealStaysOnPapers()
{
    const OfficeSeal seal = newSeal();
    QCOMPARE(seal.roles, QList<UserRole>{UserRole::Director});
    QCOMPARE(
        addSeal(m_office->desk, {u"调解专用章"_s, pngOf(sampleSeal()), 42, {}, {}}).error().code,
        u"seal.name-taken"_s);
    QVERIFY(sealDocument(m_office->desk, {m_paper.id, m_paper.sha256, seal.id}));
    QVERIFY(retireSeal(m_office->desk, seal.id));
    QCOMPARE(retireSeal(m_office->desk, seal.id).error().code, u"seal.retired"_s);
    QCOMPARE(sealNamed(m_office->desk, seal.name).error().code, u"seal.unknown"_s);
    QCOMPARE(sealDocument(m_office->desk, {m_paper.id, m_paper.sha256, seal.id}).error().code,
             u"seal.retired"_s);
    QVERIFY(signedCopy(m_office->desk, m_paper.id));
    QVERIFY(newSeal().active);
}

void SigningTest::sealImagesAreChecked_data()
{
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("code");
    const QByteArray good = pngOf(sampleSeal());
    QTest::newRow("cut") << good.first(good.size() / 2) << 42 << u"seal.damaged"_s;
    QTest::newRow("no image") << QByteArray("%PDF-1.4") << 42 << u"seal.damaged"_s;
    QTest::newRow("small") << pngOf(sampleSeal(Qt::transparent, 100)) << 42 << u"seal.size"_s;
    QTest::newRow("opaque") << pngOf(sampleSeal(Qt::white)) << 42 << u"seal.opaque"_s;
    QImage blank(400, 400, QImage::Format_ARGB32);
    blank.fill(Qt::transparent);
    QTest::newRow("blank") << pngOf(blank) << 42 << u"seal.empty"_s;
    QTest::newRow("wide") << good << 200 << u"seal.width"_s;
    QTest::newRow("good") << good << 42 << QString();
}

void SigningTest::sealImagesAreChecked()
{
    QFETCH(QByteArray, image);
    QFETCH(int, width);
    QFETCH(QString, code);
    const auto done = addSeal(m_office->desk, {u"章"_s, image, width, {}, {}});
    QCOMPARE(done ? QString() : done.error().code, code);
}

void SigningTest::signedCopyIsPdfA()
{
    const Desk &desk = m_office->desk;
    QCOMPARE(signedCopy(desk, m_paper.id).error().code, u"signing.none"_s);
    const QByteArray before = *documentBytes(desk, m_paper);
    const CaseFile file = state().file;
    int seed = 0;
    for (const Party &party : file.parties)
        if (party.kind == PartyKind::Person)
            QCOMPARE(signCode(requestFor(party.name, ++seed)), QString());
    QCOMPARE(signCode(requestFor(u"何建国"_s, ++seed)), QString());
    QVERIFY(
        recordStep(desk, {m_paper.id, SigningStepKind::ReadAloud, file.parties.first().name, {}}));
    QVERIFY(sealDocument(desk, {m_paper.id, m_paper.sha256, newSeal().id}));
    const auto made = signedCopy(desk, m_paper.id);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message + made.error().detail));
    const SignedPaper &copy = made->value;
    QCOMPARE(*documentBytes(desk, m_paper), before);
    QCOMPARE(copy.copy.originalSha256, m_paper.sha256);
    QCOMPARE(copy.copy.sha256, sha256Of(copy.pdf));
    QVERIFY(copy.copy.sha256 != m_paper.sha256);
    QCOMPARE(copy.copy.pages, m_paper.pages + 1);
    const QString path = write(copy.pdf);
    const ProgramRun check = runProgram(u"qpdf"_s, {u"--check"_s, path});
    QVERIFY2(check.exitCode == 0, qPrintable(check.output));
    const QString faults = preflightFaults({path});
    QVERIFY2(faults.isEmpty(), qPrintable(faults));
    const QString text = textOf(copy.pdf);
    const QString original = textOf(before);
    QVERIFY2(text.startsWith(original.trimmed()), "the words of the paper changed");
    for (const QString &wanted :
         {u"签名盖章记录"_s, m_paper.sha256, u"何建国"_s, u"调解专用章"_s, u"已朗读"_s})
        QVERIFY2(text.contains(wanted), qPrintable(wanted));
    // Something red and something black was drawn on the page of the signatures.
    QVERIFY(copy.pdf.contains("/ImageMask true"));
    QVERIFY(!copy.pdf.contains("/SMask"));
}

/// As for papers that were issued before places were kept.
void SigningTest::paperWithoutPlacesGetsThemOnTheLastPage()
{
    const auto kept = m_office->store->list<PaperPlaces>();
    QCOMPARE(kept->size(), 1);
    QVERIFY(m_office->store->transact(m_office->desk.operation(u"document.step"_s, m_case),
                                      [&](Transaction &t) { return t.remove(kept->first().id); }));
    QVERIFY(state().places.isEmpty());
    QVERIFY(state().signers.isEmpty());
    QCOMPARE(signCode(requestFor(u"何建国"_s)), QString());
    QVERIFY(sealDocument(m_office->desk, {m_paper.id, m_paper.sha256, newSeal().id}));
    const auto made = signedCopy(m_office->desk, m_paper.id);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message + made.error().detail));
    QVERIFY(textOf(made->value.pdf).contains(u"第1号何建国："_s));
    QVERIFY(made->value.pdf.contains("/ImageMask true"));
    const QString faults = preflightFaults({write(made->value.pdf)});
    QVERIFY2(faults.isEmpty(), qPrintable(faults));
}

void SigningTest::sameSignaturesSameCopy()
{
    QCOMPARE(signCode(requestFor(u"何建国"_s)), QString());
    const auto first = signedCopy(m_office->desk, m_paper.id);
    m_office->clock.advance(3600 * 1000);
    const auto again = signedCopy(m_office->desk, m_paper.id);
    QCOMPARE(again->value.copy.id, first->value.copy.id);
    QCOMPARE(again->value.pdf, first->value.pdf);
    QVERIFY(again->changes.isEmpty());
    QCOMPARE(signCode(requestFor(state().file.on(Side::Applicant).first().name)), QString());
    QVERIFY(signedCopy(m_office->desk, m_paper.id)->value.copy.id != first->value.copy.id);
}

void SigningTest::verifyKnowsTheFiles()
{
    QCOMPARE(signCode(requestFor(u"何建国"_s)), QString());
    const Signature signature = state().signatures.first();
    QVERIFY(m_office->store->verify()->ok());
    QVERIFY(QFile::remove(m_office->path() + u"/files/"_s + signature.fileKey));
    const auto report = m_office->store->verify();
    QVERIFY(!report || !report->check(u"files"_s).ok());
}

void SigningTest::personIsToldOfTheirSignatures()
{
    const Party worker = state().file.on(Side::Applicant).first();
    QCOMPARE(signCode(requestFor(worker.name)), QString());
    const auto data = personData(m_office->desk, {worker.idNumber, {}, {}});
    QVERIFY(data);
    QCOMPARE(data->cases.first().signatures, QStringList{u"2026-11-09 手写签名"_s});
    QVERIFY(toText(*data).contains(u"保存的签名"_s));
}

QTEST_GUILESS_MAIN(SigningTest)
#include "signingtest.moc"
