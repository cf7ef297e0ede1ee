// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keys/keyfile.h"

#include "core/base/filewrite.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/store/keys/recoverykey.h"
#include "core/store/ownfile.h"
#include "core/store/sqlite/sqlerror.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sodium.h>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

// In the first format a password wrapped the store's key itself and nothing covered the whole file.
constexpr int FirstFormat = 1;
constexpr int Format = 2;
constexpr int CodeBytes = crypto_generichash_BYTES;
constexpr int SaltBytes = 32;

/// Two spellings of one password that Unicode holds for the same text open the same slot.
QByteArray passwordBytes(const QString &password)
{
    return password.normalized(QString::NormalizationForm_C).toUtf8();
}

QByteArray fromBase64(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

tl::unexpected<Error> wrongPassword()
{
    return fail(
        storeFault(u"store.wrong-password"_s, words("store", "密码不正确。"),
                   words("store", "请检查大小写和输入法后重试；忘记密码时可以使用恢复密钥。")));
}

} // namespace

tl::unexpected<Error> noSuchUser(const QString &userName)
{
    if (userName.isEmpty())
        return fail(storeFault(u"store.no-such-user"_s,
                               words("store", "本机构有多个用户，还没有选择用户。"),
                               words("store", "请填写用户姓名。")));
    return fail(storeFault(u"store.no-such-user"_s,
                           words("store", "没有名为“%1”的用户。").arg(userName),
                           words("store", "请核对姓名，或者请管理员添加用户。")));
}

KeyFile KeyFile::fresh(const QString &storeId)
{
    KeyFile file;
    file.m_storeId = storeId.toUtf8();
    file.m_nameSalt.resize(SaltBytes);
    randombytes_buf(file.m_nameSalt.data(), SaltBytes);
    return file;
}

Result<KeyFile> KeyFile::load(const QString &path)
{
    HEZHONG_ASSIGN(const std::optional<QByteArray> bytes, readOwnFile(path, MostBytes));
    if (!bytes)
        return fail(corrupt(u"keys.json: missing or too large"_s));
    return parse(*bytes);
}

Result<KeyFile> KeyFile::parse(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const int format = json.value(u"format"_s).toInt();
    if (format != FirstFormat && format != Format)
        return fail(corrupt(u"keys.json: format"_s));
    KeyFile file;
    file.m_storeId = json.value(u"store"_s).toString().toUtf8();
    file.m_nameSalt = fromBase64(json.value(u"name_salt"_s));
    file.m_code = fromBase64(json.value(u"code"_s));
    file.m_nextCode = fromBase64(json.value(u"next_code"_s));
    if (file.m_nameSalt.size() != SaltBytes)
        return fail(corrupt(u"keys.json: name_salt"_s));
    const qsizetype wanted = format == Format ? CodeBytes : 0;
    if (file.m_code.size() != wanted)
        return fail(corrupt(u"keys.json: code"_s));
    for (const QJsonValue item : json.value(u"slots"_s).toArray()) {
        auto slot = KeySlot::fromJson(item.toObject());
        if (!slot || (format == FirstFormat && slot->hasOwnSecret()))
            return fail(corrupt(u"keys.json: slot"_s));
        file.m_slots.append(std::move(*slot));
    }
    return file;
}

QJsonObject KeyFile::body() const
{
    QJsonArray list;
    for (const KeySlot &slot : m_slots)
        list.append(slot.toJson());
    return {{u"format"_s, m_code.isEmpty() ? FirstFormat : Format},
            {u"store"_s, QString::fromUtf8(m_storeId)},
            {u"name_salt"_s, QString::fromLatin1(m_nameSalt.toBase64())},
            {u"slots"_s, list}};
}

QByteArray KeyFile::toBytes() const
{
    QJsonObject json = body();
    if (!m_code.isEmpty())
        json.insert(u"code"_s, QString::fromLatin1(m_code.toBase64()));
    if (!m_nextCode.isEmpty())
        json.insert(u"next_code"_s, QString::fromLatin1(m_nextCode.toBase64()));
    return QJsonDocument(json).toJson();
}

Status KeyFile::save(const QString &path) const
{
    if (const Status written = writeWholeFile(path, toBytes()); !written)
        return fail(storeErrorOf(written.error()));
    return {};
}

QByteArray KeyFile::codeUnder(const SecretKey &key) const
{
    QJsonObject json = body();
    json.insert(u"format"_s, Format);
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    const SecretKey purpose = key.derived("keysfile");
    QByteArray code(CodeBytes, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(code.data()), CodeBytes,
                       reinterpret_cast<const unsigned char *>(text.constData()),
                       static_cast<unsigned long long>(text.size()), purpose.data(),
                       SecretKey::Size);
    return code;
}

bool KeyFile::isAuthentic(const SecretKey &key) const
{
    if (m_code.isEmpty())
        return true;
    const QByteArray wanted = codeUnder(key);
    const auto fits = [&wanted](const QByteArray &code) {
        return code.size() == CodeBytes
               && sodium_memcmp(code.constData(), wanted.constData(), CodeBytes) == 0;
    };
    return fits(m_code) || fits(m_nextCode);
}

bool KeyFile::offersNext() const
{
    return std::any_of(m_slots.cbegin(), m_slots.cend(),
                       [](const KeySlot &slot) { return slot.hasNext(); });
}

int KeyFile::oldSlots() const
{
    return static_cast<int>(
        std::count_if(m_slots.cbegin(), m_slots.cend(),
                      [](const KeySlot &slot) { return !slot.hasOwnSecret(); }));
}

void KeyFile::offerNext(const SecretKey &key, const SecretKey &next)
{
    for (KeySlot &slot : m_slots)
        slot.offerNext(next);
    m_code = codeUnder(key);
    m_nextCode = codeUnder(next);
}

void KeyFile::takeNext(const SecretKey &next)
{
    for (KeySlot &slot : m_slots)
        slot.takeNext();
    m_nextCode.clear();
    m_code = codeUnder(next);
}

void KeyFile::dropNext(const SecretKey &key)
{
    for (KeySlot &slot : m_slots)
        slot.dropNext();
    m_nextCode.clear();
    m_code = codeUnder(key);
}

int KeyFile::userSlots() const
{
    return static_cast<int>(
        std::count_if(m_slots.cbegin(), m_slots.cend(),
                      [](const KeySlot &slot) { return slot.kind() == KeySlot::Kind::User; }));
}

QByteArray KeyFile::ownerOf(const QString &userName) const
{
    const QByteArray name = foldedForSearch(userName).toUtf8();
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), crypto_generichash_BYTES,
                       reinterpret_cast<const unsigned char *>(name.constData()),
                       static_cast<unsigned long long>(name.size()),
                       reinterpret_cast<const unsigned char *>(m_nameSalt.constData()), SaltBytes);
    return hash;
}

const KeySlot *KeyFile::slotOf(KeySlot::Kind kind, const QByteArray &owner) const
{
    for (const KeySlot &slot : m_slots)
        if (slot.kind() == kind && slot.owner() == owner)
            return &slot;
    return nullptr;
}

bool KeyFile::hasUser(const QString &userName) const
{
    return slotOf(KeySlot::Kind::User, ownerOf(userName)) != nullptr;
}

QString KeyFile::slotName(const Credentials &who) const
{
    if (!who.recoveryKey.isEmpty())
        return u"recovery"_s;
    if (who.userName.isEmpty() && userSlots() == 1)
        for (const KeySlot &slot : m_slots)
            if (slot.kind() == KeySlot::Kind::User)
                return QString::fromLatin1(slot.owner().toHex());
    return QString::fromLatin1(ownerOf(who.userName).toHex());
}

void KeyFile::replace(KeySlot slot)
{
    for (KeySlot &present : m_slots) {
        if (present.kind() == slot.kind() && present.owner() == slot.owner()) {
            present = std::move(slot);
            return;
        }
    }
    m_slots.append(std::move(slot));
}

Status KeyFile::setUser(const QString &userName, const QString &password, const SecretKey &key,
                        KeyStrength strength)
{
    if (password.isEmpty())
        return fail(badInput(u"password.empty"_s, u"password"_s, words("store", "密码不能为空。"),
                             words("store", "请设置一个自己记得住、别人猜不到的密码。")));
    QByteArray bytes = passwordBytes(password);
    auto slot =
        KeySlot::wrap(key, KeySlot::Kind::User, ownerOf(userName), bytes, strength, m_storeId);
    wipe(bytes);
    if (!slot)
        return fail(std::move(slot).error());
    replace(std::move(*slot));
    m_code = codeUnder(key);
    return {};
}

bool KeyFile::removeUser(const QString &userName, const SecretKey &key)
{
    const QByteArray owner = ownerOf(userName);
    const bool removed = m_slots.removeIf([&owner](const KeySlot &slot) {
        return slot.kind() == KeySlot::Kind::User && slot.owner() == owner;
    }) > 0;
    m_code = codeUnder(key);
    return removed;
}

Result<QString> KeyFile::setRecovery(const SecretKey &key, KeyStrength strength)
{
    const QString shown = newRecoveryKey();
    HEZHONG_ASSIGN(QByteArray bytes, canonicalRecoveryKey(shown));
    auto slot = KeySlot::wrap(key, KeySlot::Kind::Recovery, {}, bytes, strength, m_storeId);
    wipe(bytes);
    if (!slot)
        return fail(std::move(slot).error());
    replace(std::move(*slot));
    m_code = codeUnder(key);
    return shown;
}

const KeySlot *KeyFile::slotFor(const Credentials &who) const
{
    if (!who.recoveryKey.isEmpty())
        return slotOf(KeySlot::Kind::Recovery, {});
    const auto slot = userSlot(who.userName);
    return slot ? *slot : nullptr;
}

Status KeyFile::raise(const Credentials &who, const SecretKey &key, KeyStrength strength)
{
    const KeySlot *present = slotFor(who);
    if (!present)
        return noSuchUser(who.userName);
    QByteArray bytes;
    if (who.recoveryKey.isEmpty()) {
        bytes = passwordBytes(who.password);
    } else {
        HEZHONG_ASSIGN(bytes, canonicalRecoveryKey(who.recoveryKey));
    }
    auto slot = KeySlot::wrap(key, present->kind(), present->owner(), bytes, strength, m_storeId,
                              present->work());
    wipe(bytes);
    if (!slot)
        return fail(std::move(slot).error());
    replace(std::move(*slot));
    m_code = codeUnder(key);
    return {};
}

Result<const KeySlot *> KeyFile::userSlot(const QString &userName) const
{
    if (userName.isEmpty() && userSlots() == 1)
        for (const KeySlot &slot : m_slots)
            if (slot.kind() == KeySlot::Kind::User)
                return &slot;
    const KeySlot *slot =
        userName.isEmpty() ? nullptr : slotOf(KeySlot::Kind::User, ownerOf(userName));
    if (!slot)
        return noSuchUser(userName);
    return slot;
}

Result<StoreKeys> KeyFile::unlock(const Credentials &who) const
{
    const KeySlot *slot = nullptr;
    QByteArray bytes;
    if (who.recoveryKey.isEmpty()) {
        HEZHONG_ASSIGN(slot, userSlot(who.userName));
        bytes = passwordBytes(who.password);
    } else {
        slot = slotOf(KeySlot::Kind::Recovery, {});
        if (!slot)
            return fail(corrupt(u"keys.json: no recovery slot"_s));
        HEZHONG_ASSIGN(bytes, canonicalRecoveryKey(who.recoveryKey));
    }
    auto keys = slot->unwrap(bytes, m_storeId);
    wipe(bytes);
    if (!keys)
        return fail(std::move(keys).error());
    if (!keys->has_value() && !who.recoveryKey.isEmpty())
        return fail(storeFault(u"store.wrong-password"_s,
                               words("store", "恢复密钥不属于这个机构的数据。"),
                               words("store", "请确认恢复密钥单与所选的数据文件夹对应。")));
    if (!keys->has_value())
        return wrongPassword();
    return std::move(**keys);
}

} // namespace hezhong
