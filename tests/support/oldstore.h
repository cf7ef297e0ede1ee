// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/keys/keyfile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

namespace hezhong {

/// The key file of a store of the first format with the same key, whose password costs a guess next to nothing: runs
/// that open it a thousand times are about the migration. The password of a kept store is its folder's name.
[[nodiscard]] inline QByteArray quickKeys(const QString &kept)
{
    const QString path = QDir(kept).filePath(QStringLiteral("keys.json"));
    const QString password = QDir(kept).dirName();
    QFile file(path);
    const auto keys = KeyFile::load(path);
    const auto opened = keys ? keys->unlock({{}, password, {}}) : Result<StoreKeys>(fail(keys.error()));
    if (!opened || !file.open(QIODevice::ReadOnly))
        qFatal("the kept store %s does not open", qPrintable(kept));
    QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    QJsonArray ways = json.value(QLatin1String("slots")).toArray();
    QJsonObject slot = ways.at(0).toObject();
    const KeyWork work = KeyWork::least(KeyStrength::Fast);
    slot.insert(QLatin1String("operations"), qint64(work.operations));
    slot.insert(QLatin1String("memory"), qint64(work.memory));
    const QByteArray salt =
        QByteArray::fromBase64(slot.value(QLatin1String("salt")).toString().toLatin1());
    const QByteArray nonce =
        QByteArray::fromBase64(slot.value(QLatin1String("nonce")).toString().toLatin1());
    const QByteArray header =
        QList<QByteArray>{"hezhong key slot 1", keys->storeId(), "user",
                          slot.value(QLatin1String("owner")).toString().toLatin1(),
                          QByteArray::number(work.operations), QByteArray::number(work.memory),
                          salt.toHex()}
            .join('\n');
    const auto bytes = [](const QByteArray &from) {
        return reinterpret_cast<const unsigned char *>(from.constData());
    };
    SecretKey wrapping;
    const QByteArray typed = password.toUtf8();
    QByteArray wrapped(SecretKey::Size + crypto_aead_xchacha20poly1305_ietf_ABYTES, '\0');
    if (crypto_pwhash(wrapping.data(), SecretKey::Size, typed.constData(),
                      static_cast<unsigned long long>(typed.size()), bytes(salt), work.operations,
                      static_cast<std::size_t>(work.memory), crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        qFatal("no memory");
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        reinterpret_cast<unsigned char *>(wrapped.data()), nullptr, opened->key.data(),
        SecretKey::Size, bytes(header), static_cast<unsigned long long>(header.size()), nullptr,
        bytes(nonce), wrapping.data());
    slot.insert(QLatin1String("wrapped"), QString::fromLatin1(wrapped.toBase64()));
    ways.replace(0, slot);
    json.insert(QLatin1String("slots"), ways);
    return QJsonDocument(json).toJson();
}

/// Copies a kept store of an older version to `to`, with quickKeys().
inline void layOldStore(const QString &kept, const QString &to)
{
    static const QByteArray keys = quickKeys(kept);
    QDir().mkpath(to);
    for (const QString &name : QDir(kept).entryList(QDir::Files)) {
        const QString path = to + QLatin1Char('/') + name;
        QFile::copy(kept + QLatin1Char('/') + name, path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    }
    QFile written(to + QStringLiteral("/keys.json"));
    if (!written.open(QIODevice::WriteOnly | QIODevice::Truncate)
        || written.write(keys) != keys.size())
        qFatal("keys.json");
}

} // namespace hezhong
