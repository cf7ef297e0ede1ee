// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/calendar.h"
#include "tests/simulation/power/powercuts.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace hezhong {

/// Every scenario of power cuts at one of two lengths.
class AllCuts {
public:
    enum Length {
        Short, ///< seconds: some moments of short runs
        Long,  ///< an hour: every moment, and cuts during the recovery
    };
    explicit AllCuts(Length length, quint32 seed = 1);

    [[nodiscard]] static QStringList names();
    /// Cuts the scenario with this number of names(), until `isOver`.
    [[nodiscard]] CutFigures cut(int scenario, const std::function<bool()> &isOver = {}) const;

private:
    [[nodiscard]] std::unique_ptr<CutScenario> made(int scenario) const;

    Length m_length;
    quint32 m_seed;
    Calendar m_calendar;
};

} // namespace hezhong
