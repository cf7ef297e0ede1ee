// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/calculators/service.h"

#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

class ServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
};

void ServiceTest::counts_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("years");
    QTest::addColumn<QString>("before2008");
    const auto row = [](const char *tag, QDate first, QDate last, const QString &text,
                        const QString &years, const QString &before) {
        QTest::newRow(tag) << first << last << text << years << before;
    };
    row("half a year", {2019, 3, 15}, {2026, 9, 14}, u"7年6个月0天"_s, u"8"_s, u"8"_s);
    row("a day less", {2019, 3, 15}, {2026, 9, 13}, u"7年5个月30天"_s, u"7.5"_s, u"8"_s);
    row("five months", {2025, 7, 1}, {2025, 11, 30}, u"0年5个月0天"_s, u"0.5"_s, u"1"_s);
    row("exact years", {2024, 1, 1}, {2025, 12, 31}, u"2年0个月0天"_s, u"2"_s, u"2"_s);
    row("one day more", {2024, 1, 1}, {2026, 1, 1}, u"2年0个月1天"_s, u"2.5"_s, u"3"_s);
    row("before 2008", {2005, 5, 10}, {2007, 12, 31}, u"2年7个月22天"_s, u"3"_s, u"3"_s);
    row("since 2008", {2008, 1, 1}, {2026, 5, 9}, u"18年4个月9天"_s, u"18.5"_s, u"19"_s);
    row("undivided", {2005, 5, 10}, {2026, 5, 9}, u"21年0个月0天"_s, u"21"_s, u"21"_s);
    row("from the end of August", {2024, 8, 31}, {2025, 2, 27}, u"0年6个月0天"_s, u"1"_s, u"1"_s);
    row("from a leap day", {2024, 2, 29}, {2025, 2, 27}, u"1年0个月0天"_s, u"1"_s, u"1"_s);
    row("one day", {2026, 11, 23}, {2026, 11, 23}, u"0年0个月1天"_s, u"0.5"_s, u"1"_s);
    row("reversed", {2026, 11, 23}, {2026, 11, 22}, u"0年0个月0天"_s, u"0"_s, u"0"_s);
}

void ServiceTest::counts()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const Service service = Service::between(first, last);
    QTEST(service.text(), "text");
    QTEST(service.compensationYears().plainDecimal(), "years");
    QTEST(service.yearsBefore2008().plainDecimal(), "before2008");
}

QTEST_GUILESS_MAIN(ServiceTest)
#include "servicetest.moc"
