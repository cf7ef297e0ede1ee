// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlrunner.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Backup and restore through the built program: what was there is there again, and nothing is lost by it.
class CtlBackupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAndBackAgain()
    {
        const QString office = m_folder.filePath(u"office.hezhong"_s);
        const QString place = m_folder.filePath(u"stick"_s);
        const QString other = m_folder.filePath(u"other.hezhong"_s);
        const CtlRun made = run({u"init"_s, office, u"--profile"_s, u"township"_s, u"--office"_s,
                                 u"某街道调解委员会"_s, u"--region"_s, u"510104"_s, u"--prefix"_s,
                                 u"锦"_s, u"--admin"_s, u"许晓燕"_s});
        QCOMPARE(made.exitCode, 0);
        QCOMPARE(onStore(office, {u"case"_s, u"intake"_s, intake()}).exitCode, 0);
        const CtlRun backup = onStore(office, {u"backup"_s, place});
        QCOMPARE(backup.exitCode, 0);
        QVERIFY(backup.object().value(u"verified"_s).toBool());
        QCOMPARE(backup.object().value(u"cases"_s).toInt(), 1);
        const QString path = backup.object().value(u"backup"_s).toString();
        QVERIFY(QFileInfo::exists(path));

        QCOMPARE(run({u"restore"_s, path, other}).exitCode, 0);
        QCOMPARE(onStore(other, {u"case"_s, u"list"_s}).array().size(), 1);
        QCOMPARE(onStore(other, {u"verify"_s}).exitCode, 0);

        // A store that is there is never written over; on demand it is set aside whole.
        QCOMPARE(onStore(other, {u"case"_s, u"intake"_s, intake()}).exitCode, 0);
        const CtlRun refused = run({u"restore"_s, path, other});
        QCOMPARE(refused.exitCode, 4);
        QCOMPARE(refused.error().value(u"code"_s).toString(), u"store.exists"_s);
        QCOMPARE(onStore(other, {u"case"_s, u"list"_s}).array().size(), 2);
        QFile key(m_folder.filePath(u"recovery.txt"_s));
        QVERIFY(key.open(QIODevice::WriteOnly));
        key.write(made.object().value(u"recovery_key"_s).toString().toUtf8() + '\n');
        key.close();
        const CtlRun back = run({u"restore"_s, place, other, u"--set-aside"_s,
                                 u"--recovery-key-file"_s, key.fileName()});
        QCOMPARE(back.exitCode, 0);
        QCOMPARE(onStore(other, {u"case"_s, u"list"_s}).array().size(), 1);
        const QString aside = back.object().value(u"set_aside"_s).toString();
        QCOMPARE(onStore(aside, {u"case"_s, u"list"_s}).array().size(), 2);
    }

    void badInput()
    {
        const QString nowhere = m_folder.filePath(u"nowhere"_s);
        QCOMPARE(run({u"restore"_s, nowhere, m_folder.filePath(u"new.hezhong"_s)}).exitCode, 4);
        const CtlRun wrong =
            ctl({u"--format"_s, u"json"_s, u"restore"_s, m_folder.filePath(u"stick"_s),
                 m_folder.filePath(u"new.hezhong"_s)},
                {}, u"nicht-dieses-1"_s);
        QCOMPARE(wrong.exitCode, 4);
        QCOMPARE(wrong.error().value(u"code"_s).toString(), u"store.wrong-password"_s);
        QVERIFY(!QFileInfo::exists(m_folder.filePath(u"new.hezhong/cases.db"_s)));
        const CtlRun far = onStore(m_folder.filePath(u"office.hezhong"_s),
                                   {u"backup"_s, m_folder.filePath(u"no/such/stick"_s)});
        QCOMPARE(far.exitCode, 4);
        QCOMPARE(far.error().value(u"code"_s).toString(), u"backup.no-place"_s);
    }

private:
    static QString intake()
    {
        return QStringLiteral(HEZHONG_DEMO_DIR) + u"/intake-wage-arrears.json"_s;
    }
    static CtlRun run(const QStringList &arguments)
    {
        return ctl(QStringList{u"--format"_s, u"json"_s} + arguments);
    }
    static CtlRun onStore(const QString &store, const QStringList &arguments)
    {
        return ctl(QStringList{u"--format"_s, u"json"_s, u"--store"_s, store} + arguments);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CtlBackupTest)

#include "ctlbackuptest.moc"
