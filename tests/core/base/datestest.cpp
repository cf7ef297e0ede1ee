// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dates.h"

#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

class DatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void strictDates_data();
    void strictDates();
    void typedDates_data();
    void typedDates();
    void times_data();
    void times();
    void prints();
};

void DatesTest::strictDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::newRow("plain") << u"2026-11-09"_s << QDate(2026, 11, 9);
    QTest::newRow("leap day") << u"2024-02-29"_s << QDate(2024, 2, 29);
    QTest::newRow("no leap day") << u"2026-02-29"_s << QDate();
    QTest::newRow("30 February") << u"2026-02-30"_s << QDate();
    QTest::newRow("short month") << u"2026-1-09"_s << QDate();
    QTest::newRow("slashes") << u"2026/11/09"_s << QDate();
    QTest::newRow("time behind") << u"2026-11-09T00:00"_s << QDate();
    QTest::newRow("space behind") << u"2026-11-09 "_s << QDate();
    QTest::newRow("line end behind") << u"2026-11-09\n"_s << QDate();
    QTest::newRow("too old") << u"1899-12-31"_s << QDate();
    QTest::newRow("empty") << u""_s << QDate();
}

void DatesTest::strictDates()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    const auto parsed = parseDate(text, u"received_on"_s);
    QCOMPARE(parsed.has_value(), date.isValid());
    if (parsed) {
        QCOMPARE(*parsed, date);
        return;
    }
    QCOMPARE(parsed.error().fault, Fault::Input);
    QCOMPARE(parsed.error().code, u"date.invalid"_s);
    QCOMPARE(parsed.error().field, u"received_on"_s);
}

void DatesTest::typedDates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    QTest::newRow("ISO") << u"2026-11-09"_s << QDate(2026, 11, 9);
    QTest::newRow("slashes") << u"2026/11/9"_s << QDate(2026, 11, 9);
    QTest::newRow("points") << u"2026.11.9"_s << QDate(2026, 11, 9);
    QTest::newRow("Chinese") << u"2026年11月9日"_s << QDate(2026, 11, 9);
    QTest::newRow("Chinese with spaces") << u"2026 年 11 月 9 日"_s << QDate(2026, 11, 9);
    QTest::newRow("month and day") << u"3月5日"_s << QDate(2026, 3, 5);
    QTest::newRow("compact day") << u"0305"_s << QDate(2026, 3, 5);
    QTest::newRow("compact") << u"20250305"_s << QDate(2025, 3, 5);
    QTest::newRow("full width") << u"２０２６－１１－０９"_s << QDate(2026, 11, 9);
    QTest::newRow("today") << u"今天"_s << QDate(2026, 11, 23);
    QTest::newRow("tomorrow") << u"明天"_s << QDate(2026, 11, 24);
    QTest::newRow("yesterday") << u"昨天"_s << QDate(2026, 11, 22);
    QTest::newRow("later") << u"+15"_s << QDate(2026, 12, 8);
    QTest::newRow("earlier") << u"-3"_s << QDate(2026, 11, 20);
    QTest::newRow("impossible") << u"2月30日"_s << QDate();
    QTest::newRow("month 13") << u"1305"_s << QDate();
    QTest::newRow("words") << u"下周"_s << QDate();
    QTest::newRow("far future") << u"2999-01-01"_s << QDate();
    QTest::newRow("empty") << u""_s << QDate();
}

void DatesTest::typedDates()
{
    QFETCH(QString, typed);
    QFETCH(QDate, date);
    const auto parsed = parseTypedDate(typed, QDate(2026, 11, 23), u"on"_s);
    QCOMPARE(parsed.has_value(), date.isValid());
    if (parsed)
        QCOMPARE(*parsed, date);
    else
        QCOMPARE(parsed.error().field, u"on"_s);
}

void DatesTest::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("time");
    QTest::newRow("plain") << u"09:30"_s << QTime(9, 30);
    QTest::newRow("short") << u"9:30"_s << QTime(9, 30);
    QTest::newRow("wide colon") << u"14：05"_s << QTime(14, 5);
    QTest::newRow("24") << u"24:00"_s << QTime();
    QTest::newRow("60 minutes") << u"09:60"_s << QTime();
    QTest::newRow("one minute digit") << u"09:3"_s << QTime();
    QTest::newRow("empty") << u""_s << QTime();
}

void DatesTest::times()
{
    QFETCH(QString, text);
    QFETCH(QTime, time);
    const auto parsed = parseTime(text, u"start"_s);
    QCOMPARE(parsed.has_value(), time.isValid());
    if (parsed)
        QCOMPARE(*parsed, time);
    else
        QCOMPARE(parsed.error().code, u"time.invalid"_s);
}

void DatesTest::prints()
{
    QCOMPARE(isoDate(QDate(2026, 3, 5)), u"2026-03-05"_s);
    QCOMPARE(chineseDate(QDate(2026, 3, 5)), u"2026年3月5日"_s);
    QCOMPARE(chineseWeekday(QDate(2026, 11, 23)), u"星期一"_s);
    QCOMPARE(chineseWeekday(QDate(2026, 11, 22)), u"星期日"_s);
    QCOMPARE(isoDate(QDate()), QString());
    QCOMPARE(chineseDate(QDate()), QString());
    QCOMPARE(chineseWeekday(QDate()), QString());
}

QTEST_GUILESS_MAIN(DatesTest)
#include "datestest.moc"
