// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fileops.h"
#include "core/base/filetree.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <cerrno>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

/// Remembers which folders were synced, and fails to make one.
class WatchedFiles : public FileOps {
public:
    WatchedFiles() : m_before(FileOps::replace(this)) {}
    ~WatchedFiles() override { FileOps::replace(m_before); }
    int makeFolder(const QString &path) override
    {
        return path.endsWith(refused) ? ENOSPC : FileOps::makeFolder(path);
    }
    int syncFolder(const QString &path) override
    {
        synced += path;
        return FileOps::syncFolder(path);
    }
    QString refused = u"\n"_s;
    QStringList synced;

private:
    FileOps *m_before;
};

} // namespace

class FileTreeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyNewFolderIsSyncedIntoTheOneAbove()
    {
        const QTemporaryDir folder;
        const QString path = folder.path();
        WatchedFiles files;
        QCOMPARE(makeFolders(path + u"/a/b/c"_s), 0);
        QVERIFY(QDir(path + u"/a/b/c"_s).exists());
        QCOMPARE(files.synced, (QStringList{path, path + u"/a"_s, path + u"/a/b"_s}));
        files.synced.clear();
        QCOMPARE(makeFolders(path + u"/a/b"_s), 0);
        QCOMPARE(files.synced, QStringList());
    }

    void aFaultIsTold()
    {
        const QTemporaryDir folder;
        WatchedFiles files;
        files.refused = u"b"_s;
        QCOMPARE(makeFolders(folder.filePath(u"a/b/c"_s)), ENOSPC);
        QFile inTheWay(folder.filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QVERIFY(makeFolders(folder.filePath(u"file/below"_s)) != 0);
    }

    void aTreeGoesAndLinksAreNotFollowed()
    {
        const QTemporaryDir folder;
        QCOMPARE(makeFolders(folder.filePath(u"tree/inner"_s)), 0);
        QCOMPARE(makeFolders(folder.filePath(u"outside"_s)), 0);
        for (const QString &name : {u"tree/.hidden"_s, u"tree/inner/file"_s, u"outside/kept"_s}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(QFile::link(folder.filePath(u"outside"_s), folder.filePath(u"tree/link"_s)));
        QVERIFY(removeTree(folder.filePath(u"tree"_s)));
        QVERIFY(!QFileInfo::exists(folder.filePath(u"tree"_s)));
        QVERIFY(QFileInfo::exists(folder.filePath(u"outside/kept"_s)));
        QVERIFY(removeTree(folder.filePath(u"tree"_s)));
    }
};

QTEST_GUILESS_MAIN(FileTreeTest)
#include "filetreetest.moc"
