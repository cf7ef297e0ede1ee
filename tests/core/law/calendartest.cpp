// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/calendar.h"

#include "core/base/dates.h"
#include "core/law/lawjson.h"

#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

class CalendarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void builtInYearsAreLinkedIn();
    void workdaysOfTheYear_data();
    void workdaysOfTheYear();
    void kinds_data();
    void kinds();
    void addsWorkdays_data();
    void addsWorkdays();
    void countBeyondTheLimitIsRefused();
    void unloadedYearKnowsOnlyWeekends();
    void forecastIsNotOfficial();
    void localHoliday();
    void yearFileOfDecemberBefore();
    void faultyYearFile_data();
    void faultyYearFile();
};

void CalendarTest::builtInYearsAreLinkedIn()
{
    const Calendar calendar = Calendar::builtIn();
    QCOMPARE(calendar.years(), (QList<int>{2024, 2025, 2026}));
    QVERIFY(calendar.year(2026));
    QCOMPARE(calendar.year(2026)->notice, u"国办发明电〔2025〕7号"_s);
    QCOMPARE(calendar.year(2024)->statutory.size(), 11);
    QCOMPARE(calendar.year(2025)->statutory.size(), 13);
    QCOMPARE(calendar.year(2026)->statutory.size(), 13);
    QVERIFY(!calendar.year(2027));
}

void CalendarTest::workdaysOfTheYear_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("workdays");
    QTest::newRow("2024") << 2024 << 251;
    QTest::newRow("2025") << 2025 << 248;
    QTest::newRow("2026") << 2026 << 248;
}

void CalendarTest::workdaysOfTheYear()
{
    QFETCH(int, year);
    QTEST(Calendar::builtIn().workdaysBetween(QDate(year, 1, 1), QDate(year, 12, 31)), "workdays");
}

void CalendarTest::kinds_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("workday");
    QTest::newRow("Monday") << QDate(2026, 11, 23) << u"workday"_s << true;
    QTest::newRow("Saturday") << QDate(2026, 11, 21) << u"weekend"_s << false;
    QTest::newRow("make-up Saturday") << QDate(2026, 10, 10) << u"make-up workday"_s << true;
    QTest::newRow("make-up Sunday") << QDate(2026, 9, 20) << u"make-up workday"_s << true;
    QTest::newRow("National Day") << QDate(2026, 10, 1) << u"statutory holiday"_s << false;
    QTest::newRow("long holiday, not statutory") << QDate(2026, 10, 5) << u"off day"_s << false;
    QTest::newRow("Qingming 2026 on a Sunday")
        << QDate(2026, 4, 5) << u"statutory holiday"_s << false;
    QTest::newRow("Mid-autumn 2025") << QDate(2025, 10, 6) << u"statutory holiday"_s << false;
    QTest::newRow("New Year's Eve 2024") << QDate(2024, 2, 9) << u"workday"_s << true;
}

void CalendarTest::kinds()
{
    QFETCH(QDate, day);
    QFETCH(QString, kind);
    QFETCH(bool, workday);
    const QJsonObject json = workdayJson(day, Calendar::builtIn());
    QCOMPARE(json.value(u"date"_s).toString(), isoDate(day));
    QCOMPARE(json.value(u"kind"_s).toString(), kind);
    QCOMPARE(json.value(u"workday"_s).toBool(), workday);
    QCOMPARE(json.value(u"official"_s).toBool(), true);
    QVERIFY(!json.value(u"name"_s).toString().isEmpty());
}

void CalendarTest::addsWorkdays_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("count");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<bool>("official");
    QTest::newRow("plain") << QDate(2026, 11, 23) << 3 << QDate(2026, 11, 26) << true;
    QTest::newRow("Mid-autumn") << QDate(2026, 9, 23) << 3 << QDate(2026, 9, 29) << true;
    QTest::newRow("Spring Festival") << QDate(2026, 2, 13) << 3 << QDate(2026, 2, 25) << true;
    QTest::newRow("May") << QDate(2026, 4, 30) << 3 << QDate(2026, 5, 8) << true;
    QTest::newRow("zero stays") << QDate(2026, 11, 22) << 0 << QDate(2026, 11, 22) << true;
    QTest::newRow("backwards") << QDate(2026, 11, 26) << -3 << QDate(2026, 11, 23) << true;
    QTest::newRow("into 2027") << QDate(2026, 12, 31) << 1 << QDate(2027, 1, 1) << false;
}

void CalendarTest::addsWorkdays()
{
    QFETCH(QDate, from);
    QFETCH(int, count);
    QFETCH(QDate, due);
    QFETCH(bool, official);
    const auto json = addWorkdaysJson(from, count, Calendar::builtIn());
    QVERIFY(json);
    QCOMPARE(*json, (QJsonObject{{u"from"_s, isoDate(from)},
                                 {u"count"_s, count},
                                 {u"date"_s, isoDate(due)},
                                 {u"official"_s, official}}));
}

void CalendarTest::countBeyondTheLimitIsRefused()
{
    const Calendar calendar = Calendar::builtIn();
    QVERIFY(!calendar.addWorkdays(QDate(2026, 1, 1), Calendar::maxCount + 1).isValid());
    QVERIFY(!calendar.addWorkdays(QDate(), 1).isValid());
    const auto json = addWorkdaysJson(QDate(2026, 1, 1), -Calendar::maxCount - 1, calendar);
    QVERIFY(!json);
    QCOMPARE(json.error().fault, Fault::Input);
    QCOMPARE(json.error().field, u"count"_s);
}

void CalendarTest::unloadedYearKnowsOnlyWeekends()
{
    const Calendar calendar = Calendar::builtIn();
    QCOMPARE(calendar.kind(QDate(2027, 10, 1)), DayKind::Workday);
    QCOMPARE(calendar.kind(QDate(2027, 10, 2)), DayKind::Weekend);
    QVERIFY(!calendar.official(QDate(2027, 10, 1), QDate(2027, 10, 1)));
    QVERIFY(!calendar.official(QDate(2026, 12, 31), QDate(2027, 1, 1)));
    QVERIFY(!calendar.official(QDate(2023, 12, 31), QDate(2024, 1, 1)));
    QVERIFY(calendar.official(QDate(2024, 1, 1), QDate(2026, 12, 31)));
    QVERIFY(calendar.official(QDate(2026, 12, 31), QDate(2024, 1, 1)));
    QVERIFY(!calendar.official(QDate(), QDate(2026, 1, 1)));
    QVERIFY(!calendar.isWorkday(QDate()));
}

void CalendarTest::forecastIsNotOfficial()
{
    Calendar calendar = Calendar::builtIn();
    const QByteArray forecast = R"({"year":2027,"official":false,"notice":"","off":["2027-01-01"],
                                    "workdays":[],"statutory":["2027-01-01"]})";
    QVERIFY(calendar.addYearFile(forecast, u"file"_s));
    QCOMPARE(calendar.kind(QDate(2027, 1, 1)), DayKind::StatutoryHoliday);
    QVERIFY(!calendar.official(QDate(2027, 1, 1), QDate(2027, 1, 1)));
    QByteArray notice = forecast;
    notice.replace("false", "true")
        .replace("\"notice\":\"\"", "\"notice\":\"国办发明电〔2026〕1号\"");
    QVERIFY(calendar.addYearFile(notice, u"file"_s));
    QVERIFY(calendar.official(QDate(2026, 1, 1), QDate(2027, 12, 31)));
}

void CalendarTest::localHoliday()
{
    Calendar calendar = Calendar::builtIn();
    const QDate torchFestival(2026, 8, 6);
    QVERIFY(calendar.isWorkday(torchFestival));
    calendar.addLocalHoliday(torchFestival, u"火把节"_s);
    QCOMPARE(calendar.kind(torchFestival), DayKind::OffDay);
    QCOMPARE(calendar.localHoliday(torchFestival), u"火把节"_s);
    QCOMPARE(calendar.addWorkdays(QDate(2026, 8, 5), 1), QDate(2026, 8, 7));
    calendar.addLocalHoliday(QDate(2026, 10, 1), u"重叠"_s);
    QCOMPARE(calendar.kind(QDate(2026, 10, 1)), DayKind::StatutoryHoliday);
}

void CalendarTest::yearFileOfDecemberBefore()
{
    Calendar calendar;
    QVERIFY(calendar.addYearFile(R"({"year":2023,"official":true,"notice":"国办发明电〔2022〕16号",
        "off":["2022-12-31","2023-01-01","2023-01-02"],"workdays":[],"statutory":["2023-01-01"]})",
                                 u"file"_s));
    QCOMPARE(calendar.kind(QDate(2022, 12, 31)), DayKind::OffDay);
    QCOMPARE(calendar.kind(QDate(2023, 1, 2)), DayKind::OffDay);
    QCOMPARE(calendar.kind(QDate(2022, 12, 30)), DayKind::Workday);
}

void CalendarTest::faultyYearFile_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QByteArray &json, const QString &code,
                        const QString &field) { QTest::newRow(name) << json << code << field; };
    const QByteArray head = R"({"year":2027,"official":true,"notice":"n",)";
    row("no JSON", "{", u"data.json"_s, u"file"_s);
    row("no object", "[]", u"data.json"_s, u"file"_s);
    row("no year", "{}", u"calendar.year"_s, u"file.year"_s);
    row("half a year", R"({"year":2027.5})", u"calendar.year"_s, u"file.year"_s);
    row("no official", R"({"year":2027})", u"calendar.missing"_s, u"file.official"_s);
    row("official without notice", R"({"year":2027,"official":true})", u"calendar.missing"_s,
        u"file.notice"_s);
    row("no off", head + R"("workdays":[],"statutory":[]})", u"calendar.missing"_s, u"file.off"_s);
    row("impossible date", head + R"("off":["2027-02-30"],"workdays":[],"statutory":[]})",
        u"date.invalid"_s, u"file.off[0]"_s);
    row("number for a date", head + R"("off":[20270101],"workdays":[],"statutory":[]})",
        u"date.invalid"_s, u"file.off[0]"_s);
    row("other year", head + R"("off":["2028-01-01"],"workdays":[],"statutory":[]})",
        u"calendar.other-year"_s, u"file.off[0]"_s);
    row("twice", head + R"("off":["2027-01-01","2027-01-01"],"workdays":[],"statutory":[]})",
        u"calendar.duplicate"_s, u"file.off[1]"_s);
    row("off and worked",
        head + R"("off":["2027-01-02"],"workdays":["2027-01-02"],"statutory":[]})",
        u"calendar.contradiction"_s, u"file.workdays"_s);
    row("make-up on a Monday", head + R"("off":[],"workdays":["2027-01-04"],"statutory":[]})",
        u"calendar.not-weekend"_s, u"file.workdays"_s);
    row("statutory not off", head + R"("off":[],"workdays":[],"statutory":["2027-01-01"]})",
        u"calendar.statutory"_s, u"file.statutory"_s);
}

void CalendarTest::faultyYearFile()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, code);
    QFETCH(QString, field);
    Calendar calendar = Calendar::builtIn();
    const auto added = calendar.addYearFile(json, u"file"_s);
    QVERIFY(!added);
    QCOMPARE(added.error().fault, Fault::Input);
    QCOMPARE(added.error().code, code);
    QCOMPARE(added.error().field, field);
    QVERIFY(!added.error().message.isEmpty());
    QCOMPARE(calendar.years(), (QList<int>{2024, 2025, 2026}));
}

QTEST_GUILESS_MAIN(CalendarTest)
#include "calendartest.moc"
