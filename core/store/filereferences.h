// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/database.h"

namespace hezhong {

/// One row that names a file of the vault.
struct FileReference {
    QString table;
    QString id; ///< of the row
    QString fileKey;
    QString sha256; ///< of the content, in hex; empty when the row does not say
};

/// Every row with a file, of every table that has a column `file_key`.
[[nodiscard]] Result<QList<FileReference>> fileReferences(Database &database);

} // namespace hezhong
