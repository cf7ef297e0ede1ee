// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/keys/keyslot.h"

#include <QList>

namespace hezhong {

/// The error for a name that no slot belongs to: store.no-such-user.
[[nodiscard]] tl::unexpected<Error> noSuchUser(const QString &userName);

/// `keys.json` of a store: one slot a user and one for the recovery key, with a code over the whole
/// that only somebody with the store's key can make.
class KeyFile {
public:
    /// No key file is longer.
    static constexpr qint64 MostBytes = 1 << 20;

    /// A file without slots for a new store.
    [[nodiscard]] static KeyFile fresh(const QString &storeId);
    /// store.corrupt when the file is damaged or missing, store.io when it cannot be read.
    [[nodiscard]] static Result<KeyFile> load(const QString &path);
    [[nodiscard]] static Result<KeyFile> parse(const QByteArray &bytes);
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] Status save(const QString &path) const;

    [[nodiscard]] int userSlots() const;
    [[nodiscard]] bool hasUser(const QString &userName) const;
    /// Which slot these credentials would open, without a name in it: a key for Retries.
    [[nodiscard]] QString slotName(const Credentials &who) const;
    [[nodiscard]] const QByteArray &storeId() const { return m_storeId; }
    [[nodiscard]] bool hasCode() const { return !m_code.isEmpty(); }
    /// True when nobody without the store's key has changed the file. A file that was never
    /// written by a program of the second format has no such code and passes.
    [[nodiscard]] bool isAuthentic(const SecretKey &key) const;

    /// Makes or replaces the slot of a user; Input error "password.empty".
    [[nodiscard]] Status setUser(const QString &userName, const QString &password,
                                 const SecretKey &key, KeyStrength strength);
    /// False when there is no such user.
    bool removeUser(const QString &userName, const SecretKey &key);
    /// Makes or replaces the recovery slot; the result is the key to show once.
    [[nodiscard]] Result<QString> setRecovery(const SecretKey &key, KeyStrength strength);
    /// Makes the slot that these credentials opened anew, with no less work than it has.
    [[nodiscard]] Status raise(const Credentials &who, const SecretKey &key, KeyStrength strength);
    /// The slot that these credentials would open; nullptr when there is none.
    [[nodiscard]] const KeySlot *slotFor(const Credentials &who) const;
    /// The store's keys; store.wrong-password, store.no-such-user, or "recovery-key.mistyped".
    [[nodiscard]] Result<StoreKeys> unlock(const Credentials &who) const;

    /// True while the store's key is being changed: every slot gives both.
    [[nodiscard]] bool offersNext() const;
    /// Number of slots that only their owners can renew (first format, see KeySlot); 0 is needed
    /// for a change of the store's key.
    [[nodiscard]] int oldSlots() const;
    void offerNext(const SecretKey &key, const SecretKey &next);
    void takeNext(const SecretKey &next);
    void dropNext(const SecretKey &key);

private:
    [[nodiscard]] QByteArray ownerOf(const QString &userName) const;
    [[nodiscard]] const KeySlot *slotOf(KeySlot::Kind kind, const QByteArray &owner) const;
    [[nodiscard]] Result<const KeySlot *> userSlot(const QString &userName) const;
    void replace(KeySlot slot);
    [[nodiscard]] QJsonObject body() const;
    [[nodiscard]] QByteArray codeUnder(const SecretKey &key) const;

    QByteArray m_storeId;
    QByteArray m_nameSalt;
    QList<KeySlot> m_slots;
    QByteArray m_code;     ///< over the body, under the store's key; empty in the first format
    QByteArray m_nextCode; ///< the same under the key that comes next
};

} // namespace hezhong
