// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/keys/keyfile.h"

#include <QStringList>

namespace hezhong {

/// What opening a store's two key files gave.
struct OpenedKeys {
    KeyFile file;
    StoreKeys keys;
    QStringList faults; ///< finished sentences about a file that is not what it should be
};

/// `keys.json` and its copy `keys.copy.json`: a store without its keys is lost, so one damaged
/// sector must not be enough.
namespace keycopies {

[[nodiscard]] QString firstName();
[[nodiscard]] QString copyName();

/// True when one of the two is there.
[[nodiscard]] bool present(const QString &folder);
/// The one that can be read, the first for choice; store.corrupt when neither can.
[[nodiscard]] Result<KeyFile> load(const QString &folder);
/// Opens with the first file, or with the copy when the first is damaged.
[[nodiscard]] Result<OpenedKeys> unlock(const QString &folder, const Credentials &who);
/// Writes both, one after the other.
[[nodiscard]] Status save(const QString &folder, const KeyFile &file);
/// Brings the copy to the first file's state when a program was stopped between the two writes of an upgrade, or the last
/// two of a change of the store's key; what cannot be written now is at the next opening.
void mendCopy(const QString &folder, const KeyFile &file, const SecretKey &key);
/// Sentences about files that are missing, damaged or not what `file` says; `key` tells a file
/// that a program wrote from one that somebody changed.
[[nodiscard]] QStringList faults(const QString &folder, const KeyFile &file, const SecretKey &key);

} // namespace keycopies

} // namespace hezhong
