// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/power/backupcuts.h"

#include "core/store/backups/backuplist.h"
#include "core/store/backups/restore.h"

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// Cases in the store: one when the backup was made, two later.
constexpr int Earlier = 1;
constexpr int Later = 2;

QString otherOn(const QString &disk)
{
    return disk + u"/new/other.hezhong"_s;
}

QString stickOn(const QString &disk)
{
    return disk + u"/stick"_s;
}

} // namespace

QString BackupCuts::name() const
{
    return u"backups"_s;
}

QStringList BackupCuts::placesOn(const QString &disk)
{
    return {storeOn(disk) + u"/backups"_s, stickOn(disk)};
}

QList<BackupOutcome> BackupCuts::round(Store &store, const QString &disk)
{
    m_clock.advance(86400000);
    BackupSettings settings;
    settings.places = {stickOn(disk)};
    settings.keep = {2, 0, 0, 0};
    return runBackups(store.backupSource(), settings, m_clock);
}

void BackupCuts::prepare(const QString &disk)
{
    QDir().mkpath(stickOn(disk));
    const auto store = made(disk);
    issue(*store, enterCase(*store, u"〔2026〕1号"_s), "the first paper");
}

void BackupCuts::run(const QString &disk, RecordingDisk &recording)
{
    const auto store = opened(disk);
    for (int i = 2; i < 2 + m_rounds; ++i) {
        issue(*store, enterCase(*store, u"〔2026〕%1号"_s.arg(i)), QByteArray::number(i));
        QByteArrayList names;
        for (const BackupOutcome &one : round(*store, disk)) {
            if (!one.backup || one.error)
                qFatal("no backup: %s", qPrintable(one.error ? textOf(*one.error) : QString()));
            names += QFile::encodeName(QDir(disk).relativeFilePath(one.backup->path));
        }
        recording.mark(names.join('\n'));
    }
}

QStringList BackupCuts::prove(const QString &disk, const QByteArrayList &marks)
{
    QStringList faults;
    const auto store = proved(storeOn(disk), admin(), faults);
    if (!store)
        return faults;
    QStringList good;
    for (const QString &place : placesOn(disk))
        for (const BackupInfo &one : backupsIn(place)) {
            if (!one.isGood())
                continue; // its own list says so
            const auto whole = checkedWhole(one, admin());
            if (!whole || !whole->isGood())
                faults += u"what is listed as a backup is none: "_s
                          + (whole ? whole->faults.join(u' ') : textOf(whole.error()));
            good += QDir(disk).relativeFilePath(one.path);
        }
    for (const QByteArray &name :
         marks.isEmpty() ? QByteArrayList() : marks.constLast().split('\n'))
        if (!good.contains(QFile::decodeName(name)))
            faults += u"a backup was acknowledged and is lost: "_s + QFile::decodeName(name);
    goOn(*store, faults);
    for (const BackupOutcome &one : round(*store, disk))
        if (!one.backup || one.error)
            faults += u"no backup after the cut: "_s + (one.error ? textOf(*one.error) : QString());
    for (const QString &place : placesOn(disk))
        if (!QDir(place).entryList({u".*.part"_s}, QDir::Dirs | QDir::Hidden).isEmpty())
            faults += u"a half-made backup stays in "_s + place;
    return faults;
}

QString RestoreCuts::name() const
{
    return m_cannotExchange ? u"restore by renaming"_s : u"restore"_s;
}

void RestoreCuts::prepare(const QString &disk)
{
    QDir().mkpath(stickOn(disk));
    const auto store = made(disk);
    issue(*store, enterCase(*store, u"〔2026〕1号"_s), "the first paper");
    const auto backup = makeBackup(store->backupSource(), stickOn(disk), m_clock);
    if (!backup)
        qFatal("no backup: %s", qPrintable(textOf(backup.error())));
    m_backup = QDir(disk).relativeFilePath(backup->path);
    issue(*store, enterCase(*store, u"〔2026〕2号"_s), "the second paper");
}

void RestoreCuts::run(const QString &disk, RecordingDisk &recording)
{
    recording.setCannotExchange(m_cannotExchange);
    const auto restore = [&](const QString &folder, bool setAside) {
        m_clock.advance(1000);
        const RestoreWish wish{QDir(disk).filePath(m_backup), folder, admin(), setAside, false};
        const auto done = restoreBackup(wish, m_clock, TestStore::fast());
        if (!done)
            qFatal("no restore: %s", qPrintable(textOf(done.error())));
    };
    restore(otherOn(disk), false);
    recording.mark("restored elsewhere");
    restore(storeOn(disk), true);
    recording.mark("restored over the store");
    recording.mark("taking it back");
    m_clock.advance(1000);
    const auto undone = undoRestore(storeOn(disk), m_clock, TestStore::fast());
    if (!undone)
        qFatal("no undo: %s", qPrintable(textOf(undone.error())));
    recording.mark("taken back");
}

int RestoreCuts::casesIn(const QString &folder, QStringList &faults)
{
    QStringList own;
    const auto store = proved(folder, admin(), own);
    for (const QString &one : std::as_const(own))
        faults += QFileInfo(folder).fileName() + u": "_s + one;
    if (!store)
        return -1;
    const auto cases = store->list<Case>();
    goOn(*store, faults);
    return cases ? static_cast<int>(cases->size()) : -1;
}

void RestoreCuts::proveOther(const QString &disk, bool isDone, QStringList &faults)
{
    const bool present = QFileInfo::exists(otherOn(disk));
    if (isDone && !present)
        faults += u"what was restored elsewhere is lost"_s;
    if (present && casesIn(otherOn(disk), faults) != Earlier)
        faults += u"what was restored elsewhere is not the backup"_s;
}

void RestoreCuts::proveSetAside(const QString &disk, int cases, QStringList &faults)
{
    // The other of the two stores lies beside this one under one of three names.
    const QStringList beside =
        QDir(disk).entryList({u"office.hezhong.before-*"_s, u"office.hezhong.after-*"_s,
                              u"office.hezhong.restoring-*"_s},
                             QDir::Dirs);
    int found = 0;
    for (const QString &one : beside)
        if (Store::isStore(disk + u'/' + one)
            && casesIn(disk + u'/' + one, faults) == Earlier + Later - cases)
            ++found;
    if (found == 0)
        faults += u"the store that was set aside is lost"_s;
}

QStringList RestoreCuts::prove(const QString &disk, const QByteArrayList &marks)
{
    QStringList faults;
    proveOther(disk, !marks.isEmpty(), faults);
    // Where nothing can be exchanged there is a moment without a store, which taking back ends.
    if (m_cannotExchange && !QFileInfo::exists(storeOn(disk))) {
        const auto back = undoRestore(storeOn(disk), m_clock, TestStore::fast());
        if (!back)
            return faults + QStringList{u"the store is lost: "_s + textOf(back.error())};
    }
    const int cases = casesIn(storeOn(disk), faults);
    // Restoring over it follows the first mark, and taking that back the third.
    const bool mayBeLater = marks.size() != 2;
    const bool mayBeEarlier = marks.size() >= 1 && marks.size() <= 3;
    if (!(mayBeLater && cases == Later) && !(mayBeEarlier && cases == Earlier))
        faults += u"the store is neither as before nor as after (%1 cases)"_s.arg(cases);
    if (marks.size() >= 2)
        proveSetAside(disk, cases, faults);
    return faults;
}

} // namespace hezhong
