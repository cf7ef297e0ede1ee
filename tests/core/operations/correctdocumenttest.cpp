// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "papercase.h"

#include "core/operations/correctdocument.h"

#include <QSet>

using namespace hezhong;
using namespace Qt::StringLiterals;

class CorrectDocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersCountOnAndAreNeverUsedAgain();
    void correctionIsOneOperation();
    void correctionIsChecked();
    void undoneCorrectionLeavesTheFirst();
};

void CorrectDocumentTest::numbersCountOnAndAreNeverUsedAgain()
{
    TestDesk office;
    const Id<Case> id = caseFullOfNumbers(office);
    const Issued first = issuedIn(office, id);
    QCOMPARE(first.mark.number, u"2026-17-0001"_s);
    QCOMPARE(first.mark.documentId, first.document.id);
    const auto marks = marksOf(office.desk, id);
    QCOMPARE(marks->size(), 1);
    QCOMPARE(marks->value(first.document.id.text()).number, first.mark.number);
    QCOMPARE(issuedIn(office, id, u"acceptance-notice"_s).mark.number, u"2026-05-0001"_s);
    const auto second = issueDocument(office.desk, id, {agreementKind, {}, 0, {}, {}, {}, {}, {}, {}});
    QCOMPARE(second->value.mark.number, u"2026-17-0002"_s);
    QVERIFY(office.store->undo(second->changes.operationId, office.desk.actor()));
    QCOMPARE(issuedIn(office, id).mark.number, u"2026-17-0003"_s);
    // A paper that cannot be made takes no number.
    QVERIFY(!issueDocument(office.desk, id, {u"refusal-notice"_s, {}, 0, {}, {}, {}, {}, {}, {}}));
    // Every year counts anew.
    office.clock.set(QDateTime(QDate(2027, 1, 4), QTime(9, 0)));
    QCOMPARE(issuedIn(office, id).mark.number, u"2027-17-0001"_s);
    QCOMPARE(findDocument(office.desk, u"2026-17-0001"_s)->id, first.document.id);
    QCOMPARE(findDocument(office.desk, first.document.id.text())->id, first.document.id);
    QCOMPARE(codeOf(findDocument(office.desk, u"2026-17-0099"_s)), u"document.not-found"_s);
    office.reopen();
    QVERIFY(office.store->verify()->ok());
}

void CorrectDocumentTest::correctionIsOneOperation()
{
    TestDesk office;
    const Id<Case> id = caseFullOfNumbers(office);
    const Issued wrong = issuedIn(office, id);
    const auto done = correctDocument(office.desk, wrong.document.id, u"金额有误 "_s, {});
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    const Issued &right = done->value;
    QCOMPARE(right.mark.replacesId, wrong.document.id);
    QCOMPARE(right.mark.number, u"2026-17-0002"_s);
    QVERIFY(right.mark.code != wrong.mark.code);
    office.reopen();
    const IssuedDocument kept = *office.store->get(wrong.document.id);
    QVERIFY(kept.voidedAt.isValid());
    QCOMPARE(kept.voidReason, u"金额有误"_s);
    QCOMPARE(*documentBytes(office.desk, kept), wrong.pdf);
    QVERIFY(!office.store->get(right.document.id)->voidedAt.isValid());
    const auto history = office.store->history(id.text());
    QSet<QString> touched;
    for (const FieldChange &change : history->first().changes)
        touched.insert(change.id);
    QCOMPARE(history->first().operation, u"document.correct"_s);
    QVERIFY(touched.contains(wrong.document.id.text()));
    QVERIFY(touched.contains(right.document.id.text()));
}

void CorrectDocumentTest::correctionIsChecked()
{
    TestDesk office;
    const Id<Case> id = caseFullOfNumbers(office);
    const Issued paper = issuedIn(office, id);
    QCOMPARE(codeOf(correctDocument(office.desk, paper.document.id, u" "_s, {})),
             u"document.void-reason"_s);
    QCOMPARE(codeOf(correctDocument(office.desk, paper.document.id, u"错"_s,
                                    {u"mediation-notice"_s, {}, 0, {}, {}, {}, {}, {}, {}})),
             u"document.correct-kind"_s);
    // What cannot be made leaves the first as it was.
    const Issued notice = issuedIn(office, id, u"acceptance-notice"_s);
    QVERIFY(!correctDocument(office.desk, Id<IssuedDocument>(u"none"_s), u"错"_s, {}));
    QVERIFY(!office.store->get(paper.document.id)->voidedAt.isValid());
    QVERIFY(voidDocument(office.desk, notice.document.id, u"重复"_s));
    QCOMPARE(codeOf(correctDocument(office.desk, notice.document.id, u"错"_s, {})),
             u"document.voided"_s);
    enterAs(office, UserRole::Registrar);
    QCOMPARE(codeOf(correctDocument(office.desk, paper.document.id, u"错"_s, {})),
             u"rights.denied"_s);
}

void CorrectDocumentTest::undoneCorrectionLeavesTheFirst()
{
    TestDesk office;
    const Id<Case> id = caseFullOfNumbers(office);
    const Issued first = issuedIn(office, id);
    const auto done = correctDocument(office.desk, first.document.id, u"金额有误"_s, {});
    QVERIFY(office.store->undo(done->changes.operationId, office.desk.actor()));
    QVERIFY(!office.store->get(first.document.id)->voidedAt.isValid());
    QCOMPARE(loadCase(office.desk, id)->documents.size(), 1);
    // The number stays taken.
    QCOMPARE(correctDocument(office.desk, first.document.id, u"金额有误"_s, {})->value.mark.number,
             u"2026-17-0003"_s);
}

QTEST_GUILESS_MAIN(CorrectDocumentTest)
#include "correctdocumenttest.moc"
