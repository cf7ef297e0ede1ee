// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/tally.h"

namespace hezhong {

/// Random tamperings with an office's store, one line of figures a kind; what was not found, or not
/// named, is a loss.
[[nodiscard]] QList<Tally> runTamperings(const RunWish &wish);

} // namespace hezhong
