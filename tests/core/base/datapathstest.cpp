// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/datapaths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace hezhong;
using namespace Qt::StringLiterals;

class DataPathsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("HEZHONG_DATA_DIR"); }
    void environmentWins();
    void besideTheProgram();
};

void DataPathsTest::environmentWins()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"fonts"_s));
    QFile font(folder.filePath(u"fonts/a.otf"_s));
    QVERIFY(font.open(QIODevice::WriteOnly));
    qputenv("HEZHONG_DATA_DIR", folder.path().toUtf8());
    QCOMPARE(dataFolder(), folder.path());
    QCOMPARE(dataFile(u"fonts/a.otf"_s), folder.filePath(u"fonts/a.otf"_s));
    QCOMPARE(dataFile(u"fonts/b.otf"_s), QString());
    QCOMPARE(dataFile(u"fonts"_s), QString());
}

void DataPathsTest::besideTheProgram()
{
    qunsetenv("HEZHONG_DATA_DIR");
    const QDir expected(QCoreApplication::applicationDirPath() + u"/../share/hezhong"_s);
    QCOMPARE(QDir(dataFolder()).absolutePath(),
             expected.exists() ? expected.canonicalPath() : QDir(expected.path()).absolutePath());
}

QTEST_GUILESS_MAIN(DataPathsTest)
#include "datapathstest.moc"
