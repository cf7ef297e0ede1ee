// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/keys/keyfile.h"

namespace hezhong {

/// What a backup is made from: taken from an open store in its thread, then used in any. The store
/// stays open the while, because its lock keeps others away.
struct BackupSource {
    QString folder; ///< of the store
    QString name;   ///< of the folder without its ending
    SecretKey key;
    SecretKey fileNameKey;
    KeyFile keyFile;
};

} // namespace hezhong
