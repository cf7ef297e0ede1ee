// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/calendar.h"
#include "tests/simulation/power/cutoffice.h"
#include "tests/simulation/workday.h"

namespace hezhong {

/// A day of an office with everything in it (Workday), held to its ledger.
class DayCuts : public CutOffice {
public:
    DayCuts(const Calendar &calendar, int steps, quint64 seed)
        : m_calendar(calendar), m_steps(steps), m_seed(seed)
    {}

    [[nodiscard]] QString name() const override;
    void prepare(const QString &disk) override;
    void run(const QString &disk, RecordingDisk &recording) override;
    [[nodiscard]] QStringList prove(const QString &disk, const QByteArrayList &marks) override;
    void recover(const QString &disk) override;

private:
    const Calendar &m_calendar;
    int m_steps;
    quint64 m_seed;
    Ledger m_ledger; ///< after the first m_taken marks
    qsizetype m_taken = -1;
};

} // namespace hezhong
