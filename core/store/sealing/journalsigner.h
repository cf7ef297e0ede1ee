// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/keys/secretkey.h"
#include "core/store/sealing/meta.h"

#include <optional>

namespace hezhong {

/// The store's own Ed25519 key, which signs the journal. It is made with the store and lies in it,
/// encrypted once more under a key that follows from the store's key.
class JournalSigner {
public:
    /// Makes the key and writes it to meta, inside the caller's transaction.
    [[nodiscard]] static Result<JournalSigner> make(Meta &meta, const SecretKey &storeKey);
    /// Nothing when the store has none; an error for which isDamage() holds when it does not open.
    [[nodiscard]] static Result<std::optional<JournalSigner>> load(const Meta &meta,
                                                                   const SecretKey &storeKey);
    /// False for errors of reading it.
    [[nodiscard]] static bool isDamage(const Error &error);
    /// Encrypts the key under another store key and writes it, inside the caller's transaction.
    [[nodiscard]] Status keep(Meta &meta, const SecretKey &storeKey) const;

    /// 32 bytes.
    [[nodiscard]] const QByteArray &publicKey() const { return m_public; }
    /// 64 bytes.
    [[nodiscard]] QByteArray sign(const QByteArray &text) const;
    [[nodiscard]] static bool isSigned(const QByteArray &publicKey, const QByteArray &text,
                                       const QByteArray &signature);

private:
    explicit JournalSigner(SecretKey seed);

    SecretKey m_seed;
    QByteArray m_public;
};

} // namespace hezhong
