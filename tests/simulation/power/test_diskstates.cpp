// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/power/recordingdisk.h"

#include "core/base/filewrite.h"

#include <QTemporaryDir>
#include <QtTest>

#include <sqlite3.h>

using namespace hezhong;
using namespace Qt::StringLiterals;
using Fate = DiskStates::Fate;

namespace {

/// Writes a log by hand, as a program would that calls the disk directly.
struct Hand {
    Hand() { recorder.setForgets({}); }

    [[nodiscard]] QByteArray path(const char *name) const
    {
        return QFile::encodeName(folder.filePath(QString::fromLatin1(name)));
    }
    int file(const char *name) { return recorder.opened(path(name), true); }
    void write(int file, qint64 at, const QByteArray &bytes)
    {
        recorder.wrote(file, at, bytes.constData(), bytes.size());
    }
    [[nodiscard]] DiskStates states() const
    {
        DiskStates after(recorder.log().start);
        for (const DiskStep &step : recorder.log().steps)
            after.take(step);
        return after;
    }
    [[nodiscard]] DiskImage cut(Fate names, Fate content, quint32 seed = 1) const
    {
        return states().cut(names, content, seed);
    }

    QTemporaryDir folder;
    DiskRecorder recorder{folder.path()};
};

/// Content of a file of an image, or "-" where there is none.
QByteArray contentAt(const DiskImage &disk, const QByteArray &path)
{
    const auto node = disk.find(path);
    return node ? disk.at(*node).content : QByteArray("-");
}

/// Every content that a path has in a few hundred mixed cuts.
QSet<QByteArray> mixedContents(const Hand &hand, const QByteArray &path)
{
    QSet<QByteArray> all;
    for (quint32 seed = 1; seed <= 400; ++seed)
        all.insert(contentAt(hand.cut(Fate::Mixed, Fate::Mixed, seed), path));
    return all;
}

} // namespace

class TestDiskStates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasNotSyncedMayBeLost()
    {
        Hand hand;
        hand.write(hand.file("a"), 0, "content");
        QCOMPARE(contentAt(hand.cut(Fate::Dropped, Fate::Dropped), "a"), QByteArray("-"));
        QCOMPARE(contentAt(hand.cut(Fate::Kept, Fate::Dropped), "a"), QByteArray(""));
        QCOMPARE(contentAt(hand.cut(Fate::Kept, Fate::Kept), "a"), QByteArray("content"));
        const QSet<QByteArray> mixed = mixedContents(hand, "a");
        QVERIFY(mixed.contains("-") && mixed.contains("") && mixed.contains("content"));
        QVERIFY(mixed.contains(QByteArray(7, '\0'))); // length without content
        QVERIFY(!hand.states().isSettled());
    }

    void contentAndNameAreSyncedApart()
    {
        Hand hand;
        const int file = hand.file("a");
        hand.write(file, 0, "content");
        hand.recorder.synced(file);
        QCOMPARE(contentAt(hand.cut(Fate::Dropped, Fate::Dropped), "a"), QByteArray("-"));
        QCOMPARE(contentAt(hand.cut(Fate::Kept, Fate::Dropped), "a"), QByteArray("content"));
        hand.recorder.syncedFolder(QFile::encodeName(hand.folder.path()));
        QVERIFY(hand.states().isSettled());
        QCOMPARE(mixedContents(hand, "a"), QSet<QByteArray>{"content"});
    }

    void aRenameMayBeLostButNeverHalf()
    {
        Hand hand;
        for (const char *name : {"old", "new"}) {
            const int file = hand.file(name);
            hand.write(file, 0, name);
            hand.recorder.synced(file);
        }
        hand.recorder.syncedFolder(QFile::encodeName(hand.folder.path()));
        hand.recorder.renamed(DiskStep::Rename, hand.path("new"), hand.path("old"));
        const DiskImage before = hand.cut(Fate::Dropped, Fate::Dropped);
        QCOMPARE(contentAt(before, "old") + contentAt(before, "new"), QByteArray("oldnew"));
        const DiskImage after = hand.cut(Fate::Kept, Fate::Kept);
        QCOMPARE(contentAt(after, "old") + contentAt(after, "new"), QByteArray("new-"));
        for (quint32 seed = 1; seed < 100; ++seed) {
            const DiskImage mixed = hand.cut(Fate::Mixed, Fate::Mixed, seed);
            const QByteArray both = contentAt(mixed, "old") + contentAt(mixed, "new");
            QVERIFY2(both == "oldnew" || both == "new-", both.constData());
        }
        hand.recorder.syncedFolder(QFile::encodeName(hand.folder.path()));
        QCOMPARE(mixedContents(hand, "old"), QSet<QByteArray>{"new"});
    }

    void writesAreTornBetweenSectorsAndReordered()
    {
        Hand hand;
        const int file = hand.file("a");
        hand.write(file, 0, QByteArray(4 * 512, 'o'));
        hand.recorder.synced(file);
        hand.recorder.syncedFolder(QFile::encodeName(hand.folder.path()));
        hand.write(file, 500, QByteArray(600, 'x'));
        hand.write(file, 3 * 512, QByteArray(512, 'y'));
        bool torn = false;
        bool secondAlone = false;
        for (const QByteArray &content : mixedContents(hand, "a")) {
            QCOMPARE(content.size(), 4 * 512);
            // Bytes beside those that were written stay.
            QCOMPARE(content.left(500), QByteArray(500, 'o'));
            QCOMPARE(content.mid(1100, 436), QByteArray(436, 'o'));
            torn = torn || (content.at(511) == 'o' && content.at(512) == 'x');
            secondAlone =
                secondAlone || (!content.left(3 * 512).contains('x') && content.at(3 * 512) == 'y');
        }
        QVERIFY(torn);
        QVERIFY(secondAlone);
    }

    void aSyncedFolderBringsItsNamesAndWhatLedToThem()
    {
        Hand hand;
        hand.recorder.madeFolder(hand.path("d"));
        const int file = hand.file("d/part");
        hand.write(file, 0, "content");
        hand.recorder.synced(file);
        hand.recorder.renamed(DiskStep::Rename, hand.path("d/part"), hand.path("d/whole"));
        hand.recorder.syncedFolder(hand.path("d"));
        // The folder itself has no name yet.
        QCOMPARE(contentAt(hand.cut(Fate::Dropped, Fate::Dropped), "d/whole"), QByteArray("-"));
        hand.recorder.syncedFolder(QFile::encodeName(hand.folder.path()));
        QCOMPARE(contentAt(hand.cut(Fate::Dropped, Fate::Dropped), "d/whole"),
                 QByteArray("content"));
        hand.recorder.removed(hand.path("d/whole"));
        QCOMPARE(mixedContents(hand, "d/whole"), (QSet<QByteArray>{"content", "-"}));
    }

    void aSecondNameAndAnExchangeAreWholeOrNot()
    {
        Hand hand;
        for (const char *name : {"one", "two"}) {
            const int file = hand.file(name);
            hand.write(file, 0, name);
            hand.recorder.synced(file);
        }
        hand.recorder.syncedFolder(QFile::encodeName(hand.folder.path()));
        hand.recorder.renamed(DiskStep::Exchange, hand.path("one"), hand.path("two"));
        hand.recorder.renamed(DiskStep::Link, hand.path("one"), hand.path("three"));
        for (quint32 seed = 1; seed < 200; ++seed) {
            const DiskImage disk = hand.cut(Fate::Mixed, Fate::Mixed, seed);
            const QByteArray all =
                contentAt(disk, "one") + contentAt(disk, "two") + contentAt(disk, "three");
            QVERIFY2(all == "onetwo-" || all == "twoone-" || all == "twoonetwo", all.constData());
        }
    }

    void theProgramsOwnWritingIsRecorded()
    {
        QTemporaryDir folder;
        RecordingDisk disk(folder.path());
        const QString path = folder.filePath(u"a"_s);
        QVERIFY(writeWholeFile(path, "first"));
        QVERIFY(writeWholeFile(path, "second"));
        QCOMPARE(disk.recorder().unexplained(), QStringList());
        // At every moment of the second writing the file is the one or the other.
        DiskStates states(disk.log().start);
        QSet<QByteArray> seen;
        for (const DiskStep &step : disk.log().steps) {
            states.take(step);
            for (quint32 seed = 1; seed <= 50; ++seed)
                seen.insert(contentAt(states.cut(Fate::Mixed, Fate::Mixed, seed), "a"));
        }
        QCOMPARE(seen, (QSet<QByteArray>{"-", "first", "second"}));
        QVERIFY(states.isSettled());
        // What passes by the recorder is found.
        QFile stray(folder.filePath(u"stray"_s));
        QVERIFY(stray.open(QIODevice::WriteOnly));
        QCOMPARE(disk.recorder().unexplained(), QStringList{u"/stray"_s});
    }

    void aForgottenSyncIsMissed()
    {
        for (const DiskStep::Kind forgotten : {DiskStep::Sync, DiskStep::SyncFolder}) {
            QTemporaryDir folder;
            RecordingDisk disk(folder.path());
            disk.recorder().setForgets(
                [forgotten](const DiskStep &step) { return step.kind == forgotten; });
            QVERIFY(writeWholeFile(folder.filePath(u"a"_s), "content"));
            DiskStates states(disk.log().start);
            for (const DiskStep &step : disk.log().steps)
                states.take(step);
            QVERIFY(contentAt(states.cut(Fate::Dropped, Fate::Dropped), "a") != "content");
        }
    }

    void sqliteIsRecorded()
    {
        QTemporaryDir folder;
        RecordingDisk disk(folder.path());
        sqlite3 *handle = nullptr;
        const QByteArray path = QFile::encodeName(folder.filePath(u"plain.db"_s));
        QCOMPARE(sqlite3_open(path.constData(), &handle), SQLITE_OK);
        QCOMPARE(sqlite3_exec(handle,
                              "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                              "CREATE TABLE t (a); INSERT INTO t VALUES (1);",
                              nullptr, nullptr, nullptr),
                 SQLITE_OK);
        QCOMPARE(disk.recorder().unexplained(), QStringList());
        DiskStates states(disk.log().start);
        for (const DiskStep &step : disk.log().steps)
            states.take(step);
        // The log of the last commit and its name are safe; nothing but SQLite itself cares for it.
        const DiskImage cut = states.cut(Fate::Dropped, Fate::Dropped);
        QVERIFY(contentAt(cut, "plain.db-wal").size() > 4096);
        QCOMPARE(sqlite3_close(handle), SQLITE_OK);
        QCOMPARE(disk.recorder().unexplained(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestDiskStates)
#include "test_diskstates.moc"
