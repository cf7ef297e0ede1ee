// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QList>

namespace hezhong {

/// Name of the file that says of a folder that it is no store yet (Store::isStore).
[[nodiscard]] QString halfMadeMark();
/// The store's error for an errno of a step with folders; nothing for 0.
[[nodiscard]] Status folderFault(int code, const QString &step);

/// Takes away what an earlier restore had not finished when its program or the power ended.
void removeHalfMadeStores(const QString &target);

/// A store that a restore, or the undoing of one, set aside beside the store in use. The program
/// never removes one.
struct StoreAside {
    QString folder;
    QDateTime at; ///< UTC; when it was set aside
    /// The store of before a restore, which undoRestore() puts back; false: one that was restored
    /// and given up again.
    bool isBefore = true;
};

/// Stores set aside beside `target`, the last one first.
[[nodiscard]] QList<StoreAside> storesAside(const QString &target);

/// Puts the finished store `part` in the place of the store `target`, which keeps its content under
/// the name that `aside` gets; at one go where the system can. The result is an errno.
[[nodiscard]] int setAside(const QString &part, const QString &target, const Clock &clock,
                           QString &aside);

} // namespace hezhong
