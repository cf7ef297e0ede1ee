// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/store/teststore.h"

#include "core/store/keys/keycopies.h"
#include "core/store/keys/keyring.h"
#include "core/store/keys/keyrotation.h"

namespace hezhong {

/// Cases, parties and files in a store, and what is looked at afterwards.
class KeysTest : public TestStore {
public:
    static constexpr int Written = 4;

    /// A store with some work in it and a second user.
    bool make()
    {
        if (!create() || !store->addUserSlot(QStringLiteral("李敏"), secondPassword()))
            return false;
        User colleague;
        colleague.id = Id<User>::fresh(clock);
        colleague.name = QStringLiteral("李敏");
        colleague.roles = {UserRole::Mediator};
        colleague.createdOn = clock.today();
        if (put(colleague).isEmpty())
            return false;
        for (int i = 0; i < Written; ++i)
            if (!write(i))
                return false;
        return true;
    }
    bool write(int number)
    {
        // The same content may come again, the number of a case may not.
        const Case one = newCase(QStringLiteral("%1-%2").arg(number).arg(m_written++));
        const auto done =
            store->transact({QStringLiteral("test.write"), wanted().adminName, {}},
                            [&](Transaction &transaction) -> Status {
                                HEZHONG_TRY(transaction.put(one));
                                HEZHONG_TRY(transaction.put(newParty(one, QStringLiteral("张三"))));
                                HEZHONG_TRY(transaction.putFile(contentOfFile(number)));
                                return transaction.nextNumber(QStringLiteral("n")).map([](int) {});
                            });
        return done.has_value();
    }
    [[nodiscard]] static QByteArray contentOfFile(int number)
    {
        return QByteArray("paper ") + QByteArray::number(number) + QByteArray(900, 'p');
    }
    [[nodiscard]] static QString secondPassword() { return QStringLiteral("Regen-im-Mai-7"); }
    [[nodiscard]] Credentials second() const
    {
        return {QStringLiteral("李敏"), secondPassword(), {}};
    }
    [[nodiscard]] static Operation operation()
    {
        return {keyrotation::operationName(), wanted().adminName, {}};
    }
    [[nodiscard]] Result<KeyChange> change(const ProgressSink &progress = {})
    {
        return store->keyring().change(operation(), progress);
    }
    bool openAs(const Credentials &who)
    {
        close();
        auto opened = Store::open(path(), who, clock, fast());
        if (!opened)
            qWarning() << opened.error().code << opened.error().message << opened.error().detail;
        else
            store = std::move(*opened);
        return store != nullptr;
    }
    /// The store's key as these key files give it now.
    [[nodiscard]] SecretKey keyOf(const Credentials &who) const
    {
        auto opened = keycopies::unlock(path(), who);
        return opened ? std::move(opened->keys.key) : SecretKey();
    }
    /// What is missing of `cases` cases, files and the rest; empty when all is there.
    [[nodiscard]] QString lacks(int cases = Written) const
    {
        const auto count = store->count(QStringLiteral("cases"));
        if (!count || *count != cases)
            return count ? QStringLiteral("%1 cases").arg(*count) : count.error().detail;
        const QStringList files = QDir(path() + QStringLiteral("/files")).entryList(QDir::Files);
        int found = 0;
        for (const QString &file : files)
            found += store->readFile(file) ? 1 : 0;
        if (found < cases)
            return QStringLiteral("%1 files").arg(found);
        const auto report = store->verify();
        if (!report)
            return report.error().code + report.error().detail;
        for (const VerifyCheck &check : report->checks)
            if (!check.ok())
                return check.name + QStringLiteral(": ") + check.faults.join(u'\n');
        return {};
    }
    /// Number of times the journal says that the key was changed.
    [[nodiscard]] qsizetype notes() const
    {
        const auto rows = store->select(
            QStringLiteral("SELECT actor FROM journal WHERE operation='keys.rotate'"));
        return rows ? rows->size() : -1;
    }

private:
    int m_written = 0;
};

/// Lays a folder as it was.
inline void layContent(const QMap<QString, QByteArray> &content, const QString &folder)
{
    QDir(folder).removeRecursively();
    for (auto one = content.cbegin(); one != content.cend(); ++one) {
        const QString path = folder + u'/' + one.key();
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly)
            || file.write(*one) != one->size())
            qFatal("copy");
    }
    QDir().mkpath(folder + QStringLiteral("/backups"));
}

} // namespace hezhong
