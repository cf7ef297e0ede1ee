// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backups/keeprule.h"

#include <QString>
#include <QStringList>

namespace hezhong {

/// How an office keeps its backups. They lie in the store itself, encrypted, because a path may
/// hold a person's login name.
struct BackupSettings {
    bool automatic = true; ///< made by itself, when the store is closed and once a day
    QStringList places;    ///< beside the store's own `backups/`: USB sticks, shares
    KeepRule keep;
    int warnAfterDays =
        7; ///< age of the last good backup in a place from which on it is called old

    [[nodiscard]] QString toText() const;
    /// The default ones for a text that is none.
    [[nodiscard]] static BackupSettings parse(const QString &text);
    friend bool operator==(const BackupSettings &, const BackupSettings &) = default;
};

} // namespace hezhong
