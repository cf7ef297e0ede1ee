// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "papercase.h"

#include "core/documents/papermark.h"
#include "core/operations/correctdocument.h"
#include "core/operations/documentcopies.h"
#include "core/operations/people/caseaccess.h"
#include "core/operations/verifydocument.h"

using namespace hezhong;
using namespace Qt::StringLiterals;

class VerifyDocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paperIsKnown();
    void voidedPaperIsTold();
    void changedPaperIsTold();
    void strangePaperIsUnknown();
    void givenCopyIsKnown();
    void symbolIsLookedUp();
    void closedCaseTellsNoMore();
};

void VerifyDocumentTest::paperIsKnown()
{
    TestDesk office;
    const Id<Case> id = caseFullOfNumbers(office);
    const Issued paper = issuedIn(office, id);
    office.reopen();
    const auto verdict = verifyPaper(office.desk, paper.pdf);
    QVERIFY(verdict && verdict->isGood());
    const QJsonObject json = toJson(*verdict);
    QCOMPARE(json.value(u"known"_s).toBool(), true);
    QCOMPARE(json.value(u"unchanged"_s).toBool(), true);
    QCOMPARE(json.value(u"kind"_s).toString(), agreementKind);
    QCOMPARE(json.value(u"name"_s).toString(), u"调解协议书"_s);
    QCOMPARE(json.value(u"number"_s).toString(), u"2026-17-0001"_s);
    QCOMPARE(json.value(u"case"_s).toString(), u"〔2026〕锦劳调1号"_s);
    QVERIFY(!json.value(u"issued_at"_s).toString().isEmpty());
    QCOMPARE(json.value(u"voided"_s).toBool(), false);
    QVERIFY(json.value(u"copy"_s).isNull());
    QCOMPARE(json.value(u"by"_s).toString(), u"bytes"_s);
}

void VerifyDocumentTest::voidedPaperIsTold()
{
    TestDesk office;
    const Id<Case> id = caseFullOfNumbers(office);
    const Issued paper = issuedIn(office, id);
    QVERIFY(correctDocument(office.desk, paper.document.id, u"金额有误"_s, {}));
    const auto verdict = verifyPaper(office.desk, paper.pdf);
    QVERIFY(verdict->known && verdict->unchanged && verdict->isVoided() && !verdict->isGood());
    QCOMPARE(verdict->reason, u"金额有误"_s);
    QCOMPARE(verdict->replacedBy, u"2026-17-0002"_s);
    QVERIFY(verdict->sentence().contains(u"2026-17-0002"_s));
}

void VerifyDocumentTest::changedPaperIsTold()
{
    TestDesk office;
    const Id<Case> id = caseFullOfNumbers(office);
    const Issued paper = issuedIn(office, id);
    QByteArray changed = paper.pdf;
    changed[changed.size() / 2] = char(changed[changed.size() / 2] + 1);
    for (const QByteArray &pdf : {changed, paper.pdf + '\n'}) {
        const auto verdict = verifyPaper(office.desk, pdf);
        QVERIFY(verdict && verdict->known && !verdict->unchanged && !verdict->isGood());
        QCOMPARE(verdict->by, PaperVerdict::By::File);
        QCOMPARE(verdict->number, u"2026-17-0001"_s);
        QVERIFY(verdict->sentence().contains(u"2026-17-0001"_s));
    }
}

void VerifyDocumentTest::strangePaperIsUnknown()
{
    TestDesk office;
    const Id<Case> id = caseFullOfNumbers(office);
    const Issued paper = issuedIn(office, id);
    // Of an office that counts the same way and has a case of another number.
    TestDesk neighbour;
    Office changed = *officeOf(neighbour.desk);
    changed.prefix = u"武"_s;
    QVERIFY(neighbour.store->transact(neighbour.desk.operation(u"office.change"_s),
                                      [&](Transaction &t) { return t.put(changed); }));
    const Issued strange = issuedIn(neighbour, caseFullOfNumbers(neighbour));
    QCOMPARE(strange.mark.number, paper.mark.number);
    const auto verdict = verifyPaper(office.desk, strange.pdf);
    QVERIFY(verdict && !verdict->known && !verdict->unchanged);
    QVERIFY(verdict->number.isEmpty());
    QVERIFY(!toJson(*verdict).value(u"known"_s).toBool());
    const auto draft = previewDocument(office.desk, *loadCase(office.desk, id),
                                       {agreementKind, {}, 0, {}, {}, {}, {}, {}, {}});
    QVERIFY(!verifyPaper(office.desk, draft->pdf)->known);
    const auto noPdf = verifyPaper(office.desk, "PK\x03\x04");
    QCOMPARE(noPdf.error().fault, Fault::Input);
    QCOMPARE(noPdf.error().field, u"file"_s);
}

void VerifyDocumentTest::givenCopyIsKnown()
{
    TestDesk office;
    const Id<Case> id = caseFullOfNumbers(office);
    const Issued paper = issuedIn(office, id);
    const auto copy = copyFor(office.desk, paper.document.id, {CopyFor::Publication, {}});
    // Its number is ours, but nobody was given such a file.
    QVERIFY(!verifyPaper(office.desk, copy->pdf)->isGood());
    QVERIFY(recordCopy(office.desk, *copy, {}));
    const auto verdict = verifyPaper(office.desk, copy->pdf);
    QVERIFY(verdict->isGood() && verdict->copy);
    QCOMPARE(verdict->copy->purpose, CopyFor::Publication);
    QCOMPARE(toJson(*verdict).value(u"copy"_s).toObject().value(u"masked"_s).toBool(), true);
    QVERIFY(voidDocument(office.desk, paper.document.id, u"错"_s));
    QVERIFY(!verifyPaper(office.desk, copy->pdf)->isGood());
}

void VerifyDocumentTest::symbolIsLookedUp()
{
    TestDesk office;
    const Id<Case> id = caseFullOfNumbers(office);
    const Issued paper = issuedIn(office, id);
    const MarkText text{paper.mark.number, u"〔2026〕锦劳调1号"_s, paper.mark.code};
    const auto verdict = verifySymbol(office.desk, u" "_s + text.text() + u"\n"_s);
    QVERIFY(verdict && verdict->isGood());
    QCOMPARE(verdict->by, PaperVerdict::By::Symbol);
    const auto wrong = verifySymbol(
        office.desk, MarkText{text.number, text.caseNumber, u"0000000000000000"_s}.text());
    QVERIFY(wrong->known && !wrong->unchanged);
    QVERIFY(
        !verifySymbol(office.desk, MarkText{u"2026-17-0777"_s, text.caseNumber, text.code}.text())
             ->known);
    QCOMPARE(codeOf(verifySymbol(office.desk, u"https://example.org"_s)), u"document.symbol"_s);
}

void VerifyDocumentTest::closedCaseTellsNoMore()
{
    TestDesk office;
    const Id<Case> id = caseFullOfNumbers(office);
    const Issued paper = issuedIn(office, id);
    QVERIFY(voidDocument(office.desk, paper.document.id, u"当事人信息有误"_s));
    QVERIFY(setCaseAccess(office.desk, id, AccessLevel::Assigned));
    enterAs(office, UserRole::Registrar);
    const auto verdict = verifyPaper(office.desk, paper.pdf);
    QVERIFY(verdict->known && verdict->unchanged && verdict->isVoided());
    QVERIFY(verdict->caseNumber.isEmpty());
    QVERIFY(verdict->reason.isEmpty());
    QCOMPARE(codeOf(findDocument(office.desk, paper.mark.number)), u"rights.case"_s);
}

QTEST_GUILESS_MAIN(VerifyDocumentTest)
#include "verifydocumenttest.moc"
