// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/power/diskrecorder.h"

namespace hezhong::recordingvfs {

/// Puts a layer between SQLite's unix one and the encrypting one above it that tells `recorder`
/// what SQLite does to its files, and makes it the one that new connections get.
void begin(DiskRecorder &recorder);
/// Takes it away; no connection may be open that was opened since.
void end();

} // namespace hezhong::recordingvfs
