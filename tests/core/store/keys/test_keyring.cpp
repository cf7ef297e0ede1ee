// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keystest.h"

#include "core/store/backups/backuplist.h"
#include "core/store/backups/makebackup.h"
#include "core/store/backups/restore.h"
#include "core/store/filevault.h"
#include "core/store/keys/recoverykey.h"
#include "core/store/sqlite/database.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sodium.h>

using namespace hezhong;
using namespace Qt::StringLiterals;

/// The change of the store's key and of the recovery key, where nothing goes wrong.
class TestKeyring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsThereUnderTheNewKey()
    {
        KeysTest t;
        QVERIFY(t.make());
        const SecretKey before = t.keyOf(t.admin());
        const QMap<QString, QByteArray> old = contentOf(t.path());
        const auto changed = t.change();
        QVERIFY2(changed, qPrintable(codeOf(changed)));
        QCOMPARE(changed->files, KeysTest::Written);
        QCOMPARE(t.lacks(), QString());
        QVERIFY(t.write(KeysTest::Written));
        for (const Credentials &who : {t.admin(), t.second(), Credentials{{}, {}, t.recoveryKey}}) {
            QVERIFY(t.openAs(who));
            QCOMPARE(t.lacks(KeysTest::Written + 1), QString());
            QCOMPARE(t.notes(), 1);
            QVERIFY(t.store->openingWarnings().isEmpty());
        }
        t.close();
        // The key of before opens neither the database nor any file, and stands in no slot.
        QVERIFY(!Database::open(t.path() + u"/cases.db"_s, before, Database::Mode::ReadOnly));
        const FileVault vault(t.path() + u"/files"_s, before);
        for (const QString &key : vault.keys())
            QVERIFY(!vault.get(key));
        QVERIFY(!QFile::exists(t.path() + u'/' + keyrotation::partName()));
        QVERIFY(contentOf(t.path()).value(u"keys.json"_s) != old.value(u"keys.json"_s));
        QCOMPARE(contentOf(t.path()).value(u"keys.json"_s),
                 contentOf(t.path()).value(u"keys.copy.json"_s));
        QVERIFY(!contentOf(t.path()).value(u"keys.json"_s).contains("\"next\""));
    }

    void namesOfFilesStayAndTheSameContentIsKeptOnce()
    {
        KeysTest t;
        QVERIFY(t.make());
        const QStringList names = QDir(t.path() + u"/files"_s).entryList(QDir::Files);
        QVERIFY(t.change());
        QVERIFY(t.write(0));
        QCOMPARE(QDir(t.path() + u"/files"_s).entryList(QDir::Files), names);
        QVERIFY(t.openAs(t.admin()));
        QVERIFY(t.write(1));
        QCOMPARE(QDir(t.path() + u"/files"_s).entryList(QDir::Files), names);
    }

    void itCanBeDoneAgainAndAgain()
    {
        KeysTest t;
        QVERIFY(t.make());
        for (int i = 1; i <= 3; ++i) {
            QVERIFY(t.change());
            QVERIFY(t.store->changePassword(t.admin().userName, t.admin().password, t.admin().password));
            QCOMPARE(t.notes(), i);
        }
        QVERIFY(t.openAs(t.admin()));
        QCOMPARE(t.lacks(), QString());
    }

    void itCanBeStoppedWhileTheDatabaseIsWritten()
    {
        KeysTest t;
        QVERIFY(t.make());
        qint64 told = 0;
        const auto stopped = t.change([&told](qint64, qint64 total) {
            told = total;
            return false;
        });
        QCOMPARE(codeOf(stopped), u"keys.stopped"_s);
        QVERIFY(!stopped.error().message.isEmpty());
        QVERIFY(told > KeysTest::Written);
        QCOMPARE(t.lacks(), QString());
        QCOMPARE(t.notes(), 0);
        QVERIFY(!QFile::exists(t.path() + u'/' + keyrotation::partName()));
        QVERIFY(!contentOf(t.path()).value(u"keys.json"_s).contains("\"next\""));
        qint64 last = 0;
        QVERIFY(t.change([&last](qint64 done, qint64 total) {
            last = total - done;
            return true;
        }));
        QCOMPARE(last, 0);
        QVERIFY(t.openAs(t.admin()));
        QCOMPARE(t.lacks(), QString());
    }

    void backupsOfBeforeAndAfterBothOpen()
    {
        KeysTest t;
        QVERIFY(t.make());
        const QString place = t.folder.filePath(u"stick"_s);
        QVERIFY(QDir().mkpath(place));
        const auto before = makeBackup(t.store->backupSource(), place, t.clock);
        QVERIFY(before);
        QVERIFY(t.change());
        const auto recovery = t.store->keyring().renewRecovery(
            {keyrotation::recoveryName(), t.wanted().adminName, {}});
        QVERIFY(recovery);
        t.clock.advance(60'000);
        const auto after = makeBackup(t.store->backupSource(), place, t.clock);
        QVERIFY(after && after->isGood());
        QVERIFY(after->manifest.missing.isEmpty());
        t.close();
        const auto restored = [&](const BackupInfo &backup, const Credentials &who) {
            const QString folder = t.folder.filePath(u"again.hezhong"_s);
            QDir(folder).removeRecursively();
            return codeOf(
                restoreBackup({backup.path, folder, who, false, false}, t.clock, t.fast()));
        };
        QCOMPARE(restored(*before, t.admin()), QString());
        QCOMPARE(restored(*before, {{}, {}, t.recoveryKey}), QString());
        QCOMPARE(restored(*after, t.second()), QString());
        QCOMPARE(restored(*after, {{}, {}, *recovery}), QString());
        QCOMPARE(restored(*after, {{}, {}, t.recoveryKey}), u"store.wrong-password"_s);
    }

    void aNewRecoveryKeyTakesThePlaceOfTheOld()
    {
        KeysTest t;
        QVERIFY(t.make());
        const auto shown = t.store->keyring().renewRecovery(
            {keyrotation::recoveryName(), t.wanted().adminName, {}});
        QVERIFY(shown && *shown != t.recoveryKey);
        const auto rows =
            t.store->select(u"SELECT actor, new FROM journal WHERE operation='keys.recovery'"_s);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().at(0).toString(), t.wanted().adminName);
        QVERIFY(!rows->first().at(1).toString().contains(*shown));
        QVERIFY(t.store->verify()->ok());
        t.close();
        QCOMPARE(codeOf(Store::open(t.path(), {{}, {}, t.recoveryKey}, t.clock, t.fast())),
                 u"store.wrong-password"_s);
        QVERIFY(t.openAs({{}, {}, *shown}));
        QVERIFY(t.store->keyring().state()->recoveryAt.isValid());
    }

    void theStateSaysWhoCanOpen()
    {
        KeysTest t;
        QVERIFY(t.make());
        QVERIFY(t.store->addUserSlot(u"离职的人"_s, u"Winter-2025-x"_s));
        auto state = t.store->keyring().state();
        QVERIFY(state);
        QCOMPARE(state->ways.size(), 3);
        QCOMPARE(state->ways.at(0).userName, t.wanted().adminName);
        QCOMPARE(state->ways.at(1).userName, u"李敏"_s);
        QVERIFY(state->ways.at(2).isRecovery());
        QVERIFY(!state->ways.at(0).isStrong());
        QCOMPARE(state->strangers, 1);
        QCOMPARE(state->madeAt, t.clock.now());
        QVERIFY(!state->changedAt.isValid() && !state->recoveryAt.isValid());
        t.clock.advance(3'600'000);
        QVERIFY(t.change());
        QCOMPARE(t.store->keyring().state()->changedAt, t.clock.now());
    }

    void slotsOfTheFirstFormatAreNamedAndRenewedBySigningIn()
    {
        KeysTest t;
        QVERIFY(t.make());
        makeOld(t);
        QVERIFY(t.openAs(t.second()));
        QCOMPARE(t.store->keyring().state()->mustSignIn(), QStringList{t.wanted().adminName});
        QVERIFY(t.store->keyring().state()->needsRecovery());
        const auto refused = t.change();
        QCOMPARE(codeOf(refused), u"keys.old-slots"_s);
        QVERIFY(refused.error().message.contains(t.wanted().adminName));
        QCOMPARE(t.lacks(), QString());
        QVERIFY(t.openAs(t.admin()));
        QVERIFY(t.store->keyring().state()->mustSignIn().isEmpty());
        QCOMPARE(codeOf(t.change()), u"keys.old-slots"_s);
        QVERIFY(t.openAs({{}, {}, t.recoveryKey}));
        QVERIFY(t.change());
        QVERIFY(t.openAs(t.second()));
        QCOMPARE(t.lacks(), QString());
    }

    void aChangePastTheProgramIsNotMadeRight()
    {
        KeysTest t;
        QVERIFY(t.make());
        const SecretKey key = t.keyOf(t.admin());
        t.close();
        {
            auto database =
                Database::open(t.path() + u"/cases.db"_s, key, Database::Mode::ReadWrite);
            QVERIFY((*database)->execute(u"UPDATE number_counters SET last=last+7"_s));
        }
        QVERIFY(t.openAs(t.admin()));
        QCOMPARE(codeOf(t.change()), u"store.corrupt"_s);
        QVERIFY(!t.store->verify()->check(u"tables"_s).ok());
    }

private:
    /// Both key files as a program of the first format wrote them: passwords wrap the store's key.
    static void makeOld(KeysTest &t);
};

/// A slot of this owner as a program of the first format wrote it.
static QJsonObject oldSlot(const QJsonObject &present, const QByteArray &password,
                           const SecretKey &key, const QByteArray &storeId)
{
    const QByteArray salt = QByteArray::fromBase64(present.value(u"salt"_s).toString().toLatin1());
    const QByteArray nonce =
        QByteArray::fromBase64(present.value(u"nonce"_s).toString().toLatin1());
    const auto bytes = [](const QByteArray &text) {
        return reinterpret_cast<const unsigned char *>(text.constData());
    };
    SecretKey wrapping;
    if (crypto_pwhash(wrapping.data(), SecretKey::Size, password.constData(),
                      static_cast<unsigned long long>(password.size()), bytes(salt),
                      crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN,
                      crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        qFatal("argon2id");
    const QByteArray header = QList<QByteArray>{"hezhong key slot 1",
                                                storeId,
                                                present.value(u"kind"_s).toString().toLatin1(),
                                                present.value(u"owner"_s).toString().toLatin1(),
                                                QByteArray::number(crypto_pwhash_OPSLIMIT_MIN),
                                                QByteArray::number(crypto_pwhash_MEMLIMIT_MIN),
                                                salt.toHex()}
                                  .join('\n');
    QByteArray box(48, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(box.data()),
                                               nullptr, key.data(), SecretKey::Size, bytes(header),
                                               static_cast<unsigned long long>(header.size()),
                                               nullptr, bytes(nonce), wrapping.data());
    QJsonObject old = present;
    old.remove(u"public"_s);
    old.remove(u"sealed"_s);
    old.insert(u"wrapped"_s, QString::fromLatin1(box.toBase64()));
    return old;
}

void TestKeyring::makeOld(KeysTest &t)
{
    t.close();
    const SecretKey key = t.keyOf(t.admin());
    const auto file = keycopies::load(t.path());
    QHash<QString, QByteArray> passwords{{file->slotName(t.admin()), t.admin().password.toUtf8()},
                                         {file->slotName(t.second()), t.second().password.toUtf8()},
                                         {QString(), *canonicalRecoveryKey(t.recoveryKey)}};
    QJsonObject json = QJsonDocument::fromJson(file->toBytes()).object();
    QJsonArray list;
    for (const QJsonValue one : json.value(u"slots"_s).toArray())
        list.append(oldSlot(one.toObject(),
                            passwords.value(one.toObject().value(u"owner"_s).toString()), key,
                            file->storeId()));
    json.insert(u"slots"_s, list);
    json.insert(u"format"_s, 1);
    json.remove(u"code"_s);
    for (const QString &name : {keycopies::firstName(), keycopies::copyName()}) {
        QFile out(t.path() + u'/' + name);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(QJsonDocument(json).toJson());
    }
}

QTEST_GUILESS_MAIN(TestKeyring)
#include "test_keyring.moc"
