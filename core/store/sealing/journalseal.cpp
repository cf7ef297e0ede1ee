// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealing/journalseal.h"

#include "core/store/sealing/canonicalform.h"

#include <QJsonDocument>

namespace hezhong {

using namespace Qt::StringLiterals;

namespace {

constexpr int Format = 1;

} // namespace

QByteArray JournalSeal::text() const
{
    QByteArray form;
    for (const QVariant &value :
         {QVariant(u"hezhong journal seal 1"_s), QVariant(storeId), QVariant(count),
          QVariant(QString::fromLatin1(hash.toHex())), QVariant(at)})
        appendCanonical(form, value);
    return form;
}

void JournalSeal::sign(const JournalSigner &signer)
{
    publicKey = signer.publicKey();
    signature = signer.sign(text());
}

bool JournalSeal::isSignedBy(const QByteArray &key) const
{
    return publicKey == key && JournalSigner::isSigned(key, text(), signature);
}

QJsonObject JournalSeal::toJson() const
{
    return {{u"format"_s, Format},
            {u"store"_s, storeId},
            {u"count"_s, count},
            {u"hash"_s, QString::fromLatin1(hash.toHex())},
            {u"at"_s, at},
            {u"key"_s, QString::fromLatin1(publicKey.toHex())},
            {u"signature"_s, QString::fromLatin1(signature.toBase64())}};
}

std::optional<JournalSeal> JournalSeal::fromJson(const QJsonObject &json)
{
    if (json.value(u"format"_s).toInt() != Format)
        return std::nullopt;
    JournalSeal seal;
    seal.storeId = json.value(u"store"_s).toString();
    seal.count = json.value(u"count"_s).toInteger(-1);
    seal.hash = QByteArray::fromHex(json.value(u"hash"_s).toString().toLatin1());
    seal.at = json.value(u"at"_s).toString();
    seal.publicKey = QByteArray::fromHex(json.value(u"key"_s).toString().toLatin1());
    seal.signature = QByteArray::fromBase64(json.value(u"signature"_s).toString().toLatin1());
    return seal.count >= 0 && !seal.hash.isEmpty() ? std::optional(seal) : std::nullopt;
}

QByteArray JournalSeal::toBytes() const
{
    return QJsonDocument(toJson()).toJson();
}

std::optional<JournalSeal> JournalSeal::parse(const QByteArray &bytes)
{
    return fromJson(QJsonDocument::fromJson(bytes).object());
}

} // namespace hezhong
