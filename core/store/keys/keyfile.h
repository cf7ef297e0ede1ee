// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/keys/keyslot.h"

#include <QList>

namespace hezhong {

/// The error for a name that no slot belongs to: store.no-such-user.
[[nodiscard]] tl::unexpected<Error> noSuchUser(const QString &userName);

/// `keys.json` of a store folder: one slot a user and one for the recovery key.
class KeyFile {
public:
    /// A file without slots for a new store.
    [[nodiscard]] static KeyFile fresh(const QString &storeId);
    /// store.corrupt when the file is damaged.
    [[nodiscard]] static Result<KeyFile> load(const QString &path);
    [[nodiscard]] Status save(const QString &path) const;

    [[nodiscard]] int userSlots() const;
    [[nodiscard]] bool hasUser(const QString &userName) const;
    /// Which slot these credentials would open, without a name in it: a key for Retries.
    [[nodiscard]] QString slotName(const Credentials &who) const;
    [[nodiscard]] const QByteArray &storeId() const { return m_storeId; }

    /// Makes or replaces the slot of a user; Input error "password.empty".
    [[nodiscard]] Status setUser(const QString &userName, const QString &password,
                                 const SecretKey &key, KeyStrength strength);
    /// False when there is no such user.
    bool removeUser(const QString &userName);
    /// Makes or replaces the recovery slot; the result is the key to show once.
    [[nodiscard]] Result<QString> setRecovery(const SecretKey &key, KeyStrength strength);
    /// The store's key; store.wrong-password, store.no-such-user, or "recovery-key.mistyped".
    [[nodiscard]] Result<SecretKey> unlock(const Credentials &who) const;

private:
    [[nodiscard]] QByteArray ownerOf(const QString &userName) const;
    [[nodiscard]] const KeySlot *slotOf(KeySlot::Kind kind, const QByteArray &owner) const;
    [[nodiscard]] Result<const KeySlot *> userSlot(const QString &userName) const;
    void replace(KeySlot slot);

    QByteArray m_storeId;
    QByteArray m_nameSalt;
    QList<KeySlot> m_slots;
};

} // namespace hezhong
