// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/desk.h"
#include "core/operations/demodata.h"
#include "core/operations/intake.h"
#include "core/operations/officeadmin.h"
#include "core/operations/people/users.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace hezhong {

/// A real office in a folder of its own, with a clock that stands still on 2026-11-09.
class TestDesk {
public:
    explicit TestDesk(OfficeProfile profile = OfficeProfile::Township)
        : clock(QDateTime(QDate(2026, 11, 9), QTime(10, 0))), calendar(Calendar::builtIn())
    {
        NewOffice wanted;
        wanted.profile = profile;
        wanted.name = QStringLiteral("成都市锦江区某街道劳动人事争议调解委员会");
        wanted.region = QStringLiteral("510104");
        wanted.prefix = QStringLiteral("锦");
        wanted.adminName = QStringLiteral("许晓燕");
        wanted.password = password();
        auto created = createOffice(path(), wanted, clock, fast());
        if (!created)
            qFatal("test office: %s", qPrintable(created.error().message + created.error().detail));
        recoveryKey = created->recoveryKey;
        store = std::move(created->store);
        desk = {store.get(), &calendar};
    }

    [[nodiscard]] static QString password() { return QStringLiteral("geheim-Wort-9"); }
    [[nodiscard]] static OpenOptions fast()
    {
        OpenOptions options;
        options.strength = KeyStrength::Fast;
        return options;
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("office.hezhong")); }

    /// Closes the store and opens it again, as after a restart.
    void reopen()
    {
        const Status opened = openWith({{}, password(), {}});
        if (!opened)
            qFatal("test office: %s", qPrintable(opened.error().message));
    }

    /// The same by somebody; without an open store when it fails.
    Status openWith(const Credentials &who)
    {
        store.reset();
        desk = {nullptr, &calendar};
        auto opened = Store::open(path(), who, clock, fast());
        if (!opened)
            return fail(opened.error());
        store = std::move(*opened);
        desk = {store.get(), &calendar};
        return {};
    }

    /// Adds a user as the one at work, who keeps `keep` if it is the first; the user has signed in
    /// once and has password(). Who was at work is again.
    void addColleague(const QString &name, const QList<UserRole> &roles,
                      const QList<UserRole> &keep = {})
    {
        const QString self = store->user().name;
        const QString given = QStringLiteral("Regen-im-Mai-7");
        const auto added = addUser(desk, {name, roles, given, keep});
        if (!added)
            qFatal("colleague: %s", qPrintable(added.error().message));
        Status done = openWith({name, given, {}});
        if (done)
            done = changeOwnPassword(desk, given, password());
        if (done)
            done = openWith({self, password(), {}});
        if (!done)
            qFatal("colleague: %s", qPrintable(done.error().message));
    }

    /// The demonstration's intake as a request.
    [[nodiscard]] static IntakeRequest sampleRequest(const QString &name = QStringLiteral("intake-wage-arrears.json"))
    {
        auto json = demoObject(name);
        auto request = intakeFromJson(json.value());
        return request.value();
    }

    /// Registers the demonstration's intake.
    [[nodiscard]] Id<Case> sampleCase(const QString &name = QStringLiteral("intake-wage-arrears.json"))
    {
        auto done = registerCase(desk, sampleRequest(name));
        if (!done)
            qFatal("sample case: %s", qPrintable(done.error().message));
        return done->value.id;
    }

    QTemporaryDir folder;
    ManualClock clock;
    Calendar calendar;
    std::unique_ptr<Store> store;
    Desk desk;
    QString recoveryKey;
};

} // namespace hezhong
