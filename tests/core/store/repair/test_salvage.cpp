// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "teststore.h"

#include "core/base/sha256.h"
#include "core/model/casematerial.h"
#include "core/model/draft.h"
#include "core/store/backups/makebackup.h"
#include "core/store/repair/emptyrows.h"
#include "core/store/repair/salvage.h"
#include "core/store/repair/walfile.h"

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

using Rows = QMap<QString, QVariantList>; ///< by id

/// Every record of every table.
QHash<QString, Rows> everything(const Store &store)
{
    QHash<QString, Rows> all;
    for (const TableInfo *info : allTables()) {
        const auto rows = store.select(u"SELECT * FROM \"%1\" ORDER BY id"_s.arg(info->table));
        for (const QVariantList &row : *rows)
            all[info->table].insert(row.first().toString(), row);
    }
    return all;
}

void damage(const QString &path, qint64 offset, qsizetype size)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset))
        qFatal("cannot open %s", qPrintable(path));
    QByteArray bytes = file.read(size);
    for (char &byte : bytes)
        byte = static_cast<char>(~byte);
    if (!file.seek(offset) || file.write(bytes) != bytes.size())
        qFatal("cannot damage %s", qPrintable(path));
}

} // namespace

class TestSalvage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        t = std::make_unique<TestStore>();
        QVERIFY(t->create());
        for (int i = 1; i <= 5; ++i) {
            Case one = t->newCase(u"〔2026〕锦劳调%1号"_s.arg(i));
            one.facts = QString(900 * i, u'实'); // the longest runs over several pages
            QVERIFY(
                !t->put(one, t->newParty(one, u"张三"_s), t->newParty(one, u"某公司"_s)).isEmpty());
            one.headcount = i + 1; // a case without one counts one person
            QVERIFY(!t->put(one).isEmpty());
            last = one;
        }
        draft.id = Id<Draft>::fresh(t->clock);
        draft.form = u"intake"_s;
        material.id = Id<CaseMaterial>::fresh(t->clock);
        material.caseId = last.id;
        material.sha256 = sha256Of("the sheet");
        QVERIFY(t->store
                    ->transact({u"test.file"_s, {}, {}},
                               [this](Transaction &transaction) -> Status {
                                   HEZHONG_ASSIGN(material.fileKey,
                                                  transaction.putFile("the sheet"));
                                   HEZHONG_TRY(transaction.nextNumber(u"case/x/y/2026"_s));
                                   HEZHONG_TRY(transaction.put(draft)); // stands in no journal
                                   return transaction.put(material);
                               })
                    .has_value());
        before = everything(*t->store);
    }
    void cleanup() { t.reset(); }

    void everyTableHasAnEmptyRow()
    {
        for (const TableInfo *info : allTables())
            QCOMPARE(emptyRow(*info, u"x"_s).values.size(), info->columns.size());
    }

    void everyPageMayBeLost()
    {
        t->close();
        const QString path = t->path() + u"/cases.db"_s;
        const QByteArray sound = contentOf(t->path()).value(u"cases.db"_s);
        const int pages = static_cast<int>(sound.size() / 4096);
        int whole = 0;
        for (int page = qEnvironmentVariableIntValue("PP")?121:1; page <= pages; ++page) {
            // The salt of the first page is another test.
            damage(path, (page - 1) * 4096 + 20, 3000);
            const QMap<QString, QByteArray> found = contentOf(t->path());
            const auto report = salvage();
            QVERIFY2(report.has_value(),
                     qPrintable(u"page %1: %2"_s.arg(page).arg(codeOf(report))));
            QCOMPARE(contentOf(t->path()), found);
            QCOMPARE(report->damagedPages, QList<int>{page});
            checkAgainstBefore(*report, page);
            if (QTest::currentTestFailed())
                return;
            whole += report->isWhole() ? 1 : 0;
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sound) == sound.size());
        }
        // Records stand in their tables and in the journal; only what is in one of them alone is lost.
        QVERIFY2(whole > pages * 3 / 4, qPrintable(u"%1 of %2"_s.arg(whole).arg(pages)));
    }

    void theStartOfTheFileMayBeLost()
    {
        t->close();
        damage(t->path() + u"/cases.db"_s, 0, 4096);
        const auto report = salvage();
        QVERIFY2(report.has_value(), qPrintable(codeOf(report)));
        QVERIFY(report->ignoredCodes);
        checkAgainstBefore(*report, 1);
    }

    void whatIsLostInBothPlacesComesFromABackup()
    {
        const QString place = t->folder.filePath(u"stick"_s);
        QVERIFY(QDir().mkpath(place));
        QVERIFY(makeBackup(t->store->backupSource(), place, t->clock).has_value());
        t->close();
        // All but the first pages, which hold the list of the tables.
        const qint64 size = QFileInfo(t->path() + u"/cases.db"_s).size();
        damage(t->path() + u"/cases.db"_s, 4096 * 8, size - 4096 * 8);
        QVERIFY(QFile::remove(t->path() + u"/files/"_s + material.fileKey));
        const auto report = salvage({place});
        QVERIFY2(report.has_value(), qPrintable(codeOf(report)));
        QVERIFY(!report->backup.isEmpty());
        QCOMPARE(report->filesFromBackup, QStringList{material.fileKey});
        QVERIFY(report->lostFiles.isEmpty());
        checkAgainstBefore(*report, 0);
        QVERIFY(report->advice.contains(u"备份"_s));
    }

    void aLostAttachmentIsNamedWithItsCase()
    {
        t->close();
        damage(t->path() + u"/files/"_s + material.fileKey, 30, 10);
        const auto report = salvage();
        QVERIFY2(report.has_value(), qPrintable(codeOf(report)));
        QCOMPARE(report->lostFiles.size(), 1);
        QCOMPARE(report->lostFiles.first().id, material.id.text());
        QCOMPARE(report->casesTouched(), QStringList{last.number});
        QVERIFY(report->toLines().join(u'\n').contains(last.number));
        QVERIFY(!report->verifyFaults.isEmpty());
    }

    void keysOfABackupOpenAStoreWithoutItsOwn()
    {
        const QString place = t->folder.filePath(u"stick"_s);
        QVERIFY(QDir().mkpath(place));
        QVERIFY(makeBackup(t->store->backupSource(), place, t->clock).has_value());
        t->close();
        for (const auto &name : {u"/keys.json"_s, u"/keys.copy.json"_s})
            damage(t->path() + name, 0, 400);
        QCOMPARE(codeOf(salvage()), u"store.corrupt"_s);
        const auto report = salvage({place});
        QVERIFY2(report.has_value(), qPrintable(codeOf(report)));
        QVERIFY(!report->keysFrom.isEmpty());
        checkAgainstBefore(*report, 0);
    }

    void wrongPasswordsAndTakenFoldersAreRefused()
    {
        t->close();
        SalvageWish wish{t->path(), t->folder.filePath(u"new"_s), t->admin(), {}};
        wish.who.password = u"wrong"_s;
        QCOMPARE(codeOf(salvageStore(wish, t->clock, TestStore::fast())),
                 u"store.wrong-password"_s);
        QVERIFY(!QDir(wish.to).exists());
        wish.who = t->admin();
        wish.to = t->path();
        QCOMPARE(codeOf(salvageStore(wish, t->clock, TestStore::fast())), u"store.exists"_s);
        wish.from = t->folder.filePath(u"nowhere"_s);
        QCOMPARE(codeOf(salvageStore(wish, t->clock, TestStore::fast())), u"store.missing"_s);
    }

    void theNewJournalBeginsWithTheSalvage()
    {
        t->close();
        const auto report = salvage();
        QVERIFY(report->isWhole());
        const auto opened = Store::open(out(), t->admin(), t->clock, TestStore::fast());
        QVERIFY(opened.has_value());
        const auto first = (*opened)->select(
            u"SELECT operation, kind, field, old FROM journal ORDER BY seq LIMIT 1"_s);
        QCOMPARE(first->at(0).at(0).toString(), u"store.salvage"_s);
        QCOMPARE(first->at(0).at(3).toString(), u"office.hezhong"_s);
        QCOMPARE((*opened)->history(last.id.text())->size(), 3);
        QVERIFY((*opened)->search(u"张三"_s, 5)->total > 0);
        QCOMPARE(salvageFolderFor(u"/x/NAME.hezhong"_s), u"/x/NAME-recovered.hezhong"_s);
    }

    void aLogThatBreaksOffIsTold()
    {
        QVERIFY(!t->put(t->newCase(u"A"_s)).isEmpty());
        const QString copy = t->folder.filePath(u"copy.hezhong"_s);
        QVERIFY(QDir().mkpath(copy));
        for (const auto &name : {u"/cases.db"_s, u"/cases.db-wal"_s, u"/keys.json"_s})
            QVERIFY(QFile::copy(t->path() + name, copy + name));
        const QByteArray log = contentOf(copy).value(u"cases.db-wal"_s);
        const WalFile wal = WalFile::of(log);
        QVERIFY(wal.committed > 2);
        QCOMPARE(wal.lost, 0);
        damage(copy + u"/cases.db-wal"_s, log.size() - 100, 4);
        const auto report =
            salvageStore({copy, out(), t->admin(), {}}, t->clock, TestStore::fast());
        QVERIFY2(report.has_value(), qPrintable(codeOf(report)));
        QCOMPARE(report->lostLogFrames, 1);
        QVERIFY(!report->isWhole());
        t->close();
    }

private:
    [[nodiscard]] QString out() const { return t->folder.filePath(u"recovered.hezhong"_s); }
    Result<SalvageReport> salvage(const QStringList &backups = {})
    {
        QDir(out()).removeRecursively();
        return salvageStore({t->path(), out(), t->admin(), backups}, t->clock, TestStore::fast());
    }
    /// What was there is there as it was, or the report speaks of it; nothing else is there.
    void checkAgainstBefore(const SalvageReport &report, int page)
    {
        const QString where = u"page %1: "_s.arg(page);
        const auto opened = Store::open(out(), t->admin(), t->clock, TestStore::fast());
        QVERIFY2(opened.has_value(),
                 qPrintable(where + codeOf(opened) + u'\n' + report.toLines().join(u'\n')));
        const auto verdict = (*opened)->verify();
        QVERIFY(verdict.has_value());
        for (const VerifyCheck &check : verdict->checks)
            QVERIFY2(check.ok(), qPrintable(where + check.faults.join(u'\n')));
        const QHash<QString, Rows> now = everything(**opened);
        QHash<QString, SalvagedRow::Fate> told;
        for (const SalvagedRow &row : report.rows)
            told.insert(row.id, row.fate);
        for (auto table = before.cbegin(); table != before.cend(); ++table) {
            for (auto row = table->cbegin(); row != table->cend(); ++row) {
                const auto fate = told.constFind(row.key());
                const bool exact = fate == told.cend() || *fate == SalvagedRow::Fate::Rebuilt;
                const QVariantList present = now.value(table.key()).value(row.key());
                if (exact)
                    QVERIFY2(present == row.value(), qPrintable(where + table.key() + row.key()));
                else
                    QVERIFY2(present.isEmpty() == (*fate == SalvagedRow::Fate::Lost),
                             qPrintable(where));
            }
        }
        for (auto table = now.cbegin(); table != now.cend(); ++table)
            for (const QString &id : table->keys())
                QVERIFY2(before.value(table.key()).contains(id) || told.contains(id),
                         qPrintable(where));
    }

    std::unique_ptr<TestStore> t;
    QHash<QString, Rows> before;
    Case last;
    CaseMaterial material;
    Draft draft;
};

QTEST_GUILESS_MAIN(TestSalvage)
#include "test_salvage.moc"
