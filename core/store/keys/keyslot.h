// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/keys/keywork.h"
#include "core/store/keys/secretkey.h"
#include "core/store/openoptions.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace hezhong {

/// What a slot gives: the store's key and, while it is being changed, the key that comes next.
struct StoreKeys {
    SecretKey key;
    std::optional<SecretKey> next;
    qint64 milliseconds = 0; ///< that one guess took here
};

/// One way into a store. Argon2id turns the password into a key that opens the slot's own secret
/// (XChaCha20-Poly1305, everything else of the slot as associated data); the store's key is sealed
/// to the public half, so it can be changed without anybody's password. `owner` is a hash, so no
/// name stands in the key file.
class KeySlot {
public:
    enum class Kind { User, Recovery };

    /// Seals `key`; with KeyStrength::Normal the work, `least` at first, is raised until one
    /// derivation takes 0.5 s here.
    [[nodiscard]] static Result<KeySlot> wrap(const SecretKey &key, Kind kind,
                                              const QByteArray &owner, const QByteArray &password,
                                              KeyStrength strength, const QByteArray &storeId,
                                              const KeyWork &least = {1, 0});
    /// The store's key, or nothing when the password is another.
    [[nodiscard]] Result<std::optional<StoreKeys>> unwrap(const QByteArray &password,
                                                          const QByteArray &storeId) const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing when a member is missing or out of its bounds.
    [[nodiscard]] static std::optional<KeySlot> fromJson(const QJsonObject &json);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const QByteArray &owner() const { return m_owner; }
    /// False for a slot of the first format, in which the password wraps the store's key itself.
    [[nodiscard]] bool hasOwnSecret() const { return !m_public.isEmpty(); }
    [[nodiscard]] bool hasNext() const { return !m_next.isEmpty(); }
    [[nodiscard]] const KeyWork &work() const { return m_work; }

    /// Seals the key that is to come beside the one in use.
    void offerNext(const SecretKey &next);
    /// From now on the next key is the key, where the slot has one.
    void takeNext();
    void dropNext() { m_next.clear(); }

private:
    KeySlot() = default;
    [[nodiscard]] Result<SecretKey> derive(const QByteArray &password) const;
    [[nodiscard]] Result<SecretKey> deriveSlowly(const QByteArray &password, KeyStrength strength,
                                                 const KeyWork &least);
    [[nodiscard]] QByteArray header(const QByteArray &storeId) const;
    [[nodiscard]] QByteArray sealed(const SecretKey &key) const;
    [[nodiscard]] std::optional<SecretKey> unsealed(const QByteArray &box,
                                                    const SecretKey &secret) const;
    [[nodiscard]] bool isSound() const;

    Kind m_kind = Kind::User;
    QByteArray m_owner;
    KeyWork m_work;
    QByteArray m_salt;
    QByteArray m_nonce;
    QByteArray m_wrapped; ///< the slot's secret; in the first format the store's key
    QByteArray m_public;
    QByteArray m_sealed; ///< the store's key for m_public
    QByteArray m_next;   ///< the key that comes next for m_public, or empty
};

} // namespace hezhong
