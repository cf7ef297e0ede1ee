// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officeplace.h"
#include "tally.h"
#include "tests/support/failingdisk.h"

namespace hezhong {

/// One way in which a disk fails.
struct FaultPlan {
    QString name;
    int error = EIO;
    bool after = false; ///< all calls from the n-th on, until the step is over
    FailingDisk::Steps steps = FailingDisk::All;
};
[[nodiscard]] const QList<FaultPlan> &faultPlans();

/// Days on a disk whose n-th call fails, for every n of every step, of opening and of closing. A
/// step is repeated with the next n until it is through without having reached it. After each fault
/// the step must have ended in an error in words or be done, nothing acknowledged may be missing,
/// and nothing may be there that was refused.
class FaultRun {
public:
    /// `stride`: every so many-th n only, beginning at another one in every step.
    FaultRun(FaultPlan plan, quint64 seed, int stride = 1)
        : m_plan(std::move(plan)), m_seed(seed), m_stride(stride)
    {}
    /// So many steps; opening and closing after every tenth.
    Tally run(int steps, const Deadline &deadline);

private:
    void breakStep(int step);
    void breakOpening(int step);
    void judge(const Error &error, const QByteArray &where);
    /// A fault of the disk must not be told as a rule that forbids something.
    void judgeRule(const Error &error, int step, const QByteArray &where);
    void look(const QByteArray &where);
    [[nodiscard]] FailingDisk::Plan plan(int at) const
    {
        return {at, m_plan.error, m_plan.after, m_plan.steps};
    }
    [[nodiscard]] int firstOf(int step) const { return 1 + step % m_stride; }

    FaultPlan m_plan;
    quint64 m_seed;
    int m_stride;
    OfficePlace m_place;
    Tally m_tally;
    qint64 m_tried = 0;
    qint64 m_refused = 0;
    qint64 m_done = 0;
    qint64 m_openings = 0;
    QMap<QString, qint64> m_codes;
};

/// `reliability faults`: every plan, every call.
[[nodiscard]] QList<Tally> runFaults(const RunWish &wish);

} // namespace hezhong
