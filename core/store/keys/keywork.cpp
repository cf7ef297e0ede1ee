// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keys/keywork.h"

#include <sodium.h>

#include <algorithm>

namespace hezhong {

KeyWork KeyWork::least(KeyStrength strength)
{
    return {crypto_pwhash_OPSLIMIT_MIN,
            strength == KeyStrength::Fast ? crypto_pwhash_MEMLIMIT_MIN : NormalMemory};
}

std::optional<KeyWork> KeyWork::after(qint64 milliseconds) const
{
    const auto took = static_cast<quint64>(std::max<qint64>(milliseconds, 1));
    if (took >= quint64(WantedMilliseconds) || operations >= MostOperations)
        return std::nullopt;
    // A fifth more than wanted, so that a machine with a little less to do keeps to it as well.
    constexpr quint64 aim = WantedMilliseconds * 6 / 5;
    return KeyWork{std::clamp((operations * aim + took - 1) / took, operations + 1, MostOperations),
                   memory};
}

KeyWork KeyWork::atLeast(const KeyWork &other) const
{
    return {std::max(operations, other.operations), std::max(memory, other.memory)};
}

} // namespace hezhong
