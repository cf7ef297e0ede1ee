// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/repair/walfile.h"

#include <QtEndian>

namespace hezhong {

namespace {

constexpr qsizetype HeaderSize = 32;
constexpr qsizetype FrameHeaderSize = 24;
constexpr quint32 Magic = 0x377f0682; ///< the lowest bit tells the byte order of the checksums

quint32 bigEndianAt(const QByteArray &bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

/// A log that was begun anew keeps the rest of what it held: the first salt counts the rounds.
bool isOfEarlierRound(const QByteArray &bytes, qsizetype frame)
{
    constexpr quint32 MostRounds = 1 << 20;
    const quint32 rounds = bigEndianAt(bytes, 16) - bigEndianAt(bytes, frame + 8);
    return rounds >= 1 && rounds <= MostRounds;
}

/// The two running sums of SQLite's file format, section 4.2.
class Checksum {
public:
    explicit Checksum(bool bigEndian) : m_bigEndian(bigEndian) {}
    void add(const QByteArray &bytes, qsizetype from, qsizetype size)
    {
        for (qsizetype i = from; i < from + size; i += 8) {
            m_first += wordAt(bytes, i) + m_second;
            m_second += wordAt(bytes, i + 4) + m_first;
        }
    }
    [[nodiscard]] bool stands(const QByteArray &bytes, qsizetype offset) const
    {
        return bigEndianAt(bytes, offset) == m_first && bigEndianAt(bytes, offset + 4) == m_second;
    }

private:
    [[nodiscard]] quint32 wordAt(const QByteArray &bytes, qsizetype at) const
    {
        return m_bigEndian ? bigEndianAt(bytes, at)
                           : qFromLittleEndian<quint32>(bytes.constData() + at);
    }
    bool m_bigEndian;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

} // namespace

WalFile WalFile::of(const QByteArray &bytes)
{
    WalFile wal;
    if (bytes.size() < HeaderSize)
        return wal;
    if ((bigEndianAt(bytes, 0) & ~1U) != Magic || bigEndianAt(bytes, 8) != PageSize) {
        wal.lost = (bytes.size() - HeaderSize) / (FrameHeaderSize + PageSize);
        return wal;
    }
    Checksum sum((bigEndianAt(bytes, 0) & 1U) != 0);
    sum.add(bytes, 0, HeaderSize - 8);
    bool fits = sum.stands(bytes, HeaderSize - 8);
    QHash<quint32, qint64> waiting;
    for (qsizetype at = HeaderSize; at + FrameHeaderSize + PageSize <= bytes.size();
         at += FrameHeaderSize + PageSize) {
        if (isOfEarlierRound(bytes, at))
            break;
        sum.add(bytes, at, 8);
        sum.add(bytes, at + FrameHeaderSize, PageSize);
        fits = fits && bytes.mid(at + 8, 8) == bytes.mid(16, 8) && sum.stands(bytes, at + 16);
        if (!fits) {
            ++wal.lost;
            continue;
        }
        waiting.insert(bigEndianAt(bytes, at), at + FrameHeaderSize);
        if (const quint32 length = bigEndianAt(bytes, at + 4); length != 0) {
            wal.pages.insert(waiting);
            wal.committed += waiting.size();
            wal.databasePages = length;
            waiting.clear();
        }
    }
    return wal;
}

} // namespace hezhong
