// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealing/canonicalform.h"

#include <QtEndian>

#include <sodium.h>

namespace hezhong {

namespace {

/// The program stores texts and whole numbers only; other types have forms of their own so that
/// none of them passes for one of these.
char typeOf(const QVariant &value)
{
    if (value.isNull())
        return 'n';
    switch (value.typeId()) {
    case QMetaType::QString:
        return 't';
    case QMetaType::QByteArray:
        return 'b';
    case QMetaType::Double:
        return 'd';
    default:
        return 'i';
    }
}

QByteArray bytesOf(const QVariant &value, char type)
{
    switch (type) {
    case 'n':
        return {};
    case 't':
        return value.toString().toUtf8();
    case 'b':
        return value.toByteArray();
    case 'd':
        return QByteArray::number(value.toDouble(), 'g', 17);
    default:
        return QByteArray::number(value.toLongLong());
    }
}

} // namespace

void appendCanonical(QByteArray &form, const QVariant &value)
{
    const char type = typeOf(value);
    const QByteArray bytes = bytesOf(value, type);
    form += type;
    const quint64 size = qToLittleEndian(static_cast<quint64>(bytes.size()));
    form.append(reinterpret_cast<const char *>(&size), sizeof size);
    form += bytes;
}

QByteArray hashOfForm(const QByteArray &form, const unsigned char *key)
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), crypto_generichash_BYTES,
                       reinterpret_cast<const unsigned char *>(form.constData()),
                       static_cast<unsigned long long>(form.size()), key,
                       key ? crypto_generichash_KEYBYTES : 0);
    return hash;
}

} // namespace hezhong
