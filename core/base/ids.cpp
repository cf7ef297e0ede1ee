// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

#include "core/base/clock.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUuid>

#include <atomic>

namespace hezhong {

namespace {

/// Milliseconds that never repeat a 12-bit sequence in this process, so ids made in one
/// millisecond still sort in the order in which they were made.
struct Tick {
    quint64 milliseconds;
    quint16 sequence;
};

Tick nextTick(quint64 now)
{
    static std::atomic<quint64> last{0};
    quint64 previous = last.load();
    quint64 next = 0;
    do {
        next = (now << 12) > previous ? (now << 12) : previous + 1;
    } while (!last.compare_exchange_weak(previous, next));
    return {next >> 12, static_cast<quint16>(next & 0xfff)};
}

} // namespace

QString newUuid7(const Clock &clock)
{
    const Tick tick = nextTick(static_cast<quint64>(clock.now().toMSecsSinceEpoch()));
    const quint64 random = QRandomGenerator::system()->generate64();
    const uint data1 = static_cast<uint>(tick.milliseconds >> 16);
    const auto data2 = static_cast<ushort>(tick.milliseconds & 0xffff);
    const auto data3 = static_cast<ushort>(0x7000 | tick.sequence);
    const auto byte = [random](int i) { return static_cast<uchar>((random >> (8 * i)) & 0xff); };
    const QUuid uuid(data1, data2, data3, static_cast<uchar>(0x80 | (byte(0) & 0x3f)), byte(1), byte(2),
                     byte(3), byte(4), byte(5), byte(6), byte(7));
    return uuid.toString(QUuid::WithoutBraces);
}

bool isUuid(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\z"));
    return pattern.match(text).hasMatch();
}

} // namespace hezhong
