// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/context.h"

#include "core/store/backups/backupinfo.h"

namespace hezhong::ctl {

/// backups list, check, health, run, settings, aside.
void addBackupsCommands(CLI::App &app, Context &context);

/// "2026-11-09 10:00" of this machine, or "".
[[nodiscard]] QString shownTime(const QDateTime &time);

/// What is known of a backup, as every command prints it.
[[nodiscard]] QJsonObject toJson(const BackupInfo &backup);

} // namespace hezhong::ctl
