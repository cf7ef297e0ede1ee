// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/fontglyphs.h"

#include <QtEndian>

namespace hezhong {

namespace {

constexpr quint32 maxpTag = 0x6D617870;
constexpr qsizetype headerSize = 12;
constexpr qsizetype recordSize = 16;

/// A big-endian number at `at`; 0 where the font ends before it.
template <class Number>
Number numberAt(const QByteArray &font, qsizetype at)
{
    if (at < 0 || at + qsizetype(sizeof(Number)) > font.size())
        return 0;
    return qFromBigEndian<Number>(font.constData() + at);
}

} // namespace

int trueTypeGlyphs(const QByteArray &font)
{
    const int tables = numberAt<quint16>(font, 4);
    for (int i = 0; i < tables; ++i) {
        const qsizetype record = headerSize + i * recordSize;
        if (numberAt<quint32>(font, record) != maxpTag)
            continue;
        return numberAt<quint16>(font, qsizetype(numberAt<quint32>(font, record + 8)) + 4);
    }
    return 0;
}

} // namespace hezhong
