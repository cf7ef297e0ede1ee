// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/tally.h"

namespace hezhong {

/// `reliability powercuts`: every scenario, every moment. With minutes, each scenario gets its share
/// of them.
[[nodiscard]] QList<Tally> runPowerCuts(const RunWish &wish);

} // namespace hezhong
