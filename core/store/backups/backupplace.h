// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace hezhong {

/// True when both lie on one disk as far as the system tells, so that one fault or theft takes both;
/// also when one of them is not there to be looked at.
[[nodiscard]] bool isSameDisk(const QString &one, const QString &other);

/// Whether a folder will do as a place for backups beside the store in `storeFolder`. Input errors
/// at `place`: backup.place-missing, backup.place-inside (in the store, or in a backup),
/// backup.place-read-only.
[[nodiscard]] Status checkBackupPlace(const QString &storeFolder, const QString &place);

/// The folder that the places of the settings name it by: absolute, without "." and a "/" at its end.
[[nodiscard]] QString cleanPlace(const QString &place);

} // namespace hezhong
