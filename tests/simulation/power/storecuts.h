// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/power/powercuts.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace hezhong {

/// The scenarios of power cuts that concern the store itself, at one of two lengths.
class StoreCuts {
public:
    enum Length {
        Short, ///< seconds: some moments of short runs
        Long,  ///< an hour: every moment, and cuts during the recovery
    };
    explicit StoreCuts(Length length, quint32 seed = 1) : m_length(length), m_seed(seed) {}

    /// How closely it is cut; `oneOf` of the moments in the short form.
    [[nodiscard]] CutPlan plan(int oneOf) const;

    [[nodiscard]] static QStringList names();
    /// Cuts the scenario with this number of names(), until `isOver`.
    [[nodiscard]] CutFigures cut(int scenario, const std::function<bool()> &isOver = {}) const;

private:
    [[nodiscard]] std::unique_ptr<CutScenario> made(int scenario) const;

    Length m_length;
    quint32 m_seed;
};

} // namespace hezhong
