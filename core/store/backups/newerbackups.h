// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace hezhong {

class StoreCore;

/// Sentences naming backups whose signed state of the journal this store does not have: the whole
/// store, seal and all, was put back to an earlier state or made anew past the program. What a
/// restore or a salvage of the program left behind is no such state; nor is what somebody else
/// signed. A store that is still being made is not looked at.
[[nodiscard]] Result<QStringList> newerBackups(const StoreCore &core);

} // namespace hezhong
