// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backups/backupmanifest.h"

#include <QStringList>

namespace hezhong {

/// One backup as it lies in a place.
struct BackupInfo {
    QString path;            ///< of its folder
    BackupManifest manifest; ///< empty when it cannot be read
    QStringList faults;      ///< finished sentences; empty: as far as it was looked at, in order
    bool isNew = false;      ///< false: nothing had changed, so this one still stands

    [[nodiscard]] bool isGood() const { return faults.isEmpty(); }
};

} // namespace hezhong
