// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keystest.h"
#include "tests/support/failingdisk.h"

#include "core/store/keys/retries.h"

using namespace hezhong;
using namespace Qt::StringLiterals;

namespace {

/// A disk that cannot read one file.
class UnreadableFile : public FileOps {
public:
    explicit UnreadableFile(QString name) : m_name(std::move(name)), m_before(replace(this)) {}
    ~UnreadableFile() override { replace(m_before); }
    int read(const QString &path, qint64 limit, QByteArray &bytes) override
    {
        return path.endsWith(m_name) ? EIO : FileOps::read(path, limit, bytes);
    }

private:
    QString m_name;
    FileOps *m_before;
};

} // namespace

/// A disk that cannot be read is not damage, and what is not known is not taken for nothing.
class TestKeyFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysThatCannotBeReadAreADiskFault()
    {
        KeysTest t;
        QVERIFY(t.make());
        t.close();
        {
            const UnreadableFile first(u"keys.json"_s);
            QVERIFY(t.openAs(t.admin())); // by the copy
            QVERIFY(t.store->openingWarnings().join(u' ').contains(u"keys.json"_s));
            t.close();
        }
        const UnreadableFile both(u".json"_s);
        const auto opened = Store::open(t.path(), t.admin(), t.clock, t.fast());
        QCOMPARE(codeOf(opened), u"store.io"_s);
        QVERIFY(opened.error().message.contains(u"keys.json"_s));
        QVERIFY(!opened.error().hint.isEmpty());
    }

    void missingAndBrokenKeysAreDamageStill()
    {
        KeysTest t;
        QVERIFY(t.make());
        t.close();
        QCOMPARE(codeOf(KeyFile::load(t.folder.filePath(u"none.json"_s))), u"store.corrupt"_s);
        QFile broken(t.folder.filePath(u"broken.json"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{\"format\": 2") > 0);
        broken.close();
        QCOMPARE(codeOf(KeyFile::load(broken.fileName())), u"store.corrupt"_s);
    }

    void aWrongPasswordIsSaidEvenWhenTheFirstFileCannotBeRead()
    {
        KeysTest t;
        QVERIFY(t.make());
        t.close();
        const UnreadableFile first(u"keys.json"_s);
        QCOMPARE(codeOf(Store::open(t.path(), {u"李敏"_s, u"nicht"_s, {}}, t.clock, t.fast())),
                 u"store.wrong-password"_s);
    }

    void aFileThatCannotBeReadIsADiskFault()
    {
        KeysTest t;
        QVERIFY(t.make());
        const QString key = QDir(t.path() + u"/files"_s).entryList(QDir::Files).constFirst();
        {
            const UnreadableFile file(key);
            const auto bytes = t.store->readFile(key);
            QCOMPARE(codeOf(bytes), u"store.io"_s);
            QVERIFY(bytes.error().message.contains(key.left(8)));
        }
        QVERIFY(t.store->readFile(key));
        QVERIFY(QFile::remove(t.path() + u"/files/"_s + key));
        QCOMPARE(codeOf(t.store->readFile(key)), u"store.corrupt"_s);
    }

    void aFileThatCannotBeReadWaitsForTheNextOpening()
    {
        KeysTest t;
        QVERIFY(t.make());
        const QStringList keys = QDir(t.path() + u"/files"_s).entryList(QDir::Files);
        {
            const UnreadableFile file(keys.at(1));
            const auto changed = t.change();
            QCOMPARE(codeOf(changed), u"store.io"_s);
            QVERIFY(changed.error().message.contains(u"已经更换"_s));
            // Work goes on, with all files but this one; what would lose the old key does not.
            QVERIFY(t.write(KeysTest::Written));
            QVERIFY(t.store->readFile(keys.at(0)) && t.store->readFile(keys.at(2)));
            QCOMPARE(codeOf(t.store->changePassword(t.admin().userName, t.admin().password, u"neu-2026-x"_s)),
                     u"store.keys-unfinished"_s);
            QVERIFY(t.openAs(t.second()));
            QCOMPARE(t.store->openingWarnings().size(), 1);
            QVERIFY(t.store->keyring().state()->isUnfinished);
            t.close();
        }
        QVERIFY(t.openAs(t.second()));
        QVERIFY(t.store->openingWarnings().isEmpty());
        QVERIFY(!t.store->keyring().state()->isUnfinished);
        QCOMPARE(t.lacks(KeysTest::Written + 1), QString());
    }

    void damagedFilesAreNamedAndKeepNothingBack()
    {
        KeysTest t;
        QVERIFY(t.make());
        const QStringList keys = QDir(t.path() + u"/files"_s).entryList(QDir::Files);
        QFile file(t.path() + u"/files/"_s + keys.at(0));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(10) && file.write("xxxx") == 4);
        file.close();
        const auto changed = t.change();
        QVERIFY(changed);
        QCOMPARE(changed->damaged, QStringList{keys.at(0)});
        QCOMPARE(changed->files, KeysTest::Written - 1);
    }

    void countsThatCannotBeReadAreNotForgotten()
    {
        KeysTest t;
        QVERIFY(t.make());
        t.close();
        const QString slot = keycopies::load(t.path())->slotName(t.second());
        const auto guess = [&t] {
            return codeOf(Store::open(t.path(), {u"李敏"_s, u"nicht"_s, {}}, t.clock, t.fast()));
        };
        for (int i = 0; i <= Retries::FreeTries; ++i)
            QCOMPARE(guess(), u"store.wrong-password"_s);
        QCOMPARE(guess(), u"store.retry-wait"_s);
        QFile counts(t.path() + u"/retries"_s);
        t.clock.set(QFileInfo(counts).lastModified().addSecs(5));
        {
            const UnreadableFile unread(u"/retries"_s);
            const auto opened = Store::open(t.path(), t.second(), t.clock, t.fast());
            QCOMPARE(codeOf(opened), u"store.retry-wait"_s);
            QVERIFY(opened.error().message.contains(u"读不"_s));
        }
        // Content that means nothing is no better than none.
        QVERIFY(counts.open(QIODevice::WriteOnly) && counts.write("{{") == 2);
        counts.close();
        t.clock.set(QFileInfo(counts).lastModified().addSecs(5));
        QCOMPARE(guess(), u"store.retry-wait"_s);
        t.clock.advance(1000 * Retries::LongestSeconds);
        QCOMPARE(guess(), u"store.wrong-password"_s);
        QCOMPARE(guess(), u"store.retry-wait"_s);
        t.clock.advance(1000 * Retries::LongestSeconds);
        // Nobody is locked out, and who knew the password starts anew.
        QVERIFY(t.openAs(t.second()));
        t.close();
        QCOMPARE(Retries(t.path(), t.clock).secondsLeft(slot), 0);
    }

    void aStoreWithoutCountsHasNone()
    {
        KeysTest t;
        QVERIFY(t.make());
        t.close();
        QCOMPARE(Retries(t.path(), t.clock).secondsLeft(u"any"_s), 0);
        QCOMPARE(Retries(t.path(), t.clock).failed(u"any"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestKeyFaults)
#include "test_keyfaults.moc"
