// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filewrite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace hezhong;
using namespace Qt::StringLiterals;

class FileWriteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAndReadsBack();
    void missingFolder();
    void interruptedWriteLeavesTheOldFile();
    void readFaults();

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
};

void FileWriteTest::writesAndReadsBack()
{
    const QString file = path(u"文书.pdf"_s);
    QVERIFY(writeWholeFile(file, "old content that is longer"));
    QVERIFY(writeWholeFile(file, "new"));
    const auto bytes = readWholeFile(file, 3);
    QVERIFY(bytes);
    QCOMPARE(*bytes, QByteArray("new"));
    QVERIFY(writeWholeFile(path(u"empty"_s), {}));
    QCOMPARE(readWholeFile(path(u"empty"_s), 0)->size(), 0);
    // No temporary file stays beside it.
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
}

void FileWriteTest::missingFolder()
{
    const auto written = writeWholeFile(path(u"nowhere/file"_s), "x");
    QVERIFY(!written);
    QCOMPARE(written.error().fault, Fault::Store);
    QCOMPARE(written.error().code, u"file.write"_s);
    QVERIFY(!written.error().hint.isEmpty());
}

void FileWriteTest::interruptedWriteLeavesTheOldFile()
{
#ifdef Q_OS_UNIX
    const QString file = path(u"limited"_s);
    QVERIFY(writeWholeFile(file, "old"));
    // A file-size limit fails in the middle of the data, as a full disk does.
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{4096, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto written = writeWholeFile(file, QByteArray(1 << 20, 'n'));
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!written);
    QCOMPARE(written.error().fault, Fault::Store);
    QCOMPARE(*readWholeFile(file, 10), QByteArray("old"));
#else
    QSKIP("File-size limits are a Unix means.");
#endif
}

void FileWriteTest::readFaults()
{
    const auto missing = readWholeFile(path(u"missing"_s), 10, u"file"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().fault, Fault::Input);
    QCOMPARE(missing.error().code, u"file.read"_s);
    QCOMPARE(missing.error().field, u"file"_s);
    QVERIFY(writeWholeFile(path(u"large"_s), "12345"));
    const auto large = readWholeFile(path(u"large"_s), 4, u"file"_s);
    QVERIFY(!large);
    QCOMPARE(large.error().code, u"file.too-large"_s);
    QVERIFY(readWholeFile(path(u"large"_s), 5));
    QVERIFY(!readWholeFile(m_folder.path(), 10));
}

QTEST_GUILESS_MAIN(FileWriteTest)
#include "filewritetest.moc"
