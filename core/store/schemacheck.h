// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/database.h"

#include <QStringList>

namespace hezhong {

/// Sentences on pages that are not what was written; store.io when one could not be read.
[[nodiscard]] Result<QStringList> pageFaults(Database &database);

/// Sentences on tables, indexes and triggers that are not as the migrations leave them; a database
/// of another schema than this program's newest is not looked at.
[[nodiscard]] Result<QStringList> schemaFaults(Database &database);

} // namespace hezhong
