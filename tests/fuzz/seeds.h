// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fuzz/mutations.h"

#include <QStringList>

namespace hezhong::fuzz {

/// Folders and files of this repository that a target starts from beside its own corpus, by
/// tests/fuzz/seeds.txt; absolute paths.
[[nodiscard]] QStringList seedPaths(const QByteArray &target);

/// Everything that a target starts from: corpus, regressions, what seeds.txt names, dictionaries. Files
/// that are longer than an input may be are left out.
[[nodiscard]] Material materialOf(const QByteArray &target);

} // namespace hezhong::fuzz
