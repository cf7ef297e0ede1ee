// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filevault.h"

#include "core/base/fileops.h"
#include "core/base/filetree.h"
#include "core/base/filewrite.h"
#include "core/base/words.h"
#include "core/store/ownfile.h"
#include "core/store/sqlite/sqlerror.h"

#include <QDir>
#include <QRegularExpression>

#include <sodium.h>

#include <cerrno>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

// The first format: nonce and content under one key for all. Now: the file's own key, then nonce
// and content under it.
constexpr char FirstMagic[] = "HZF1";
constexpr char Magic[] = "HZF2";
constexpr qsizetype MagicSize = 4;
constexpr qsizetype NonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype TagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype HeadSize = MagicSize + NonceSize + qsizetype(SecretKey::Size) + TagSize;

const QRegularExpression &keyPattern()
{
    static const QRegularExpression pattern(u"^[0-9a-f]{64}\\z"_s);
    return pattern;
}

const unsigned char *bytesOf(const QByteArray &bytes, qsizetype from = 0)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData()) + from;
}

unsigned char *mutableBytes(QByteArray &bytes, qsizetype from = 0)
{
    return reinterpret_cast<unsigned char *>(bytes.data()) + from;
}

/// Nonce and encrypted bytes; `name` is bound to them.
QByteArray locked(const unsigned char *bytes, qsizetype size, const QString &name,
                  const SecretKey &key)
{
    const QByteArray bound = name.toLatin1();
    QByteArray box(NonceSize + size + TagSize, Qt::Uninitialized);
    randombytes_buf(box.data(), NonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        mutableBytes(box, NonceSize), nullptr, bytes, static_cast<unsigned long long>(size),
        bytesOf(bound), static_cast<unsigned long long>(bound.size()), nullptr, bytesOf(box),
        key.data());
    return box;
}

/// Opens what stands in `box` from `from` on into `out`, which has room for it.
bool unlocked(unsigned char *out, const QByteArray &box, qsizetype from, qsizetype size,
              const QString &name, const SecretKey &key)
{
    const QByteArray bound = name.toLatin1();
    return crypto_aead_xchacha20poly1305_ietf_decrypt(
               out, nullptr, nullptr, bytesOf(box, from + NonceSize),
               static_cast<unsigned long long>(size + TagSize), bytesOf(bound),
               static_cast<unsigned long long>(bound.size()), bytesOf(box, from), key.data())
           == 0;
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
    : m_folder(std::move(folder)), m_nameKey(storeKey.derived("filename")), m_keys(storeKey)
{}

bool FileVault::isKey(const QString &name)
{
    return keyPattern().match(name).hasMatch();
}

QString FileVault::keyOf(const QByteArray &bytes) const
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(mutableBytes(hash), crypto_generichash_BYTES, bytesOf(bytes),
                       static_cast<unsigned long long>(bytes.size()), m_nameKey.data(),
                       SecretKey::Size);
    return QString::fromLatin1(hash.toHex());
}

QString FileVault::pathOf(const QString &key) const
{
    return QDir(m_folder).filePath(key);
}

QByteArray FileVault::headOf(const QString &key, const SecretKey &own, const SecretKey &heads)
{
    return QByteArray(Magic, MagicSize) + locked(own.data(), SecretKey::Size, key, heads);
}

std::optional<SecretKey> FileVault::ownKey(const QString &key, const QByteArray &sealed,
                                           const SecretKey &heads)
{
    SecretKey own;
    if (sealed.size() < HeadSize || !sealed.startsWith(Magic)
        || !unlocked(own.data(), sealed, MagicSize, SecretKey::Size, key, heads))
        return std::nullopt;
    return own;
}

QByteArray FileVault::sealed(const QString &key, const QByteArray &bytes) const
{
    const SecretKey own = SecretKey::random();
    return headOf(key, own, m_keys.heads) + locked(bytesOf(bytes), bytes.size(), key, own);
}

std::optional<QByteArray> FileVault::unsealedFirst(const QString &key, const QByteArray &sealed,
                                                   const Keys &keys)
{
    const qsizetype size = sealed.size() - MagicSize - NonceSize - TagSize;
    if (size < 0 || !sealed.startsWith(FirstMagic))
        return std::nullopt;
    QByteArray bytes(size, Qt::Uninitialized);
    if (!unlocked(mutableBytes(bytes), sealed, MagicSize, size, key, keys.first))
        return std::nullopt;
    return bytes;
}

std::optional<QByteArray> FileVault::unsealed(const QString &key, const QByteArray &sealed,
                                              const Keys &keys)
{
    const std::optional<SecretKey> own = ownKey(key, sealed, keys.heads);
    if (!own)
        return unsealedFirst(key, sealed, keys);
    const qsizetype size = sealed.size() - HeadSize - NonceSize - TagSize;
    if (size < 0)
        return std::nullopt;
    QByteArray bytes(size, Qt::Uninitialized);
    if (!unlocked(mutableBytes(bytes), sealed, HeadSize, size, key, *own))
        return std::nullopt;
    return bytes;
}

Status FileVault::write(const QString &key, const QByteArray &sealed) const
{
    if (const Status written = writeWholeFile(pathOf(key), sealed); !written)
        return fail(storeErrorOf(written.error()));
    return {};
}

Result<FileVault::Kept> FileVault::put(const QByteArray &bytes) const
{
    const QString key = keyOf(bytes);
    if (QFile::exists(pathOf(key)) && get(key).has_value()) {
        // Whoever wrote it may have ended, or been told of a fault, before its name was on the disk.
        if (FileOps::current().syncFolder(m_folder) != 0)
            return fail(diskFault(u"files/, fsync"_s));
        return Kept{key, false};
    }
    const int made = makeFolders(m_folder);
    if (made != 0)
        return fail(diskErrorOf(made, u"files/, errno %1"_s.arg(made)));
    HEZHONG_TRY(write(key, sealed(key, bytes)));
    return Kept{key, true};
}

Result<QByteArray> FileVault::get(const QString &key) const
{
    if (!isKey(key))
        return fail(badInput(u"not-found"_s, u"file"_s,
                             words("store", "没有这个文件，其他内容不受影响。"),
                             words("store", "请刷新后重试。")));
    HEZHONG_ASSIGN(const std::optional<QByteArray> kept, readOwnFile(pathOf(key), MostBytes));
    if (!kept)
        return damaged(key, u"missing"_s);
    std::optional<QByteArray> bytes = opened(key, *kept);
    if (!bytes)
        return damaged(key, u"content"_s);
    return std::move(*bytes);
}

std::optional<QByteArray> FileVault::opened(const QString &key, const QByteArray &sealed) const
{
    std::optional<QByteArray> bytes = unsealed(key, sealed, m_keys);
    if (!bytes && m_other)
        bytes = unsealed(key, sealed, *m_other);
    return bytes && keyOf(*bytes) == key ? bytes : std::nullopt;
}

bool FileVault::isSound(const QString &key, const QByteArray &sealed) const
{
    return opened(key, sealed).has_value();
}

Result<bool> FileVault::rewrap(const QString &key) const
{
    HEZHONG_ASSIGN(const std::optional<QByteArray> kept, readOwnFile(pathOf(key), MostBytes));
    if (!kept)
        return damaged(key, u"missing"_s);
    if (ownKey(key, *kept, m_keys.heads))
        return false;
    if (!m_other)
        return damaged(key, u"key"_s);
    if (const std::optional<SecretKey> own = ownKey(key, *kept, m_other->heads)) {
        HEZHONG_TRY(write(key, headOf(key, *own, m_keys.heads) + kept->mid(HeadSize)));
        return true;
    }
    const std::optional<QByteArray> bytes = unsealedFirst(key, *kept, *m_other);
    if (!bytes)
        return damaged(key, u"content"_s);
    HEZHONG_TRY(write(key, sealed(key, *bytes)));
    return true;
}

bool FileVault::isSameHead(const QString &one, const QString &other)
{
    const auto head = [](const QString &path) {
        QByteArray bytes;
        // The one step that reads no more than asked for; a longer file gives one byte over.
        return FileOps::current().read(path, HeadSize, bytes) == 0 ? bytes : QByteArray();
    };
    const QByteArray first = head(one);
    return !first.isEmpty() && first == head(other);
}

void FileVault::remove(const QString &key) const
{
    if (isKey(key))
        static_cast<void>(FileOps::current().remove(pathOf(key)));
}

QStringList FileVault::keys() const
{
    return QDir(m_folder).entryList(QDir::Files).filter(keyPattern());
}

} // namespace hezhong
