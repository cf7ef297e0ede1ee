// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

namespace hezhong {

/// Name of the file that says of a folder that it is no store yet (Store::isStore).
[[nodiscard]] QString halfMadeMark();
/// The store's error for an errno of a step with folders; nothing for 0.
[[nodiscard]] Status folderFault(int code, const QString &step);

/// Takes away what an earlier restore had not finished when its program or the power ended.
void removeHalfMadeStores(const QString &target);

/// Puts the finished store `part` in the place of the store `target`, which keeps its content under
/// the name that `aside` gets; at one go where the system can. The result is an errno.
[[nodiscard]] int setAside(const QString &part, const QString &target, const Clock &clock,
                           QString &aside);

} // namespace hezhong
