// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/caseflow.h"

#include <QTest>

using namespace hezhong;

class CaseFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stepsAllowed_data();
    void stepsAllowed();
    void refusalTellsStateAndAdvice();
    void everyStepLeadsToAReachableStatus();
    void datesMustFollow();
    void nextStepOfEveryStatus();
};

void CaseFlowTest::stepsAllowed_data()
{
    QTest::addColumn<CaseStatus>("status");
    QTest::addColumn<QList<CaseStep>>("allowed");
    using S = CaseStep;
    const QList<S> open{S::RecordHearing, S::Agree, S::CloseSettled, S::CloseFailed, S::Withdraw};
    QTest::newRow("registered") << CaseStatus::Registered << QList<S>{S::Accept, S::Refuse, S::Withdraw};
    QTest::newRow("accepted") << CaseStatus::Accepted << open;
    QTest::newRow("mediating") << CaseStatus::Mediating << open;
    QTest::newRow("agreed") << CaseStatus::Agreed << QList<S>{S::CloseAgreed};
    for (const CaseStatus end :
         {CaseStatus::Refused, CaseStatus::Failed, CaseStatus::Withdrawn, CaseStatus::Closed})
        QTest::newRow(qPrintable(code(end))) << end << QList<S>{};
}

void CaseFlowTest::stepsAllowed()
{
    QFETCH(CaseStatus, status);
    QFETCH(QList<CaseStep>, allowed);
    Case record;
    record.status = status;
    for (int step = 0; step <= static_cast<int>(CaseStep::Withdraw); ++step) {
        const auto one = static_cast<CaseStep>(step);
        QCOMPARE(allowStep(record, one).has_value(), allowed.contains(one));
    }
}

void CaseFlowTest::refusalTellsStateAndAdvice()
{
    Case record;
    record.number = QStringLiteral("〔2026〕锦劳调1号");
    const Status status = allowStep(record, CaseStep::RecordHearing);
    QVERIFY(!status);
    QCOMPARE(status.error().fault, Fault::Refused);
    QCOMPARE(status.error().code, QStringLiteral("case.state"));
    QVERIFY(status.error().message.contains(record.number));
    QVERIFY(status.error().message.contains(label(CaseStatus::Registered)));
    QVERIFY(!status.error().hint.isEmpty());
}

void CaseFlowTest::everyStepLeadsToAReachableStatus()
{
    QSet<CaseStatus> reached{CaseStatus::Registered};
    for (int step = 0; step <= static_cast<int>(CaseStep::Withdraw); ++step)
        reached.insert(statusAfter(static_cast<CaseStep>(step)));
    QCOMPARE(reached.size(), EnumNames<CaseStatus>::all().size());
}

void CaseFlowTest::datesMustFollow()
{
    const QDate first(2026, 11, 2);
    QVERIFY(notBefore(first, first, QStringLiteral("收到日期"), QStringLiteral("on")).has_value());
    QVERIFY(notBefore(first, QDate(), QStringLiteral("收到日期"), QStringLiteral("on")).has_value());
    const Status early = notBefore(first.addDays(-1), first, QStringLiteral("收到日期"), QStringLiteral("on"));
    QVERIFY(!early);
    QCOMPARE(early.error().fault, Fault::Input);
    QCOMPARE(early.error().field, QStringLiteral("on"));
    QVERIFY(early.error().message.contains(QStringLiteral("2026-11-01")));
}

void CaseFlowTest::nextStepOfEveryStatus()
{
    for (const auto &name : EnumNames<CaseStatus>::all()) {
        CaseFile file;
        file.record.status = name.value;
        const auto step = nextStep(file);
        if (step) {
            QVERIFY(allowStep(file.record, *step).has_value());
            QVERIFY(!stepLabel(*step).isEmpty());
        }
    }
}

QTEST_APPLESS_MAIN(CaseFlowTest)
#include "caseflowtest.moc"
