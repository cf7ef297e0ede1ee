// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/keys/keyring.h"
#include "core/store/keys/keyslot.h"

namespace hezhong {

/// The change of a store's key, step by step (docs/store.md, Keys). Every slot offers both keys
/// from before the first to after the last step, so whoever opens the store after an interruption
/// can finish it, or take it back.
namespace keyrotation {

/// "keys.rotate", "keys.recovery": how the journal calls them.
[[nodiscard]] QString operationName();
[[nodiscard]] QString recoveryName();
/// The new database until it is put in place, beside the one in use.
[[nodiscard]] QString partName();

/// Whether the database in `folder` is under the next of two keys; false without a next one, and
/// when it opens with neither. An error when it cannot be read.
[[nodiscard]] Result<bool> isUnderNext(const QString &folder, const StoreKeys &keys);
/// Finishes an interrupted change, or takes it back when the database is still under the key of
/// before. What has to wait (a file that cannot be read, a full disk) is told in openFaults; an
/// error means that nothing may be written yet.
[[nodiscard]] Status resume(StoreCore &core);
/// The whole change; every slot must be renewable.
[[nodiscard]] Result<KeyChange> run(StoreCore &core, const Operation &operation,
                                    const ProgressSink &progress);
/// Makes the slot anew that was just opened, when it is of the first format or its guess took less
/// than half a second here. A slot that cannot be written now is at the next opening.
void raise(StoreCore &core, const Credentials &who, qint64 milliseconds);

} // namespace keyrotation

} // namespace hezhong
