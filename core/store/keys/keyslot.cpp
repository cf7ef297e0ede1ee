// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keys/keyslot.h"

#include "core/base/words.h"
#include "core/store/sqlite/sqlerror.h"

#include <QElapsedTimer>

#include <sodium.h>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

// A key file that asks for more was not written by this program.
constexpr quint64 MostMemory = quint64(2) << 30;
constexpr qsizetype WrappedSize = SecretKey::Size + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype SealedSize = SecretKey::Size + crypto_box_SEALBYTES;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *mutableBytes(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
    return bytes;
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace

Result<SecretKey> KeySlot::derive(const QByteArray &password) const
{
    SecretKey key;
    const int code = crypto_pwhash(
        key.data(), SecretKey::Size, password.constData(),
        static_cast<unsigned long long>(password.size()), bytesOf(m_salt), m_work.operations,
        static_cast<std::size_t>(m_work.memory), crypto_pwhash_ALG_ARGON2ID13);
    if (code != 0)
        return fail(storeFault(u"store.memory"_s,
                               words("store", "内存不足，无法核对密码，数据没有改动。"),
                               words("store", "请关闭其他程序后重试。"), u"crypto_pwhash"_s));
    return key;
}

Result<SecretKey> KeySlot::deriveSlowly(const QByteArray &password, KeyStrength strength,
                                        const KeyWork &least)
{
    m_work = KeyWork::least(strength).atLeast(least);
    for (;;) {
        QElapsedTimer timer;
        timer.start();
        HEZHONG_ASSIGN(SecretKey key, derive(password));
        const std::optional<KeyWork> more = m_work.after(timer.elapsed());
        if (strength == KeyStrength::Fast || !more)
            return key;
        m_work = *more;
    }
}

QByteArray KeySlot::header(const QByteArray &storeId) const
{
    QList<QByteArray> parts{hasOwnSecret() ? QByteArrayLiteral("hezhong key slot 2")
                                           : QByteArrayLiteral("hezhong key slot 1"),
                            storeId,
                            m_kind == Kind::User ? QByteArrayLiteral("user")
                                                 : QByteArrayLiteral("recovery"),
                            m_owner.toHex(),
                            QByteArray::number(m_work.operations),
                            QByteArray::number(m_work.memory),
                            m_salt.toHex()};
    if (hasOwnSecret())
        parts += m_public.toHex();
    return parts.join('\n');
}

QByteArray KeySlot::sealed(const SecretKey &key) const
{
    QByteArray box(SealedSize, Qt::Uninitialized);
    crypto_box_seal(mutableBytes(box), key.data(), SecretKey::Size, bytesOf(m_public));
    return box;
}

std::optional<SecretKey> KeySlot::unsealed(const QByteArray &box, const SecretKey &secret) const
{
    SecretKey key;
    if (crypto_box_seal_open(key.data(), bytesOf(box), SealedSize, bytesOf(m_public), secret.data())
        != 0)
        return std::nullopt;
    return key;
}

Result<KeySlot> KeySlot::wrap(const SecretKey &key, Kind kind, const QByteArray &owner,
                              const QByteArray &password, KeyStrength strength,
                              const QByteArray &storeId, const KeyWork &least)
{
    KeySlot slot;
    slot.m_kind = kind;
    slot.m_owner = owner;
    slot.m_salt = randomBytes(crypto_pwhash_SALTBYTES);
    slot.m_nonce = randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    HEZHONG_ASSIGN(const SecretKey wrapping, slot.deriveSlowly(password, strength, least));
    SecretKey secret;
    slot.m_public.resize(crypto_box_PUBLICKEYBYTES);
    crypto_box_keypair(mutableBytes(slot.m_public), secret.data());
    const QByteArray header = slot.header(storeId);
    slot.m_wrapped.resize(WrappedSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(mutableBytes(slot.m_wrapped), nullptr, secret.data(),
                                               SecretKey::Size, bytesOf(header),
                                               static_cast<unsigned long long>(header.size()),
                                               nullptr, bytesOf(slot.m_nonce), wrapping.data());
    slot.m_sealed = slot.sealed(key);
    return slot;
}

Result<std::optional<StoreKeys>> KeySlot::unwrap(const QByteArray &password,
                                                 const QByteArray &storeId) const
{
    QElapsedTimer timer;
    timer.start();
    HEZHONG_ASSIGN(const SecretKey wrapping, derive(password));
    const qint64 took = timer.elapsed();
    const QByteArray associated = header(storeId);
    SecretKey secret;
    const int code = crypto_aead_xchacha20poly1305_ietf_decrypt(
        secret.data(), nullptr, nullptr, bytesOf(m_wrapped),
        static_cast<unsigned long long>(m_wrapped.size()), bytesOf(associated),
        static_cast<unsigned long long>(associated.size()), bytesOf(m_nonce), wrapping.data());
    if (code != 0)
        return std::optional<StoreKeys>();
    if (!hasOwnSecret())
        return std::optional(StoreKeys{std::move(secret), std::nullopt, took});
    std::optional<SecretKey> key = unsealed(m_sealed, secret);
    if (!key)
        return fail(corrupt(u"keys.json: sealed key"_s));
    StoreKeys keys{std::move(*key), std::nullopt, took};
    if (hasNext())
        keys.next = unsealed(m_next, secret);
    return std::optional(std::move(keys));
}

void KeySlot::offerNext(const SecretKey &next)
{
    m_next = sealed(next);
}

void KeySlot::takeNext()
{
    if (!hasNext())
        return;
    m_sealed = m_next;
    m_next.clear();
}

QJsonObject KeySlot::toJson() const
{
    QJsonObject json{{u"kind"_s, m_kind == Kind::User ? u"user"_s : u"recovery"_s},
                     {u"owner"_s, QString::fromLatin1(m_owner.toHex())},
                     {u"kdf"_s, u"argon2id13"_s},
                     {u"operations"_s, qint64(m_work.operations)},
                     {u"memory"_s, qint64(m_work.memory)},
                     {u"salt"_s, base64(m_salt)},
                     {u"nonce"_s, base64(m_nonce)},
                     {u"wrapped"_s, base64(m_wrapped)}};
    if (hasOwnSecret()) {
        json.insert(u"public"_s, base64(m_public));
        json.insert(u"sealed"_s, base64(m_sealed));
    }
    if (hasNext())
        json.insert(u"next"_s, base64(m_next));
    return json;
}

bool KeySlot::isSound() const
{
    const bool wrapped = m_salt.size() == crypto_pwhash_SALTBYTES
                         && m_nonce.size() == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
                         && m_wrapped.size() == WrappedSize;
    const bool own = hasOwnSecret() ? m_public.size() == crypto_box_PUBLICKEYBYTES
                                          && m_sealed.size() == SealedSize
                                    : m_sealed.isEmpty() && m_next.isEmpty();
    return wrapped && own && (m_next.isEmpty() || m_next.size() == SealedSize)
           && m_work.operations >= crypto_pwhash_OPSLIMIT_MIN
           && m_work.operations <= KeyWork::MostOperations
           && m_work.memory >= crypto_pwhash_MEMLIMIT_MIN && m_work.memory <= MostMemory;
}

std::optional<KeySlot> KeySlot::fromJson(const QJsonObject &json)
{
    const auto bytes = [&json](const QString &name) {
        return QByteArray::fromBase64(json.value(name).toString().toLatin1());
    };
    KeySlot slot;
    const QString kind = json.value(u"kind"_s).toString();
    slot.m_kind = kind == "user"_L1 ? Kind::User : Kind::Recovery;
    slot.m_owner = QByteArray::fromHex(json.value(u"owner"_s).toString().toLatin1());
    slot.m_work.operations = static_cast<quint64>(json.value(u"operations"_s).toInteger());
    slot.m_work.memory = static_cast<quint64>(json.value(u"memory"_s).toInteger());
    slot.m_salt = bytes(u"salt"_s);
    slot.m_nonce = bytes(u"nonce"_s);
    slot.m_wrapped = bytes(u"wrapped"_s);
    slot.m_public = bytes(u"public"_s);
    slot.m_sealed = bytes(u"sealed"_s);
    slot.m_next = bytes(u"next"_s);
    const bool known = (kind == "user"_L1 || kind == "recovery"_L1)
                       && json.value(u"kdf"_s).toString() == "argon2id13"_L1;
    return known && slot.isSound() ? std::optional(slot) : std::nullopt;
}

} // namespace hezhong
