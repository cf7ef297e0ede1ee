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

    void listedCheckedAndKept()
    {
        const QString office = m_folder.filePath(u"kept.hezhong"_s);
        const QString stick = m_folder.filePath(u"kept-stick"_s);
        QVERIFY(QDir().mkpath(stick));
        makeOffice(office);
        QCOMPARE(onStore(office, {u"backups"_s, u"health"_s}).exitCode, 1);
        const CtlRun set = onStore(office, {u"backups"_s, u"settings"_s, u"--add-place"_s, stick,
                                            u"--recent"_s, u"3"_s, u"--automatic"_s, u"off"_s});
        QCOMPARE(set.exitCode, 0);
        QCOMPARE(set.object().value(u"places"_s).toArray().size(), 1);
        QCOMPARE(set.object().value(u"recent"_s).toInt(), 3);
        QVERIFY(!set.object().value(u"automatic"_s).toBool(true));
        const CtlRun inside =
            onStore(office, {u"backups"_s, u"settings"_s, u"--add-place"_s, office});
        QCOMPARE(inside.exitCode, 3);
        QCOMPARE(inside.error().value(u"code"_s).toString(), u"backup.place-inside"_s);
        QVERIFY(!inside.error().value(u"hint"_s).toString().isEmpty());

        const CtlRun round = onStore(office, {u"backups"_s, u"run"_s});
        QCOMPARE(round.exitCode, 0);
        QCOMPARE(round.object().value(u"places"_s).toArray().size(), 2);
        // An opening on a machine that has become faster strengthens the key slot, which is a change.
        bool isNew = true;
        for (int tries = 0; tries < 5 && isNew; ++tries)
            isNew = onStore(office, {u"backups"_s, u"run"_s})
                        .object()
                        .value(u"places"_s)
                        .toArray()
                        .at(1)
                        .toObject()
                        .value(u"new"_s)
                        .toBool(true);
        QVERIFY(!isNew);
        QCOMPARE(onStore(office, {u"backups"_s, u"health"_s}).exitCode, 0);
        const QJsonArray there = run({u"backups"_s, u"list"_s, stick}).array();
        QVERIFY(!there.isEmpty());
        QCOMPARE(onStore(office, {u"backups"_s, u"list"_s}).array().size(), 2 * there.size());
        const QString backup = there.first().toObject().value(u"backup"_s).toString();
        QCOMPARE(run({u"backups"_s, u"check"_s, backup}).exitCode, 0);
        QFile database(backup + u"/database"_s);
        QVERIFY(database.open(QIODevice::ReadWrite));
        database.seek(database.size() / 2);
        database.write("damaged");
        database.close();
        const CtlRun damaged = run({u"backups"_s, u"check"_s, backup});
        QCOMPARE(damaged.exitCode, 1);
        QVERIFY(!damaged.object().value(u"good"_s).toBool(true));
        QCOMPARE(run({u"backups"_s, u"list"_s, m_folder.filePath(u"nowhere"_s)}).exitCode, 4);
    }

    void previewAndUndo()
    {
        const QString office = m_folder.filePath(u"undo.hezhong"_s);
        const QString stick = m_folder.filePath(u"undo-stick"_s);
        makeOffice(office);
        QCOMPARE(onStore(office, {u"backup"_s, stick}).exitCode, 0);
        QCOMPARE(onStore(office, {u"case"_s, u"intake"_s, intake()}).exitCode, 0);
        const CtlRun shown = run({u"restore"_s, stick, office, u"--preview"_s});
        QCOMPARE(shown.exitCode, 0);
        QCOMPARE(shown.object().value(u"operations"_s).toInt(), 1);
        QCOMPARE(shown.object().value(u"lost"_s).toArray().size(), 1);
        QCOMPARE(onStore(office, {u"case"_s, u"list"_s}).array().size(), 1);

        QCOMPARE(run({u"restore"_s, u"--undo"_s, office}).error().value(u"code"_s).toString(),
                 u"restore.nothing-aside"_s);
        QCOMPARE(run({u"restore"_s, stick, office, u"--set-aside"_s}).exitCode, 0);
        QCOMPARE(onStore(office, {u"case"_s, u"list"_s}).array().size(), 0);
        QCOMPARE(run({u"backups"_s, u"aside"_s, office}).array().size(), 1);
        QCOMPARE(run({u"restore"_s, u"--undo"_s, office}).exitCode, 0);
        QCOMPARE(onStore(office, {u"case"_s, u"list"_s}).array().size(), 1);
        QCOMPARE(run({u"restore"_s, stick}).exitCode, 2);
    }

private:
    static void makeOffice(const QString &office)
    {
        QCOMPARE(run({u"init"_s, office, u"--profile"_s, u"township"_s, u"--office"_s,
                      u"某街道调解委员会"_s, u"--region"_s, u"510104"_s, u"--prefix"_s, u"锦"_s,
                      u"--admin"_s, u"许晓燕"_s})
                     .exitCode,
                 0);
    }
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
