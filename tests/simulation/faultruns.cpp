// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultruns.h"

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

/// How an error of the disk may be called; store.corrupt and store.wrong-password would be false.
bool isFaultOfDisk(const Error &error)
{
    static const QStringList codes{u"store.io"_s,       u"store.full"_s, u"store.read-only"_s,
                                   u"file.full"_s,      u"file.write"_s, u"file.read-only"_s,
                                   u"backup.no-place"_s};
    return error.fault == Fault::Store && codes.contains(error.code);
}

constexpr int stepsBetweenOpenings = 10;
constexpr int faultsBetweenLooks = 25;
constexpr int mostCalls = 5000;
constexpr int ownSteps = 1'000'000; ///< of the run itself, without a fault

} // namespace

const QList<FaultPlan> &faultPlans()
{
    using D = FailingDisk;
    static const QList<FaultPlan> plans{
        {u"one call of any kind, EIO"_s, EIO, false, D::All},
        {u"all calls from then on, EIO"_s, EIO, true, D::All},
        {u"one read, EIO"_s, EIO, false, D::Reads},
        {u"all reads from then on, EIO"_s, EIO, true, D::Reads},
        {u"one write, ENOSPC"_s, ENOSPC, false, D::Writes | D::Files},
        {u"all writes from then on, ENOSPC"_s, ENOSPC, true, D::Writes},
        {u"one other call, EACCES"_s, EACCES, false, D::Others | D::Files},
        {u"all writes and others from then on, EROFS"_s, EROFS, true, D::Writes | D::Others},
    };
    return plans;
}

Tally FaultRun::run(int steps, const Deadline &deadline)
{
    m_tally.kind = u"faults, "_s + m_plan.name;
    m_place.step = ownSteps;
    int step = 0;
    for (; step < steps && !deadline.isOver(); ++step) {
        breakStep(step);
        if (step % stepsBetweenOpenings == stepsBetweenOpenings - 1)
            breakOpening(step);
    }
    look("end");
    // After the fault is gone work goes on.
    const QStringList after = m_place.work(20);
    if (!after.isEmpty())
        m_tally.losses += u"work does not go on: "_s + after.join(u' ');
    look("after");
    m_tally.add(u"steps"_s, step);
    m_tally.add(u"faults tried"_s, m_tried);
    m_tally.add(u"refused in words"_s, m_refused);
    m_tally.add(u"done all the same"_s, m_done);
    m_tally.add(u"operations acknowledged"_s, m_place.ledger.acknowledged());
    m_tally.add(u"openings with verify"_s, m_openings);
    return m_tally;
}

void FaultRun::breakStep(int step)
{
    for (int at = firstOf(step); at < mostCalls; at += m_stride) {
        bool reached = false;
        StepDone done;
        {
            Workday day(m_place.desk(), m_place.clock, m_seed, m_place.sink(), {}, step);
            const FailingDisk disk(plan(at));
            done = day.step();
            reached = disk.hasFailed();
        }
        if (!reached)
            return;
        ++m_tried;
        const QByteArray where =
            done.chore + " step " + QByteArray::number(step) + " call " + QByteArray::number(at);
        ++(done.error ? m_refused : m_done);
        if (done.error && done.isRule())
            judgeRule(*done.error, step, where);
        else if (done.error)
            judge(*done.error, where);
        for (const QString &fault : m_place.ledger.missing(*m_place.store)
                                        + m_place.ledger.refusedButThere(*m_place.store))
            m_tally.losses += QString::fromLatin1(where) + u": "_s + fault;
        if (m_tried % faultsBetweenLooks == 0)
            look(where);
    }
}

void FaultRun::judge(const Error &error, const QByteArray &where)
{
    ++m_codes[error.code];
    // The wait says that the count of wrong passwords cannot be read.
    if (!isFaultOfDisk(error) && error.code != "store.retry-wait"_L1)
        m_tally.losses +=
            u"%1: told as %2 (%3)"_s.arg(QString::fromLatin1(where), error.code, error.detail);
    if (error.message.isEmpty() || error.hint.isEmpty())
        m_tally.losses += u"%1: no words"_s.arg(QString::fromLatin1(where));
}

void FaultRun::judgeRule(const Error &error, int step, const QByteArray &where)
{
    Workday day(m_place.desk(), m_place.clock, m_seed, m_place.sink(), {}, step);
    if (!day.step().error)
        judge(error, where);
}

void FaultRun::look(const QByteArray &where)
{
    ++m_openings;
    for (const QString &fault : m_place.reopened())
        m_tally.losses += u"opened after %1: %2"_s.arg(QString::fromLatin1(where), fault);
    if (!m_place.store)
        qFatal("%s", qPrintable(m_tally.losses.join(u'\n')));
}

void FaultRun::breakOpening(int step)
{
    for (int at = firstOf(step); at < mostCalls; at += m_stride) {
        const QByteArray where = "closing, call " + QByteArray::number(at);
        static_cast<void>(m_place.work(1)); // something to write back
        bool reached = false;
        {
            const FailingDisk disk(plan(at));
            m_place.store.reset();
            reached = disk.hasFailed();
        }
        m_tried += reached ? 1 : 0;
        look(where);
        if (!reached)
            break;
    }
    for (int at = firstOf(step); at < mostCalls; at += m_stride) {
        const QByteArray where = "opening, call " + QByteArray::number(at);
        m_place.store.reset();
        Result<std::unique_ptr<Store>> opened = fail(Error());
        bool reached = false;
        {
            const FailingDisk disk(plan(at));
            opened = Workday::open(m_place.path(), m_place.clock);
            reached = disk.hasFailed();
        }
        m_tried += reached ? 1 : 0;
        m_refused += opened ? 0 : 1;
        if (!opened)
            judge(opened.error(), where);
        opened = fail(Error());
        look(where);
        if (!reached)
            return;
    }
}

QList<Tally> runFaults(const RunWish &wish)
{
    constexpr int longForm = 60;
    Workday::warmUp(Calendar::builtIn());
    QList<Tally> tallies;
    const double share = wish.minutes / static_cast<double>(faultPlans().size());
    for (const FaultPlan &plan : faultPlans())
        tallies +=
            FaultRun(plan, wish.seed).run(wish.count > 0 ? wish.count : longForm, Deadline(share));
    return tallies;
}

} // namespace hezhong
