// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

#include "core/base/clock.h"

#include <QSet>
#include <QTest>

#include <thread>
#include <type_traits>

using namespace hezhong;
using namespace Qt::StringLiterals;

class IdsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void versionAndTime();
    void sortInTheOrderOfMaking();
    void uniqueAcrossThreads();
    void canonicalText_data();
    void canonicalText();
    void kindsDoNotMix();
};

void IdsTest::versionAndTime()
{
    const QDateTime moment(QDate(2030, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);
    const QString text = newUuid7(ManualClock(moment));
    QVERIFY(isUuid(text));
    QCOMPARE(text.at(14), QChar(u'7'));
    QVERIFY(u"89ab"_s.contains(text.at(19)));
    bool ok = false;
    const qint64 milliseconds = (text.left(8) + text.mid(9, 4)).toLongLong(&ok, 16);
    QVERIFY(ok);
    // Other ids of this process may have used up sequence numbers, never a whole second of them.
    QVERIFY(qAbs(milliseconds - moment.toMSecsSinceEpoch()) < 1000);
}

void IdsTest::sortInTheOrderOfMaking()
{
    const ManualClock still(QDateTime(QDate(2031, 1, 1), QTime(0, 0), Qt::UTC));
    QString previous;
    for (int count = 0; count < 10000; ++count) {
        const QString next = newUuid7(still);
        QVERIFY(previous < next);
        previous = next;
    }
}

void IdsTest::uniqueAcrossThreads()
{
    const ManualClock still(QDateTime(QDate(2032, 1, 1), QTime(0, 0), Qt::UTC));
    QList<QStringList> made(4);
    std::vector<std::thread> threads;
    for (QStringList &list : made)
        threads.emplace_back([&list, &still] {
            for (int count = 0; count < 2000; ++count)
                list += newUuid7(still);
        });
    for (std::thread &thread : threads)
        thread.join();
    QSet<QString> all;
    for (const QStringList &list : made)
        all += QSet<QString>(list.begin(), list.end());
    QCOMPARE(all.size(), 8000);
}

void IdsTest::canonicalText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("is");
    QTest::newRow("canonical") << u"0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"_s << true;
    QTest::newRow("upper case") << u"0190A1B2-C3D4-7E5F-8A9B-0C1D2E3F4A5B"_s << false;
    QTest::newRow("braces") << u"{0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b}"_s << false;
    QTest::newRow("short") << u"0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5"_s << false;
    QTest::newRow("line end behind") << u"0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b\n"_s << false;
    QTest::newRow("empty") << u""_s << false;
}

void IdsTest::canonicalText()
{
    QFETCH(QString, text);
    QTEST(isUuid(text), "is");
}

void IdsTest::kindsDoNotMix()
{
    struct Apple;
    struct Pear;
    static_assert(!std::is_convertible_v<Id<Apple>, Id<Pear>>);
    static_assert(!std::is_constructible_v<Id<Apple>, Id<Pear>>);
    static_assert(!std::is_convertible_v<QString, Id<Apple>>);
    QVERIFY(Id<Apple>().isEmpty());
    const Id<Apple> one(u"a"_s);
    const Id<Apple> two(u"b"_s);
    QVERIFY(one < two);
    QVERIFY(one != two);
    QCOMPARE((QSet<Id<Apple>>{one, two, one}).size(), 2);
}

QTEST_GUILESS_MAIN(IdsTest)
#include "idstest.moc"
