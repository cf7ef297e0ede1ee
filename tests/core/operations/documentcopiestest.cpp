// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "papercase.h"
#include "tests/support/preflight/preflight.h"

#include "core/operations/documentcopies.h"
#include "core/operations/people/audit.h"
#include "core/operations/rights.h"
#include "core/operations/verifydocument.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(u"[\\s\\x{3000}]+"_s);
    return text.remove(blanks);
}

} // namespace

class DocumentCopiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partyCopyShowsOwnNumbers();
    void otherPartysCopyHidesThem();
    void publicationHidesAll();
    void everyKindCanBeCopied();
    void nothingIsFoundInTheFile();
    void courtGetsThePaper();
    void copyHasACodeOfItsOwn();
    void nothingToHideIsNotSaid();
    void recipientsAreChecked();
    void changedTemplateIsRefused();
    void copiesAreWrittenDown();
    void copiesNeedTheRight();

private:
    QString write(const QByteArray &pdf);
    QString textOf(const QByteArray &pdf);
    QTemporaryDir m_folder;
};

QString DocumentCopiesTest::write(const QByteArray &pdf)
{
    const QString path = m_folder.filePath(
        QString::fromLatin1(QCryptographicHash::hash(pdf, QCryptographicHash::Sha1).toHex())
        + u".pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

QString DocumentCopiesTest::textOf(const QByteArray &pdf)
{
    const ProgramRun run = runProgram(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, write(pdf), u"-"_s});
    if (run.exitCode != 0)
        qFatal("pdftotext: %s", qPrintable(run.output));
    return withoutBlanks(run.output);
}

void DocumentCopiesTest::partyCopyShowsOwnNumbers()
{
    TestDesk office;
    const Id<Case> id = caseFullOfNumbers(office);
    const Issued paper = issuedIn(office, id);
    const auto copy = copyFor(office.desk, paper.document.id, {CopyFor::Applicant, {}});
    QVERIFY2(copy, qPrintable(copy ? QString() : copy.error().message + copy.error().detail));
    QCOMPARE(copy->recipient.party, worker);
    QVERIFY(copy->masked);
    const QString text = textOf(copy->pdf);
    for (const QString &own : {workerId, workerPhone, workerCard})
        QVERIFY2(text.contains(own), qPrintable(own));
    for (const QString &other :
         {colleagueId, firmPhone, u"13900001111"_s, u"１３９００００１１１１"_s})
        QVERIFY2(!text.contains(other), qPrintable(other));
    QVERIFY(text.contains(u"副本（已隐去部分个人信息）"_s));
    QVERIFY(text.contains(u"12300.00元"_s));
}

void DocumentCopiesTest::otherPartysCopyHidesThem()
{
    TestDesk office;
    const Id<Case> id = caseFullOfNumbers(office);
    const Issued paper = issuedIn(office, id);
    const QString firm = loadCase(office.desk, id)->on(Side::Respondent).first().name;
    const auto copy = copyFor(office.desk, paper.document.id, {CopyFor::Respondent, firm});
    QVERIFY(copy);
    const QString text = textOf(copy->pdf);
    for (const QString &other : {workerId, workerPhone, workerCard, colleagueId})
        QVERIFY2(!text.contains(other), qPrintable(other));
    QVERIFY(text.contains(firmPhone));
    QVERIFY(text.contains(worker));
    const QString creditCode = loadCase(office.desk, id)->on(Side::Respondent).first().creditCode;
    QVERIFY(text.contains(creditCode));
}

void DocumentCopiesTest::publicationHidesAll()
{
    TestDesk office;
    const Id<Case> id = caseFullOfNumbers(office);
    const Issued paper = issuedIn(office, id);
    const auto copy = copyFor(office.desk, paper.document.id, {CopyFor::Publication, u"x"_s});
    QVERIFY(copy);
    QVERIFY(copy->recipient.party.isEmpty());
    const QString text = textOf(copy->pdf);
    for (const QString &number : {workerId, workerPhone, workerCard, colleagueId, firmPhone})
        QVERIFY2(!text.contains(number), qPrintable(number));
    QVERIFY(copy->hidden >= 5);
}

void DocumentCopiesTest::everyKindCanBeCopied()
{
    TestDesk office;
    const Id<Case> id = caseFullOfNumbers(office);
    QStringList files;
    const CaseFile file = *loadCase(office.desk, id);
    for (const PaperChoice &choice : papersOfCase(office.desk, file)) {
        if (choice.obstacle)
            continue;
        const Issued paper = issuedIn(office, id, choice.kind);
        for (const CopyFor purpose : {CopyFor::Applicant, CopyFor::Publication}) {
            const auto copy = copyFor(office.desk, paper.document.id, {purpose, {}});
            QVERIFY2(copy, qPrintable(choice.kind + (copy ? QString() : copy.error().message)));
            files += write(copy->pdf);
            const ProgramRun check = runProgram(u"qpdf"_s, {u"--check"_s, files.last()});
            QVERIFY2(check.exitCode == 0, qPrintable(check.output));
        }
    }
    QVERIFY(files.size() >= 4);
    const QString faults = preflightFaults(files);
    QVERIFY2(faults.isEmpty(), qPrintable(faults));
}

void DocumentCopiesTest::nothingIsFoundInTheFile()
{
    TestDesk office;
    const Id<Case> id = caseFullOfNumbers(office);
    const Issued paper = issuedIn(office, id);
    const auto copy = copyFor(office.desk, paper.document.id, {CopyFor::Publication, {}});
    const QString open = m_folder.filePath(u"open.pdf"_s);
    const ProgramRun run =
        runProgram(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, write(copy->pdf), open});
    QVERIFY2(run.exitCode == 0, qPrintable(run.output));
    QFile file(open);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll() + copy->pdf;
    for (const QString &number : {workerId, workerPhone, workerCard, colleagueId, u"80001000"_s,
                                  paper.mark.code, paper.document.sha256}) {
        QByteArray wide;
        for (const QChar c : number)
            wide += QByteArray(1, '\0') + char(c.unicode());
        QVERIFY2(!bytes.contains(number.toUtf8()), qPrintable(number));
        QVERIFY2(!bytes.contains(wide), qPrintable(number));
        QVERIFY2(!bytes.toLower().contains(wide.toHex()), qPrintable(number));
    }
    // The same search finds them in the paper itself, as far as its text can be searched.
    QVERIFY(textOf(paper.pdf).contains(workerId));
}

void DocumentCopiesTest::courtGetsThePaper()
{
    TestDesk office;
    const Id<Case> id = caseFullOfNumbers(office);
    const Issued paper = issuedIn(office, id);
    for (const CopyFor purpose : {CopyFor::Court, CopyFor::Arbitration}) {
        const auto copy = copyFor(office.desk, paper.document.id, {purpose, {}});
        QVERIFY(copy);
        QVERIFY(!copy->masked);
        QCOMPARE(copy->pdf, paper.pdf);
        QCOMPARE(copy->sha256, paper.document.sha256);
    }
}

void DocumentCopiesTest::copyHasACodeOfItsOwn()
{
    TestDesk office;
    const Id<Case> id = caseFullOfNumbers(office);
    const Issued paper = issuedIn(office, id);
    const auto one = copyFor(office.desk, paper.document.id, {CopyFor::Applicant, {}});
    const auto again = copyFor(office.desk, paper.document.id, {CopyFor::Applicant, {}});
    const auto other = copyFor(office.desk, paper.document.id, {CopyFor::Publication, {}});
    QCOMPARE(one->pdf, again->pdf);
    QVERIFY(one->code != paper.mark.code);
    QVERIFY(one->code != other->code);
    QVERIFY(textOf(one->pdf).contains(u"文书编号2026-17-0001"_s));
}

void DocumentCopiesTest::nothingToHideIsNotSaid()
{
    TestDesk office;
    IntakeRequest request = TestDesk::sampleRequest();
    for (Party &party : request.parties)
        if (party.side != Side::Applicant)
            party.phone.clear();
    request.agents.clear();
    request.facts = u"欠薪。"_s;
    const Id<Case> id = registerCase(office.desk, request)->value.id;
    (void)acceptCase(office.desk, id, {QDate(2026, 11, 3), u"何建国"_s, true});
    const Issued paper = issuedIn(office, id, u"acceptance-notice"_s);
    const auto copy = copyFor(office.desk, paper.document.id, {CopyFor::Applicant, {}});
    QVERIFY(copy);
    QVERIFY(!copy->masked);
    const QString text = textOf(copy->pdf);
    QVERIFY(text.contains(u"副本"_s));
    QVERIFY(!text.contains(u"已隐去"_s));
}

void DocumentCopiesTest::recipientsAreChecked()
{
    TestDesk office;
    const Id<Case> id = caseFullOfNumbers(office);
    const Issued paper = issuedIn(office, id);
    const auto none = copyFor(office.desk, paper.document.id, {CopyFor::ThirdParty, {}});
    QCOMPARE(codeOf(none), u"copy.party"_s);
    QCOMPARE(none.error().field, u"party"_s);
    QCOMPARE(codeOf(copyFor(office.desk, paper.document.id, {CopyFor::Applicant, u"李四"_s})),
             u"copy.party"_s);
    QCOMPARE(copyParties(paper.document, CopyFor::Applicant), QStringList{worker});
    QVERIFY(copyParties(paper.document, CopyFor::Respondent).size() == 2);
    QCOMPARE(codeOf(copyFor(office.desk, paper.document.id, {CopyFor::Respondent, {}})),
             u"copy.party"_s);
    QVERIFY(voidDocument(office.desk, paper.document.id, u"错"_s));
    QCOMPARE(codeOf(copyFor(office.desk, paper.document.id, {CopyFor::Applicant, {}})),
             u"document.voided"_s);
}

void DocumentCopiesTest::changedTemplateIsRefused()
{
    TestDesk office;
    const Id<Case> id = caseFullOfNumbers(office);
    const Issued paper = issuedIn(office, id);
    IssuedDocument other = paper.document;
    other.values.insert(u"effect"_s, u"本协议自盖章之日起生效。"_s);
    QVERIFY(office.store->transact(office.desk.operation(u"document.void"_s, id),
                                   [&](Transaction &t) { return t.put(other); }));
    QCOMPARE(codeOf(copyFor(office.desk, paper.document.id, {CopyFor::Applicant, {}})),
             u"copy.template"_s);
    // The paper itself can still be given.
    QVERIFY(copyFor(office.desk, paper.document.id, {CopyFor::Court, {}}));
}

void DocumentCopiesTest::copiesAreWrittenDown()
{
    TestDesk office;
    const Id<Case> id = caseFullOfNumbers(office);
    const Issued paper = issuedIn(office, id);
    QVERIFY(listCopies(office.desk, id)->isEmpty());
    const auto copy = copyFor(office.desk, paper.document.id, {CopyFor::Applicant, {}});
    QVERIFY(listCopies(office.desk, id)->isEmpty());
    const auto given = recordCopy(office.desk, *copy, {CopyManner::Post, u" 挂号信 "_s});
    QVERIFY(given);
    const auto whole = copyFor(office.desk, paper.document.id, {CopyFor::Court, {}});
    QVERIFY(recordCopy(office.desk, *whole, {CopyManner::HandedOver, {}}));
    office.reopen();
    const auto copies = listCopies(office.desk, id);
    QCOMPARE(copies->size(), 2);
    const DocumentCopy &first = copies->first();
    QCOMPARE(first.documentId, paper.document.id);
    QCOMPARE(first.purpose, CopyFor::Applicant);
    QCOMPARE(first.party, worker);
    QCOMPARE(first.manner, CopyManner::Post);
    QVERIFY(first.masked);
    QCOMPARE(first.givenBy, u"许晓燕"_s);
    QCOMPARE(first.givenAt, office.clock.now());
    QCOMPARE(first.sha256, copy->sha256);
    QCOMPARE(first.note, u"挂号信"_s);
    QVERIFY(!copies->last().masked);
    QCOMPARE(copies->last().sha256, paper.document.sha256);
    // What left the house cannot be taken back, and neither can the paper it is a copy of.
    QVERIFY(!isUndoable(u"document.copy"_s));
    AuditFilter filter;
    filter.operation = u"document.copy"_s;
    QCOMPARE(auditTrail(office.desk, filter)->size(), 2);
    QVERIFY(operationLabel(u"document.copy"_s) != u"document.copy"_s);
    QVERIFY(office.store->verify()->ok());
}

void DocumentCopiesTest::copiesNeedTheRight()
{
    TestDesk office;
    const Id<Case> id = caseFullOfNumbers(office);
    const Issued paper = issuedIn(office, id);
    enterAs(office, UserRole::Inspector);
    QCOMPARE(codeOf(copyFor(office.desk, paper.document.id, {CopyFor::Applicant, {}})),
             u"rights.denied"_s);
    QVERIFY(verifyPaper(office.desk, paper.pdf)->isGood());
}

QTEST_GUILESS_MAIN(DocumentCopiesTest)
#include "documentcopiestest.moc"
