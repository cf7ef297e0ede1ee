// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "teststore.h"

#include "core/model/issueddocument.h"
#include "core/store/storecore.h"

#include <QCryptographicHash>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

/// Opens the database of a closed store with its key and runs SQL past the gate.
bool tamper(const TestStore &t, const QStringList &statements)
{
    const auto keys = KeyFile::load(t.path() + u"/keys.json"_s);
    const auto opened = keys->unlock(t.admin());
    const auto database =
        Database::open(t.path() + u"/cases.db"_s, opened->key, Database::Mode::ReadWrite);
    for (const QString &sql : statements) {
        if (const Status done = (*database)->execute(sql); !done) {
            qWarning() << done.error().detail;
            return false;
        }
    }
    return true;
}

QString faultsOf(const VerifyReport &report)
{
    QStringList names;
    for (const VerifyCheck &check : report.checks)
        if (!check.ok())
            names += check.name;
    return names.join(u',');
}

} // namespace

class TestStoreVerify : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        t = std::make_unique<TestStore>();
        QVERIFY(t->create());
        one = t->newCase(u"〔2026〕1号"_s);
        party = t->newParty(one, u"张三"_s);
        QVERIFY(!t->put(one, party).isEmpty());
        one.status = CaseStatus::Accepted;
        QVERIFY(!t->put(one).isEmpty());
        document.id = Id<IssuedDocument>::fresh(t->clock);
        document.caseId = one.id;
        document.sha256 = QString::fromLatin1(
            QCryptographicHash::hash("the paper", QCryptographicHash::Sha256).toHex());
        const auto issued = t->store->transact(
            {u"test.issue"_s, {}, {}}, [this](Transaction &transaction) -> Status {
                HEZHONG_ASSIGN(document.fileKey, transaction.putFile("the paper"));
                return transaction.put(document);
            });
        QVERIFY(issued.has_value());
        QCOMPARE(t->store->search(u"张三"_s, 5)->total, 1);
    }
    void cleanup() { t.reset(); }

    void aSoundStoreHasNoFaults()
    {
        const auto report = t->store->verify();
        QVERIFY(report.has_value());
        QCOMPARE(faultsOf(*report), QString());
        QStringList names;
        for (const VerifyCheck &check : report->checks) {
            names += check.name;
            QVERIFY2(check.examined > 0, qPrintable(check.name));
        }
        QCOMPARE(names.join(u','), u"integrity,journal,records,tables,keys,files,search"_s);
    }

    void findsTampering_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("word");
        const QString columns =
            u"device,hlc,operation_id,operation,actor,case_id,kind,entity_id,field,old,new,at,hash"_s;
        QTest::newRow("changed value")
            << QStringList{u"UPDATE journal SET new='withdrawn' WHERE field='status'"_s}
            << u"journal"_s << u"5"_s;
        QTest::newRow("changed actor")
            << QStringList{u"UPDATE journal SET actor='x' WHERE seq=3"_s} << u"journal"_s << u"3"_s;
        QTest::newRow("changed type")
            << QStringList{u"UPDATE journal SET old=1 WHERE seq=3"_s} << u"journal"_s << u"3"_s;
        QTest::newRow("moved text between fields")
            << QStringList{u"UPDATE journal SET kind=kind||substr(entity_id,1,1), entity_id=substr(entity_id,2) WHERE seq=3"_s}
            << u"journal"_s << u"3"_s;
        QTest::newRow("removed row")
            << QStringList{u"DELETE FROM journal WHERE seq=3"_s} << u"journal"_s << u"4"_s;
        QTest::newRow("removed and renumbered")
            << QStringList{u"DELETE FROM journal WHERE seq=3"_s,
                           u"UPDATE journal SET seq=seq-1 WHERE seq>3"_s}
            << u"journal"_s << u"3"_s;
        QTest::newRow("inserted row")
            << QStringList{u"INSERT INTO journal SELECT seq+2,%1 FROM journal WHERE seq=6"_s.arg(
                   columns)}
            << u"journal"_s << u"8"_s;
        QTest::newRow("reordered rows") << QStringList{u"UPDATE journal SET seq=99 WHERE seq=3"_s,
                                                       u"UPDATE journal SET seq=3 WHERE seq=4"_s,
                                                       u"UPDATE journal SET seq=4 WHERE seq=99"_s}
                                        << u"journal"_s << u"3"_s;
        QTest::newRow("truncated")
            << QStringList{u"DELETE FROM journal WHERE seq>4"_s} << u"journal"_s << u"4"_s;
        QTest::newRow("emptied") << QStringList{u"DELETE FROM journal"_s} << u"journal"_s << u"7"_s;
        QTest::newRow("head set back") << QStringList{u"DELETE FROM journal WHERE seq>4"_s,
                                                      u"UPDATE journal_head SET count=4"_s}
                                       << u"journal"_s << u"4"_s;
        QTest::newRow("head removed")
            << QStringList{u"DELETE FROM journal_head"_s} << u"journal"_s << u"7"_s;
        QTest::newRow("record changed past the gate")
            << QStringList{u"UPDATE cases SET headcount=7"_s} << u"records"_s << u"headcount"_s;
        QTest::newRow("record added past the gate")
            << QStringList{u"INSERT INTO users VALUES ('x','y','[]',1,NULL)"_s} << u"records"_s
            << u"users"_s;
        QTest::newRow("record removed past the gate")
            << QStringList{u"DELETE FROM documents"_s} << u"records"_s << u"documents"_s;
        QTest::newRow("index entry lost")
            << QStringList{u"DELETE FROM search_entries WHERE kind='party'"_s} << u"search"_s
            << u"party"_s;
        QTest::newRow("index text lost")
            << QStringList{u"INSERT INTO search_text (search_text) VALUES ('delete-all')"_s}
            << u"search"_s << u"party"_s;
        QTest::newRow("index text added")
            << QStringList{u"INSERT INTO search_text (rowid, words) SELECT rowid, char(1)||'x' FROM search_entries"_s}
            << u"search"_s << u"case"_s;
        QTest::newRow("index text of nothing")
            << QStringList{u"INSERT INTO search_text (rowid, words) VALUES (77, char(1)||'x')"_s}
            << u"search"_s << u"1"_s;
        QTest::newRow("dangling reference")
            << QStringList{u"PRAGMA foreign_keys=OFF"_s, u"UPDATE parties SET case_id='nobody'"_s}
            << u"integrity"_s << u"parties"_s;
    }
    void findsTampering()
    {
        QFETCH(QStringList, statements);
        QFETCH(QString, check);
        QFETCH(QString, word);
        t->close();
        QVERIFY(tamper(*t, statements));
        QVERIFY(t->open());
        const auto report = t->store->verify();
        QVERIFY(report.has_value());
        QVERIFY(!report->ok());
        const QStringList faults = report->check(check).faults;
        QVERIFY2(faults.join(u'\n').contains(word),
                 qPrintable(faultsOf(*report) + faults.join(u'\n')));
    }

    void findsDamagedFiles_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("one byte") << 0;
        QTest::newRow("cut") << 1;
        QTest::newRow("gone") << 2;
        QTest::newRow("empty") << 3;
    }
    void findsDamagedFiles()
    {
        QFETCH(int, how);
        QFile file(t->path() + u"/files/"_s + document.fileKey);
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (how == 0)
            QVERIFY(file.seek(file.size() - 3) && file.write("!") == 1);
        else
            QVERIFY(file.resize(how == 1 ? file.size() - 1 : 0));
        file.close();
        if (how == 2)
            QVERIFY(file.remove());
        const auto report = t->store->verify();
        QCOMPARE(faultsOf(*report), u"files"_s);
        QVERIFY(report->check(u"files"_s).faults.at(0).contains(document.fileKey));
    }

    void findsAFileThatIsNotWhatWasIssued()
    {
        document.sha256 = QString(64, u'0');
        QVERIFY(!t->put(document).isEmpty());
        QCOMPARE(faultsOf(*t->store->verify()), u"files"_s);
    }

    void findsADamagedPage()
    {
        QVERIFY(t->store->select(u"SELECT 1"_s).has_value());
        t->close();
        QFile file(t->path() + u"/cases.db"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 pages = file.size() / 4096;
        int found = 0;
        // The root pages of empty tables may never be read by opening, so every page is tried.
        for (qint64 page = 1; page < pages; ++page) {
            QVERIFY(file.seek(page * 4096 + 2000));
            const QByteArray before = file.read(1);
            QVERIFY(file.seek(page * 4096 + 2000)
                    && file.write(QByteArray(1, char(before.at(0) ^ 1))) == 1);
            QVERIFY(file.flush());
            auto opened = Store::open(t->path(), t->admin(), t->clock, TestStore::fast());
            const auto report =
                opened ? (*opened)->verify() : Result<VerifyReport>(fail(opened.error()));
            if (report ? !report->ok() : report.error().code == "store.corrupt"_L1)
                ++found;
            opened = Result<std::unique_ptr<Store>>(nullptr);
            QVERIFY(file.seek(page * 4096 + 2000) && file.write(before) == 1 && file.flush());
        }
        QCOMPARE(found, static_cast<int>(pages) - 1);
        file.close();
        QVERIFY(t->open());
        QVERIFY(t->store->verify()->ok());
    }

    void aBrokenIndexNeitherStopsWorkNorHidesAnything()
    {
        t->close();
        QVERIFY(tamper(*t, {u"UPDATE search_text_data SET block=x'00' WHERE id>10"_s}));
        QVERIFY(t->open());
        QVERIFY(!t->store->verify()->check(u"search"_s).ok());
        for (int i = 0; i < 200; ++i)
            QVERIFY(!t->put(t->newParty(one, u"李四"_s)).isEmpty());
        QCOMPARE(t->store->search(u"张三"_s, 5)->total, 1);
        QCOMPARE(t->store->search(u"李四"_s, 5)->total, 1);
        QCOMPARE(faultsOf(*t->store->verify()), QString());
    }

    void canBeStopped()
    {
        int calls = 0;
        const auto report = t->store->verify(
            [&calls](qint64 done, qint64 total) { return done <= total && ++calls < 3; });
        QCOMPARE(codeOf(report), u"verify.stopped"_s);
        QCOMPARE(report.error().fault, Fault::Cancelled);
        QCOMPARE(calls, 3);
        QVERIFY(t->store->verify()->ok());
    }

    void undoTakesAnOperationBack()
    {
        const QString actor = TestStore::wanted().adminName;
        const QString changed = [this] {
            one.facts = u"新的事实"_s;
            one.headcount = 12;
            Party renamed = party;
            renamed.name = u"李四"_s;
            const Party added = t->newParty(one, u"王五"_s);
            return t->put(one, renamed, added);
        }();
        const auto undone = t->store->undo(changed, actor);
        QVERIFY2(undone.has_value(), qPrintable(codeOf(undone)));
        QCOMPARE(undone->operation, u"undo"_s);
        QCOMPARE(t->store->get(one.id)->headcount, 1);
        QCOMPARE(t->store->get(party.id)->name, u"张三"_s);
        QCOMPARE(*t->store->count(u"parties"_s), 1);
        // What was undone can be undone.
        QVERIFY(t->store->undo(undone->operationId, actor).has_value());
        QCOMPARE(t->store->get(one.id)->headcount, 12);
        QCOMPARE(*t->store->count(u"parties"_s), 2);
        QCOMPARE(t->store->history(one.id.text())->at(0).operation, u"undo"_s);
        QVERIFY(t->store->verify()->ok());
    }

    void undoBringsRemovedRowsBack()
    {
        const auto removed =
            t->store->transact({u"test.remove"_s, {}, {}}, [this](Transaction &transaction) {
                return transaction.remove(party.id);
            });
        QVERIFY(t->store->undo(removed->operationId, {}).has_value());
        QCOMPARE(t->store->get(party.id)->name, party.name);
        QCOMPARE(t->store->get(party.id)->groups, party.groups);
        QVERIFY(t->store->verify()->ok());
    }

    void undoRefusesWhatWasTouchedLater()
    {
        one.headcount = 2;
        const QString first = t->put(one);
        one.headcount = 3;
        t->put(one);
        QCOMPARE(codeOf(t->store->undo(first, {})), u"undo.touched"_s);
        const Case fresh = t->newCase(u"9"_s);
        const QString made = t->put(fresh);
        t->put(t->newParty(fresh, u"后来"_s));
        QCOMPARE(codeOf(t->store->undo(made, {})), u"undo.touched"_s);
        QCOMPARE(codeOf(t->store->undo(u"nothing"_s, {})), u"undo.unknown"_s);
        QCOMPARE(t->store->undo(u"nothing"_s, {}).error().fault, Fault::Refused);
        QVERIFY(t->store->verify()->ok());
    }

    void aBackupOpensAsAStore()
    {
        const QString file = t->folder.filePath(u"copy.db"_s);
        QVERIFY(t->store->backupTo(file).has_value());
        QVERIFY(!QFile::exists(file + u".part"_s));
        QFile copy(file);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QVERIFY(!copy.read(16).startsWith("SQLite format"));
        one.headcount = 44;
        t->put(one);
        // A second one replaces the first as a whole.
        QVERIFY(t->store->backupTo(file).has_value());
        t->close();
        const QString restored = t->folder.filePath(u"restored"_s);
        QVERIFY(QDir().mkpath(restored));
        QVERIFY(QFile::copy(file, restored + u"/cases.db"_s));
        QVERIFY(QFile::copy(file + u".keys.json"_s, restored + u"/keys.json"_s));
        QVERIFY(QDir(t->folder.path()).rename(u"office.hezhong/files"_s, u"restored/files"_s));
        const auto opened = Store::open(restored, t->admin(), t->clock, TestStore::fast());
        QVERIFY(opened.has_value());
        QCOMPARE((*opened)->get(one.id)->headcount, 44);
        const auto report = (*opened)->verify();
        for (const auto &name : {u"integrity"_s, u"records"_s, u"tables"_s, u"files"_s})
            QVERIFY2(report->check(name).ok(), qPrintable(name));
    }

    void aBackupThatCannotBeWrittenIsAnError()
    {
        QVERIFY(!t->store->backupTo(t->folder.filePath(u"no/such/folder/copy.db"_s)).has_value());
        QVERIFY(t->store->verify()->ok());
    }

private:
    std::unique_ptr<TestStore> t;
    Case one;
    Party party;
    IssuedDocument document;
};

QTEST_GUILESS_MAIN(TestStoreVerify)
#include "test_store_verify.moc"
