// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

struct sqlite3;

namespace hezhong {

/// The store's error for a result code of SQLite, at the moment it happened. `step` says for
/// support what was being done; neither it nor the detail holds values.
[[nodiscard]] Error sqlError(sqlite3 *connection, int code, const QString &step);

/// The store's error for a failure of writeWholeFile(): file.full becomes store.full and so on.
[[nodiscard]] Error storeErrorOf(const Error &fileError);

[[nodiscard]] Error lockedByOthers(const QString &detail);
[[nodiscard]] Error diskFull(const QString &detail);
[[nodiscard]] Error readOnly(const QString &detail);
/// Reading or writing failed for another reason than the three above.
[[nodiscard]] Error diskFault(const QString &detail);
/// The one of these that an errno means.
[[nodiscard]] Error diskErrorOf(int systemError, const QString &detail);
[[nodiscard]] Error corrupt(const QString &detail);

} // namespace hezhong
