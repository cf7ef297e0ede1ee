// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "childprocess.h"
#include "teststore.h"

#include "core/model/draft.h"

#include <QDirIterator>
#include <QRandomGenerator>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

/// Writes operations until it is killed, naming each one after it is acknowledged.
int writeForever(const TestStore &t, int pipe, int round)
{
    const auto opened = Store::open(t.path(), t.admin(), t.clock, TestStore::fast());
    if (!opened)
        return 1;
    for (int i = 0;; ++i) {
        const Case one = t.newCase(u"%1-%2"_s.arg(round).arg(i));
        const auto notice = (*opened)->transact(
            {u"test.write"_s, u"周明远"_s, {}}, [&](Transaction &transaction) -> Status {
                HEZHONG_TRY(transaction.put(one));
                HEZHONG_TRY(transaction.put(t.newParty(one, u"张三"_s)));
                HEZHONG_TRY(transaction.nextNumber(u"crash"_s));
                if (i % 7 == 0)
                    HEZHONG_TRY(transaction.putFile(one.id.text().toUtf8()));
                return {};
            });
        if (!notice) {
            ChildProcess::writeLine(pipe, notice.error().detail.toUtf8());
            return 2;
        }
        ChildProcess::writeLine(pipe,
                                notice->operationId.toLatin1() + ' ' + one.id.text().toLatin1());
    }
}

/// Every file of the store that holds the bytes.
QStringList filesWith(const QString &folder, const QByteArray &bytes)
{
    QStringList found;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            found += file.fileName() + u" unreadable"_s;
        else if (file.readAll().contains(bytes))
            found += file.fileName();
    }
    return found;
}

QList<QByteArray> spellings(const QString &text)
{
    QByteArray little;
    QByteArray big;
    for (const QChar sign : text) {
        little += char(sign.cell());
        little += char(sign.row());
        big += char(sign.row());
        big += char(sign.cell());
    }
    return {text.toUtf8(), little, big};
}

const QStringList secrets{u"张三"_s,
                          u"欧阳修文"_s,
                          u"510104199003071231"_s,
                          u"13800138000"_s,
                          u"zhangsan"_s,
                          u"ouyang"_s,
                          u"成都锦恒建筑"_s,
                          u"不愿公开的一句话"_s,
                          u"周明远"_s,
                          u"四海升平 2026"_s,
                          u"a paper in the vault"_s,
                          u"春熙路街道"_s,
                          u"typed into a draft"_s};

QString leaks(const TestStore &t)
{
    QStringList found;
    for (const QString &secret : secrets)
        for (const QByteArray &bytes : spellings(secret))
            for (const QString &file : filesWith(t.path(), bytes))
                found += secret + u" in "_s + file;
    return found.join(u'\n');
}

void writeSecrets(TestStore &t)
{
    Case one = t.newCase(u"1"_s);
    one.facts = u"不愿公开的一句话"_s;
    Party worker = t.newParty(one, u"张三"_s);
    worker.idNumber = u"510104199003071231"_s;
    worker.phone = u"13800138000"_s;
    const Party other = t.newParty(one, u"欧阳修文"_s);
    const Party firm = t.newParty(one, u"成都锦恒建筑"_s);
    Draft draft;
    draft.id = Id<Draft>::fresh(t.clock);
    draft.content = {{u"text"_s, u"typed into a draft"_s}};
    QVERIFY(!t.put(one, worker, other, firm).isEmpty());
    QVERIFY(t.store
                ->transact({u"test.file"_s, {}, {}},
                           [&](Transaction &transaction) -> Status {
                               HEZHONG_TRY(transaction.put(draft));
                               HEZHONG_TRY(transaction.putFile("a paper in the vault"));
                               return {};
                           })
                .has_value());
}

} // namespace

class TestStoreCrash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyAcknowledgedOperationSurvivesAKill()
    {
        TestStore t;
        QVERIFY(t.create());
        t.close();
        QStringList operations;
        QStringList cases;
        for (int round = 0; round < 20; ++round) {
            ChildProcess child([&t, round](int pipe) { return writeForever(t, pipe, round); });
            const int enough = 1 + QRandomGenerator::global()->bounded(25);
            for (int i = 0; i < enough; ++i) {
                const QByteArray line = child.readLine();
                const QList<QByteArray> parts = line.split(' ');
                QVERIFY2(parts.size() == 2, line.constData());
                operations += QString::fromLatin1(parts.at(0));
                cases += QString::fromLatin1(parts.at(1));
            }
            child.kill();
            QVERIFY(t.open());
            for (const QString &id : std::as_const(cases))
                QVERIFY2(t.store->find(Id<Case>(id))->has_value(), qPrintable(id));
            const auto report = t.store->verify();
            QVERIFY(report.has_value());
            for (const VerifyCheck &check : report->checks)
                QVERIFY2(check.ok(), qPrintable(check.name + check.faults.join(u'\n')));
            const qint64 written = *t.store->count(u"cases"_s);
            QCOMPARE(*t.store->count(u"parties"_s), written);
            const auto counted =
                t.store->select(u"SELECT last FROM number_counters WHERE name='crash'"_s);
            QCOMPARE(counted->at(0).at(0).toLongLong(), written);
            t.close();
        }
        QVERIFY(t.open());
        for (const QString &id : std::as_const(operations)) {
            const auto rows =
                t.store->select(u"SELECT count(*) FROM journal WHERE operation_id=?"_s, {id});
            QCOMPARE(rows->at(0).at(0).toInt(), 2);
        }
    }

    void theSearchForLeaksFindsThem()
    {
        TestStore t;
        QVERIFY(QDir().mkpath(t.path() + u"/files"_s));
        QFile file(t.path() + u"/files/plain"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const QByteArray &bytes : spellings(u"张三"_s))
            file.write("xx" + bytes);
        file.close();
        QCOMPARE(leaks(t).count(u'\n'), 2);
    }

    void nothingStandsInClear()
    {
        TestStore t;
        QVERIFY(t.create());
        writeSecrets(t);
        QVERIFY(t.store->backupTo(t.path() + u"/backups/copy.db"_s).has_value());
        QCOMPARE(t.store->search(u"zhangsan"_s, 5)->total, 1);
        QCOMPARE(leaks(t), QString());
        QVERIFY(t.store->changePassword(t.admin().userName, t.admin().password, t.admin().password)
                    .has_value());
        QVERIFY(t.store->verify()->ok());
        QCOMPARE(leaks(t), QString());
        t.close();
        QCOMPARE(leaks(t), QString());
        QVERIFY(!QFile::exists(t.path() + u"/cases.db-wal"_s));
    }

    void nothingStandsInClearAfterAKill()
    {
        TestStore t;
        QVERIFY(t.create());
        t.close();
        ChildProcess child([&t](int pipe) {
            const bool opened = t.open();
            if (opened)
                writeSecrets(t);
            ChildProcess::writeLine(pipe, opened ? "written" : "failed");
            ::pause();
            return 0;
        });
        QCOMPARE(child.readLine(), QByteArray("written"));
        child.kill();
        QVERIFY(QFileInfo(t.path() + u"/cases.db-wal"_s).size() > 0);
        QCOMPARE(leaks(t), QString());
        QVERIFY(t.open());
        QCOMPARE(t.store->search(u"张三"_s, 5)->total, 1);
    }
};

QTEST_GUILESS_MAIN(TestStoreCrash)
#include "test_store_crash.moc"
