// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/keys/secretkey.h"
#include "core/store/openoptions.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace hezhong {

/// The store's key wrapped by one password: Argon2id, then XChaCha20-Poly1305 with everything else
/// of the slot as associated data. `owner` is a hash, so no name stands in the key file.
class KeySlot {
public:
    enum class Kind { User, Recovery };

    /// Wraps `key`; with KeyStrength::Normal the work is raised until one derivation takes 0.5 s
    /// here.
    [[nodiscard]] static Result<KeySlot> wrap(const SecretKey &key, Kind kind,
                                              const QByteArray &owner, const QByteArray &password,
                                              KeyStrength strength, const QByteArray &storeId);
    /// The store's key, or nothing when the password is another.
    [[nodiscard]] Result<std::optional<SecretKey>> unwrap(const QByteArray &password,
                                                          const QByteArray &storeId) const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing when a member is missing or out of its bounds.
    [[nodiscard]] static std::optional<KeySlot> fromJson(const QJsonObject &json);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const QByteArray &owner() const { return m_owner; }

private:
    KeySlot() = default;
    [[nodiscard]] Result<SecretKey> derive(const QByteArray &password) const;
    [[nodiscard]] Result<SecretKey> deriveSlowly(const QByteArray &password, KeyStrength strength);
    [[nodiscard]] QByteArray header(const QByteArray &storeId) const;

    Kind m_kind = Kind::User;
    QByteArray m_owner;
    quint64 m_operations = 0;
    quint64 m_memory = 0;
    QByteArray m_salt;
    QByteArray m_nonce;
    QByteArray m_wrapped;
};

} // namespace hezhong
