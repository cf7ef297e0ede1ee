// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cffcids.h"

#include <QHash>

namespace hezhong::samples {

namespace {

/// Big-endian numbers out of a font program; reading past the end gives 0 and spoils the reader.
class FontReader {
public:
    explicit FontReader(const QByteArray &bytes) : m_bytes(bytes) {}

    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] quint32 number(qsizetype at, int size)
    {
        if (at < 0 || at + size > m_bytes.size()) {
            m_good = false;
            return 0;
        }
        quint32 value = 0;
        for (int i = 0; i < size; ++i)
            value = value << 8 | static_cast<quint8>(m_bytes.at(at + i));
        return value;
    }

private:
    const QByteArray &m_bytes;
    bool m_good = true;
};

/// A CFF INDEX: its number of items, where the first begins and where the INDEX ends.
struct Index {
    int count = 0;
    qsizetype first = 0;
    qsizetype firstEnd = 0;
    qsizetype end = 0;
};

Index readIndex(FontReader &reader, qsizetype at)
{
    Index index;
    index.count = static_cast<int>(reader.number(at, 2));
    if (index.count == 0) {
        index.end = at + 2;
        return index;
    }
    const int size = static_cast<int>(reader.number(at + 2, 1));
    const qsizetype data = at + 3 + qsizetype(index.count + 1) * size - 1;
    index.first = data + reader.number(at + 3, size);
    index.firstEnd = data + reader.number(at + 3 + size, size);
    index.end = data + reader.number(at + 3 + qsizetype(index.count) * size, size);
    return index;
}

/// Operators of a DICT with their last operand; two-byte operators are 1200 + second byte.
QHash<int, qint32> readDict(FontReader &reader, qsizetype from, qsizetype to)
{
    QHash<int, qint32> operands;
    qint32 last = 0;
    for (qsizetype at = from; at < to && reader.good();) {
        const int b = static_cast<int>(reader.number(at++, 1));
        if (b == 12) {
            operands.insert(1200 + static_cast<int>(reader.number(at++, 1)), last);
        } else if (b <= 21) {
            operands.insert(b, last);
        } else if (b == 28) {
            last = static_cast<qint16>(reader.number(at, 2));
            at += 2;
        } else if (b == 29) {
            last = static_cast<qint32>(reader.number(at, 4));
            at += 4;
        } else if (b == 30) {
            while (reader.good() && (reader.number(at, 1) & 0xF) != 0xF)
                ++at;
            ++at;
        } else if (b <= 246) {
            last = b - 139;
        } else if (b <= 250) {
            last = (b - 247) * 256 + static_cast<int>(reader.number(at++, 1)) + 108;
        } else {
            last = -(b - 251) * 256 - static_cast<int>(reader.number(at++, 1)) - 108;
        }
    }
    return operands;
}

QList<int> readCharset(FontReader &reader, qsizetype at, int glyphs)
{
    QList<int> cids{0};
    const int format = static_cast<int>(reader.number(at++, 1));
    if (format == 0) {
        for (; cids.size() < glyphs && reader.good(); at += 2)
            cids += static_cast<int>(reader.number(at, 2));
        return cids;
    }
    const int leftSize = format == 1 ? 1 : 2;
    while (cids.size() < glyphs && reader.good()) {
        const int first = static_cast<int>(reader.number(at, 2));
        const int left = static_cast<int>(reader.number(at + 2, leftSize));
        for (int i = 0; i <= left && cids.size() < glyphs; ++i)
            cids += first + i;
        at += 2 + leftSize;
    }
    return cids;
}

} // namespace

QList<int> cffCids(const QByteArray &font)
{
    constexpr int charsetOperator = 15;
    constexpr int charStringsOperator = 17;
    FontReader reader(font);
    const Index names = readIndex(reader, static_cast<qsizetype>(reader.number(2, 1)));
    const Index dicts = readIndex(reader, names.end);
    const QHash<int, qint32> top = readDict(reader, dicts.first, dicts.firstEnd);
    const int glyphs = readIndex(reader, top.value(charStringsOperator)).count;
    if (!reader.good() || glyphs == 0)
        return {};
    const QList<int> cids = readCharset(reader, top.value(charsetOperator), glyphs);
    return reader.good() ? cids : QList<int>();
}

} // namespace hezhong::samples
