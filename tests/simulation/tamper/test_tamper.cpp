// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tampering.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace hezhong;
using namespace hezhong::tamper;
using namespace Qt::StringLiterals;

/// The short form; `reliability tamperings` tries thousands.
class TestTamper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const auto made = makeTamperOffice(m_folder.path(), 5);
        QVERIFY2(made.has_value(),
                 made ? "" : qPrintable(made.error().message + made.error().detail));
        m_office = *made;
    }

    void nothingIsSaidOfWhatNobodyTouched()
    {
        for (const QString &from : {m_office.now(), m_office.cutOff()}) {
            const QString folder = m_folder.filePath(u"untouched"_s);
            QDir(folder).removeRecursively();
            QVERIFY(copyFolder(from, folder));
            QCOMPARE(look(m_office, folder), QStringList());
        }
    }

    void everythingIsFoundAndNamed()
    {
        const int count = qEnvironmentVariableIntValue("HEZHONG_TAMPERINGS");
        const Tally tally = tamperWith(m_office, count > 0 ? count : 100, 20261109);
        QVERIFY2(tally.misses.isEmpty(), qPrintable(tally.misses.join(u'\n')));
        QVERIFY(tally.all().tried >= 100);
        QCOMPARE(tally.all().found, tally.all().tried);
    }

private:
    QTemporaryDir m_folder;
    TamperOffice m_office;
};

QTEST_GUILESS_MAIN(TestTamper)
#include "test_tamper.moc"
