// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlrunner.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// hezhongctl key: who can open a store, a new key of it, a new recovery key with its sheet.
class CtlKeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const CtlRun made = run({u"init"_s, m_office, u"--profile"_s, u"township"_s, u"--office"_s,
                                 u"某街道调解委员会"_s, u"--region"_s, u"510104"_s, u"--prefix"_s,
                                 u"锦"_s, u"--admin"_s, u"许晓燕"_s});
        QCOMPARE(made.exitCode, 0);
        m_recovery = made.object().value(u"recovery_key"_s).toString();
        QCOMPARE(onStore({u"case"_s, u"intake"_s,
                          QStringLiteral(HEZHONG_DEMO_DIR) + u"/intake-wage-arrears.json"_s})
                     .exitCode,
                 0);
    }

    void statusRotateStatus()
    {
        const CtlRun before = onStore({u"key"_s, u"status"_s});
        QCOMPARE(before.exitCode, 0);
        const QJsonArray ways = before.object().value(u"ways"_s).toArray();
        QCOMPARE(ways.size(), 2);
        QCOMPARE(ways.at(0).toObject().value(u"user"_s).toString(), u"许晓燕"_s);
        QCOMPARE(ways.at(0).toObject().value(u"memory_mib"_s).toInt(), 128);
        QVERIFY(ways.at(0).toObject().value(u"strong"_s).toBool());
        QVERIFY(before.object().value(u"changed_at"_s).toString().isEmpty());

        const CtlRun rotated = onStore({u"key"_s, u"rotate"_s, u"--progress"_s});
        QCOMPARE(rotated.exitCode, 0);
        QVERIFY(rotated.err.contains("100 %"));
        QVERIFY(!rotated.object().value(u"advice"_s).toArray().isEmpty());
        QVERIFY(
            !onStore({u"key"_s, u"status"_s}).object().value(u"changed_at"_s).toString().isEmpty());
        QCOMPARE(onStore({u"case"_s, u"list"_s}).array().size(), 1);
        QCOMPARE(onStore({u"verify"_s}).exitCode, 0);
    }

    void recoveryWithItsSheet()
    {
        const QString nowhere = m_folder.filePath(u"none/sheet.pdf"_s);
        QCOMPARE(onStore({u"key"_s, u"recovery"_s, u"--out"_s, nowhere}).exitCode, 3);
        const QString sheet = m_folder.filePath(u"sheet.pdf"_s);
        const CtlRun renewed = onStore({u"key"_s, u"recovery"_s, u"--out"_s, sheet});
        QCOMPARE(renewed.exitCode, 0);
        const QString key = renewed.object().value(u"recovery_key"_s).toString();
        QVERIFY(!key.isEmpty() && key != m_recovery);
        QCOMPARE(renewed.object().value(u"sheet"_s).toString(), sheet);
        QFile file(sheet);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QCOMPARE(resetBy(m_recovery).exitCode, 4);
        QCOMPARE(resetBy(key).exitCode, 0);
    }

private:
    CtlRun resetBy(const QString &key)
    {
        const auto written = [this](const QString &name, const QString &text) {
            QFile file(m_folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8() + '\n') < 0)
                qFatal("write");
            return file.fileName();
        };
        return onStore({u"user"_s, u"password"_s, u"许晓燕"_s, u"--recovery-key-file"_s,
                        written(u"key.txt"_s, key), u"--new-password-file"_s,
                        written(u"new.txt"_s, u"geheim-Wort-9"_s)});
    }
    static CtlRun run(const QStringList &arguments)
    {
        return ctl(QStringList{u"--format"_s, u"json"_s} + arguments);
    }
    CtlRun onStore(const QStringList &arguments)
    {
        return run(QStringList{u"--store"_s, m_office} + arguments);
    }

    QTemporaryDir m_folder;
    QString m_office = m_folder.filePath(u"office.hezhong"_s);
    QString m_recovery;
};

QTEST_GUILESS_MAIN(CtlKeyTest)

#include "ctlkeytest.moc"
