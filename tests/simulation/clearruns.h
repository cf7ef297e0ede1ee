// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officeplace.h"
#include "tally.h"

namespace hezhong {

/// Looks for words in all that reaches the disk: every byte that the program or SQLite writes, in
/// the moment of writing; every file of the store after every step; and the folder for temporary
/// files, in which nothing may be made at all.
[[nodiscard]] Tally clearText(quint64 seed, int steps);
/// The same search in a day that leaks on purpose: how many of the three ways were found.
[[nodiscard]] int foundOnPurpose();

/// `reliability cleartext`.
[[nodiscard]] QList<Tally> runClearText(const RunWish &wish);

} // namespace hezhong
