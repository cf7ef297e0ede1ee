// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealing/canonicalform.h"

#include <QtEndian>

#include <sodium.h>

namespace hezhong {

void appendCanonical(QByteArray &form, const QVariant &value)
{
    const bool textual = value.typeId() == QMetaType::QString;
    const QByteArray bytes = value.isNull() ? QByteArray()
                             : textual      ? value.toString().toUtf8()
                                            : QByteArray::number(value.toLongLong());
    form += value.isNull() ? 'n' : textual ? 't' : 'i';
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
