// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/user.h"
#include "core/store/openoptions.h"

#include <QStringList>

#include <functional>

namespace hezhong {

struct RepairWish {
    QString folder; ///< of the store; nobody may have it open
    Credentials who;
    QStringList backups; ///< each one backup or a place with several, beside the store's own
    /// Asked before anything is written; without it everybody may who can open the store.
    std::function<Status(const User &)> mayRepair = {};
};

/// What a repair mended and what it could not; finished sentences that name files.
struct RepairReport {
    QStringList mended;
    QStringList left;
};

/// Mends what of a store can be mended in its place: key files out of each other or out of a backup,
/// attachments out of any backup that holds them sound, the search index out of the records. What is
/// replaced is kept in the folder `damaged/` of the store; the journal tells of it. A damaged
/// database is left to salvageStore().
///
/// Errors: those of Store::open; store.corrupt names the damaged pages in its message.
[[nodiscard]] Result<RepairReport> repairStore(const RepairWish &wish, const Clock &clock,
                                               const OpenOptions &options = {});

} // namespace hezhong
