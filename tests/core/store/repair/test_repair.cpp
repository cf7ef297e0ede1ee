// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "teststore.h"

#include "core/base/sha256.h"
#include "core/model/casematerial.h"
#include "core/store/backups/makebackup.h"
#include "core/store/keys/keyfile.h"
#include "core/store/repair/diagnosis.h"
#include "core/store/repair/repair.h"
#include "core/store/sqlite/database.h"

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

class TestRepair : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        t = std::make_unique<TestStore>();
        QVERIFY(t->create());
        const Case one = t->newCase(u"1"_s);
        QVERIFY(!t->put(one, t->newParty(one, u"张三"_s)).isEmpty());
        material.id = Id<CaseMaterial>::fresh(t->clock);
        material.caseId = one.id;
        material.sha256 = sha256Of("the sheet");
        QVERIFY(t->store
                    ->transact({u"test.file"_s, {}, {}},
                               [this](Transaction &transaction) -> Status {
                                   HEZHONG_ASSIGN(material.fileKey,
                                                  transaction.putFile("the sheet"));
                                   return transaction.put(material);
                               })
                    .has_value());
        QCOMPARE(t->store->search(u"张三"_s, 5)->total, 1);
        QVERIFY(QDir().mkpath(place()));
        QVERIFY(makeBackup(t->store->backupSource(), place(), t->clock).has_value());
        t->close();
    }
    void cleanup() { t.reset(); }

    void aSoundStoreIsLeftAlone()
    {
        const auto report = repair();
        QVERIFY2(report.has_value(), qPrintable(codeOf(report)));
        QVERIFY(report->mended.isEmpty() && report->left.isEmpty());
        QVERIFY(fileFaults(t->path()).isEmpty());
        isSound();
    }

    void oneKeyFileIsWrittenAnewFromTheOther_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("first") << u"keys.json"_s;
        QTest::newRow("copy") << u"keys.copy.json"_s;
    }
    void oneKeyFileIsWrittenAnewFromTheOther()
    {
        QFETCH(QString, name);
        const QByteArray sound = contentOf(t->path()).value(name);
        overwrite(t->path() + u'/' + name, "not json");
        QCOMPARE(fileFaults(t->path()).size(), 1);
        const auto report = repair();
        QCOMPARE(report->mended.size(), 1);
        QCOMPARE(contentOf(t->path()).value(name), sound);
        // The damaged file is kept.
        QVERIFY(contentOf(t->path() + u"/damaged"_s).values().contains("not json"));
        isSound();
        const auto told =
            t->store->select(u"SELECT new FROM journal WHERE operation='store.repair'"_s);
        QCOMPARE(told->size(), 1);
    }

    void bothKeyFilesComeFromABackup()
    {
        for (const auto &name : {u"/keys.json"_s, u"/keys.copy.json"_s})
            overwrite(t->path() + name, "{}");
        QCOMPARE(codeOf(repair()), u"store.corrupt"_s);
        const auto report = repair({place()});
        QVERIFY2(report.has_value(), qPrintable(codeOf(report)));
        QVERIFY(report->mended.first().contains(u"hezhong-backup"_s));
        isSound();
    }

    void anAttachmentComesFromABackup()
    {
        overwrite(t->path() + u"/files/"_s + material.fileKey, "damaged");
        const auto none = repair();
        QVERIFY(none->mended.isEmpty());
        QVERIFY(none->left.first().contains(material.fileKey));
        const auto report = repair({place()});
        QVERIFY(report->mended.first().contains(material.fileKey));
        isSound();
        QCOMPARE(*t->store->readFile(material.fileKey), QByteArray("the sheet"));
    }

    void theIndexIsMadeAnew()
    {
        {
            const auto keys = KeyFile::load(t->path() + u"/keys.json"_s)->unlock(t->admin());
            const auto database =
                Database::open(t->path() + u"/cases.db"_s, keys->key, Database::Mode::ReadWrite);
            QVERIFY((*database)
                        ->execute(u"DELETE FROM search_entries WHERE kind='party'"_s)
                        .has_value());
        }
        QCOMPARE(repair()->mended.size(), 1);
        isSound();
    }

    void damagedPagesAreNamedAndLeftToTheSalvage()
    {
        QFile file(t->path() + u"/cases.db"_s);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(4096 * 4 + 9)
                && file.write("!!!!") == 4);
        file.close();
        const auto report = repair();
        QCOMPARE(codeOf(report), u"store.corrupt"_s);
        QVERIFY(report.error().message.contains(u"第 5 页"_s));
        QVERIFY(diagnosis(t->path(), t->admin()).join(u'\n').contains(u"第 5 页"_s));
    }

    void whoMayNotRepairChangesNothing()
    {
        overwrite(t->path() + u"/keys.copy.json"_s, "not json");
        RepairWish wish{t->path(), t->admin(), {}, [](const User &) -> Status {
                            return fail(refused(u"right.missing"_s, {}));
                        }};
        QCOMPARE(codeOf(repairStore(wish, t->clock, TestStore::fast())), u"right.missing"_s);
        QCOMPARE(contentOf(t->path()).value(u"keys.copy.json"_s), QByteArray("not json"));
    }

private:
    [[nodiscard]] QString place() const { return t->folder.filePath(u"stick"_s); }
    Result<RepairReport> repair(const QStringList &backups = {})
    {
        return repairStore({t->path(), t->admin(), backups, {}}, t->clock, TestStore::fast());
    }
    void isSound()
    {
        QVERIFY(t->open());
        const auto verdict = t->store->verify();
        for (const VerifyCheck &check : verdict->checks)
            QVERIFY2(check.ok(), qPrintable(check.faults.join(u'\n')));
    }

    std::unique_ptr<TestStore> t;
    CaseMaterial material;
};

QTEST_GUILESS_MAIN(TestRepair)
#include "test_repair.moc"
