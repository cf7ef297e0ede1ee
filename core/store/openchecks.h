// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/openoptions.h"

#include <QDateTime>
#include <QStringList>

namespace hezhong {

/// What about place and clock should be known when a store is opened, though it hinders no work.
namespace openchecks {

/// Clocks differ, and a little going back is no fault.
constexpr qint64 ToleratedMilliseconds = 3'600'000;

/// True for a type of file system (statfs, QStorageInfo) that lies on another machine, where locks
/// and flushing depend on what is between: nfs4, cifs, fuse.sshfs, 9p …
[[nodiscard]] bool isNetworkFileSystem(const QByteArray &type);
/// A finished sentence when the folder lies on such a file system, or on a remote drive of Windows.
[[nodiscard]] QString placeWarning(const QString &folder, const OpenOptions &options);
/// A finished sentence with both times when the clock shows a time before the last journal row or
/// before this program was made. `last` may be invalid.
[[nodiscard]] QString clockWarning(const QDateTime &now, const QDateTime &last);

} // namespace openchecks

} // namespace hezhong
