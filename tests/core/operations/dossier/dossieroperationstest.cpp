// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/casequeries.h"
#include "core/operations/decidecase.h"
#include "core/operations/dossier/dossier.h"
#include "core/operations/dossier/dossierreview.h"
#include "core/operations/issuedocument.h"
#include "core/operations/people/retention.h"
#include "core/operations/templates/papertemplates.h"
#include "tests/support/samplefiles.h"
#include "tests/support/testdesk.h"

#include <QDir>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// Files of a case and its archive file, through a real store.
class DossierOperationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<TestDesk>();
        m_id = m_office->sampleCase();
    }
    void cleanup() { m_office.reset(); }

    void fileIsKeptAndComesBack();
    void refusedFileLeavesNothing();
    void evidenceGivesNameAndPlace();
    void takenOutStaysOnRecord();
    void signedCopyStays();
    void undoTakesAnAdditionBack();
    void verifyKnowsTheFiles();
    void bindsWhatTheCaseHolds();
    void coverSaysHowLong();
    void ownTemplateOfTheCoverIsUsed();
    void transferListsWhatEnded();
    void ownListTakesThePlace();

private:
    const Desk &desk() const { return m_office->desk; }
    NewMaterial picture(const QString &name = u"考勤表.jpg"_s, int seed = 0) const
    {
        NewMaterial file;
        file.fileName = name;
        file.bytes = samples::jpeg({400, 560}, seed);
        return file;
    }
    QStringList filesOnDisk() const
    {
        return QDir(m_office->path() + u"/files"_s).entryList(QDir::Files);
    }
    IssuedDocument issued(const QString &kind) const
    {
        return issueDocument(desk(), m_id, {kind, {}, 0, {}, {}, {}, {}, {}, {}})->value.document;
    }

    std::unique_ptr<TestDesk> m_office;
    Id<Case> m_id;
};

void DossierOperationsTest::fileIsKeptAndComesBack()
{
    const NewMaterial file = picture();
    const auto done = addMaterial(desk(), m_id, file);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QCOMPARE(done->value.name, u"考勤表"_s);
    QCOMPARE(done->value.mediaType, u"image/jpeg"_s);
    QCOMPARE(done->value.section, DossierSection::Other);
    QCOMPARE(done->value.addedBy, u"许晓燕"_s);
    m_office->reopen();
    const auto all = materialsOfCase(desk(), m_id);
    QCOMPARE(all->size(), 1);
    QCOMPARE(*materialBytes(desk(), all->first()), file.bytes);
    const auto again = addMaterial(desk(), m_id, file);
    QCOMPARE(again->warnings.size(), 1);
    QCOMPARE(again->warnings.first().code, u"material.again"_s);
}

void DossierOperationsTest::refusedFileLeavesNothing()
{
    const QStringList before = filesOnDisk();
    NewMaterial file = picture();
    file.bytes.chop(3000);
    const auto done = addMaterial(desk(), m_id, file);
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"material.damaged"_s);
    QVERIFY(materialsOfCase(desk(), m_id)->isEmpty());
    QCOMPARE(filesOnDisk(), before);
    QVERIFY(!addMaterial(desk(), Id<Case>(u"nobody"_s), picture()));
}

void DossierOperationsTest::evidenceGivesNameAndPlace()
{
    const Evidence evidence = loadCase(desk(), m_id)->evidence.first();
    NewMaterial file = picture(u"IMG_0001.jpg"_s);
    file.evidence = evidence.name;
    const auto done = addMaterial(desk(), m_id, file);
    QCOMPARE(done->value.name, evidence.name);
    QCOMPARE(done->value.evidenceId, evidence.id);
    QCOMPARE(done->value.section, DossierSection::EvidenceApplicant);
    file.evidence = u"没有这件"_s;
    QCOMPARE(addMaterial(desk(), m_id, file).error().code, u"material.evidence"_s);
}

void DossierOperationsTest::takenOutStaysOnRecord()
{
    const CaseMaterial file = addMaterial(desk(), m_id, picture())->value;
    QCOMPARE(removeMaterial(desk(), file.id, u" "_s).error().code, u"material.reason"_s);
    QVERIFY(removeMaterial(desk(), file.id, u"存错了"_s));
    QCOMPARE(removeMaterial(desk(), file.id, u"存错了"_s).error().code, u"material.removed"_s);
    const CaseMaterial kept = materialsOfCase(desk(), m_id)->first();
    QCOMPARE(kept.removeReason, u"存错了"_s);
    QVERIFY(materialBytes(desk(), kept));
    QVERIFY(dossierPlan(desk(), m_id)->items.isEmpty());
}

void DossierOperationsTest::signedCopyStays()
{
    const IssuedDocument document = issued(u"acceptance-register"_s);
    const auto scan = attachScan(desk(), document.id, picture(u"扫描.jpg"_s));
    QVERIFY(scan);
    QVERIFY(scan->value.isLocked());
    QCOMPARE(scan->value.section, DossierSection::Register);
    QCOMPARE(removeMaterial(desk(), scan->value.id, u"x"_s).error().code, u"material.locked"_s);
    QVERIFY(voidDocument(desk(), document.id, u"写错了"_s));
    QCOMPARE(attachScan(desk(), document.id, picture()).error().code, u"document.voided"_s);
    QVERIFY(dossierPlan(desk(), m_id)->items.isEmpty());
}

void DossierOperationsTest::undoTakesAnAdditionBack()
{
    const auto done = addMaterial(desk(), m_id, picture());
    QVERIFY(m_office->store->undo(done->changes.operationId, desk().actor()));
    QVERIFY(materialsOfCase(desk(), m_id)->isEmpty());
}

void DossierOperationsTest::verifyKnowsTheFiles()
{
    const CaseMaterial file = addMaterial(desk(), m_id, picture())->value;
    QVERIFY(m_office->store->verify()->ok());
    QVERIFY(QFile::remove(m_office->path() + u"/files/"_s + file.fileKey));
    QVERIFY(!m_office->store->verify()->ok());
}

void DossierOperationsTest::bindsWhatTheCaseHolds()
{
    (void)issued(u"acceptance-register"_s);
    QVERIFY(addMaterial(desk(), m_id, picture()));
    const auto bound = makeDossier(desk(), m_id);
    QVERIFY2(bound, qPrintable(bound ? QString() : bound.error().message + bound.error().detail));
    QVERIFY(bound->pdf.startsWith("%PDF-1.4"));
    QCOMPARE(bound->plan.items.size(), 2);
    QStringList codes;
    for (const Warning &warning : bound->warnings)
        codes += warning.code;
    QCOMPARE(codes, (QStringList{u"dossier.open"_s, u"dossier.retention"_s}));
}

void DossierOperationsTest::coverSaysHowLong()
{
    Case record = loadCase(desk(), m_id)->record;
    QCOMPARE(*keepingText(desk(), record), u"10年"_s);
    QVERIFY(refuseCase(desk(), m_id, desk().today(), u"不属于受理范围"_s));
    record = loadCase(desk(), m_id)->record;
    QVERIFY(setRetentionTerm(desk(), 30, u"档案管理办法"_s));
    QCOMPARE(*keepingText(desk(), record), u"30年（至2056年12月31日）"_s);
    QVERIFY(reviewRetention(desk(), m_id, RetentionDecision::KeepForGood, u"重大"_s));
    QCOMPARE(*keepingText(desk(), record), u"永久"_s);
}

void DossierOperationsTest::ownTemplateOfTheCoverIsUsed()
{
    const auto before = makeDossier(desk(), m_id, {});
    QString text = builtInTemplate(*paperKind(u"dossier-cover"_s));
    text.insert(text.lastIndexOf(u"</paper>"_s), u"<pagebreak/><p>本单位的附页</p>"_s);
    QVERIFY(saveTemplate(desk(), u"dossier-cover"_s, text, u"附页"_s));
    const auto after = makeDossier(desk(), m_id, {});
    QVERIFY(before && after);
    const auto pages = [](const BoundDossier &dossier) {
        return dossier.pdf.count("/Type /Page") - dossier.pdf.count("/Type /Pages");
    };
    QVERIFY(pages(*before) > 0);
    QCOMPARE(pages(*after), pages(*before) + 1);
}

void DossierOperationsTest::transferListsWhatEnded()
{
    const QDate today = desk().today();
    QCOMPARE(makeTransferList(desk(), today, today).error().code, u"transfer.none"_s);
    QCOMPARE(makeTransferList(desk(), today, today.addDays(-1)).error().code, u"transfer.period"_s);
    QVERIFY(refuseCase(desk(), m_id, today, u"不属于受理范围"_s));
    const auto list = makeTransferList(desk(), today, today);
    QVERIFY2(list, qPrintable(list ? QString() : list.error().message));
    QCOMPARE(list->cases, 1);
    QVERIFY(list->pdf.startsWith("%PDF"));
}

void DossierOperationsTest::ownListTakesThePlace()
{
    QVERIFY(reviewDossier(desk(), m_id)->findings.size() > 20);
    QVERIFY(!importDossierList(desk(), "{}"));
    const QByteArray own =
        "{\"case\":[{\"rule\":\"own\",\"title\":\"登记表\",\"test\":\"paper\","
        "\"kinds\":[\"acceptance-register\"],\"need\":\"must\",\"basis\":\"本办规定\"}]}";
    QVERIFY(importDossierList(desk(), own));
    QCOMPARE(reviewDossier(desk(), m_id)->findings.size(), 1);
    QVERIFY(reviewDossier(desk(), m_id)->lacksMust());
    (void)issued(u"acceptance-register"_s);
    QCOMPARE(reviewDossier(desk(), m_id)->score, 100);
    QVERIFY(removeDossierList(desk()));
    QCOMPARE(removeDossierList(desk()).error().code, u"dossier-list.none"_s);
    QVERIFY(!reviewOffice(desk())->isEmpty());
}

QTEST_GUILESS_MAIN(DossierOperationsTest)
#include "dossieroperationstest.moc"
