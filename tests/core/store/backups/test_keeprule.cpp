// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups/keeprule.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

QList<QDateTime> timesOf(const QStringList &texts)
{
    QList<QDateTime> times;
    for (const QString &text : texts)
        times.append(QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s));
    return times;
}

/// One backup a day at noon, the last one on `last`.
QList<QDateTime> daily(const QDate &last, int count)
{
    QList<QDateTime> times;
    for (int i = count - 1; i >= 0; --i)
        times.append(QDateTime(last.addDays(-i), QTime(12, 0)));
    return times;
}

QList<QDateTime> kept(const QList<QDateTime> &times, const KeepRule &rule)
{
    const QList<qsizetype> gone = toThinOut(times, rule);
    QList<QDateTime> left;
    for (qsizetype i = 0; i < times.size(); ++i)
        if (!gone.contains(i))
            left.append(times.at(i));
    return left;
}

QList<QDateTime> anyTimes()
{
    const int count = *rc::gen::inRange(0, 60);
    const QDateTime start(QDate(2025, 6, 1), QTime(0, 0));
    QList<QDateTime> times;
    for (int i = 0; i < count; ++i)
        times.append(start.addSecs(*rc::gen::inRange<qint64>(0, 900LL * 86400)));
    return times;
}

KeepRule anyRule()
{
    return {*rc::gen::inRange(0, 6), *rc::gen::inRange(0, 10), *rc::gen::inRange(0, 8),
            *rc::gen::inRange(0, 14)};
}

} // namespace

class TestKeepRule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thinsOut_data()
    {
        QTest::addColumn<QStringList>("times");
        QTest::addColumn<QList<int>>("rule"); // recent, days, weeks, months
        QTest::addColumn<QList<int>>("gone");
        QTest::newRow("nothing") << QStringList() << QList{5, 7, 5, 12} << QList<int>();
        QTest::newRow("few stay") << QStringList{u"2026-03-01 10:00"_s, u"2026-03-01 11:00"_s}
                                  << QList{5, 7, 5, 12} << QList<int>();
        QTest::newRow("the newest stays under zeros")
            << QStringList{u"2026-03-02 10:00"_s, u"2026-03-01 10:00"_s} << QList{0, 0, 0, 0}
            << QList{1};
        QTest::newRow("last of a day") << QStringList{u"2026-03-01 09:00"_s, u"2026-03-01 17:00"_s,
                                                      u"2026-03-02 09:00"_s, u"2026-03-02 17:00"_s}
                                       << QList{1, 2, 0, 0} << QList{0, 2};
        QTest::newRow("days with none do not count")
            << QStringList{u"2026-01-05 09:00"_s, u"2026-02-11 09:00"_s, u"2026-03-02 09:00"_s}
            << QList{1, 3, 0, 0} << QList<int>();
        // 2026-12-28 to 2027-01-03 is week 53 of 2026.
        QTest::newRow("a week over new year is one week")
            << QStringList{u"2026-12-29 09:00"_s, u"2027-01-02 09:00"_s, u"2027-01-05 09:00"_s}
            << QList{1, 0, 2, 0} << QList{0};
        QTest::newRow("months of different years")
            << QStringList{u"2025-03-30 09:00"_s, u"2025-03-31 09:00"_s, u"2026-03-02 09:00"_s}
            << QList{1, 0, 0, 2} << QList{0};
        QTest::newRow("order does not matter")
            << QStringList{u"2026-03-02 17:00"_s, u"2026-03-01 09:00"_s, u"2026-03-02 09:00"_s,
                           u"2026-03-01 17:00"_s}
            << QList{1, 2, 0, 0} << QList{1, 2};
    }
    void thinsOut()
    {
        QFETCH(QStringList, times);
        QFETCH(QList<int>, rule);
        QFETCH(QList<int>, gone);
        const KeepRule keep{rule.at(0), rule.at(1), rule.at(2), rule.at(3)};
        QList<int> found;
        for (const qsizetype i : toThinOut(timesOf(times), keep))
            found.append(static_cast<int>(i));
        QCOMPARE(found, gone);
    }

    void aYearOfDailyBackupsKeepsTwentyOne()
    {
        // 2026-12-31 is a Thursday: 7 days reach back to the 25th; of the 5 weeks the ends of this
        // one and the last lie in those days, three Sundays before are new; November to January
        // give 11 more months' ends.
        const QList<QDateTime> left = kept(daily(QDate(2026, 12, 31), 365), KeepRule());
        QCOMPARE(left.size(), 21);
        QCOMPARE(left.constLast().date(), QDate(2026, 12, 31));
        QCOMPARE(left.constFirst().date(), QDate(2026, 1, 31));
        QVERIFY(left.contains(QDateTime(QDate(2026, 12, 20), QTime(12, 0))));
    }

    void theNewestOfEachPeriodIsKept()
    {
        QVERIFY(rc::check("newest, bounded, stable", [] {
            const QList<QDateTime> times = anyTimes();
            const KeepRule rule = anyRule();
            const QList<QDateTime> left = kept(times, rule);
            if (times.isEmpty()) {
                RC_ASSERT(left.isEmpty());
                return;
            }
            const QDateTime newest = *std::max_element(times.begin(), times.end());
            RC_ASSERT(left.contains(newest));
            RC_ASSERT(left.size()
                      <= std::max(rule.recent, 1) + rule.days + rule.weeks + rule.months);
            // Thinning what was thinned takes nothing more.
            RC_ASSERT(toThinOut(left, rule).isEmpty());
        }));
    }

    void aWiderRuleNeverKeepsLess()
    {
        QVERIFY(rc::check("monotone", [] {
            const QList<QDateTime> times = anyTimes();
            const KeepRule rule = anyRule();
            const KeepRule wider{
                rule.recent + *rc::gen::inRange(0, 3), rule.days + *rc::gen::inRange(0, 3),
                rule.weeks + *rc::gen::inRange(0, 3), rule.months + *rc::gen::inRange(0, 3)};
            const QList<QDateTime> more = kept(times, wider);
            for (const QDateTime &one : kept(times, rule))
                RC_ASSERT(more.contains(one));
        }));
    }

    void everyMonthKeepsItsLast()
    {
        QVERIFY(rc::check("months", [] {
            const QList<QDateTime> times = anyTimes();
            const QList<QDateTime> left = kept(times, {1, 0, 0, 1000});
            for (const QDateTime &time : times) {
                const QDate day = time.toLocalTime().date();
                RC_ASSERT(std::any_of(left.begin(), left.end(), [&](const QDateTime &one) {
                    const QDate other = one.toLocalTime().date();
                    return other.year() == day.year() && other.month() == day.month()
                           && one >= time;
                }));
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestKeepRule)
#include "test_keeprule.moc"
