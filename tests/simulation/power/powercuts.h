// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/power/recordingdisk.h"

#include <QByteArrayList>

namespace hezhong {

/// A run of the program on one disk, and what must hold wherever in it the power is cut.
class CutScenario {
public:
    CutScenario() = default;
    virtual ~CutScenario();
    CutScenario(const CutScenario &) = delete;
    CutScenario &operator=(const CutScenario &) = delete;

    [[nodiscard]] virtual QString name() const = 0;
    /// What lies on the disk, a folder, before the run.
    virtual void prepare(const QString &disk) = 0;
    /// The run. It marks what it begins and what was acknowledged.
    virtual void run(const QString &disk, RecordingDisk &recording) = 0;
    /// What is wrong on a disk that lost its power after these marks, as sentences. May change it.
    [[nodiscard]] virtual QStringList prove(const QString &disk, const QByteArrayList &marks) = 0;
    /// What is done first when the power is back, for cuts during that.
    virtual void recover(const QString &disk) = 0;
};

struct CutPlan {
    int mixed = 2;        ///< outcomes by chance at each moment, besides the four plain ones
    int oneOf = 1;        ///< only every n-th moment, by chance
    int deeperOneOf = 0;  ///< after every n-th outcome the recovery is cut as well; 0: never
    int deeperPoints = 4; ///< at so many moments of it
    quint32 seed = 1;
    int mostFaults = 5;            ///< then it ends
    std::function<bool()> isOver;  ///< asked now and then; true ends it
    DiskRecorder::Forgets forgets; ///< a machine with a fault that is to be found
};

struct CutFigures {
    qint64 steps = 0;  ///< of the run
    qint64 syncs = 0;  ///< of them, of files and of folders
    qint64 points = 0; ///< moments at which the power was cut
    qint64 states = 0; ///< different disks that were opened and proved
    qint64 deeper = 0; ///< of them, by a second cut during the recovery
    QStringList faults;
    QStringList unexplained; ///< files changed past the recorder; must be none

    [[nodiscard]] bool ok() const { return faults.isEmpty() && unexplained.isEmpty(); }
    CutFigures &operator+=(const CutFigures &other);
};

/// Runs the scenario once, then cuts the power after every step of it and proves every disk that
/// may be left.
[[nodiscard]] CutFigures cutPower(CutScenario &scenario, const CutPlan &plan);

} // namespace hezhong
