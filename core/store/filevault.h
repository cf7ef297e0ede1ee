// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/keys/secretkey.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace hezhong {

/// The folder `files/`: contents encrypted one by one and named by a keyed hash, so that neither
/// content nor equality with a known file can be read off the folder. Each file has a key of its
/// own, which stands in its head under a key that follows from the store's key.
class FileVault {
public:
    struct Kept {
        QString key;
        bool isNew; ///< false when the same content was there already
    };

    /// No file is longer.
    static constexpr qint64 MostBytes = qint64(1) << 30;

    FileVault(QString folder, const SecretKey &storeKey);

    /// Names stay when the store's key is changed, so the key they are made with is kept apart.
    [[nodiscard]] const SecretKey &nameKey() const { return m_nameKey; }
    void setNameKey(SecretKey key) { m_nameKey = std::move(key); }
    /// Reads also what was written under another key of the store.
    void alsoRead(const SecretKey &otherStoreKey) { m_other.emplace(otherStoreKey); }
    void forgetOther() { m_other.reset(); }

    /// Durable when it returns.
    [[nodiscard]] Result<Kept> put(const QByteArray &bytes) const;
    /// store.corrupt when the file is missing, cut or changed; store.io when it cannot be read.
    [[nodiscard]] Result<QByteArray> get(const QString &key) const;
    /// True when these are the sealed bytes of that file, whole.
    [[nodiscard]] bool isSound(const QString &key, const QByteArray &sealed) const;
    /// Puts the head of a file that another store key wrote under this one; false when it was
    /// under this one already.
    [[nodiscard]] Result<bool> rewrap(const QString &key) const;
    /// True when both files, sealed by a vault, begin alike: then they are under the same key.
    [[nodiscard]] static bool isSameHead(const QString &one, const QString &other);
    void remove(const QString &key) const;
    /// Keys of all files in the folder.
    [[nodiscard]] QStringList keys() const;
    [[nodiscard]] QString pathOf(const QString &key) const;
    /// True for a name that a vault could have given.
    [[nodiscard]] static bool isKey(const QString &name);

private:
    /// What follows from one key of the store.
    struct Keys {
        explicit Keys(const SecretKey &storeKey)
            : heads(storeKey.derived("filekeys")), first(storeKey.derived("filebody"))
        {}
        SecretKey heads;
        SecretKey first; ///< of the first format, which had one key for all contents
    };

    [[nodiscard]] std::optional<QByteArray> opened(const QString &key,
                                                   const QByteArray &sealed) const;
    [[nodiscard]] QString keyOf(const QByteArray &bytes) const;
    [[nodiscard]] QByteArray sealed(const QString &key, const QByteArray &bytes) const;
    [[nodiscard]] static std::optional<QByteArray>
    unsealed(const QString &key, const QByteArray &sealed, const Keys &keys);
    [[nodiscard]] static std::optional<QByteArray>
    unsealedFirst(const QString &key, const QByteArray &sealed, const Keys &keys);
    [[nodiscard]] static QByteArray headOf(const QString &key, const SecretKey &own,
                                           const SecretKey &heads);
    [[nodiscard]] static std::optional<SecretKey>
    ownKey(const QString &key, const QByteArray &sealed, const SecretKey &heads);
    [[nodiscard]] Status write(const QString &key, const QByteArray &sealed) const;

    QString m_folder;
    SecretKey m_nameKey;
    Keys m_keys;
    std::optional<Keys> m_other;
};

} // namespace hezhong
