// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filevault.h"

#include "core/base/filewrite.h"
#include "core/base/words.h"
#include "core/store/sqlite/sqlerror.h"

#include <QDir>
#include <QRegularExpression>

#include <sodium.h>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr char Magic[] = "HZF1";
constexpr qsizetype MagicSize = 4;
constexpr qsizetype NonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype TagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qint64 MostBytes = qint64(1) << 30;

const QRegularExpression &keyPattern()
{
    static const QRegularExpression pattern(u"^[0-9a-f]{64}$"_s);
    return pattern;
}

const unsigned char *bytesOf(const QByteArray &bytes, qsizetype from = 0)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData()) + from;
}

tl::unexpected<Error> damaged(const QString &key, const QString &why)
{
    return fail(
        storeFault(u"store.corrupt"_s,
                   words("store", "文件 %1… 已损坏或丢失，其他内容不受影响。").arg(key.left(12)),
                   words("store", "请运行完整性检查，并用备份恢复这个文件。"), why));
}

} // namespace

FileVault::FileVault(QString folder, const SecretKey &storeKey)
    : m_folder(std::move(folder)), m_nameKey(storeKey.derived("filename")),
      m_contentKey(storeKey.derived("filebody"))
{}

QString FileVault::keyOf(const QByteArray &bytes) const
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), crypto_generichash_BYTES,
                       bytesOf(bytes), static_cast<unsigned long long>(bytes.size()),
                       m_nameKey.data(), SecretKey::Size);
    return QString::fromLatin1(hash.toHex());
}

QString FileVault::pathOf(const QString &key) const
{
    return QDir(m_folder).filePath(key);
}

Result<FileVault::Kept> FileVault::put(const QByteArray &bytes) const
{
    const QString key = keyOf(bytes);
    if (QFile::exists(pathOf(key)) && get(key).has_value())
        return Kept{key, false};
    QByteArray sealed = QByteArray::fromRawData(Magic, MagicSize);
    sealed.resize(MagicSize + NonceSize + bytes.size() + TagSize);
    auto *out = reinterpret_cast<unsigned char *>(sealed.data());
    randombytes_buf(out + MagicSize, NonceSize);
    const QByteArray name = key.toLatin1();
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + MagicSize + NonceSize, nullptr, bytesOf(bytes),
                                               static_cast<unsigned long long>(bytes.size()),
                                               bytesOf(name),
                                               static_cast<unsigned long long>(name.size()),
                                               nullptr, out + MagicSize, m_contentKey.data());
    if (!QDir().mkpath(m_folder))
        return fail(readOnly(u"files/"_s));
    if (const Status written = writeWholeFile(pathOf(key), sealed); !written)
        return fail(storeErrorOf(written.error()));
    return Kept{key, true};
}

Result<QByteArray> FileVault::get(const QString &key) const
{
    if (!keyPattern().match(key).hasMatch())
        return fail(badInput(u"not-found"_s, u"file"_s,
                             words("store", "没有这个文件，其他内容不受影响。"),
                             words("store", "请刷新后重试。")));
    const auto sealed = readWholeFile(pathOf(key), MostBytes);
    if (!sealed)
        return damaged(key, sealed.error().code);
    const qsizetype size = sealed->size() - MagicSize - NonceSize - TagSize;
    if (size < 0 || !sealed->startsWith(Magic))
        return damaged(key, u"header"_s);
    QByteArray bytes(size, Qt::Uninitialized);
    const QByteArray name = key.toLatin1();
    const int code = crypto_aead_xchacha20poly1305_ietf_decrypt(
        reinterpret_cast<unsigned char *>(bytes.data()), nullptr, nullptr,
        bytesOf(*sealed, MagicSize + NonceSize), static_cast<unsigned long long>(size + TagSize),
        bytesOf(name), static_cast<unsigned long long>(name.size()), bytesOf(*sealed, MagicSize),
        m_contentKey.data());
    if (code != 0 || keyOf(bytes) != key)
        return damaged(key, u"content"_s);
    return bytes;
}

void FileVault::remove(const QString &key) const
{
    if (keyPattern().match(key).hasMatch())
        QFile::remove(pathOf(key));
}

QStringList FileVault::keys() const
{
    return QDir(m_folder).entryList(QDir::Files).filter(keyPattern());
}

} // namespace hezhong
