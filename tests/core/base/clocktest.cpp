// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

class ClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { qunsetenv("HEZHONG_TODAY"); }
    void manualClockMovesOnlyWhenTold();
    void todayIsTheLocalDay();
    void systemClockTellsTheTime();
    void demonstrationDay_data();
    void demonstrationDay();
};

void ClockTest::manualClockMovesOnlyWhenTold()
{
    const QDateTime start(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);
    ManualClock clock(start);
    QCOMPARE(clock.now(), start);
    QCOMPARE(clock.now(), start);
    clock.advance(1500);
    QCOMPARE(clock.now(), start.addMSecs(1500));
    clock.set(start);
    QCOMPARE(clock.now(), start);
}

void ClockTest::todayIsTheLocalDay()
{
    const QDateTime evening(QDate(2026, 11, 23), QTime(20, 0), Qt::UTC);
    const ManualClock clock(evening);
    QCOMPARE(clock.today(), evening.toLocalTime().date());
    QCOMPARE(clock.now().timeSpec(), Qt::UTC);
}

void ClockTest::systemClockTellsTheTime()
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QDateTime now = SystemClock().now();
    QVERIFY(before <= now);
    QVERIFY(now <= QDateTime::currentDateTimeUtc());
}

void ClockTest::demonstrationDay_data()
{
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<bool>("moves");
    QTest::newRow("a day") << QByteArray("2027-02-28") << true;
    QTest::newRow("no day") << QByteArray("2027-02-30") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void ClockTest::demonstrationDay()
{
    QFETCH(QByteArray, wanted);
    QFETCH(bool, moves);
    qputenv("HEZHONG_TODAY", wanted);
    const QDate expected = moves ? QDate(2027, 2, 28) : QDate::currentDate();
    // The local day may turn between the two readings.
    const qint64 distance = qAbs(SystemClock().today().daysTo(expected));
    QVERIFY(distance <= 1);
}

QTEST_GUILESS_MAIN(ClockTest)
#include "clocktest.moc"
