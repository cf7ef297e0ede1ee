// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/lock.h"

#include <QByteArray>

#include <functional>

namespace hezhong {

/// Who opens a store: a user with a password, or anybody with the recovery key.
struct Credentials {
    QString userName; ///< may be empty while the store has one user
    QString password;
    QString recoveryKey; ///< instead of the password
};

/// How much work one guess of a password takes.
enum class KeyStrength {
    Normal, ///< at least half a second of this machine
    Fast,   ///< for tests only
};

struct OpenOptions {
    KeyStrength strength = KeyStrength::Normal;
    /// Asked for a lock whose holder is dead or unknown; true takes it over. Without it a dead
    /// holder's lock is taken over and an unknown one's is not.
    std::function<bool(const LockHolder &)> takeOverLock;
    /// Type of the file system of a folder ("ext4"); without it the system is asked. For tests.
    std::function<QByteArray(const QString &folder)> fileSystemOf;
};

} // namespace hezhong
