// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placeruns.h"

#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// The short form of `reliability places`.
class PlaceRunsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFullDisk()
    {
        const Tally tally = good(fullDisk(1, 15));
        if (tally.figure(u"disks"_s) == 0)
            QSKIP("only root can make a small disk");
        QVERIFY(tally.figure(u"refused in words"_s) > 3);
    }
    void aLimitOnFiles()
    {
        const Tally tally = good(limitedFiles(2, 15));
        QVERIFY(tally.figure(u"refused in words"_s) > 3);
    }
    void aFolderThatMayOnlyBeRead() { good(readOnlyFolder(3, 40)); }
    void filesThatGoWhileTheyAreOpen() { good(removedFiles(4, 10)); }
    void twoProgramsAtOnce()
    {
        const Tally tally = good(twoPrograms(5, 15));
        QCOMPARE(tally.figure(u"refused: bare-linked"_s), 1);
        QCOMPARE(tally.figure(u"refused: link.hezhong"_s), 1);
        QCOMPARE(tally.figure(u"taken over"_s), 1);
        QCOMPARE(tally.figure(u"backups beside work"_s), 3);
    }
    void aClockThatJumps() { good(jumpingClock(6, 40)); }

private:
    static Tally good(const Tally &tally)
    {
        for (const QString &loss : tally.losses)
            QTest::qFail(qPrintable(loss), __FILE__, __LINE__);
        return tally;
    }
};

QTEST_GUILESS_MAIN(PlaceRunsTest)
#include "placerunstest.moc"
