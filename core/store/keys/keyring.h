// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/keys/keywork.h"
#include "core/store/operation.h"
#include "core/store/verifyreport.h"

#include <QDateTime>

namespace hezhong {

class StoreCore;

/// One way into a store, as it is shown.
struct SlotState {
    QString userName; ///< empty for the recovery sheet
    KeyWork work;     ///< of one guess
    /// False for a slot of the first format: its owner has to sign in once before the store's key
    /// can be changed.
    bool isRenewable = true;

    [[nodiscard]] bool isRecovery() const { return userName.isEmpty(); }
    /// True when the memory of a guess is what the program takes today.
    [[nodiscard]] bool isStrong() const { return work.memory >= KeyWork::NormalMemory; }
};

struct KeyState {
    QList<SlotState> ways; ///< active users by their order in the store, the recovery sheet last
    int strangers = 0;     ///< slots that belong to none of them
    QDateTime madeAt;      ///< of the store, UTC
    QDateTime changedAt;   ///< last change of the store's key, UTC; invalid: never
    QDateTime recoveryAt;  ///< last new recovery key, UTC; invalid: the one of the beginning
    bool isUnfinished = false; ///< a change was interrupted and could not be finished at opening

    /// Who has to sign in before the store's key can be changed; the recovery sheet is no name.
    [[nodiscard]] QStringList mustSignIn() const;
    /// True when only a new recovery key makes its slot fit.
    [[nodiscard]] bool needsRecovery() const;
};

/// What a change of the store's key did.
struct KeyChange {
    int files = 0;       ///< put under the new key
    QStringList damaged; ///< file keys of files that no key opens, as before
};

/// The keys of an open store: how it can be opened, and the change of what it is opened with.
class Keyring {
public:
    explicit Keyring(StoreCore &core) : m_core(core) {}

    [[nodiscard]] Result<KeyState> state() const;
    /// Puts database, files and slots under a new key of the store; passwords and the recovery key
    /// stay. Stopped by `progress` while the database is written: Cancelled "keys.stopped", nothing
    /// was changed. Refused "keys.old-slots" naming who has to sign in first. When it is
    /// interrupted later, or killed at any step, the next opening finishes or takes it back.
    [[nodiscard]] Result<KeyChange> change(const Operation &operation,
                                           const ProgressSink &progress = {});
    /// A new recovery key, to be shown once; the one of before opens this store no longer.
    [[nodiscard]] Result<QString> renewRecovery(const Operation &operation);

private:
    StoreCore &m_core;
};

} // namespace hezhong
