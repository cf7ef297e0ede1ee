// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/agreementchecks.h"

#include <QTest>

using namespace hezhong;

namespace {

CaseFile sampleCase()
{
    CaseFile file;
    file.record.cause = QStringLiteral("205.5");
    Party worker;
    worker.id = Id<Party>(QStringLiteral("p1"));
    worker.name = QStringLiteral("王䶮");
    Party firm;
    firm.id = Id<Party>(QStringLiteral("p2"));
    firm.side = Side::Respondent;
    firm.name = QStringLiteral("某公司");
    file.parties = {worker, firm};
    Agent agent;
    agent.id = Id<Agent>(QStringLiteral("a1"));
    agent.partyId = firm.id;
    agent.name = QStringLiteral("周小川");
    file.agents = {agent};
    Claim claim;
    claim.amount = Money::fromFen(1230000);
    file.claims = {claim};
    file.hearings = {HearingFile{}};
    return file;
}

AgreementFile sampleAgreement()
{
    AgreementFile file;
    file.agreement.signedOn = QDate(2026, 11, 9);
    Clause clause;
    clause.text = QStringLiteral("被申请人支付12300元。");
    file.clauses = {clause};
    Payment payment;
    payment.due = QDate(2026, 11, 30);
    payment.amount = Money::fromFen(1230000);
    payment.payee = QStringLiteral("王䶮");
    file.payments = {payment};
    return file;
}

} // namespace

class AgreementChecksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void completeAgreementPasses();
    void faults_data();
    void faults();
    void agentNeedsSpecialAuthority();
    void noPaymentNeedsATimeLimit();
    void warnings();
};

void AgreementChecksTest::completeAgreementPasses()
{
    const auto checked = checkAgreement(sampleAgreement(), sampleCase());
    QVERIFY(checked.has_value());
    QVERIFY(checked->isEmpty());
}

void AgreementChecksTest::faults_data()
{
    QTest::addColumn<std::function<void(AgreementFile &)>>("spoil");
    QTest::addColumn<QString>("field");
    using F = std::function<void(AgreementFile &)>;
    QTest::newRow("signing date") << F([](AgreementFile &f) { f.agreement.signedOn = {}; }) << QStringLiteral("signed_on");
    QTest::newRow("no clause") << F([](AgreementFile &f) { f.clauses.clear(); }) << QStringLiteral("clauses");
    QTest::newRow("empty clause") << F([](AgreementFile &f) { f.clauses[0].text = QStringLiteral(" "); }) << QStringLiteral("clauses[0]");
    QTest::newRow("no due") << F([](AgreementFile &f) { f.payments[0].due = {}; }) << QStringLiteral("payments[0].due");
    QTest::newRow("due before signing") << F([](AgreementFile &f) { f.payments[0].due = QDate(2026, 11, 8); }) << QStringLiteral("payments[0].due");
    QTest::newRow("no amount") << F([](AgreementFile &f) { f.payments[0].amount = {}; }) << QStringLiteral("payments[0].amount");
    QTest::newRow("no payee") << F([](AgreementFile &f) { f.payments[0].payee.clear(); }) << QStringLiteral("payments[0].payee");
    QTest::newRow("copies") << F([](AgreementFile &f) { f.agreement.copies = 2; }) << QStringLiteral("copies");
}

void AgreementChecksTest::faults()
{
    QFETCH(std::function<void(AgreementFile &)>, spoil);
    AgreementFile file = sampleAgreement();
    spoil(file);
    const auto checked = checkAgreement(file, sampleCase());
    QVERIFY(!checked);
    QTEST(checked.error().field, "field");
    QCOMPARE(checked.error().fault, Fault::Input);
    QVERIFY(!checked.error().message.isEmpty());
}

void AgreementChecksTest::agentNeedsSpecialAuthority()
{
    AgreementFile file = sampleAgreement();
    file.signatories = {Signatory{{}, {}, {}, Id<Party>(QStringLiteral("p2")), Id<Agent>(QStringLiteral("a1"))}};
    CaseFile caseFile = sampleCase();
    const auto general = checkAgreement(file, caseFile);
    QVERIFY(!general);
    QCOMPARE(general.error().code, QStringLiteral("agreement.authority"));
    QCOMPARE(general.error().fault, Fault::Refused);
    caseFile.agents[0].authority = Authority::Special;
    QVERIFY(checkAgreement(file, caseFile).has_value());
    caseFile.agents.clear();
    QCOMPARE(checkAgreement(file, caseFile).error().code, QStringLiteral("agreement.signatory"));
}

void AgreementChecksTest::noPaymentNeedsATimeLimit()
{
    AgreementFile file = sampleAgreement();
    file.payments.clear();
    QCOMPARE(checkAgreement(file, sampleCase()).error().field, QStringLiteral("performance_due"));
    file.agreement.performanceDue = QDate(2026, 12, 1);
    QVERIFY(checkAgreement(file, sampleCase()).has_value());
}

void AgreementChecksTest::warnings()
{
    CaseFile caseFile = sampleCase();
    caseFile.hearings.clear();
    caseFile.record.cause = QStringLiteral("205.1");
    AgreementFile file = sampleAgreement();
    file.payments[0].amount = Money::fromFen(1230001);
    const auto checked = checkAgreement(file, caseFile);
    QVERIFY(checked.has_value());
    QStringList codes;
    for (const Warning &warning : *checked)
        codes += warning.code;
    QCOMPARE(codes, (QStringList{QStringLiteral("agreement.no-hearing"), QStringLiteral("agreement.confirmation-only"),
                                 QStringLiteral("agreement.above-claim")}));
}

QTEST_APPLESS_MAIN(AgreementChecksTest)
#include "agreementcheckstest.moc"
