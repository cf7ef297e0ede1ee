// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace hezhong {

/// Writes `bytes` so that `path` holds either the old or the whole new content, never a part:
/// temporary file, checked length, fsync, rename, fsync of the folder. Failures are Store errors
/// ("file.full", "file.read-only", "file.write") that leave the old file as it was.
[[nodiscard]] Status writeWholeFile(const QString &path, const QByteArray &bytes);

/// Copies a file of any size the same way; "file.read" when the source cannot be read.
[[nodiscard]] Status copyWholeFile(const QString &from, const QString &to);

/// True for the name of a file that one of these had not finished when its program ended.
[[nodiscard]] bool isUnfinishedName(const QString &name);

/// Reads a file of at most `limit` bytes; missing, unreadable or larger files are Input errors at `field`.
[[nodiscard]] Result<QByteArray> readWholeFile(const QString &path, qint64 limit, const QString &field = {});

} // namespace hezhong
