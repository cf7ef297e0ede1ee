// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/power/powercuts.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;
using Fate = DiskStates::Fate;

namespace {

/// How the unsynced part of a disk fares.
struct Outcome {
    Fate names;
    Fate content;
    quint32 seed;

    [[nodiscard]] QString text() const
    {
        static const QStringList words{u"dropped"_s, u"kept"_s, u"mixed"_s};
        return u"names %1, content %2, seed %3"_s
            .arg(words.at(static_cast<int>(names)), words.at(static_cast<int>(content)))
            .arg(seed);
    }
};

QString textOf(const DiskStep &step)
{
    static const QStringList kinds{u"create"_s, u"mkdir"_s,   u"write"_s,    u"resize"_s,
                                   u"sync"_s,   u"rename"_s,  u"exchange"_s, u"link"_s,
                                   u"remove"_s, u"syncdir"_s, u"mark"_s};
    const QByteArray what = step.kind == DiskStep::Mark ? step.bytes.left(60).simplified()
                                                        : step.path.mid(step.path.lastIndexOf('/'));
    return kinds.at(step.kind) + u' ' + QString::fromUtf8(what);
}

class Cutter {
public:
    Cutter(CutScenario &scenario, const CutPlan &plan)
        : m_scenario(scenario), m_plan(plan), m_disk(m_folder.filePath(u"disk"_s)),
          m_chance(plan.seed)
    {}

    CutFigures cut()
    {
        const DiskLog log = record();
        DiskStates states(log.start);
        QByteArrayList marks;
        for (qsizetype i = 0; i < log.steps.size() && !hasEnough(); ++i) {
            const DiskStep &step = log.steps.at(i);
            states.take(step);
            if (step.kind == DiskStep::Mark)
                marks.append(step.bytes);
            if (m_chance.bounded(m_plan.oneOf) == 0)
                cutAfter(states, marks, u"after step %1 (%2)"_s.arg(i).arg(textOf(step)));
        }
        return m_figures;
    }

private:
    [[nodiscard]] bool hasEnough() const
    {
        return m_figures.faults.size() >= m_plan.mostFaults || !m_figures.unexplained.isEmpty()
               || (m_plan.isOver && m_plan.isOver());
    }
    void freshDisk()
    {
        if (!QDir(m_disk).removeRecursively() || !QDir().mkpath(m_disk))
            qFatal("no folder for the disk");
    }
    DiskLog record();
    void cutAfter(const DiskStates &states, const QByteArrayList &marks, const QString &where);
    bool prove(const DiskImage &disk, const QByteArrayList &marks, const QString &where);
    void cutDeeper(const DiskImage &disk, const QByteArrayList &marks, const QString &where);

    CutScenario &m_scenario;
    const CutPlan &m_plan;
    QTemporaryDir m_folder;
    QString m_disk; ///< one path for all, as a machine has one place for its data
    QRandomGenerator m_chance;
    QSet<QByteArray> m_seen;
    CutFigures m_figures;
};

DiskLog Cutter::record()
{
    freshDisk();
    {
        const RecordingDisk quick;
        m_scenario.prepare(m_disk);
    }
    RecordingDisk recording(m_disk);
    recording.recorder().setForgets(m_plan.forgets);
    m_scenario.run(m_disk, recording);
    m_figures.unexplained = recording.recorder().unexplained();
    const QList<DiskStep> &steps = recording.log().steps;
    m_figures.steps = steps.size();
    m_figures.syncs = std::count_if(steps.cbegin(), steps.cend(), [](const DiskStep &step) {
        return step.kind == DiskStep::Sync || step.kind == DiskStep::SyncFolder;
    });
    return recording.log();
}

void Cutter::cutAfter(const DiskStates &states, const QByteArrayList &marks, const QString &where)
{
    ++m_figures.points;
    QList<Outcome> outcomes{{Fate::Dropped, Fate::Dropped, 0}};
    if (!states.isSettled()) {
        outcomes.append(Outcome{Fate::Kept, Fate::Kept, 0});
        outcomes.append(Outcome{Fate::Kept, Fate::Dropped, 0});
        outcomes.append(Outcome{Fate::Dropped, Fate::Kept, 0});
        for (int i = 0; i < m_plan.mixed; ++i)
            outcomes.append(Outcome{Fate::Mixed, Fate::Mixed, m_chance.generate()});
    }
    for (const Outcome &outcome : std::as_const(outcomes)) {
        const DiskImage disk = states.cut(outcome.names, outcome.content, outcome.seed);
        const QByteArray key = disk.hash() + QByteArray::number(marks.size());
        if (m_seen.contains(key) || hasEnough())
            continue;
        m_seen.insert(key);
        const QString which = where + u", "_s + outcome.text();
        if (prove(disk, marks, which) && m_plan.deeperOneOf > 0
            && m_chance.bounded(m_plan.deeperOneOf) == 0)
            cutDeeper(disk, marks, which);
    }
}

bool Cutter::prove(const DiskImage &disk, const QByteArrayList &marks, const QString &where)
{
    ++m_figures.states;
    freshDisk();
    disk.writeTo(m_disk);
    scatterScratch(m_disk, m_chance.generate());
    const RecordingDisk quick;
    const QStringList wrong = m_scenario.prove(m_disk, marks);
    for (const QString &one : wrong)
        m_figures.faults += u"%1, %2: %3"_s.arg(m_scenario.name(), where, one);
    return wrong.isEmpty();
}

void Cutter::cutDeeper(const DiskImage &disk, const QByteArrayList &marks, const QString &where)
{
    freshDisk();
    disk.writeTo(m_disk);
    DiskLog log;
    {
        RecordingDisk recording(m_disk);
        m_scenario.recover(m_disk);
        log = recording.log();
    }
    QSet<qsizetype> points;
    for (int i = 0; i < m_plan.deeperPoints && !log.steps.isEmpty(); ++i)
        points.insert(m_chance.bounded(log.steps.size()));
    DiskStates states(log.start);
    for (qsizetype i = 0; i < log.steps.size() && !hasEnough(); ++i) {
        states.take(log.steps.at(i));
        if (!points.contains(i))
            continue;
        ++m_figures.points;
        ++m_figures.deeper;
        const Outcome outcome{Fate::Mixed, Fate::Mixed, m_chance.generate()};
        const QString deeper =
            u"%1, again after step %2 (%3) of the recovery, %4"_s.arg(where).arg(i).arg(
                textOf(log.steps.at(i)), outcome.text());
        prove(states.cut(outcome.names, outcome.content, outcome.seed), marks, deeper);
    }
}

} // namespace

CutScenario::~CutScenario() = default;

CutFigures &CutFigures::operator+=(const CutFigures &other)
{
    steps += other.steps;
    syncs += other.syncs;
    points += other.points;
    states += other.states;
    deeper += other.deeper;
    faults += other.faults;
    unexplained += other.unexplained;
    return *this;
}

CutFigures cutPower(CutScenario &scenario, const CutPlan &plan)
{
    return Cutter(scenario, plan).cut();
}

} // namespace hezhong
