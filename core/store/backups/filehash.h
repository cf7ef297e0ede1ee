// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace hezhong {

/// SHA-256 of a file, read piece by piece; store.io when it cannot be read.
[[nodiscard]] Result<QByteArray> sha256OfFile(const QString &path);

} // namespace hezhong
