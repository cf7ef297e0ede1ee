// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "killruns.h"

#include "tests/support/oldstore.h"
#include "victim.h"

#include "core/store/backups/backuplist.h"
#include "core/store/backups/makebackup.h"
#include "core/store/backups/restore.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

OpenOptions fastKeys()
{
    OpenOptions options;
    options.strength = KeyStrength::Fast;
    return options;
}

int said(int pipe, const QString &sentence)
{
    Victim::write(pipe, "say " + sentence.toUtf8() + '\n');
    return 1;
}

} // namespace

KillRun::KillRun(quint64 seed, QString oldStore, int between)
    : m_seed(seed), m_oldStore(std::move(oldStore)), m_between(between),
      m_random(static_cast<quint32>(seed))
{
    m_place.store.reset();
    QDir().mkpath(m_place.root() + u"/usb"_s);
    if (!m_oldStore.isEmpty())
        layOldStore(m_oldStore, m_place.root() + u"/old.hezhong"_s);
}

KillRun::Work KillRun::workOf(int kill)
{
    static const QList<Work> turn{
        Work::Steps,     Work::Steps, Work::Openings, Work::Steps,      Work::Backups,
        Work::Steps,     Work::Steps, Work::Restores, Work::Steps,      Work::Openings,
        Work::Passwords, Work::Steps, Work::Steps,    Work::Migrations, Work::Steps,
    };
    return turn.at(kill % turn.size());
}

Tally KillRun::run(int kills, const Deadline &deadline)
{
    m_tally.kind = u"kills"_s;
    learnPace();
    int number = 0;
    while (number < kills && !deadline.isOver()) {
        kill(++number);
        if (number % m_between == 0)
            look(u"kill %1"_s.arg(number));
    }
    look(u"the last kill"_s);
    m_tally.add(u"kills"_s, number);
    m_tally.add(u"of them while backing up"_s, m_kills.value(Work::Backups));
    m_tally.add(u"restoring"_s, m_kills.value(Work::Restores));
    m_tally.add(u"migrating"_s, m_kills.value(Work::Migrations));
    m_tally.add(u"changing passwords"_s, m_kills.value(Work::Passwords));
    m_tally.add(u"opening and closing"_s, m_kills.value(Work::Openings));
    m_tally.add(u"operations acknowledged"_s, m_place.ledger.acknowledged());
    m_tally.add(u"files"_s, m_place.ledger.files());
    m_tally.add(u"times verified"_s, m_checks);
    return m_tally;
}

/// The moments of the kills are counted in it, so that a busy machine is not one on which nothing was ever done.
void KillRun::learnPace()
{
    QElapsedTimer timer;
    timer.start();
    Victim victim([this](int pipe) { return live(0, Work::Steps, pipe); });
    const QByteArray heard = victim.waitFor("end\n");
    m_pace = timer.nsecsElapsed() / 1000;
    hear(heard + victim.liveFor(0));
    m_place.ledger.cutOff();
}

void KillRun::kill(int number)
{
    const Work work =
        m_oldStore.isEmpty() && workOf(number) == Work::Migrations ? Work::Steps : workOf(number);
    ++m_kills[work];
    const QString old = m_place.root() + u"/old.hezhong"_s;
    if (work == Work::Migrations && m_random.bounded(2) == 0) {
        static_cast<void>(QDir(old).removeRecursively());
        layOldStore(m_oldStore, old);
    }
    // Mostly within the time that opening and some steps take, now and then at once or late.
    const QList<double> spans{0.1, 0.7, 1.5, 1.5, 2.5, 6};
    const double span = spans.at(m_random.bounded(static_cast<int>(spans.size())));
    const int moment = m_random.bounded(static_cast<int>(span * m_pace));
    Victim victim([this, number, work](int pipe) { return live(number, work, pipe); });
    // Half of them only when it has done something, however busy the machine is.
    QByteArray heard;
    if (work != Work::Migrations && m_random.bounded(2) == 0)
        heard = victim.waitFor("end\n", 1 + m_random.bounded(6));
    hear(heard + victim.liveFor(moment));
    m_place.ledger.cutOff();
    if (work == Work::Migrations && m_random.bounded(4) == 0)
        lookAtOldStore(u"kill %1"_s.arg(number));
}

void KillRun::hear(const QByteArray &bytes)
{
    m_place.ledger.take(bytes);
    for (const QByteArray &line : bytes.split('\n'))
        if (line.startsWith("say "))
            m_tally.losses += QString::fromUtf8(line.mid(4));
}

int KillRun::live(int number, Work work, int pipe)
{
    constexpr int stepsOfOne = 1000;
    if (work == Work::Migrations)
        return liveWithOldStore(pipe);
    ManualClock clock(Workday::start().addSecs(qint64(number) * 600));
    Habits habits;
    habits.backups = work == Work::Backups;
    habits.manyPasswords = work == Work::Passwords;
    for (int step = number * stepsOfOne;;) {
        auto store = Workday::open(m_place.path(), clock);
        if (!store)
            return said(pipe, u"kill %1: does not open, %2 %3"_s.arg(number).arg(
                                  store.error().code, store.error().detail));
        auto day = std::make_unique<Workday>(
            Desk{store->get(), &m_place.calendar}, clock, m_seed,
            [pipe](const QByteArray &lines) { Victim::write(pipe, lines); }, habits, step);
        do {
            const StepDone done = day->step();
            if (done.error && !done.isRule())
                return said(pipe, u"kill %1: %2 ended in %3 %4"_s.arg(number).arg(
                                      QString::fromLatin1(done.chore), done.error->code,
                                      done.error->detail));
            if (work == Work::Backups)
                static_cast<void>(
                    makeBackup((*store)->backupSource(), m_place.root() + u"/usb"_s, clock));
        } while (work != Work::Openings && work != Work::Restores);
        step = day->steps();
        day.reset();
        store->reset();
        if (work == Work::Restores)
            if (const int code = restoreOverItself(pipe, clock); code != 0)
                return code;
    }
}

/// A backup of now takes the place of the store: nothing is lost by it, whenever it is stopped.
int KillRun::restoreOverItself(int pipe, ManualClock &clock)
{
    clock.advance(60'000);
    const QString place = m_place.root() + u"/usb"_s;
    QString backup;
    {
        auto store = Workday::open(m_place.path(), clock);
        if (!store)
            return said(pipe, u"before a restore: does not open, "_s + store.error().code);
        const auto made = makeBackup((*store)->backupSource(), place, clock);
        if (!made)
            return said(pipe, u"backup: %1 %2"_s.arg(made.error().code, made.error().detail));
        backup = made->path;
    }
    Result<RestoredStore> restored = fail(Error());
    for (const QString &password : Workday::passwords()) {
        const RestoreWish wish{
            backup, m_place.path(), {Workday::userName(), password, {}}, true, false};
        if (!restored)
            restored = restoreBackup(wish, clock, fastKeys());
    }
    if (!restored)
        return said(pipe, u"restore: %1 %2"_s.arg(restored.error().code, restored.error().detail));
    return 0;
}

int KillRun::liveWithOldStore(int pipe) const
{
    const ManualClock clock(Workday::start());
    for (;;) {
        const auto store =
            Store::open(m_place.root() + u"/old.hezhong"_s,
                        {{}, QFileInfo(m_oldStore).fileName(), {}}, clock, fastKeys());
        if (!store)
            return said(pipe, u"the old store does not open, %1 %2"_s.arg(store.error().code,
                                                                          store.error().detail));
    }
}

void KillRun::lookAtOldStore(const QString &where)
{
    const QString path = m_place.root() + u"/old.hezhong"_s;
    const ManualClock clock(Workday::start());
    const auto store =
        Store::open(path, {{}, QFileInfo(m_oldStore).fileName(), {}}, clock, fastKeys());
    const auto report = store ? (*store)->verify() : Result<VerifyReport>(fail(store.error()));
    const auto cases = store ? (*store)->count(u"cases"_s) : Result<qint64>(fail(store.error()));
    if (!report)
        m_tally.losses += u"%1: the old store, %2 %3"_s.arg(where, report.error().code, report.error().detail);
    for (const VerifyCheck &check : report ? report->checks : QList<VerifyCheck>())
        for (const QString &fault : check.faults)
            m_tally.losses += u"%1: the old store, %2"_s.arg(where, fault);
    if (!cases || *cases != 1)
        m_tally.losses += where + u": the old store has lost its case"_s;
    ++m_checks;
}

void KillRun::look(const QString &where)
{
    for (const QString &fault : m_place.reopened())
        m_tally.losses += where + u": "_s + fault;
    ++m_checks;
    m_place.store.reset();
    // What was set aside and backed up would fill the disk in the end.
    const QDir root(m_place.root());
    for (const QString &name : root.entryList({u"office.hezhong.*"_s}, QDir::Dirs))
        QDir(root.filePath(name)).removeRecursively();
    static_cast<void>(QDir(root.filePath(u"usb"_s)).removeRecursively());
    root.mkpath(u"usb"_s);
    static_cast<void>(QDir(m_place.file(u"backups"_s)).removeRecursively());
    root.mkpath(u"office.hezhong/backups"_s);
}

QList<Tally> runKills(const RunWish &wish)
{
    constexpr int longForm = 3000;
    constexpr int between = 25;
    Workday::warmUp(Calendar::builtIn());
    const QString old =
        QDir(QStringLiteral(HEZHONG_TEST_DATA)).filePath(u"stores/schema-0001.hezhong"_s);
    KillRun run(wish.seed, old, between);
    return {run.run(wish.count > 0 ? wish.count : longForm, Deadline(wish.minutes))};
}

} // namespace hezhong
