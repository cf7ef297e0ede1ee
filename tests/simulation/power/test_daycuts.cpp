// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/power/daycuts.h"

using namespace hezhong;

/// The short form of the day in `reliability powercuts`.
class TestDayCuts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingOfADayIsLost()
    {
        const Calendar calendar = Calendar::builtIn();
        DayCuts day(calendar, 25, 1);
        CutPlan plan;
        plan.oneOf = 60;
        plan.deeperOneOf = 10;
        plan.deeperPoints = 2;
        const CutFigures figures = cutPower(day, plan);
        QVERIFY2(figures.ok(), qPrintable((figures.unexplained + figures.faults).join(u'\n')));
        QVERIFY(figures.states > 10);
        qInfo("%lld steps, %lld cuts, %lld disks", figures.steps, figures.points, figures.states);
    }
};

QTEST_GUILESS_MAIN(TestDayCuts)
#include "test_daycuts.moc"
