// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdesk.h"

#include "core/operations/casequeries.h"
#include "core/operations/decidecase.h"
#include "core/operations/exportdocument.h"
#include "core/operations/people/audit.h"

#include <QCryptographicHash>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

const PaperRequest notice{u"acceptance-notice"_s, {}, 0, {}, {}, {}, {}, {}, {}};

Id<Case> accepted(TestDesk &office)
{
    const Id<Case> id = office.sampleCase();
    if (!acceptCase(office.desk, id, {QDate(2026, 11, 3), u"何建国"_s, true}))
        qFatal("the sample case could not be accepted");
    return id;
}

} // namespace

/// Word files of papers: which words they have, and that the journal knows of them.
class ExportDocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void draftsAreMarkedAndNoted();
    void issuedPapersKeepTheirWords();
    void voidedPapersAreRefused();
    void whatAPaperLacksIsTold();
};

void ExportDocumentTest::draftsAreMarkedAndNoted()
{
    TestDesk office;
    const Id<Case> id = accepted(office);
    const auto made = exportDocument(office.desk, id, notice);
    QVERIFY(made.has_value());
    QVERIFY(made->draft);
    QVERIFY(made->issued.isEmpty());
    QCOMPARE(made->title, u"受理通知书"_s);
    QVERIFY(made->docx.startsWith("PK"));
    QCOMPARE(made->sha256,
             QString::fromLatin1(
                 QCryptographicHash::hash(made->docx, QCryptographicHash::Sha256).toHex()));
    QVERIFY(loadCase(office.desk, id)->documents.isEmpty());
    const AuditEntry note = auditTrail(office.desk, {})->first();
    QCOMPARE(note.operation, u"document.export"_s);
    QCOMPARE(note.note, u"受理通知书"_s);
    QCOMPARE(note.caseId, id);
}

void ExportDocumentTest::issuedPapersKeepTheirWords()
{
    TestDesk office;
    const Id<Case> id = accepted(office);
    QVERIFY(issueDocument(office.desk, id, notice).has_value());
    const CaseFile file = *loadCase(office.desk, id);
    const IssuedDocument *issued = lastIssued(file, notice.kind);
    QVERIFY(issued);
    const auto once = exportIssued(office.desk, *issued);
    QVERIFY(once.has_value());
    QVERIFY(!once->draft);
    QCOMPARE(once->issued, issued->id);
    Office moved = file.office;
    moved.address = u"锦江区另一条街 9 号"_s;
    QVERIFY(changeOffice(office.desk, moved).has_value());
    QCOMPARE(exportIssued(office.desk, *issued)->docx, once->docx);
    QVERIFY(exportDocument(office.desk, id, notice)->docx != once->docx);
}

void ExportDocumentTest::voidedPapersAreRefused()
{
    TestDesk office;
    const Id<Case> id = accepted(office);
    const auto issued = issueDocument(office.desk, id, notice);
    QVERIFY(issued.has_value());
    const auto voided = voidDocument(office.desk, issued->value.document.id, u"日期有误"_s);
    QVERIFY(voided.has_value());
    QCOMPARE(lastIssued(*loadCase(office.desk, id), notice.kind), nullptr);
    const auto made = exportIssued(office.desk, voided->value);
    QVERIFY(!made.has_value());
    QCOMPARE(made.error().code, u"document.voided"_s);
}

void ExportDocumentTest::whatAPaperLacksIsTold()
{
    TestDesk office;
    const Id<Case> id = accepted(office);
    const auto made =
        exportDocument(office.desk, id, {u"mediation-agreement"_s, {}, 0, {}, {}, {}, {}, {}, {}});
    QVERIFY(!made.has_value());
    QVERIFY(made.error().message.contains(u"还没有调解协议"_s));
    QVERIFY(auditTrail(office.desk, {})->first().operation != u"document.export"_s);
}

QTEST_GUILESS_MAIN(ExportDocumentTest)
#include "exportdocumenttest.moc"
