// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/openoptions.h"
#include "core/store/repair/salvagereport.h"
#include "core/store/verifyreport.h"

namespace hezhong {

struct SalvageWish {
    QString from; ///< the damaged store; it is only read
    QString to;   ///< folder of the new store; not there yet, or empty
    Credentials who;
    QStringList backups; ///< each one backup or a place with several, beside the store's own
};

/// Makes a new store of everything that can still be read of a damaged one: records out of their
/// tables, those whose page is lost out of the journal and then out of the newest backup that
/// belongs, attachments out of any backup. The new journal begins with a row that says so, goes on
/// with the old rows, and ends with what makes tables and journal agree. Keys and passwords stay.
///
/// Errors: store.missing, store.exists, store.wrong-password, store.no-such-user, store.corrupt
/// (neither keys nor a single record can be read), store.full, store.io, Fault::Cancelled.
[[nodiscard]] Result<SalvageReport> salvageStore(const SalvageWish &wish, const Clock &clock,
                                                 const OpenOptions &options = {},
                                                 const ProgressSink &progress = {});

/// The folder that is proposed for a salvaged store: NAME-recovered.hezhong beside it, with a number
/// where that is taken.
[[nodiscard]] QString salvageFolderFor(const QString &folder);

} // namespace hezhong
