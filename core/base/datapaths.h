// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hezhong {

/// Folder with the program's installed data (fonts/ below it): HEZHONG_DATA_DIR if set, else
/// ../share/hezhong beside the program, else the install prefix's share/hezhong.
[[nodiscard]] QString dataFolder();

/// A file of the installed data, "fonts/FandolFang-Regular.otf"; empty when it is not there.
[[nodiscard]] QString dataFile(const QString &relativePath);

} // namespace hezhong
