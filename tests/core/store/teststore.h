// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/case.h"
#include "core/model/party.h"
#include "core/store/store.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

namespace hezhong {

/// A real store in a folder of its own, with a clock that stands still.
class TestStore {
public:
    TestStore() : clock(QDateTime(QDate(2026, 3, 9), QTime(1, 0), Qt::UTC)) {}

    [[nodiscard]] static OpenOptions fast()
    {
        OpenOptions options;
        options.strength = KeyStrength::Fast;
        return options;
    }
    [[nodiscard]] static NewStore wanted()
    {
        NewStore fresh;
        fresh.office.name = QStringLiteral("锦江区春熙路街道劳动人事争议调解中心");
        fresh.adminName = QStringLiteral("周明远");
        fresh.password = QStringLiteral("四海升平 2026");
        return fresh;
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("office.hezhong")); }
    [[nodiscard]] Credentials admin() const { return {wanted().adminName, wanted().password, {}}; }

    /// Makes the store, or opens it again; false (with a message) when that fails.
    bool create()
    {
        auto made = Store::create(path(), wanted(), clock, fast());
        if (!made) {
            qWarning() << made.error().code << made.error().message << made.error().detail;
            return false;
        }
        store = std::move(made->store);
        recoveryKey = made->recoveryKey;
        return true;
    }
    bool open()
    {
        auto opened = Store::open(path(), admin(), clock, fast());
        if (!opened) {
            qWarning() << opened.error().code << opened.error().message << opened.error().detail;
            return false;
        }
        store = std::move(*opened);
        return true;
    }
    void close() { store.reset(); }

    [[nodiscard]] Case newCase(const QString &number = {}) const
    {
        Case one;
        one.id = Id<Case>::fresh(clock);
        one.number = number;
        one.title = QStringLiteral("案件 ") + number;
        one.receivedOn = QDate(2026, 3, 2);
        return one;
    }
    [[nodiscard]] Party newParty(const Case &of, const QString &name) const
    {
        Party party;
        party.id = Id<Party>::fresh(clock);
        party.caseId = of.id;
        party.name = name;
        return party;
    }
    /// Runs one operation that puts the entities; its id, or "" with a message when it fails.
    template <class... E>
    QString put(const E &...entities)
    {
        auto notice = store->transact({QStringLiteral("test.put"), wanted().adminName, {}},
                                      [&](Transaction &transaction) -> Status {
                                          Status done;
                                          ((done = done ? transaction.put(entities) : done), ...);
                                          return done;
                                      });
        if (notice)
            return notice->operationId;
        qWarning() << notice.error().code << notice.error().message << notice.error().detail;
        return {};
    }

    QTemporaryDir folder;
    ManualClock clock;
    std::unique_ptr<Store> store;
    QString recoveryKey;
};

/// The error code of a result, "" for success.
template <class T>
[[nodiscard]] QString codeOf(const Result<T> &result)
{
    return result ? QString() : result.error().code;
}

/// Content of every file under a folder, by relative path.
[[nodiscard]] inline QMap<QString, QByteArray> contentOf(const QString &folder)
{
    QMap<QString, QByteArray> all;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("unreadable");
        all.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return all;
}

} // namespace hezhong
