// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/power/foldercuts.h"

#include "tests/support/oldstore.h"

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// Who may open the store after so many changes of KeyCuts.
struct Doors {
    QString admin;
    QString second; ///< "": no way in
};

const QString secondName = u"赵丽"_s;

const QList<Doors> &doors()
{
    static const QList<Doors> all{{TestStore::wanted().password, {}},
                                  {u"风调雨顺 1"_s, {}},
                                  {u"风调雨顺 1"_s, u"国泰民安 2"_s},
                                  {u"风调雨顺 1"_s, u"国泰民安 3"_s},
                                  {u"风调雨顺 1"_s, {}},
                                  {u"风调雨顺 4"_s, {}}};
    return all;
}

Status change(Store &store, int number)
{
    const QString name = TestStore::wanted().adminName;
    switch (number) {
    case 1:
    case 5:
        return store.changePassword(name, doors().at(number - 1).admin, doors().at(number).admin);
    case 2:
        return store.addUserSlot(secondName, doors().at(number).second);
    case 3:
        return store.resetPassword(secondName, doors().at(number).second);
    default:
        return store.removeUserSlot(secondName);
    }
}

} // namespace

QString CreationCuts::name() const
{
    return u"creation"_s;
}

QString CreationCuts::placeOn(const QString &disk)
{
    return disk + u"/offices/2026/office.hezhong"_s;
}

void CreationCuts::prepare(const QString &) {}

void CreationCuts::run(const QString &disk, RecordingDisk &recording)
{
    auto made = Store::create(placeOn(disk), TestStore::wanted(), m_clock, TestStore::fast());
    if (!made)
        qFatal("no store: %s", qPrintable(textOf(made.error())));
    recording.mark(made->recoveryKey.toUtf8());
}

QStringList CreationCuts::prove(const QString &disk, const QByteArrayList &marks)
{
    QStringList faults;
    if (!marks.isEmpty() && !Store::isStore(placeOn(disk)))
        return {u"the store was made and is not there"_s};
    if (!Store::isStore(placeOn(disk))) {
        auto again = Store::create(placeOn(disk), TestStore::wanted(), m_clock, TestStore::fast());
        if (!again)
            return {u"the next try is hindered: "_s + textOf(again.error())};
    }
    auto store = proved(placeOn(disk), admin(), faults);
    if (!store)
        return faults;
    if (store->list<Office>()->size() != 1)
        faults += u"the office's own record is missing"_s;
    goOn(*store, faults);
    store.reset();
    if (!marks.isEmpty())
        store = proved(placeOn(disk), {{}, {}, QString::fromUtf8(marks.constLast())}, faults);
    return faults;
}

void CreationCuts::recover(const QString &disk)
{
    static_cast<void>(
        Store::create(placeOn(disk), TestStore::wanted(), m_clock, TestStore::fast()));
}

QString MigrationCuts::name() const
{
    return u"migration"_s;
}

Credentials MigrationCuts::owner() const
{
    return {{}, QFileInfo(m_kept).fileName(), {}};
}

void MigrationCuts::prepare(const QString &disk)
{
    layOldStore(m_kept, storeOn(disk));
}

void MigrationCuts::run(const QString &disk, RecordingDisk &recording)
{
    const auto store = Store::open(storeOn(disk), owner(), m_clock, TestStore::fast());
    if (!store)
        qFatal("no store: %s", qPrintable(textOf(store.error())));
    recording.mark("migrated");
}

QStringList MigrationCuts::prove(const QString &disk, const QByteArrayList &)
{
    QStringList faults;
    m_clock.advance(1000);
    const auto store = proved(storeOn(disk), owner(), faults);
    if (!store)
        return faults;
    if (store->list<Case>()->size() != 1)
        faults += u"the case is lost"_s;
    goOn(*store, faults);
    return faults + copyFaults(disk);
}

QStringList MigrationCuts::copyFaults(const QString &disk)
{
    const QDir backups(storeOn(disk) + u"/backups"_s);
    int whole = 0;
    QStringList faults;
    for (const QString &copy : backups.entryList({u"*.db"_s}, QDir::Files)) {
        if (!backups.exists(copy + u".keys.json"_s))
            continue; // its keys come last, so it is no copy yet
        const QString again = disk + u"/again-%1"_s.arg(++whole);
        QDir().mkpath(again);
        QFile::copy(backups.filePath(copy), again + u"/cases.db"_s);
        QFile::copy(backups.filePath(copy + u".keys.json"_s), again + u"/keys.json"_s);
        const auto store = proved(again, owner(), faults);
        if (store && store->list<Case>()->size() != 1)
            faults += u"the copy of before has no case"_s;
    }
    if (whole == 0)
        faults += u"there is no copy of before the migration"_s;
    return faults;
}

void MigrationCuts::recover(const QString &disk)
{
    const auto store = Store::open(storeOn(disk), owner(), m_clock, TestStore::fast());
    static_cast<void>(store);
}

QString KeyCuts::name() const
{
    return u"keys"_s;
}

void KeyCuts::prepare(const QString &disk)
{
    auto made = Store::create(storeOn(disk), TestStore::wanted(), m_clock, TestStore::fast());
    if (!made)
        qFatal("no store: %s", qPrintable(textOf(made.error())));
    m_recoveryKey = made->recoveryKey;
}

void KeyCuts::run(const QString &disk, RecordingDisk &recording)
{
    const auto store = opened(disk);
    for (int i = 1; i < doors().size(); ++i) {
        if (const Status done = change(*store, i); !done)
            qFatal("change %d: %s", i, qPrintable(textOf(done.error())));
        recording.mark(QByteArray::number(i));
    }
}

QStringList KeyCuts::prove(const QString &disk, const QByteArrayList &marks)
{
    const QString folder = storeOn(disk);
    const auto opens = [&](const QString &name, const QString &password) {
        return Store::checkCredentials(folder, {name, password, {}}, m_clock).has_value();
    };
    const auto fits = [&](const Doors &wanted) {
        const auto slots_ = Store::userSlots(folder);
        const bool second = !wanted.second.isEmpty();
        return opens(admin().userName, wanted.admin) && slots_ && *slots_ == (second ? 2 : 1)
               && (!second || opens(secondName, wanted.second));
    };
    const qsizetype last = marks.size();
    const qsizetype next = std::min(last + 1, doors().size() - 1);
    const bool before = fits(doors().at(last));
    if (!before && !fits(doors().at(next)))
        return {u"the ways in are not those after change %1"_s.arg(last)};
    QStringList faults;
    const Doors &now = doors().at(before ? last : next);
    auto store = proved(folder, {admin().userName, now.admin, {}}, faults);
    if (!store)
        return faults;
    goOn(*store, faults);
    if (const Status changed = store->changePassword(admin().userName, now.admin, u"以后 9"_s);
        !changed)
        faults += u"no password can be set: "_s + textOf(changed.error());
    store.reset();
    store = proved(folder, {admin().userName, u"以后 9"_s, {}}, faults);
    store.reset();
    store = proved(folder, {{}, {}, m_recoveryKey}, faults);
    return faults;
}

} // namespace hezhong
