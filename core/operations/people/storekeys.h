// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/desk.h"
#include "core/store/keys/keyring.h"

namespace hezhong {

/// How the store can be opened, for whoever manages the users: Refused "rights.denied".
[[nodiscard]] Result<KeyState> keyState(const Desk &desk);

/// Changes the key of the store ("keys.rotate", Keyring::change). Passwords and the recovery sheet
/// stay; backups of before stay with the credentials of their time.
[[nodiscard]] Result<KeyChange> changeStoreKey(const Desk &desk, const ProgressSink &progress = {});

/// A new recovery key ("keys.recovery"), returned once and kept nowhere; the journal notes who made
/// it and when. The sheet of before opens the store no longer, only backups of before.
[[nodiscard]] Result<QString> renewRecoveryKey(const Desk &desk);

/// What somebody should know after either of the two: finished sentences.
[[nodiscard]] QStringList adviceAfterKeyChange(const KeyChange &change);
[[nodiscard]] QStringList adviceAfterRecovery();

} // namespace hezhong
