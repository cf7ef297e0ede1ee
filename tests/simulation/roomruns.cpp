// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placeruns.h"

#include "victim.h"

#include <QDirIterator>

#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// Works until something is refused for this reason; how many steps that took, or -1.
int workUntil(OfficePlace &place, quint64 seed, const QString &code, int most, Tally &tally)
{
    for (int i = 0; i < most; ++i)
        for (const QString &refusal : place.work(1, {}, seed)) {
            if (refusal == code)
                return i;
            tally.losses += u"told as "_s + refusal;
        }
    return -1;
}

/// Goes on while nothing fits any more, then with room again.
void workOn(OfficePlace &place, quint64 seed, const QString &code, int steps, Tally &tally)
{
    const QStringList codes = place.work(steps, {}, seed);
    for (const QString &refusal : codes)
        if (refusal != code)
            tally.losses += u"told as "_s + refusal;
    tally.add(u"refused in words"_s, codes.size() + 1);
    tally.losses += place.ledger.missing(*place.store) + place.ledger.refusedButThere(*place.store);
}

void goOn(OfficePlace &place, quint64 seed, int steps, Tally &tally)
{
    const QStringList codes = place.work(steps, {}, seed);
    if (!codes.isEmpty())
        tally.losses += u"does not go on: "_s + codes.join(u' ');
    tally.losses += place.reopened();
    tally.add(u"operations acknowledged"_s, place.ledger.acknowledged());
}

/// In a child: its tally down the pipe.
int tell(const Tally &tally, int pipe)
{
    for (const QString &loss : tally.losses)
        Victim::write(pipe, "loss " + loss.toUtf8() + '\n');
    for (const auto &[name, value] : tally.figures)
        Victim::write(pipe, "figure " + QByteArray::number(value) + ' ' + name.toUtf8() + '\n');
    Victim::write(pipe, "whole\n");
    return 0;
}

Status lostRights(const QString &root)
{
    constexpr uid_t nobody = 65534;
    if (::geteuid() != 0)
        return {};
    QStringList all{root};
    QDirIterator it(root, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        all += it.next();
    for (const QString &path : std::as_const(all))
        if (::chown(QFile::encodeName(path).constData(), nobody, nobody) != 0)
            return fail(internalFault(u"chown"_s, path));
    if (::setgid(nobody) != 0 || ::setuid(nobody) != 0)
        return fail(internalFault(u"setuid"_s, {}));
    return {};
}

void setWritable(const OfficePlace &place, bool writable)
{
    QStringList all{place.path()};
    QDirIterator it(place.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        all += it.next();
    for (const QString &path : std::as_const(all)) {
        const bool folder = QFileInfo(path).isDir();
        const mode_t mode = (folder ? 0555U : 0444U) | (writable ? 0200U : 0U);
        ::chmod(QFile::encodeName(path).constData(), mode);
    }
}

int workReadOnly(OfficePlace &place, quint64 seed, int steps, int pipe)
{
    Tally tally;
    if (const Status dropped = lostRights(place.root()); !dropped)
        tally.losses += dropped.error().code;
    setWritable(place, false);
    const auto refused = Workday::open(place.path(), place.clock);
    if (refused || refused.error().code != "store.read-only"_L1)
        tally.losses += u"opening a folder that may be read only: "_s
                        + (refused ? u"opens"_s : refused.error().code);
    setWritable(place, true);
    tally.losses += place.reopened();
    setWritable(place, false);
    workOn(place, seed, u"store.read-only"_s, steps, tally);
    setWritable(place, true);
    goOn(place, seed, steps, tally);
    return tell(tally, pipe);
}

int workLimited(OfficePlace &place, quint64 seed, int steps, int pipe)
{
    constexpr rlim_t spare = 500'000;
    Tally tally;
    tally.losses += place.reopened();
    ::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = rlim_t(QFileInfo(place.file(u"cases.db"_s)).size()) + spare;
    ::setrlimit(RLIMIT_FSIZE, &limit);
    const int reached = workUntil(place, seed, u"store.full"_s, 4000, tally);
    if (reached < 0)
        tally.losses += u"the limit was never met"_s;
    tally.add(u"steps until the limit"_s, reached);
    workOn(place, seed, u"store.full"_s, steps, tally);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_FSIZE, &limit);
    goOn(place, seed, steps, tally);
    return tell(tally, pipe);
}

/// What a child told, which ran with other rights or limits.
Tally told(const QString &kind, const QByteArray &heard)
{
    Tally tally;
    tally.kind = kind;
    for (const QByteArray &line : heard.split('\n')) {
        if (line.startsWith("loss "))
            tally.losses += QString::fromUtf8(line.mid(5));
        if (line.startsWith("figure "))
            tally.add(QString::fromUtf8(line.mid(line.indexOf(' ', 7) + 1)),
                      line.mid(7, line.indexOf(' ', 7) - 7).toLongLong());
    }
    if (!heard.endsWith("whole\n"))
        tally.losses += u"the child ended before it was through"_s;
    return tally;
}

} // namespace

Tally fullDisk(quint64 seed, int steps)
{
    Tally tally;
    tally.kind = u"full disk"_s;
    QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.path());
    const bool mounted = ::mount("tmpfs", path.constData(), "tmpfs", 0, "size=8m") == 0;
    tally.add(u"disks"_s, mounted ? 1 : 0);
    if (!mounted)
        return tally;
    {
        OfficePlace place(folder.path());
        const int reached = workUntil(place, seed, u"store.full"_s, 4000, tally);
        tally.add(u"steps until full"_s, reached);
        if (reached < 0)
            tally.losses += u"the disk was never full"_s;
        workOn(place, seed, u"store.full"_s, steps, tally);
        // Closing writes back what stands in the log, opening needs room too.
        place.store.reset();
        {
            const auto opened = Workday::open(place.path(), place.clock);
            if (!opened && opened.error().code != "store.full"_L1)
                tally.losses += u"opening on a full disk: "_s + opened.error().code;
        }
        ::mount("tmpfs", path.constData(), "tmpfs", MS_REMOUNT, "size=64m");
        tally.losses += place.reopened();
        if (place.store)
            goOn(place, seed, steps, tally);
    }
    ::umount2(path.constData(), MNT_DETACH);
    return tally;
}

Tally limitedFiles(quint64 seed, int steps)
{
    OfficePlace place;
    place.store.reset(); // the child's lock is its own
    Victim child([&](int pipe) { return workLimited(place, seed, steps, pipe); });
    return told(u"limit on files"_s, child.outlive());
}

Tally readOnlyFolder(quint64 seed, int steps)
{
    OfficePlace place;
    static_cast<void>(place.work(steps, {}, seed));
    place.store.reset(); // the child's lock is its own
    Victim child([&](int pipe) { return workReadOnly(place, seed, steps, pipe); });
    return told(u"read-only folder"_s, child.outlive());
}

} // namespace hezhong
