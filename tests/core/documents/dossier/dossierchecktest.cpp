// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/dossier/dossiercheck.h"
#include "tests/core/documents/samplecases.h"

#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

IssuedDocument issued(CaseFile &file, const QString &kind, const QString &title)
{
    IssuedDocument document;
    document.id = Id<IssuedDocument>(u"paper-%1"_s.arg(file.documents.size()));
    document.kind = kind;
    document.title = title;
    document.pages = 2;
    document.issuedAt =
        QDateTime(QDate(2026, 11, 9), QTime(9, 0)).addSecs(60 * file.documents.size());
    if (kind == u"mediation-record"_s)
        document.values = {{u"ordinal"_s, u"一"_s}};
    file.documents += document;
    return document;
}

CaseMaterial scan(QList<CaseMaterial> &materials, DossierSection section, const QString &name)
{
    CaseMaterial material;
    material.id = Id<CaseMaterial>(u"file-%1"_s.arg(materials.size()));
    material.section = section;
    material.name = name;
    material.pages = 1;
    material.addedAt = QDateTime(QDate(2026, 11, 10), QTime(9, 0));
    material.position = static_cast<int>(materials.size());
    materials += material;
    return material;
}

CaseFile agreedCase()
{
    CaseFile file = samples::wageArrears();
    file.record.status = CaseStatus::Closed;
    file.record.outcome = Outcome::Agreed;
    file.record.source = CaseSource::Application;
    file.record.receivedOn = QDate(2026, 11, 2);
    file.record.acceptedOn = QDate(2026, 11, 4);
    file.record.closedOn = QDate(2026, 11, 12);
    for (qsizetype i = 0; i < file.hearings.size(); ++i)
        file.hearings[i].hearing.ordinal = int(i) + 1;
    for (qsizetype i = 0; i < file.evidence.size(); ++i)
        file.evidence[i].id = Id<Evidence>(u"evidence-%1"_s.arg(i));
    file.agents.clear();
    file.documents.clear();
    return file;
}

DossierDates dates()
{
    return {QDate(2026, 11, 5), QDate(2026, 11, 19)};
}

DossierFinding found(const DossierReport &report, const QString &rule)
{
    for (const DossierFinding &finding : report.findings)
        if (finding.rule == rule)
            return finding;
    qFatal("no rule %s", qPrintable(rule));
}

QString stateOf(const CaseFile &file, const QList<CaseMaterial> &materials, const QString &rule,
                const DossierDates &when = dates())
{
    return code(found(checkDossier(DossierList::builtIn(), file, materials, when), rule).state);
}

} // namespace

/// The self-check: what concerns a case, what is there, what lacks.
class DossierCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void builtInListIsWhole();
    void outcomesDecideWhatIsNeeded();
    void wholeFileScoresFull();
    void signedCopyIsAskedFor();
    void everyHearingNeedsItsRecord();
    void limitsAndDates();
    void evidenceNeedsItsFile();
    void voidedPapersDoNotCount();
    void faultyListsNameThePlace_data();
    void faultyListsNameThePlace();
    void officeKindDecides();
};

void DossierCheckTest::builtInListIsWhole()
{
    const DossierList &list = DossierList::builtIn();
    QVERIFY(list.rules.size() > 25);
    QVERIFY(list.office.size() >= 8);
    for (const DossierRule &rule : list.rules)
        for (const QString &kind : rule.kinds)
            QVERIFY2(sectionOfKind(kind) != DossierSection::Other, qPrintable(kind));
}

void DossierCheckTest::outcomesDecideWhatIsNeeded()
{
    CaseFile file = agreedCase();
    QCOMPARE(stateOf(file, {}, u"agreement"_s), u"missing"_s);
    QCOMPARE(stateOf(file, {}, u"termination"_s), u"not-needed"_s);
    QCOMPARE(stateOf(file, {}, u"court-letter"_s), u"not-needed"_s);
    file.record.outcome = Outcome::Failed;
    QCOMPARE(stateOf(file, {}, u"agreement"_s), u"not-needed"_s);
    QCOMPARE(stateOf(file, {}, u"termination"_s), u"missing"_s);
    file.record.source = CaseSource::CourtDelegated;
    QCOMPARE(stateOf(file, {}, u"court-letter"_s), u"missing"_s);
    QCOMPARE(stateOf(file, {}, u"application"_s), u"not-needed"_s);
    CaseFile refused = samples::refusedCase(agreedCase());
    refused.record.status = CaseStatus::Refused;
    QCOMPARE(stateOf(refused, {}, u"refusal-notice"_s), u"missing"_s);
    issued(refused, u"refusal-notice"_s, u"不予受理通知书"_s);
    QCOMPARE(stateOf(refused, {}, u"refusal-notice"_s), u"present"_s);
}

void DossierCheckTest::wholeFileScoresFull()
{
    CaseFile file = agreedCase();
    QList<CaseMaterial> materials;
    const DossierReport empty = checkDossier(DossierList::builtIn(), file, {}, dates());
    QVERIFY(empty.lacksMust());
    QVERIFY(empty.score < 50);
    for (const auto &[kind, title] : {std::pair{u"acceptance-register"_s, u"受理登记表"_s},
                                      {u"acceptance-notice"_s, u"受理通知书"_s},
                                      {u"mediation-notice"_s, u"调解通知书"_s},
                                      {u"rights-notice"_s, u"权利义务告知书"_s},
                                      {u"mediation-record"_s, u"调解笔录"_s},
                                      {u"mediation-agreement"_s, u"调解协议书"_s}}) {
        const IssuedDocument document = issued(file, kind, title);
        scan(materials, DossierSection::Other, title);
        materials.last().documentId = document.id;
    }
    for (const auto section : {DossierSection::Application, DossierSection::Identity,
                               DossierSection::Performance, DossierSection::FollowUp})
        scan(materials, section, u"材料"_s);
    scan(materials, DossierSection::Service, u"受理通知书、调解通知书、调解协议书送达回证"_s);
    for (const Evidence &evidence : std::as_const(file.evidence)) {
        scan(materials, DossierSection::EvidenceApplicant, evidence.name);
        materials.last().evidenceId = evidence.id;
    }
    const DossierReport report = checkDossier(DossierList::builtIn(), file, materials, dates());
    for (const DossierFinding &finding : report.findings)
        QVERIFY2(finding.state != DossierState::Missing,
                 qPrintable(finding.rule + finding.message));
    QCOMPARE(report.score, 100);
    QVERIFY(!report.lacksMust());
    QVERIFY(found(report, u"agreement"_s).page > found(report, u"register"_s).page);
}

void DossierCheckTest::signedCopyIsAskedFor()
{
    CaseFile file = agreedCase();
    const IssuedDocument agreement = issued(file, u"mediation-agreement"_s, u"调解协议书"_s);
    QList<CaseMaterial> materials;
    QCOMPARE(stateOf(file, materials, u"agreement"_s), u"present"_s);
    QCOMPARE(stateOf(file, materials, u"agreement-signed"_s), u"missing"_s);
    scan(materials, DossierSection::Result, u"协议扫描"_s);
    materials.last().documentId = agreement.id;
    QCOMPARE(stateOf(file, materials, u"agreement-signed"_s), u"present"_s);
    file.agreements.last().agreement.copies = 1;
    QCOMPARE(stateOf(file, materials, u"copies"_s), u"missing"_s);
}

void DossierCheckTest::everyHearingNeedsItsRecord()
{
    CaseFile file = agreedCase();
    file.hearings += file.hearings.first();
    file.hearings.last().hearing.ordinal = 2;
    issued(file, u"mediation-record"_s, u"调解笔录"_s);
    const DossierReport report = checkDossier(DossierList::builtIn(), file, {}, dates());
    QCOMPARE(found(report, u"hearing-records"_s).state, DossierState::Missing);
    QVERIFY(found(report, u"hearing-records"_s).message.contains(u'2'));
    QList<CaseMaterial> materials;
    scan(materials, DossierSection::Record, u"第二次笔录"_s);
    QCOMPARE(stateOf(file, materials, u"hearing-records"_s), u"present"_s);
}

void DossierCheckTest::limitsAndDates()
{
    CaseFile file = agreedCase();
    QCOMPARE(stateOf(file, {}, u"acceptance-days"_s), u"present"_s);
    QCOMPARE(stateOf(file, {}, u"time-limit"_s), u"present"_s);
    QCOMPARE(stateOf(file, {}, u"dates"_s), u"present"_s);
    const DossierDates early{QDate(2026, 11, 3), QDate(2026, 11, 5)};
    QCOMPARE(stateOf(file, {}, u"acceptance-days"_s, early), u"missing"_s);
    QCOMPARE(stateOf(file, {}, u"time-limit"_s, early), u"missing"_s);
    file.record.extendedTo = QDate(2026, 11, 30);
    QCOMPARE(stateOf(file, {}, u"time-limit"_s, early), u"missing"_s);
    QList<CaseMaterial> materials;
    scan(materials, DossierSection::Extension, u"延期调解同意书"_s);
    QCOMPARE(stateOf(file, materials, u"time-limit"_s, early), u"present"_s);
    file.record.closedOn = QDate(2026, 11, 1);
    QCOMPARE(stateOf(file, {}, u"dates"_s), u"missing"_s);
}

void DossierCheckTest::evidenceNeedsItsFile()
{
    CaseFile file = agreedCase();
    file.evidence = {Evidence(), Evidence()};
    file.evidence[0].id = Id<Evidence>(u"one"_s);
    file.evidence[0].name = u"考勤表"_s;
    file.evidence[1].id = Id<Evidence>(u"two"_s);
    file.evidence[1].name = u"工资条"_s;
    QList<CaseMaterial> materials;
    scan(materials, DossierSection::EvidenceApplicant, u"考勤表"_s);
    materials.last().evidenceId = file.evidence[0].id;
    const DossierReport report = checkDossier(DossierList::builtIn(), file, materials, dates());
    const DossierFinding finding = found(report, u"evidence-files"_s);
    QCOMPARE(finding.state, DossierState::Missing);
    QVERIFY(finding.message.contains(u"工资条"_s));
    QVERIFY(!finding.message.contains(u"考勤表"_s));
}

void DossierCheckTest::voidedPapersDoNotCount()
{
    CaseFile file = agreedCase();
    issued(file, u"mediation-agreement"_s, u"调解协议书"_s);
    file.documents.last().voidedAt = file.documents.last().issuedAt;
    QCOMPARE(stateOf(file, {}, u"agreement"_s), u"missing"_s);
    const DossierReport report = checkDossier(DossierList::builtIn(), file, {}, dates());
    QVERIFY(found(report, u"voided"_s).message.contains(u'1'));
}

void DossierCheckTest::faultyListsNameThePlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    const auto one = [](const char *rest) {
        return QByteArray("{\"case\":[{\"rule\":\"a\",\"title\":\"b\",\"basis\":\"c\",") + rest
               + "}]}";
    };
    QTest::newRow("no list") << QByteArray("{}") << u"case"_s;
    QTest::newRow("test") << one("\"test\":\"guess\",\"need\":\"must\"") << u"case[0].test"_s;
    QTest::newRow("need") << one("\"test\":\"paper\",\"need\":\"maybe\"") << u"case[0].need"_s;
    QTest::newRow("outcome") << one("\"test\":\"paper\",\"need\":\"must\",\"outcomes\":[\"won\"]")
                             << u"case[0].outcomes"_s;
}

void DossierCheckTest::faultyListsNameThePlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    const auto list = DossierList::parse(json, u"file"_s);
    QVERIFY(!list);
    QCOMPARE(list.error().field, field);
}

void DossierCheckTest::officeKindDecides()
{
    CaseFile file = agreedCase();
    const auto required = [&file] {
        return found(checkDossier(DossierList::builtIn(), file, {}, dates()), u"rights-notice"_s)
            .isRequired;
    };
    QVERIFY(!required());
    file.office.profile = OfficeProfile::PeoplesMediation;
    QVERIFY(required());
}

QTEST_APPLESS_MAIN(DossierCheckTest)
#include "dossierchecktest.moc"
