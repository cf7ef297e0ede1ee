// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/keys/keyfile.h"
#include "core/store/sqlite/database.h"

namespace hezhong {

/// Copies the database to one file under the same key, opens and checks the copy, and only then
/// gives it its name; the key slots go beside it as `file` + ".keys.json".
[[nodiscard]] Status writeBackup(Database &database, const SecretKey &key, const KeyFile &keyFile,
                                 const QString &file);

} // namespace hezhong
