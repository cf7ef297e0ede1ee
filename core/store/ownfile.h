// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <optional>

namespace hezhong {

/// Whole content of a file that belongs to the store. Nothing when it is not there or longer than
/// any such file is, which is damage; store.io naming the file when the disk or the rights keep it
/// from being read, which is none.
[[nodiscard]] Result<std::optional<QByteArray>> readOwnFile(const QString &path, qint64 limit);

} // namespace hezhong
