// SPDX-FileCopyrightText: 2026 Hezhong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/workbench.h"
#include "ui/settings/settingsroom.h"

namespace hezhong {

class MainWindow;

/// Gives the window the rooms that work, and the search box what it finds. One line a room.
void addRooms(MainWindow &window, const Workbench &bench, const SettingsRoom::Hooks &settingsHooks);

} // namespace hezhong
