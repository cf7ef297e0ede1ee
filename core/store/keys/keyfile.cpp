// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keys/keyfile.h"

#include "core/base/filewrite.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/store/keys/recoverykey.h"
#include "core/store/sqlite/sqlerror.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sodium.h>

#include <algorithm>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr int FormatVersion = 1;
constexpr qint64 MostBytes = 1 << 20;
constexpr int SaltBytes = 32;

/// Two spellings of one password that Unicode holds for the same text open the same slot.
QByteArray passwordBytes(const QString &password)
{
    return password.normalized(QString::NormalizationForm_C).toUtf8();
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
    const auto bytes = readWholeFile(path, MostBytes);
    if (!bytes)
        return fail(corrupt(u"keys.json: "_s + bytes.error().code));
    const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
    if (json.value(u"format"_s).toInt() != FormatVersion)
        return fail(corrupt(u"keys.json: format"_s));
    KeyFile file;
    file.m_storeId = json.value(u"store"_s).toString().toUtf8();
    file.m_nameSalt = QByteArray::fromBase64(json.value(u"name_salt"_s).toString().toLatin1());
    if (file.m_nameSalt.size() != SaltBytes)
        return fail(corrupt(u"keys.json: name_salt"_s));
    for (const QJsonValue item : json.value(u"slots"_s).toArray()) {
        auto slot = KeySlot::fromJson(item.toObject());
        if (!slot)
            return fail(corrupt(u"keys.json: slot"_s));
        file.m_slots.append(std::move(*slot));
    }
    return file;
}

Status KeyFile::save(const QString &path) const
{
    QJsonArray list;
    for (const KeySlot &slot : m_slots)
        list.append(slot.toJson());
    const QJsonObject json{{u"format"_s, FormatVersion},
                           {u"store"_s, QString::fromUtf8(m_storeId)},
                           {u"name_salt"_s, QString::fromLatin1(m_nameSalt.toBase64())},
                           {u"slots"_s, list}};
    if (const Status written = writeWholeFile(path, QJsonDocument(json).toJson()); !written)
        return fail(storeErrorOf(written.error()));
    return {};
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
    return {};
}

bool KeyFile::removeUser(const QString &userName)
{
    const QByteArray owner = ownerOf(userName);
    return m_slots.removeIf([&owner](const KeySlot &slot) {
        return slot.kind() == KeySlot::Kind::User && slot.owner() == owner;
    }) > 0;
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
    return shown;
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

Result<SecretKey> KeyFile::unlock(const Credentials &who) const
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
    auto key = slot->unwrap(bytes, m_storeId);
    wipe(bytes);
    if (!key)
        return fail(std::move(key).error());
    if (!key->has_value() && !who.recoveryKey.isEmpty())
        return fail(storeFault(u"store.wrong-password"_s,
                               words("store", "恢复密钥不属于这个机构的数据。"),
                               words("store", "请确认恢复密钥单与所选的数据文件夹对应。")));
    if (!key->has_value())
        return wrongPassword();
    return std::move(**key);
}

} // namespace hezhong
