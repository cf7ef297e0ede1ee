// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultruns.h"

#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// The short form of `reliability faults`: a few steps, every so many-th call.
class FaultRunsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLost_data()
    {
        QTest::addColumn<int>("plan");
        for (int i = 0; i < faultPlans().size(); ++i)
            QTest::newRow(qPrintable(faultPlans().at(i).name)) << i;
    }
    void nothingIsLost()
    {
        QFETCH(int, plan);
        constexpr int steps = 10;
        constexpr int stride = 17;
        const Tally tally =
            FaultRun(faultPlans().at(plan), 5 + quint64(plan), stride).run(steps, Deadline(0));
        QVERIFY2(tally.losses.isEmpty(), qPrintable(tally.losses.mid(0, 10).join(u'\n')));
        QVERIFY2(tally.figure(u"faults tried"_s) > 3, qPrintable(tally.line()));
    }
};

QTEST_GUILESS_MAIN(FaultRunsTest)
#include "faultrunstest.moc"
