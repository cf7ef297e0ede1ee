// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "teststore.h"

#include "core/store/keys/keyfile.h"
#include "core/store/sqlite/database.h"

#include <QMessageAuthenticationCode>

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

QByteArray keyBytes(const SecretKey &key)
{
    return QByteArray(reinterpret_cast<const char *>(key.data()), SecretKey::Size);
}

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha512);
}

/// PBKDF2-HMAC-SHA512 of two rounds, as SQLCipher makes the key of its page codes.
QByteArray twoRounds(const QByteArray &password, const QByteArray &salt)
{
    const QByteArray first = hmac(password, salt + QByteArray("\0\0\0\1", 4));
    const QByteArray second = hmac(password, first);
    QByteArray sum(32, '\0');
    for (int i = 0; i < 32; ++i)
        sum[i] = char(first.at(i) ^ second.at(i));
    return sum;
}

} // namespace

class TestDatabase : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        t = std::make_unique<TestStore>();
        QVERIFY(t->create());
        t->close();
        keys = KeyFile::load(t->path() + u"/keys.json"_s);
        key = keys->unlock(t->admin()).map([](StoreKeys opened) { return std::move(opened.key); });
        QVERIFY(key.has_value());
    }
    void cleanup() { t.reset(); }

    void thePageLayoutIsSqlCipher4()
    {
        QFile file(t->path() + u"/cases.db"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray salt = file.peek(16);
        QByteArray mask = salt;
        for (char &byte : mask)
            byte = char(byte ^ 0x3a);
        const QByteArray codeKey = twoRounds(keyBytes(*key), mask);
        QVERIFY(file.size() % 4096 == 0 && file.size() > 0);
        for (int number = 1; !file.atEnd(); ++number) {
            const QByteArray page = file.read(4096);
            const int from = number == 1 ? 16 : 0;
            // 80 bytes at the end: 16 of initialisation vector, 64 of code.
            const QByteArray covered = page.mid(from, 4096 - 64 - from);
            const char little[4] = {char(number & 0xff), char((number >> 8) & 0xff),
                                    char(number >> 16), 0};
            QCOMPARE(hmac(codeKey, covered + QByteArray(little, 4)), page.right(64));
        }
    }

    void anotherKeyDoesNotOpenIt()
    {
        const auto opened = Database::open(t->path() + u"/cases.db"_s, SecretKey::random(),
                                           Database::Mode::ReadWrite);
        QCOMPARE(codeOf(opened), u"store.corrupt"_s);
    }

    void aMissingFileIsNotMade()
    {
        const QString path = t->folder.filePath(u"none.db"_s);
        QVERIFY(!Database::open(path, *key, Database::Mode::ReadWrite).has_value());
        QVERIFY(!QFile::exists(path));
    }

    void aToolThatHoldsTheDatabaseIsNamedAsSuch()
    {
        QVERIFY(t->open());
        const auto tool =
            Database::open(t->path() + u"/cases.db"_s, *key, Database::Mode::ReadWrite);
        QVERIFY((*tool)->execute(u"BEGIN IMMEDIATE"_s).has_value());
        const auto refused =
            t->store->transact({u"test"_s, {}, {}}, [](Transaction &) -> Status { return {}; });
        QCOMPARE(codeOf(refused), u"store.locked"_s);
        (*tool)->rollback();
        QVERIFY(!t->put(t->newCase(u"1"_s)).isEmpty());
    }

    void valuesComeBackAsTheyWere_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("null") << QVariant();
        QTest::newRow("integer") << QVariant(qint64(9'007'199'254'740'993));
        QTest::newRow("empty text") << QVariant(u""_s);
        QTest::newRow("text beyond the BMP") << QVariant(u"王䶮 𬭎 𠅤 𠀀"_s);
        QTest::newRow("text with a zero") << QVariant(QString(u"a"_s + QChar(0) + u'b'));
        QTest::newRow("bytes") << QVariant(QByteArray("\0\1\xff", 3));
        QTest::newRow("number") << QVariant(1.5);
    }
    void valuesComeBackAsTheyWere()
    {
        QFETCH(QVariant, value);
        const auto database =
            Database::open(t->path() + u"/cases.db"_s, *key, Database::Mode::ReadWrite);
        const auto back = (*database)->value(u"SELECT ?"_s, {value});
        QVERIFY(back.has_value());
        QCOMPARE(*back, value);
    }

    void oneStatementMayRunInsideItself()
    {
        const auto database =
            Database::open(t->path() + u"/cases.db"_s, *key, Database::Mode::ReadWrite);
        const QString sql = u"SELECT name FROM sqlite_schema ORDER BY name"_s;
        auto outer = (*database)->statement(sql);
        QVERIFY(*outer->step());
        const QString first = outer->text(0);
        const auto inner = (*database)->rows(sql);
        QVERIFY(inner->size() > 5);
        QVERIFY(*outer->step());
        QCOMPARE(inner->at(0).at(0).toString(), first);
        QCOMPARE(inner->at(1).at(0).toString(), outer->text(0));
    }

    void aTemporaryResultStaysInMemory()
    {
        const auto database =
            Database::open(t->path() + u"/cases.db"_s, *key, Database::Mode::ReadWrite);
        QVERIFY((*database)->execute(u"CREATE TEMP TABLE big (x TEXT)"_s).has_value());
        QVERIFY(
            (*database)
                ->execute(
                    u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<20000) "
                    "INSERT INTO big SELECT hex(zeroblob(200)) FROM n"_s)
                .has_value());
        const auto files =
            (*database)->rows(u"SELECT file FROM pragma_database_list WHERE name='temp'"_s);
        QCOMPARE(files->at(0).at(0).toString(), QString());
        QCOMPARE(
            QDir(QDir::tempPath()).entryList({u"etilqs_*"_s}, QDir::Files | QDir::Hidden).size(),
            0);
    }

private:
    std::unique_ptr<TestStore> t;
    Result<KeyFile> keys = fail(Error());
    Result<SecretKey> key = fail(Error());
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "test_database.moc"
