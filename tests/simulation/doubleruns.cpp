// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placeruns.h"

#include "victim.h"

#include "core/store/backups/backuplist.h"

#include <QSysInfo>

#include <filesystem>
#include <thread>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// A folder that holds these files of another as hard links.
QString linkedFolder(const OfficePlace &place, const QString &name, const QStringList &files)
{
    const QString folder = place.root() + u'/' + name;
    QDir().mkpath(folder + u"/files"_s);
    QDir().mkpath(folder + u"/backups"_s);
    for (const QString &file : files) {
        std::error_code code;
        std::filesystem::create_hard_link(place.file(file).toStdU16String(),
                                          (folder + u'/' + file).toStdU16String(), code);
    }
    return folder;
}

void mustBeRefused(const QString &path, const OfficePlace &place, const QStringList &codes,
                   const QString &named, Tally &tally)
{
    const auto second = Workday::open(path, place.clock);
    const QString code = second ? u"opens"_s : second.error().code;
    if (!codes.contains(code))
        tally.losses += path + u": "_s + code;
    else if (!named.isEmpty() && !second.error().message.contains(named))
        tally.losses += path + u": does not name the holder: "_s + second.error().message;
    tally.add(u"refused: "_s + QFileInfo(path).fileName(), codes.contains(code) ? 1 : 0);
}

/// While another process has it open.
void besideALivingOne(OfficePlace &place, quint64 seed, int steps, Tally &tally)
{
    place.store.reset();
    Victim child([&](int pipe) {
        auto store = Workday::open(place.path(), place.clock);
        if (!store)
            return 1;
        Workday day(
            {store->get(), &place.calendar}, place.clock, seed,
            [pipe](const QByteArray &lines) { Victim::write(pipe, lines); }, {}, place.step);
        for (int i = 0; i < steps; ++i)
            day.step();
        Victim::write(pipe, "say open\n");
        ::pause();
        return 0;
    });
    const QByteArray heard = child.waitFor("say open\n");
    place.ledger.take(heard);
    place.step += steps;
    const QString link = place.root() + u"/link.hezhong"_s;
    QFile::link(place.path(), link);
    const QString holder = QString::number(child.pid());
    const QString host = QSysInfo::machineHostName();
    const QStringList locked{u"store.locked"_s};
    mustBeRefused(place.path(), place, locked, holder, tally);
    mustBeRefused(link, place, locked, host, tally);
    mustBeRefused(place.root() + u"/./office.hezhong/../office.hezhong"_s, place, locked, holder,
                  tally);
    mustBeRefused(linkedFolder(place, u"all-linked"_s,
                               {u"cases.db"_s, u"cases.db-wal"_s, u"keys.json"_s, u"lock"_s}),
                  place, locked, holder, tally);
    const QString bare = linkedFolder(place, u"bare-linked"_s, {u"cases.db"_s, u"keys.json"_s});
    mustBeRefused(bare, place, {u"store.linked"_s, u"store.locked"_s}, {}, tally);
    static_cast<void>(child.liveFor(0));
    place.ledger.cutOff();
    QDir(bare).removeRecursively();
    QDir(place.root() + u"/all-linked"_s).removeRecursively();
    for (const QString &loss : place.reopened())
        tally.losses += u"after its death: "_s + loss;
    tally.add(u"taken over"_s, place.store ? 1 : 0);
}

/// The window backs up in a worker thread while people go on.
void backupBeside(OfficePlace &place, quint64 seed, int steps, Tally &tally)
{
    const QString usb = place.root() + u"/usb"_s;
    QDir().mkpath(usb);
    Habits quiet;
    quiet.backups = false;
    quiet.passwords = false;
    int good = 0;
    for (int round = 0; round < 3; ++round) {
        const BackupSource source = place.store->backupSource();
        const ManualClock clock(place.clock.now().addSecs(round + 1));
        Result<BackupInfo> made = fail(Error());
        std::thread thread([&] { made = makeBackup(source, usb, clock); });
        const QStringList codes = place.work(steps, quiet, seed);
        thread.join();
        for (const QString &code : codes)
            tally.losses += u"beside a backup: "_s + code;
        if (!made) {
            tally.losses += u"backup beside work: "_s + made.error().code + made.error().detail;
            continue;
        }
        Result<BackupInfo> whole = fail(Error());
        for (const QString &password : place.ledger.passwords(Workday::userName()))
            if (!whole)
                whole = checkedWhole(*made, Credentials{Workday::userName(), password, {}});
        if (!whole || !whole->isGood())
            tally.losses += u"backup beside work is damaged: "_s
                            + (whole ? whole->faults.join(u' ') : whole.error().code);
        else
            ++good;
    }
    tally.add(u"backups beside work"_s, good);
    tally.losses += place.reopened();
}

} // namespace

Tally twoPrograms(quint64 seed, int steps)
{
    Tally tally;
    tally.kind = u"two programs"_s;
    OfficePlace place;
    static_cast<void>(place.work(steps, {}, seed));
    besideALivingOne(place, seed, steps, tally);
    if (place.store)
        backupBeside(place, seed, steps, tally);
    return tally;
}

Tally jumpingClock(quint64 seed, int steps)
{
    Tally tally;
    tally.kind = u"jumping clock"_s;
    OfficePlace place;
    Habits habits;
    habits.jumpingClock = true;
    constexpr int days = 4;
    for (int day = 0; day < days && place.store; ++day) {
        for (const QString &code : place.work(steps, habits, seed))
            tally.losses += u"told as "_s + code;
        tally.losses += place.reopened();
    }
    if (!place.store)
        return tally;
    const auto rows = place.store->select(u"SELECT hlc, at FROM journal ORDER BY seq"_s);
    qlonglong last = 0;
    QString lastAt;
    qint64 backwards = 0;
    for (const QVariantList &row : rows.value_or(QList<QVariantList>())) {
        if (row.at(0).toLongLong() <= last)
            tally.losses += u"the journal's clock went back"_s;
        backwards += row.at(1).toString() < lastAt ? 1 : 0;
        last = row.at(0).toLongLong();
        lastAt = row.at(1).toString();
    }
    if (backwards == 0)
        tally.losses += u"the clock was never set back"_s;
    tally.add(u"times set back"_s, backwards);
    tally.add(u"operations acknowledged"_s, place.ledger.acknowledged());
    return tally;
}

QList<Tally> runPlaces(const RunWish &wish)
{
    constexpr int longForm = 150;
    const int steps = wish.count > 0 ? wish.count : longForm;
    Workday::warmUp(Calendar::builtIn());
    QList<Tally> tallies;
    for (const auto run :
         {fullDisk, limitedFiles, readOnlyFolder, removedFiles, twoPrograms, jumpingClock})
        tallies += run(wish.seed, steps);
    return tallies;
}

} // namespace hezhong
