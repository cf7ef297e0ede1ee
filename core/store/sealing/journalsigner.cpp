// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealing/journalsigner.h"

#include "core/store/sqlite/sqlerror.h"

#include <sodium.h>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

const QString publicName = u"journal_public"_s;
const QString secretName = u"journal_secret"_s;
const QString damageDetail = u"meta: journal key"_s;
constexpr qsizetype NonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype TagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *mutableBytes(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// The 64 bytes that libsodium signs with, in guarded memory, and the public half.
class SigningPair {
public:
    explicit SigningPair(const SecretKey &seed)
        : m_secret(static_cast<unsigned char *>(sodium_malloc(crypto_sign_SECRETKEYBYTES)))
    {
        if (!m_secret)
            throw std::bad_alloc();
        m_public.resize(crypto_sign_PUBLICKEYBYTES);
        crypto_sign_seed_keypair(mutableBytes(m_public), m_secret, seed.data());
    }
    ~SigningPair() { sodium_free(m_secret); }
    SigningPair(const SigningPair &) = delete;
    SigningPair &operator=(const SigningPair &) = delete;

    [[nodiscard]] const unsigned char *secret() const { return m_secret; }
    [[nodiscard]] const QByteArray &publicKey() const { return m_public; }

private:
    unsigned char *m_secret;
    QByteArray m_public;
};

} // namespace

JournalSigner::JournalSigner(SecretKey seed)
    : m_seed(std::move(seed)), m_public(SigningPair(m_seed).publicKey())
{}

Result<JournalSigner> JournalSigner::make(Meta &meta, const SecretKey &storeKey)
{
    JournalSigner signer(SecretKey::random());
    HEZHONG_TRY(signer.keep(meta, storeKey));
    HEZHONG_TRY(meta.set(publicName, QString::fromLatin1(signer.m_public.toHex())));
    return signer;
}

Status JournalSigner::keep(Meta &meta, const SecretKey &storeKey) const
{
    const SecretKey wrapping = storeKey.derived("journkey");
    QByteArray box(NonceSize + qsizetype(SecretKey::Size) + TagSize, Qt::Uninitialized);
    randombytes_buf(box.data(), NonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        mutableBytes(box) + NonceSize, nullptr, m_seed.data(), SecretKey::Size, bytesOf(m_public),
        static_cast<unsigned long long>(m_public.size()), nullptr, bytesOf(box), wrapping.data());
    return meta.set(secretName, QString::fromLatin1(box.toBase64()));
}

Result<std::optional<JournalSigner>> JournalSigner::load(const Meta &meta,
                                                         const SecretKey &storeKey)
{
    HEZHONG_ASSIGN(const QString publicText, meta.value(publicName));
    HEZHONG_ASSIGN(const QString secretText, meta.value(secretName));
    if (publicText.isEmpty() && secretText.isEmpty())
        return std::optional<JournalSigner>();
    const QByteArray wanted = QByteArray::fromHex(publicText.toLatin1());
    const QByteArray box = QByteArray::fromBase64(secretText.toLatin1());
    const SecretKey wrapping = storeKey.derived("journkey");
    SecretKey seed;
    if (box.size() != NonceSize + qsizetype(SecretKey::Size) + TagSize
        || crypto_aead_xchacha20poly1305_ietf_decrypt(
               seed.data(), nullptr, nullptr, bytesOf(box) + NonceSize,
               static_cast<unsigned long long>(box.size() - NonceSize), bytesOf(wanted),
               static_cast<unsigned long long>(wanted.size()), bytesOf(box), wrapping.data())
               != 0)
        return fail(corrupt(damageDetail));
    JournalSigner signer(std::move(seed));
    if (signer.m_public != wanted)
        return fail(corrupt(damageDetail));
    return std::optional(std::move(signer));
}

bool JournalSigner::isDamage(const Error &error)
{
    return error.code == "store.corrupt"_L1 && error.detail == damageDetail;
}

QByteArray JournalSigner::sign(const QByteArray &text) const
{
    const SigningPair pair(m_seed);
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(mutableBytes(signature), nullptr, bytesOf(text),
                         static_cast<unsigned long long>(text.size()), pair.secret());
    return signature;
}

bool JournalSigner::isSigned(const QByteArray &publicKey, const QByteArray &text,
                             const QByteArray &signature)
{
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES
           && crypto_sign_verify_detached(bytesOf(signature), bytesOf(text),
                                          static_cast<unsigned long long>(text.size()),
                                          bytesOf(publicKey))
                  == 0;
}

} // namespace hezhong
