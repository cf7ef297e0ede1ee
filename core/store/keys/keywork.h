// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/openoptions.h"

#include <QtGlobal>

#include <optional>

namespace hezhong {

/// How much work Argon2id does for one guess of a password.
struct KeyWork {
    /// A derivation is to take at least so long on the machine that makes the slot.
    static constexpr qint64 WantedMilliseconds = 500;
    static constexpr quint64 NormalMemory = quint64(128) << 20; ///< bytes
    static constexpr quint64 MostOperations = 4096;

    quint64 operations = 1; ///< passes over the memory
    quint64 memory = NormalMemory;

    /// Where the search for a new slot's work begins.
    [[nodiscard]] static KeyWork least(KeyStrength strength);
    /// The work to try next when one derivation of this work took so long; nothing when it is
    /// enough. It never falls.
    [[nodiscard]] std::optional<KeyWork> after(qint64 milliseconds) const;
    /// Each of the two at its larger.
    [[nodiscard]] KeyWork atLeast(const KeyWork &other) const;
};

} // namespace hezhong
