// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hezhong {

/// Makes a folder, and those above it that are missing, so that their names are on the disk when it
/// returns; one that is there is as good. The result is an errno.
[[nodiscard]] int makeFolders(const QString &path);

/// Takes a folder away with all that is in it, as far as the system lets it; links are not
/// followed. True when nothing of it is left.
bool removeTree(const QString &path);

} // namespace hezhong
