// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keys/keywork.h"

#include <QtTest>

using namespace hezhong;

/// The search for the work of a slot, on machines that are made up.
class TestKeyWork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneGuessTakesHalfASecondOnEveryMachine_data()
    {
        QTest::addColumn<double>("pass"); // milliseconds of one pass
        for (const double pass :
             {0.3, 1.0, 7.0, 33.0, 90.0, 120.0, 251.0, 400.0, 499.0, 500.0, 2000.0})
            QTest::addRow("%.1f", pass) << pass;
    }
    void oneGuessTakesHalfASecondOnEveryMachine()
    {
        QFETCH(double, pass);
        const auto measure = [pass](const KeyWork &work) {
            return static_cast<qint64>(pass * static_cast<double>(work.operations));
        };
        KeyWork work = KeyWork::least(KeyStrength::Normal);
        QCOMPARE(work.memory, KeyWork::NormalMemory);
        int tries = 1;
        while (const auto more = work.after(measure(work))) {
            QVERIFY(more->operations > work.operations);
            QCOMPARE(more->memory, work.memory);
            work = *more;
            ++tries;
        }
        QVERIFY(measure(work) >= KeyWork::WantedMilliseconds);
        // Nobody waits much longer than is wanted, unless one pass alone takes that long.
        QVERIFY(measure(work) <= std::max<qint64>(1300, static_cast<qint64>(2 * pass)));
        QVERIFY2(tries <= 4, qPrintable(QString::number(tries)));
    }

    void aMachineThatWaversEndsTheSearch()
    {
        // Each measure says less than it should: the work grows to its bound and not further.
        KeyWork work = KeyWork::least(KeyStrength::Normal);
        while (const auto more = work.after(0))
            work = *more;
        QCOMPARE(work.operations, KeyWork::MostOperations);
    }

    void itNeverFalls()
    {
        const KeyWork strong{40, KeyWork::NormalMemory * 2};
        QVERIFY(!strong.after(5000));
        const KeyWork begun = KeyWork::least(KeyStrength::Normal).atLeast(strong);
        QCOMPARE(begun.operations, strong.operations);
        QCOMPARE(begun.memory, strong.memory);
        const KeyWork weak = KeyWork::least(KeyStrength::Normal).atLeast({3, 8192});
        QCOMPARE(weak.operations, quint64(3));
        QCOMPARE(weak.memory, KeyWork::NormalMemory);
    }
};

QTEST_GUILESS_MAIN(TestKeyWork)
#include "test_keywork.moc"
