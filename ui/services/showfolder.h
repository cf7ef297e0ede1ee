// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hezhong {

/// Opens a folder in the file manager of this machine.
void showInFileManager(const QString &folder);

} // namespace hezhong
