// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keys/secretkey.h"

#include <sodium.h>

#include <cstring>
#include <new>
#include <utility>

namespace hezhong {

SecretKey::SecretKey() : m_bytes(nullptr)
{
    static const int ready = sodium_init();
    if (ready >= 0)
        m_bytes = static_cast<unsigned char *>(sodium_malloc(Size));
    if (!m_bytes)
        throw std::bad_alloc();
    sodium_memzero(m_bytes, Size);
}

SecretKey::SecretKey(SecretKey &&other) noexcept : m_bytes(std::exchange(other.m_bytes, nullptr)) {}

SecretKey &SecretKey::operator=(SecretKey &&other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

SecretKey::~SecretKey()
{
    sodium_free(m_bytes);
}

SecretKey SecretKey::random()
{
    SecretKey key;
    randombytes_buf(key.m_bytes, Size);
    return key;
}

SecretKey SecretKey::fromHex(const QString &digits)
{
    SecretKey key;
    QByteArray text = digits.toLatin1();
    std::size_t length = 0;
    if (sodium_hex2bin(key.m_bytes, Size, text.constData(), static_cast<std::size_t>(text.size()),
                       nullptr, &length, nullptr)
            != 0
        || length != Size)
        sodium_memzero(key.m_bytes, Size);
    wipe(text);
    return key;
}

QString SecretKey::toHex() const
{
    QByteArray text(2 * Size + 1, '\0');
    sodium_bin2hex(text.data(), 2 * Size + 1, m_bytes, Size);
    const QString digits = QString::fromLatin1(text.constData());
    wipe(text);
    return digits;
}

SecretKey SecretKey::derived(const char (&purpose)[9]) const
{
    static_assert(crypto_kdf_KEYBYTES == Size && crypto_kdf_CONTEXTBYTES == 8);
    SecretKey key;
    crypto_kdf_derive_from_key(key.m_bytes, Size, 1, purpose, m_bytes);
    return key;
}

SecretKey SecretKey::copy() const
{
    SecretKey key;
    std::memcpy(key.m_bytes, m_bytes, Size);
    return key;
}

void wipe(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

} // namespace hezhong
